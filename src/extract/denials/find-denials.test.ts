import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function denialsOf(text: string) {
  return analyzeText(text, { plain: true }).denials;
}

describe('findDenials', () => {
  it.each([
    ['Teheran bestritt, mit Washington über ein Atomabkommen verhandelt zu haben.', 'flat'],
    ['Die polnische Regierung wies Berichte über ein Telefonat mit Lukaschenko zurück.', 'flat'],
    ['Es habe kein Treffen mit Vertretern Serbiens gegeben, sagte die albanische Regierung.', 'flat'],
    ['Peking stellte in Abrede, Waffen an Russland zu liefern.', 'flat'],
    ['Niemand habe ihn eingeladen, sagte der armenische Regierungschef Nikol Paschinjan in Baku.', 'flat'],
    ['Pjöngjang bezeichnete die Aussagen von Donald Trump als Lüge.', 'flat'],
    ['Von einem Ultimatum könne keine Rede sein, sagte Außenminister Marco Rubio in Kiew.', 'flat'],
    ['Er habe in Baku kein Papier unterzeichnet, sagte der armenische Regierungschef Nikol Paschinjan.', 'flat'],
    ['Ein Sprecher des Außenministeriums in Kiew sagte, die Ukraine habe Moskau keine Zusagen gemacht.', 'flat'],
    ['Eine Vermittlung durch die USA habe es nicht gegeben, sagte das indische Außenministerium.', 'flat'],
    ['Dass Serbien den Kosovo damit anerkenne, wies Aleksandar Vučić zurück.', 'flat'],
    ['Berichte aus Minsk, beide hätten telefoniert, nannte die polnische Regierung falsch.', 'flat'],
    [
      'Das Auswärtige Amt erklärte, der Botschafter in Moskau sei nicht einbestellt, sondern eingeladen worden.',
      'label',
    ],
    ['Nach Angaben aus Wien war das Gespräch mit Moskau dagegen seit Wochen vereinbart.', 'label'],
    ['Eine Bestätigung aus Kiew für das Treffen mit Moskau gab es zunächst nicht.', 'notConfirmed'],
    ['Einen Termin für das Gespräch mit Paris bestätigte der Kreml nicht.', 'notConfirmed'],
    ['Das Weiße Haus wollte die Angaben aus Teheran weder bestätigen noch dementieren.', 'notConfirmed'],
    ['Das französische Außenministerium wollte sich zu den Berichten aus Ankara nicht äußern.', 'noComment'],
    ['Den Vorwurf aus Ankara, man liefere Waffen an Syrien, wies das Außenministerium in Berlin zurück.', 'flat'],
    ['Paschinjan verwahrte sich gegen die Behauptung, Armenien habe mit Baku geheim verhandelt.', 'flat'],
    ['Der Iran stehe kurz vor einem Abkommen mit den USA, hieß es. Teheran sprach von einer Falschmeldung.', 'flat'],
    ['Die Berichte über ein Treffen mit Kim seien aus der Luft gegriffen, sagte Kremlsprecher Dmitri Peskow.', 'flat'],
    ['Die Angaben aus Kiew träfen nicht zu, sagte Kremlsprecher Dmitri Peskow.', 'flat'],
    ['»Eine solche Absprache mit Baku gibt es nicht«, sagte der armenische Regierungschef Nikol Paschinjan.', 'flat'],
    ['Modi stellte klar, dass über eine Vermittlung durch die USA nie gesprochen worden sei.', 'flat'],
    [
      'Von Zöllen sei in keinem der Telefonate mit Trump die Rede gewesen, sagte Indiens Premier Narendra Modi.',
      'flat',
    ],
    [
      'Verhandlungen mit Washington seien das keine gewesen, sagte der iranische Außenminister Abbas Araghtschi.',
      'label',
    ],
    ['Aus Kiew gab es zu dem Gespräch mit Budapest zunächst keine Bestätigung.', 'notConfirmed'],
    [
      'Von einer Reise nach Kiew wisse man nichts, sagte der deutsche Regierungssprecher Steffen Hebestreit.',
      'notConfirmed',
    ],
    ['Der Kreml ließ offen, ob Putin mit Selenskyj sprechen werde.', 'notConfirmed'],
    ['Das Weiße Haus äußerte sich zu dem Telefonat mit Putin zunächst nicht.', 'noComment'],
    ['Das Weiße Haus reagierte nicht auf Anfragen zu dem Treffen mit Kim.', 'noComment'],
    ['Aus dem Kreml kam keine Stellungnahme zu dem Treffen mit Kim.', 'noComment'],
    ['Zu den Berichten über Gespräche mit Washington schwieg sich der Kreml aus.', 'noComment'],
    ['Der Kreml hüllte sich zu dem Anruf Trumps in Schweigen.', 'noComment'],
    ['Von einer Absage des Treffens mit Kim will Kremlsprecher Dmitri Peskow nichts wissen.', 'flat'],
    ['»Einen solchen Vorgang gibt es nicht«, sagte Kremlsprecher Dmitri Peskow zu den Berichten aus Seoul.', 'flat'],
    ['Ein Beschluss, mit Delhi über Wasser zu reden, existiere nicht, sagte der Außenminister Ishaq Dar.', 'flat'],
    ['Nichts dergleichen habe es mit Delhi gegeben, sagte der Außenminister Ishaq Dar.', 'flat'],
    ['Weder über Zölle noch über Häfen sei mit Washington gesprochen worden, sagte der Außenminister Wang Yi.', 'flat'],
    ['Gabun, dessen Regierung den Vorwurf aus Kamerun bestreitet, schloss die Grenze.', 'flat'],
    ['Seoul wies die Kritik aus Tokio zurück.', 'flat'],
    ['Von einem Treffen mit Kim sei ihm nichts bekannt, sagte Kremlsprecher Dmitri Peskow.', 'notConfirmed'],
    ['Davon habe er keine Kenntnis, sagte Kremlsprecher Dmitri Peskow zu dem Treffen mit Kim.', 'notConfirmed'],
    ['Kiew ließ die Berichte aus Moskau unkommentiert.', 'noComment'],
    ['Wien hielt sich zu den Berichten aus Moskau bedeckt.', 'noComment'],
    ['Fragen nach einem Treffen mit Kim wich Sergej Lawrow aus.', 'noComment'],
    [
      'Moskau liefere Waffen, sagte der Außenminister Dmytro Kuleba. Der Kreml äußerte sich zunächst nicht.',
      'noComment',
    ],
    ['Aus Bagdad kam ein Dementi. Man habe mit Ankara nie über einen Stützpunkt gesprochen.', 'flat'],
    ['Kinshasa wirft Ruanda den Einsatz von Soldaten vor. Der Vorwurf wurde von Kigali zurückgewiesen.', 'flat'],
    ['Kinshasa spricht von ruandischen Soldaten. In Kigali wird das bestritten.', 'flat'],
    ['Sudan wirft Äthiopien vor, Milizen zu bewaffnen, was Addis Abeba zurückweist.', 'flat'],
    ['Pakistan gab an, nicht vorab von dem Angriff auf den Iran gewusst zu haben.', 'flat'],
    ['Man habe keine Drohnen an Russland geliefert, sagte der iranische Außenminister Abbas Araghtschi.', 'flat'],
    [
      'Die eigenen Streitkräfte hätten das Krankenhaus in Kiew nicht beschossen, sagte Kremlsprecher Dmitri Peskow der Agentur in Minsk.',
      'flat',
    ],
    ['Mit dem Anschlag in Teheran habe man nichts zu tun, sagte der irakische Außenminister Fuad Hussein.', 'flat'],
    [
      'Es sei nicht zu Grenzverletzungen gekommen, erklärte das Verteidigungsministerium in Minsk nach Vorwürfen aus Warschau.',
      'flat',
    ],
    ['Nichts davon sei wahr, sagte Alexander Lukaschenko zu den Vorwürfen aus Vilnius.', 'flat'],
    ['Budapest wehrte sich gegen den Vorwurf aus Kiew, Spione geschickt zu haben.', 'flat'],
    ['Peking verdrehe die Tatsachen, sagte der taiwanische Außenminister Lin Chia-lung.', 'flat'],
    [
      'Er sei von Washington nicht unter Druck gesetzt worden, betonte der irakische Regierungschef Mohammed al-Sudani.',
      'flat',
    ],
    [
      'Delhi zufolge bat Islamabad um die Waffenruhe. Ein Sprecher des pakistanischen Militärs bezeichnete das als unwahr.',
      'flat',
    ],
    [
      'Nicht zwölf, sondern acht Fischer habe Japan freigelassen, berichtigte das Außenministerium in Seoul.',
      'correction',
    ],
    ['Zu den Berichten über ein Treffen mit Putin wollte Macrons Büro nichts sagen.', 'noComment'],
    [
      'Das Büro von Ministerpräsident Benjamin Netanjahu wollte sich zu dem Treffen mit Syrien nicht äußern.',
      'noComment',
    ],
    ['Teheran lehnte es ab, die Berichte über Gespräche mit Washington zu kommentieren.', 'noComment'],
    ['Aus Moskau gab es zunächst keine Reaktion auf die Vorwürfe Litauens.', 'noComment'],
    ['Moskau reagierte zunächst nicht auf die Vorwürfe aus Riga.', 'noComment'],
    [
      'Der Oman habe geladen, sagte ein Sprecher des Weißen Hauses, man sei vom Iran informiert worden, aber nicht beteiligt gewesen.',
      'flat',
    ],
    ['Manches aus den Aufnahmen der Amerikaner sei Fälschung, sagte Juri Uschakow.', 'flat'],
    ['Netanjahu nannte den Vorwurf des Völkermords aus Südafrika empörend.', 'flat'],
    [
      'Die Übung richte sich nicht gegen Nordkorea, sagte der südkoreanische Verteidigungsminister Ahn Gyu-back.',
      'flat',
    ],
  ])('reads %s', (text, kind) => {
    expect(denialsOf(text).map((denial) => denial.kind)).toEqual([kind]);
  });

  it('keeps what a denial leaves out', () => {
    const text =
      'Seit Mai habe es keine Gespräche mit Kiew gegeben, abgesehen von einem Telefonat, sagte Kremlsprecher Dmitri Peskow.';
    expect(denialsOf(text)[0]?.exception?.exact).toBe('abgesehen von einem Telefonat');
  });

  it.each([
    ['Manila sprach von Schüssen. Das Außenministerium in Peking wies das am Donnerstag zurück.', 'quotation'],
    ['Kinshasa wirft Ruanda den Einsatz von Soldaten vor. Der Vorwurf wurde von Kigali zurückgewiesen.', 'quotation'],
    ['Trump sagte, Modi habe ihn um Vermittlung gebeten. Delhi bestreitet dies.', 'commitment'],
    ['Trump behauptet, mit Xi telefoniert zu haben. Peking kann das nicht bestätigen.', 'contact'],
    ['Peking wies Berichte aus Manila zurück, wonach Schüsse fielen.', 'Berichte aus Manila'],
    [
      'Das ist falsch, sagte Dmitri Peskow zu dem Bericht über Raketen aus Pjöngjang.',
      'zu dem Bericht über Raketen aus Pjöngjang',
    ],
    ['Sudan wirft Äthiopien Angriffe vor, was Addis Abeba zurückweist.', 'Sudan wirft Äthiopien Angriffe vor'],
    [
      'Es stimme nicht, dass Georgien eine Front eröffne, sagte Irakli Kobachidse in Kiew.',
      'dass Georgien eine Front eröffne,',
    ],
    [
      'Von einem Rückzug aus dem Osten könne keine Rede sein, sagte ein Sprecher der M23 in Kigali.',
      'Von einem Rückzug aus dem Osten',
    ],
  ])('finds what is denied in %s', (text, target) => {
    const [denial] = denialsOf(text);
    expect(denial?.of.type === 'words' ? denial.of.anchor.exact : denial?.of.type).toBe(target);
  });

  it('names the side that sits in the capital', () => {
    const text =
      'Trump hat mit Maduro telefoniert. In Caracas schwieg sich die Regierung zu dem Anruf aus Washington aus.';
    expect(denialsOf(text).map((denial) => denial.by.name)).toEqual(['Venezuela']);
  });

  it.each([
    ['words about the tone', 'Peking äußerte sich nicht optimistisch über das Treffen mit Trump.'],
    ['weapons that keep silent', 'Zwischen Indien und Pakistan schwiegen die Waffen.'],
    ['a question', 'Wusste der Kreml von dem Anruf aus Washington nichts?'],
    ['what cannot be known', 'Wer die Rakete auf Kiew abfeuerte, weiß Moskau nicht.'],
    ['a negation of the outlet', 'Zwischen Kiew und Moskau gab es keine Fortschritte.'],
    ['refused refugees', 'Ungarn wies 300 Migranten an der Grenze zurück.'],
    ['what could not be checked', 'Die Angaben konnten nicht unabhängig bestätigt werden.'],
    ['a plan', 'Ein weiteres Treffen sei nicht geplant, sagte Außenminister Sergej Lawrow.'],
    ['words that differ', 'Aussagen aus Kiew widersprechen der Darstellung Moskaus.'],
    ['silence of nobody', 'Eine Stellungnahme Moskaus zu dem Bericht aus Kiew gibt es nicht.'],
    ['what is still open', 'Man habe dem Abkommen mit Kiew noch nicht zugestimmt, sagte Außenminister Sergej Lawrow.'],
    ['no result', 'Fortschritte habe es mit Kiew nicht gegeben, sagte Außenminister Sergej Lawrow.'],
    ['the outlet about a paper', 'In Baku haben Armenien und Aserbaidschan kein Papier unterzeichnet.'],
    ['a demand turned down', 'Belgrad verlangte die Rückgabe der Pässe. Pristina wies das zurück.'],
    ['reports without a name', 'Berichten zufolge hat es zwischen Kiew und Moskau kein Treffen gegeben.'],
    ['a judgement', 'Das Treffen mit Kim sei nicht gut verlaufen, sagte Donald Trump.'],
    ['a word of no that is quoted', 'Belgrad bestätigte eine Einigung mit Pristina »über vieles, nicht über alles«.'],
    ['a possibility turned down', 'Putin verneinte die Möglichkeit einer Waffenruhe mit Kiew.'],
    ['details kept back', 'Zu Einzelheiten des Treffens mit Kim wollte sich der Kreml nicht äußern.'],
    ['what somebody left out', 'In Kiew sprach Donald Tusk über Getreide. Zu den Grenzen äußerte er sich nicht.'],
    ['a cry', '»Es darf nicht wahr sein«, sagte Emmanuel Macron in Kiew.'],
    ['a court', 'Der Angeklagte bestritt die Tat.'],
    ['a matter at home', 'Die dänische Ministerin bestritt, dass es eine Liste ihrer Gegner gebe.'],
    ['a match', 'Serbien bestritt sein erstes Spiel gegen Albanien.'],
    ['a plan that is called absurd', 'Ankara schlug eine Seegrenze vor. Athen nannte das absurd.'],
    ['details alone', 'Im Einzelnen kommentierte der Kreml die Angaben aus Kiew nicht.'],
    ['a denial by nobody', 'Ein Bericht der Agentur Interfax, wonach Kiew verhandle, wurde dementiert.'],
    [
      'what is not yet done',
      'Man habe noch keine Panzer an Kiew geliefert, sagte der Außenminister Radosław Sikorski.',
    ],
    ['aims not reached', 'Russland habe seine Ziele nicht erreicht, sagte Wolodymyr Selenskyj.'],
    [
      'no victims',
      'Es habe keine Verletzten gegeben, teilte die israelische Armee nach dem Angriff der Hisbollah mit.',
    ],
    ['turned-back people', 'Das Innenministerium in Rom wies 300 Menschen aus Tunesien zurück.'],
    ['the outlet about deliveries', 'China hat keine Waffen an Russland geliefert.'],
    ['a feeling', 'Er habe nie an der Ukraine gezweifelt, sagte Boris Johnson in Kiew.'],
    ['a topic left open', 'Ob Taiwan zur Sprache kam, ließ Xi Jinping in Tokio offen.'],
    ['a plan that is judged', 'Wang Yi nannte den Plan der USA lächerlich.'],
    ['a reform at home', 'Die Reform richte sich nicht gegen Rentner, sagte Friedrich Merz in Paris.'],
  ])('reads no denial in %s', (_name, text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});
