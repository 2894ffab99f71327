import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function commitmentsOf(text: string) {
  return analyzeText(text, { plain: true }).commitments;
}

describe('findCommitments', () => {
  it.each([
    ['Moskau verlangte von Kiew, alle Truppen aus dem Gebiet abzuziehen.', 'demand', 'demanded'],
    [
      'Der finnische Präsident Alexander Stubb forderte Russland auf, die Gefangenen freizulassen.',
      'demand',
      'demanded',
    ],
    ['China dringt auf ein Ende der Sanktionen.', 'demand', 'demanded'],
    ['Die Türkei bot an, eine Waffenruhe zu überwachen.', 'offer', 'proposed'],
    ['Katar hat eine Feuerpause von zehn Tagen vorgeschlagen.', 'offer', 'proposed'],
    ['Ägypten zeigte sich bereit, kranke Gefangene aufzunehmen.', 'offer', 'proposed'],
    ['Norwegen sagte zu, 40 Panzer an die Ukraine zu liefern.', 'promise', 'announced'],
    ['Israel will 90 Häftlinge freilassen.', 'promise', 'announced'],
    ['Armenien und Aserbaidschan einigten sich auf einen Austausch von Gefangenen.', 'agreement', 'agreed'],
    ['Der Iran stimmte einer Verlängerung der Waffenruhe zu.', 'agreement', 'agreed'],
    ['Indien und Pakistan haben eine Waffenruhe vereinbart.', 'agreement', 'agreed'],
    ['Serbien lehnte einen Truppenabzug ab.', 'refusal', 'refused'],
    ['Nordkorea weigerte sich, seine Atomanlagen stillzulegen.', 'refusal', 'refused'],
    ['Die USA drohten Iran mit neuen Sanktionen.', 'threat', 'proposed'],
    ['Wang Yi nannte die Bedingungen der USA unannehmbar.', 'refusal', 'refused'],
    ['Für Kiew sei der Plan der USA inakzeptabel, sagte Wolodymyr Selenskyj.', 'refusal', 'refused'],
    ['Den Vorschlag aus Kairo wischte Israel vom Tisch.', 'refusal', 'refused'],
    ['Norwegen will der Ukraine im kommenden Jahr acht Milliarden Dollar geben.', 'promise', 'announced'],
    ['Die EU gibt Moldau einen Kredit von 150 Millionen Euro.', 'promise', 'announced'],
    ['Die USA halten wegen Rafah eine Munitionslieferung an Israel zurück.', 'refusal', 'refused'],
    ['Israel hat die Freilassung von Häftlingen an die Hamas verschoben.', 'refusal', 'refused'],
    ['Ein Plan aus Paris lag auf dem Tisch. Danach sollte Teheran auf Atomwaffen verzichten.', 'offer', 'proposed'],
    ['Brüssel hält an seiner Forderung nach freien Wahlen in Georgien fest.', 'demand', 'demanded'],
    ['Nordkorea drohte, die Gespräche mit Seoul über Raketen abzubrechen.', 'threat', 'announced'],
    ['Israel werde einen Angriff auf Katar nicht wiederholen, sagte Benjamin Netanjahu.', 'promise', 'announced'],
    ['Wladimir Putin stellte Kiew eine Feuerpause in Aussicht.', 'promise', 'announced'],
    ['Voraussetzung für eine Waffenruhe sei ein Abzug der Raketen, hieß es in Moskau und Minsk.', 'demand', 'demanded'],
    ['Russland und die Ukraine kamen überein, die Leichname von 500 Soldaten zu übergeben.', 'agreement', 'agreed'],
    ['Zwischen Kenia und Somalia wurde ein Austausch von je 30 Gefangenen vereinbart.', 'agreement', 'agreed'],
    ['Der Iran besteht auf der Aufhebung der Sanktionen.', 'demand', 'demanded'],
    ['Washington verlangt von Teheran den Verzicht auf die Anreicherung von Uran.', 'demand', 'demanded'],
    ['China wird einen Sondergesandten in die Ukraine entsenden, sagte Xi Jinping.', 'promise', 'announced'],
    ['Das Getreideabkommen zwischen Russland und der Ukraine wird um 60 Tage verlängert.', 'agreement', 'agreed'],
    ['Die Vereinbarung zwischen Kiew und Moskau läuft am Samstag aus.', 'agreement', 'inForce'],
    ['Die EU erkennt das Ergebnis der Wahl in Belarus nicht an.', 'refusal', 'refused'],
    ['Wladimir Putin befahl seinen Truppen in der Ukraine, die Angriffe einzustellen.', 'promise', 'announced'],
    ['Ein Abzug kommt für Kiew nicht in Frage, ließ Moskau wissen.', 'refusal', 'refused'],
    ['Kuba und Mexiko tauschen 60 Gefangene aus, kündigte Havanna an.', 'promise', 'announced'],
    ['Kiew müsse seine Truppen abziehen, forderte Moskau.', 'demand', 'demanded'],
    ['Syrien und der Libanon sollen am Mittwoch 40 Gefangene austauschen.', 'promise', 'announced'],
    ['Nach der Einigung mit Mali hat Niger zwölf Geiseln freigelassen.', 'promise', 'fulfilled'],
    ['Gemäß dem Abkommen mit Mali sollte Niger am Montag zwölf Geiseln freilassen.', 'agreement', 'agreed'],
    ['Keir Starmer erlaubt der Ukraine den Einsatz von Drohnen.', 'promise', 'announced'],
    ['Norwegen billigte Island mehr Hilfe zu.', 'promise', 'announced'],
    ['Die EU beschloss Sanktionen gegen Belarus.', 'agreement', 'agreed'],
    ['Wladimir Putin verneinte die Möglichkeit einer Feuerpause mit Kiew.', 'refusal', 'refused'],
    ['Ein Abzug aus Syrien sei nicht verhandelbar, sagte Recep Tayyip Erdogan in Moskau.', 'refusal', 'refused'],
    ['Das Nein Schwedens zur Lieferung von Kampfjets an Kiew steht.', 'refusal', 'refused'],
    ['Oman plädierte in Riad für eine Verlängerung der Waffenruhe.', 'offer', 'proposed'],
    ['Das Abkommen zwischen Oman und Jemen sieht vor, dass 30 Gefangene freikommen.', 'agreement', 'agreed'],
    ['Marokko wurde aufgefordert, die Häfen für Fähren aus Spanien zu öffnen.', 'demand', 'demanded'],
    ['Norwegen sagte Dänemark acht Fähren zu.', 'promise', 'announced'],
    ['Nicolás Maduro erklärte den Luftraum zu Kolumbien für gesperrt.', 'promise', 'announced'],
    ['Ein Plan der USA sieht eine entmilitarisierte Zone in der Ukraine vor.', 'offer', 'proposed'],
    ['Joe Biden warnte Wladimir Putin vor harten Sanktionen.', 'threat', 'proposed'],
    ['Moskau lehnte den Vorschlag Washingtons ab.', 'refusal', 'refused'],
    ['Narendra Modi rief Xi Jinping dazu auf, sich an die alte Linie zu halten.', 'demand', 'demanded'],
    ['Serbien müsse die Pässe des Kosovo anerkennen, verlangte Josep Borrell.', 'demand', 'demanded'],
    [
      'Entscheidend sei, dass Ankara die Soldaten aus Syrien abziehe, sagte Präsident Baschar al-Assad.',
      'demand',
      'demanded',
    ],
    ['In der Erklärung verpflichten sich Kenia und Somalia zum Abzug der Truppen.', 'agreement', 'agreed'],
    ['Nach dem Abkommen mit den Taliban wollen die USA ihre Truppen aus Afghanistan abziehen.', 'agreement', 'agreed'],
    ['China und Vietnam vereinbarten eine direkte Telefonleitung.', 'agreement', 'agreed'],
    ['Teheran machte eine Waffenruhe davon abhängig, dass Israel seine Truppen abzieht.', 'demand', 'demanded'],
    ['Das Angebot einer Feuerpause schlug Moskau gegenüber Kiew aus.', 'refusal', 'refused'],
    ['Die USA gewährten der Türkei eine Ausnahme von den Sanktionen.', 'promise', 'agreed'],
    ['Kiew kehrt nach eigenen Angaben in das Abkommen mit Moskau zurück.', 'promise', 'announced'],
    ['Donald Trump setzte Russland eine Frist von 50 Tagen.', 'demand', 'demanded'],
    [
      'Sollte Moskau Kiew weiter angreifen, werde man die Sanktionen verschärfen, sagte Kaja Kallas.',
      'threat',
      'proposed',
    ],
  ])('reads %s', (text, kind, status) => {
    const [commitment, ...others] = commitmentsOf(text);
    expect({ kind: commitment?.kind, status: commitment?.status, others }).toEqual({ kind, status, others: [] });
  });

  it.each([
    [
      'Japan und Südkorea haben sich darauf verständigt, Engpässe bei Arzneien gemeinsam zu lösen.',
      'agreement',
      ['Japan', 'Südkorea'],
    ],
    [
      'Man habe vereinbart, die Bahnlinie instand zu setzen, hieß es danach.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    ['Vereinbart wurde, dass Fachleute den Fahrplan ausarbeiten.', 'agreement', ['Shigeru Ishiba', 'Lee Jae-myung']],
    [
      'Beide haben eine Schule vereinbart. Ferner sollen Studenten leichter Plätze erhalten.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    ['Bei den Patenten versprach Japan Erleichterungen.', 'promise', ['Japan']],
    ['Über die Inseln werde sein Land mit niemandem verhandeln, sagte Lee Jae-myung.', 'refusal', ['Südkorea']],
    ['Ishiba sagte, er werde das Papier nicht unterschreiben.', 'refusal', ['Shigeru Ishiba']],
    ['Japan verlangte die Rückgabe von vier Archiven.', 'demand', []],
    ['Südkorea solle die Zölle auf Fisch senken, sagte Ishiba.', 'demand', ['Südkorea']],
    ['Japan dürfe die Felsen nicht räumen, sagte Lee Jae-myung.', 'demand', ['Japan']],
    ['Lee Jae-myung schlug eine gemeinsame Seenotrettung vor.', 'offer', ['Lee Jae-myung']],
    ['Japan werde die Einreise erleichtern, sagte Ishiba.', 'promise', ['Japan']],
    ['Beide Seiten beschlossen, die Fährlinie wieder zu öffnen.', 'agreement', ['Japan', 'Südkorea']],
    ['Seoul sperrt sich gegen ein gemeinsames Schulbuch.', 'refusal', ['Südkorea']],
    ['Japan ist nicht bereit, die Archive herauszugeben.', 'refusal', ['Japan']],
    ['Ishiba machte die Rückgabe der Archive zur Bedingung.', 'demand', []],
    ['Ein Verzicht auf die Felsen komme für Seoul nicht in Betracht, hieß es.', 'refusal', ['Südkorea']],
    ['Sonst werde Japan seine Liste kürzen, sagte Ishiba.', 'threat', ['Japan']],
    ['Tokio behält sich vor, die Liste zu kürzen.', 'threat', ['Japan']],
    ['Japan senke die Gebühren für Visa, sagte Lee Jae-myung.', 'promise', ['Japan']],
    ['Japan halbiert laut Lee Jae-myung die Gebühren für Visa.', 'promise', ['Japan']],
    ['200 Tonnen Algen werde Japan jährlich abnehmen, sagte Lee Jae-myung.', 'promise', ['Japan']],
    ['Lee Jae-myung legte einen Vorschlag zur Fischerei vor. Ishiba willigte ein.', 'agreement', ['Shigeru Ishiba']],
    ['Es gab ein Papier zur Fischerei. Lee Jae-myung unterschrieb am Abend.', 'agreement', ['Lee Jae-myung']],
    ['Lee Jae-myung flog heim, ohne das Papier zu unterschreiben.', 'refusal', ['Lee Jae-myung']],
    ['Japan werde keine Strafzölle auf Fisch erheben, sagte Ishiba.', 'refusal', ['Japan']],
    [
      'Beide verständigten sich auf eine Schule. Innerhalb von zwei Monaten soll ein Ausschuss den Lehrplan schreiben.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    ['Japan ist nach Angaben aus Tokio zur Rückgabe des Rests bereit.', 'offer', ['Japan']],
    ['Kasachstan bot Astana als Tagungsort an.', 'offer', ['Kasachstan']],
    ['Kanada erklärte sich bereit, zwischen Tokio und Seoul zu vermitteln.', 'offer', ['Kanada']],
    ['Erst wenn Japan die Felsen räume, werde man wieder verhandeln, sagte Lee Jae-myung.', 'demand', ['Japan']],
    ['Man werde nicht verhandeln, solange Japan die Häfen sperre, sagte Lee Jae-myung.', 'demand', ['Japan']],
    ['Ein Treffen komme nur zustande, wenn Japan die Zölle senke, sagte Lee Jae-myung.', 'demand', ['Japan']],
    ['Die von Seoul verlangte Senkung der Zölle kam nicht zustande.', 'demand', []],
    ['Das mit Japan ausgehandelte Fischereiabkommen liegt dem Parlament vor.', 'agreement', ['Japan']],
    ['Ishiba hat die Strafzölle auf Fisch für ein Jahr auf Eis gelegt.', 'promise', ['Shigeru Ishiba']],
    ['Die Strafzölle auf Fisch werden nicht erhoben.', 'promise', ['Shigeru Ishiba', 'Lee Jae-myung']],
    ['Japan entsende zwei Schiffe zu den Felsen, sagte Ishiba.', 'promise', ['Japan']],
    ['Die Zusage aus dem März, Fischer freizulassen, hielt Japan nicht ein.', 'promise', ['Japan']],
    [
      'Ishiba hatte Lee Jae-myung gebeten, die Fischer freizulassen, und angeboten, die Zölle zu senken.',
      'offer',
      ['Shigeru Ishiba'],
    ],
    ['Japan will weder mit Seoul noch mit Peking ein Papier unterzeichnen.', 'refusal', ['Japan']],
    [
      'In dem Papier heißt es, keine Seite werde die andere bedrohen.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    ['Eine Vermittlung habe Japan nie akzeptiert, sagte Ishiba.', 'refusal', ['Japan']],
    [
      'Beide unterzeichneten ein Papier. Den Handel wollen die Länder verdoppeln.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    [
      'Man habe vereinbart, Teile des Treffens live zu zeigen, hieß es.',
      'agreement',
      ['Shigeru Ishiba', 'Lee Jae-myung'],
    ],
    ['Japan verpflichtete sich, Verhandlungen über Fangquoten aufzunehmen.', 'promise', ['Japan']],
  ])('reads what partners of a contact tell in %s', (text, kind, parties) => {
    const found = commitmentsOf(
      `Japans Regierungschef Shigeru Ishiba hat sich in Tokio mit Lee Jae-myung getroffen. ${text}`,
    );
    expect(found.map((one) => ({ kind: one.kind, parties: one.parties.map(({ name }) => name) })).at(-1)).toEqual({
      kind,
      parties,
    });
  });

  it('takes no status from what is only told to be denied', () => {
    const text = 'Dass Moskau um eine Waffenruhe gebeten habe, bestritt der Kreml gegenüber Ankara.';
    expect(commitmentsOf(text)).toMatchObject([{ status: 'denied' }]);
  });

  it('takes a threat as that of the one named before', () => {
    const text = 'Kyriakos Mitsotakis hat Edi Rama nach dessen Drohung mit einer Blockade gewarnt.';
    expect(commitmentsOf(text).map(({ by }) => by.map(({ name }) => name))).toEqual([['Edi Rama']]);
  });

  it('names who is to withdraw', () => {
    const [demand] = commitmentsOf('Algerien pocht auf den Rückzug Marokkos aus der Zone.');
    expect(demand?.parties.map(({ name }) => name)).toEqual(['Marokko']);
  });

  it('joins what one side asks for twice', () => {
    const text =
      'Kenia fordert Friedensmission für Somalia\n\nKenia forderte in New York den Einsatz einer Friedensmission in Somalia.';
    expect(commitmentsOf(text)).toHaveLength(1);
  });

  it('names no one who stands in another case', () => {
    const text = 'Einer Delegation der Türkei verweigerten die Putschisten in Mali Hilfe.';
    expect(commitmentsOf(text).flatMap(({ parties }) => parties.map(({ name }) => name))).not.toContain('Türkei');
  });

  it('names whom a promise is made to', () => {
    const [promise] = commitmentsOf('Putin sicherte Trump zu, die Häfen nicht mehr zu beschießen.');
    expect(promise?.to.map(({ name }) => name)).toEqual(['Donald Trump']);
  });

  it.each([
    [
      'whoever is asked, by people unknown',
      'Menschenrechtler haben Marokko zur Freilassung der Gefangenen aufgefordert.',
    ],
    [
      'a state asked by an alliance',
      'Ein Bündnis von Vereinen hat die Bundesregierung zu einem Stopp der Exporte aufgerufen.',
    ],
    ['a plain refusal of blame', 'Armenien warf Baku vor, die Abmachung zu brechen. Baku wies das zurück.'],
    ['a supposition', 'Kiew müsse wohl auf Gebiete verzichten, sagte Donald Trump.'],
    ['nothing agreed', 'Ohne Kiew dürfe keine Abmachung mit Moskau geschlossen werden, sagte Emmanuel Macron.'],
    ['a court', 'Das Oberste Gericht Israels gewährte Benjamin Netanjahu Aufschub.'],
    ['a promise at home', 'Friedrich Merz hat mit Emmanuel Macron telefoniert. Merz versprach den Rentnern Zuschläge.'],
    ['an appeal to people', 'Israel hat mit Katar gesprochen. Die Armee rief die Einwohner auf, den Ort zu verlassen.'],
    ['a plan at home', 'Friedrich Merz hat mit Emmanuel Macron telefoniert. Merz will die Renten der Bürger erhöhen.'],
    ['a decision of one', 'Ungarn hat mit Polen gesprochen. Ungarn beschloss, die Brücke zu streichen.'],
    ['an admission', 'Israel hat mit Katar gesprochen. Zu dem Angriff bekannte sich Israel.'],
    ['a court order', 'Das Gericht ordnete die Freilassung des Angeklagten an.'],
    ['a trade union', 'Die Gewerkschaft fordert acht Prozent mehr Lohn und droht mit Streik.'],
    ['sport', 'Der Trainer versprach, im Angriff früher zu pressen.'],
    ['a company', 'Der Konzern kündigte an, zwei Werke zu schließen.'],
    ['a party at home', 'Die Opposition verlangt Neuwahlen.'],
    ['a supposition', 'Kiew könnte einer Waffenruhe zustimmen.'],
    ['a condition', 'Wenn Moskau eine Waffenruhe vorschlägt, wird neu beraten.'],
    ['a question', 'Verlangt Moskau ein Ende der Sanktionen?'],
    ['hearsay', 'Bei den Kämpfen in Syrien sollen 30 Soldaten der Türkei gefallen sein.'],
    ['a war plan', 'Russland will die Stadt an der Grenze zur Ukraine angreifen.'],
    ['an insistence that is none', 'Die Aufgabe der UN in Mali bestand darin, Gefangene zu zählen.'],
    ['what was not done', 'Putin und Selenskyj hätten eine Waffenruhe unterzeichnen sollen.'],
    [
      'a demand within one state',
      'Der französische Minister forderte die französische Regierung auf, Waffen zu liefern.',
    ],
    ['news that will come', 'Die Zahl der Gefangenen in Syrien soll am Abend in Damaskus bekannt gegeben werden.'],
    ['a demand of a governor', 'Gouverneur Newsom forderte Donald Trump auf, die Feuerwehr zu bezahlen.'],
    ['a demand of nobody abroad', 'Emmanuel Macron forderte die Franzosen auf, Ruhe zu bewahren.'],
    ['an offer to meet', 'Viktor Orbán schlug Donald Trump vor, nach Budapest zu reisen.'],
    ['a thing turned down that nobody asked for', 'Olaf Scholz lehnte einen solchen Stil ab.'],
    ['what is important', 'Entscheidend sei, dass die Mannschaft kämpfe, sagte der Trainer in Wien.'],
    ['how it is done', 'Armenien und Baku schweigen. Wie die Waffenruhe überwacht werden soll, ist offen.'],
    ['a greeting', 'Oman sicherte dem Jemen Treue zu: »Lieber Nachbar, liebe Freunde, wir sind bei euch.«'],
    ['a feeling', 'Kanada sicherte der Ukraine seine Freundschaft zu.'],
    ['a court that releases', 'In Kenia hat das Gericht drei Gefangene aus Somalia entlassen.'],
    ['blame', 'Angriffe auf Kiew seien inakzeptabel, sagte Olaf Scholz in Prag.'],
    ['trains that wait', 'Züge nach Polen fahren erst wieder, wenn die Ukraine die Gleise räumt.'],
    ['what goes on', 'Oman hat mit dem Jemen verhandelt. Der Jemen ziehe bereits Soldaten ab, sagte Oman.'],
    ['an open matter', 'Auf eine Feuerpause haben sich Sudan und Südsudan nicht geeinigt.'],
    [
      'demands that are called so by nobody known',
      'Aus Kreisen in Kiew hieß es, Moskaus Forderungen seien nicht annehmbar.',
    ],
    ['good will', 'Russland ist bereit, Beziehungen zu den USA auf einer respektvollen Basis aufzubauen.'],
    [
      'the beginning of talks',
      'Die USA und Russland einigten sich auf einen baldigen Beginn von Gesprächen über eine Waffenruhe.',
    ],
    ['money at home', 'Die Regierung in Paris gibt den Bauern 400 Millionen Euro.'],
    ['what firms give', 'Airbus liefert Indien 40 Flugzeuge.'],
    ['a plan that is called bad by a party', 'Die FDP nannte den Plan der Union unannehmbar.'],
    [
      'advice among those of one side',
      'Der Berater Putins, Juri Uschakow, telefonierte mit dem Sondergesandten Kirill Dmitrijew. Dieser schlug vor, ein Papier durchsickern zu lassen.',
    ],
    ['strikes that are stopped', 'Die Ukraine hat einen Angriff der Russen gestoppt.'],
    ['what follows in time', 'Kiew stellte einen Plan vor. Danach sollte Selenskyj nach Paris fliegen.'],
    ['an appeal to the own people', 'Paris rief seine Bürger auf, den Iran zu verlassen.'],
  ])('reads no commitment in %s', (_name, text) => {
    expect(commitmentsOf(text)).toEqual([]);
  });

  it.each([
    [
      'Emmanuel Macron traf Ulf Kristersson. Schweden sagte zu, die Türkei bei der Visafreiheit zu unterstützen.',
      'Schweden',
    ],
    ['Jens Stoltenberg kündigte an, Schweden werde seine Truppen aus Mali abziehen.', 'Schweden'],
  ])('binds in %s', (text, party) => {
    expect(commitmentsOf(text)[0]?.parties.map(({ name }) => name)).toEqual([party]);
  });

  it.each([
    ['Sudan und Äthiopien wollen jeweils 60 Gefangene austauschen, teilte Katar mit.', 60, 'exact', 'each'],
    ['Die Ukraine will binnen 48 Stunden die Angriffe einstellen.', 48, 'atMost', null],
    ['Russland will zwei Wochen lang keine Häfen beschießen.', 2, 'exact', null],
    ['Israel forderte eine 20-tägige Feuerpause.', 20, 'exact', null],
    ['Japan sagte zu, rund 300 Fahrzeuge an die Ukraine zu liefern.', 300, 'about', null],
  ])('reads the quantity of %s', (text, value, bound, distribution) => {
    const [commitment] = commitmentsOf(text);
    expect(commitment?.quantity).toMatchObject({ value, bound, distribution });
  });

  it.each([
    ['Aserbaidschan sagte Armenien zu, die Gefangenen freizulassen, sofern Eriwan zustimmt.', 'sofern Eriwan zustimmt'],
    ['Für den Fall eines Angriffs drohte Polen Belarus mit Sanktionen.', 'Für den Fall eines Angriffs'],
    ['Kiew bot Moskau eine Waffenruhe im Gegenzug für einen Abzug an.', 'im Gegenzug für einen Abzug'],
  ])('keeps the condition of %s', (text, condition) => {
    expect(commitmentsOf(text)[0]?.condition?.exact).toBe(condition);
  });

  it.each([
    ['Russland will Angriffe auf Energieanlagen aussetzen.', 'Energieanlagen'],
    ['Moskau und Kiew vereinbarten eine Waffenruhe im Schwarzen Meer.', 'Schwarzes Meer'],
    ['Moskau und Kiew vereinbarten eine Waffenruhe.', null],
  ])('says what %s covers', (text, scope) => {
    expect(commitmentsOf(text)[0]?.scope).toBe(scope);
  });

  it('keeps two versions of a promise with different scope apart', () => {
    const text =
      'Russland will Angriffe auf Energieanlagen der Ukraine aussetzen.\n\nLaut Washington einigten sich beide Seiten auf eine Waffenruhe für Energie und Infrastruktur.';
    expect(commitmentsOf(text).map((commitment) => commitment.scope)).toEqual([
      'Energieanlagen',
      'Energie und Infrastruktur',
    ]);
  });

  it('joins an offer and its acceptance', () => {
    const text = 'Donald Trump schlug eine Waffenruhe von 30 Tagen vor. Wladimir Putin stimmte zu.';
    expect(commitmentsOf(text)).toMatchObject([{ kind: 'agreement', status: 'agreed', quantity: { value: 30 } }]);
  });

  it('joins what headline and body tell of one commitment', () => {
    const text =
      'Ankara sagt Kiew Luftabwehr zu\n\nDie Türkei hat der Ukraine am Montag eine Luftabwehr zugesagt.\n\nDie Zusage über die Luftabwehr gilt laut Ankara sofort.';
    expect(commitmentsOf(text)).toHaveLength(1);
  });
});
