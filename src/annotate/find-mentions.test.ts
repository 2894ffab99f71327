import { describe, expect, it } from 'vitest';
import { findInTestText as find, summarize } from '../../test/find-in-test-text.ts';

const names: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['Putins Anruf bei Trump dauerte lange.', '2025-03-18', ['Putins = Wladimir Putin', 'Trump = Donald Trump']],
  ['US-Präsident Donald Trump rief an.', '2025-03-18', ['US-Präsident Donald Trump = Donald Trump']],
  [
    'Der russische Außenminister Sergej Lavrov flog ab.',
    '2024-07-01',
    ['Der russische Außenminister Sergej Lavrov = Sergei Lawrow'],
  ],
  [
    'Wolodimir Selenski traf Zelenskyys Berater.',
    '2023-02-01',
    ['Wolodimir Selenski = Wolodymyr Selenskyj', 'Zelenskyys Berater = Berater Wolodymyr Selenskyjs'],
  ],
  ['Wladimir Wladimirowitsch Putin sprach.', '2023-02-01', ['Wladimir Wladimirowitsch Putin = Wladimir Putin']],
  ['Omans Außenminister al-Budaidi vermittelte.', '2025-04-12', ['Omans Außenminister al-Budaidi = Badr al-Busaidi']],
  [
    'Juri Uschakow, außenpolitischer Berater des Kremlchefs, sagte ab.',
    '2025-08-01',
    ['Juri Uschakow = Juri Uschakow', 'außenpolitischer Berater des Kremlchefs = Juri Uschakow'],
  ],
  [
    'Der Sprecher des Präsidialamts in Moskau, Dmitri Peskow, schwieg.',
    '2025-08-01',
    ['Der Sprecher des Präsidialamts in Moskau, Dmitri Peskow = Dmitri Peskow'],
  ],
  [
    'Der Außenminister Saudi-Arabiens, Faisal bin Farhan, kam.',
    '2025-08-01',
    ['Der Außenminister Saudi-Arabiens, Faisal bin Farhan = Faisal bin Farhan'],
  ],
  [
    'Selenskyj hat am Rande der Versammlung in New York Trump getroffen.',
    '2025-09-24',
    ['Selenskyj = Wolodymyr Selenskyj', 'New York = in New York', 'Trump = Donald Trump'],
  ],
  [
    'Melania Trump schrieb einen Brief. Trump lobte ihn.',
    '2025-08-20',
    ['Melania Trump = Melania Trump', 'Trump = -', 'ihn = -'],
  ],
  [
    'Energieminister Jonas Brücker und Brückers Kollegin kamen.',
    '2025-01-10',
    ['Energieminister Jonas Brücker = Jonas Brücker', 'Brückers = Jonas Brücker'],
  ],
  [
    'Kim Jong-un dankte Xi. Kim reiste im Zug.',
    '2023-09-12',
    ['Kim Jong-un = Kim Jong-un', 'Xi = Xi Jinping', 'Kim = Kim Jong-un'],
  ],
  ['Ursula von der Leyens Reise begann.', '2023-09-12', ['Ursula von der Leyens = Ursula von der Leyen']],
  ['Der Flughafenmanager Vedat Muftuoglu wartete.', null, ['Vedat Muftuoglu = Vedat Muftuoglu']],
  [
    'Donald Trump Jr. sprach, Trump schwieg.',
    '2025-07-20',
    ['Donald Trump Jr. = Donald Trump Jr.', 'Trump = Donald Trump'],
  ],
  [
    'Rustem Umierov und Abbas Araqchi reisten.',
    '2025-07-20',
    ['Rustem Umierov = Rustem Umjerow', 'Abbas Araqchi = Abbas Araghtschi'],
  ],
  [
    'Ilham Aliyev und Nikola Pashinyan reisten.',
    '2023-10-05',
    ['Ilham Aliyev = İlham Əliyev', 'Nikola Pashinyan = Nikol Paschinjan'],
  ],
];

const offices: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['Der Kremlchef rief an.', '2022-05-13', ['Der Kremlchef = Wladimir Putin']],
  ['Die Bundeskanzlerin reiste ab.', '2020-06-01', ['Die Bundeskanzlerin = Angela Merkel']],
  ['Der Bundeskanzler reiste ab.', '2025-03-01', ['Der Bundeskanzler = Olaf Scholz']],
  ['Der Bundeskanzler reiste ab.', '2025-09-01', ['Der Bundeskanzler = Friedrich Merz']],
  ['Die Bundeskanzlerin reiste ab.', '2025-09-01', ['Die Bundeskanzlerin = -']],
  ['Der ukrainische Staatschef dankte.', '2018-03-01', ['Der ukrainische Staatschef = Petro Poroschenko']],
  ['Der US-Präsident schwieg.', null, ['Der US-Präsident = -']],
  ['Am 16. Juni 2021 schwieg der US-Präsident.', null, ['der US-Präsident = Joe Biden']],
  ['Joe Biden landete. Der US-Präsident schwieg.', null, ['Joe Biden = Joe Biden', 'Der US-Präsident = Joe Biden']],
  ['Der frühere US-Präsident schwieg.', '2025-03-01', ['Der frühere US-Präsident = -']],
  ['Die Chefin der EU-Kommission flog heim.', '2023-03-01', ['Die Chefin der EU-Kommission = Ursula von der Leyen']],
  ['Der UN-Chef warnte.', '2016-03-01', ['Der UN-Chef = Ban Ki-moon']],
  ['Putins Sprecher widersprach.', '2024-03-01', ['Putins Sprecher = Dmitri Peskow']],
  [
    'Macron traf seinen chinesischen Amtskollegen.',
    '2024-05-06',
    ['Macron = Emmanuel Macron', 'seinen chinesischen Amtskollegen = Xi Jinping'],
  ],
  [
    'Frankreichs Präsident empfing Scholz. Der Präsident lächelte.',
    '2023-07-03',
    ['Frankreichs Präsident = Emmanuel Macron', 'Scholz = Olaf Scholz', 'Der Präsident = Emmanuel Macron'],
  ],
  [
    'Die Staatsspitzen von Armenien und Aserbaidschan kamen.',
    '2023-10-05',
    ['Die Staatsspitzen von Armenien und Aserbaidschan = Nikol Paschinjan und İlham Əliyev'],
  ],
  [
    'Den russischen Botschafter bestellte man ein.',
    '2024-03-01',
    ['Den russischen Botschafter = russischer Botschafter'],
  ],
];

const metonyms: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['Moskau wies das zurück.', null, ['Moskau = Russland']],
  ['In Moskau landete ein Flugzeug.', null, ['Moskau = in Moskau']],
  ['Aus Moskau hieß es, man warte.', null, ['Moskau = Russland']],
  ['Nach Angaben aus Vilnius war das falsch.', null, ['Vilnius = Litauen']],
  [
    'Kiew/Moskau (AFP) – Der Kreml schwieg.',
    null,
    ['Kiew = in Kiew', 'Moskau = in Moskau', 'AFP = AFP', 'Kreml = Kreml'],
  ],
  ['Das Weiße Haus und der Kreml bestätigten es.', null, ['Weiße Haus = Weißes Haus', 'Kreml = Kreml']],
  ['Nach türkischen Angaben war das Treffen kurz.', null, ['türkischen Angaben = Türkei']],
  ['Die Moskauer Mitteilung war kurz.', null, ['Moskauer Mitteilung = Russland']],
  [
    'Das Verteidigungsministerium in Moskau schwieg. Das Ministerium prüfe noch.',
    null,
    [
      'Das Verteidigungsministerium in Moskau = russisches Verteidigungsministerium',
      'Das Ministerium = russisches Verteidigungsministerium',
    ],
  ],
  [
    'Das Präsidialamt in Ankara und die US-Regierung schwiegen.',
    null,
    ['Das Präsidialamt in Ankara = türkisches Präsidialamt', 'die US-Regierung = Vereinigte Staaten'],
  ],
  [
    'Vertreter Kiews und Unterhändler aus den USA kamen.',
    null,
    ['Vertreter Kiews = Ukraine', 'Unterhändler aus den USA = Vereinigte Staaten'],
  ],
  [
    'Die Regierung Trump und die Biden-Regierung widersprachen.',
    '2025-05-01',
    ['Die Regierung Trump = Vereinigte Staaten', 'die Biden-Regierung = Vereinigte Staaten'],
  ],
  ['Im Oman und in Kirgistan wird verhandelt.', null, ['Oman = in Oman', 'Kirgistan = in Kirgisistan']],
];

const pointers: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Merz telefonierte mit Selenskyj. Er sagte ihm Hilfe zu.',
    '2025-06-01',
    ['Merz = Friedrich Merz', 'Selenskyj = Wolodymyr Selenskyj', 'Er = Friedrich Merz', 'ihm = Wolodymyr Selenskyj'],
  ],
  [
    'Baerbock traf Lawrow. Sie warf ihm Lügen vor.',
    '2023-03-02',
    ['Baerbock = Annalena Baerbock', 'Lawrow = Sergei Lawrow', 'Sie = Annalena Baerbock', 'ihm = Sergei Lawrow'],
  ],
  [
    'Bedrängt worden sei er nicht, versicherte Selenskyj.',
    '2025-03-19',
    ['er = Wolodymyr Selenskyj', 'Selenskyj = Wolodymyr Selenskyj'],
  ],
  [
    'Xi rief Selenskyj an. Der Ukrainer dankte.',
    '2023-04-26',
    ['Xi = Xi Jinping', 'Selenskyj = Wolodymyr Selenskyj', 'Der Ukrainer = Wolodymyr Selenskyj'],
  ],
  [
    'Die Präsidenten der Türkei und Russlands telefonierten. Beide lobten es.',
    '2024-01-01',
    [
      'Die Präsidenten der Türkei und Russlands = Recep Tayyip Erdoğan und Wladimir Putin',
      'Beide = Recep Tayyip Erdoğan und Wladimir Putin',
    ],
  ],
  [
    'China und Indien reden. Beide Seiten ziehen ab.',
    null,
    ['China = China', 'Indien = Indien', 'Beide Seiten = China und Indien'],
  ],
  [
    'Israel und die Hamas reden. Katar vermittelt zwischen den Kriegsparteien.',
    null,
    ['Israel = Israel', 'Hamas = Hamas', 'Katar = Katar', 'den Kriegsparteien = Israel und Hamas'],
  ],
  [
    'China und Indien reden. Die Delegationen beider Länder sitzen in Genf.',
    null,
    ['China = China', 'Indien = Indien', 'Die Delegationen beider Länder = China und Indien', 'Genf = in Genf'],
  ],
  [
    'Russland und die Türkei reden. Die Präsidenten beider Länder telefonierten.',
    '2024-01-01',
    [
      'Russland = Russland',
      'Türkei = Türkei',
      'Die Präsidenten beider Länder = Wladimir Putin und Recep Tayyip Erdoğan',
    ],
  ],
  [
    'Lukaschenko zufolge hat ihn Merkel angerufen.',
    '2020-08-17',
    ['Lukaschenko = Aljaksandr Lukaschenka', 'ihn = Aljaksandr Lukaschenka', 'Merkel = Angela Merkel'],
  ],
  [
    'Eine Abordnung aus Peking reise ab, so das Außenministerium.',
    null,
    ['Eine Abordnung aus Peking = China', 'das Außenministerium = chinesisches Außenministerium'],
  ],
  [
    'Trump sagte, er habe Putin gewarnt. Dieser bestritt das.',
    '2025-07-01',
    ['Trump = Donald Trump', 'er = Donald Trump', 'Putin = Wladimir Putin', 'Dieser = Wladimir Putin'],
  ],
];

const traps: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['Die Washington Post berichtete zuerst.', null, ['Washington Post = Washington Post']],
  ['Dynamo Kiew verlor gegen Paris Saint-Germain.', null, []],
  ['Die Schweizer Bank zahlte.', null, []],
  ['Kurz nach dem Treffen regnete es.', '2018-06-01', []],
  ['Ein Koch und ein Major saßen im Zug.', null, []],
  ['Jordan Henderson flog nach Jordanien.', null, ['Jordan Henderson = Jordan Henderson', 'Jordanien = in Jordanien']],
  ['In Niger und Nigeria, nicht in Guinea.', null, ['Niger = in Niger', 'Nigeria = in Nigeria', 'Guinea = in Guinea']],
  ['Im Westen der Ukraine war es ruhig.', null, ['Ukraine = in Ukraine']],
  ['Nach Informationen der Deutschen Presse-Agentur stimmt das.', null, ['Deutschen Presse-Agentur = dpa']],
  ['Das Bild hing schief, wie die „Bild“ schrieb.', null, ['Bild = Bild']],
  ['Am Montag im März war Ruhe.', null, []],
  ['Das Kiewer Regime wolle nicht.', null, ['Das Kiewer Regime = Ukraine']],
  ['Die russische Sprache wird gelehrt.', null, []],
  ['Der Chef kam zu spät.', null, ['Der Chef = -']],
  ['Vier Eingeweihte sagten das.', null, ['Vier Eingeweihte = Eingeweihte']],
  ['Zwei mit der Sache vertraute Personen sagten das.', null, ['Zwei mit der Sache vertraute Personen = Personen']],
  [
    'Zwei EU-Diplomaten und Vermittler aus Katar sprachen.',
    null,
    ['Zwei EU-Diplomaten = EU-Diplomaten', 'Vermittler aus Katar = Katar'],
  ],
  ['Trump schwieg lange.', '2023-05-01', ['Trump = Donald Trump']],
  ['Mehrere US-Beamte widersprachen.', null, ['Mehrere US-Beamte = US-Beamte']],
  ['„Er muss gehen und alles aufgeben“, sagte Graham.', '2025-03-01', ['Er = -']],
  ['In der Hauptstadt Beirut war es ruhig.', null, ['Beirut = in Beirut']],
  ['Drei Personen wurden verletzt.', null, []],
  ['In den Wahlkreisen zählte man, in Regierungskreisen schwieg man.', null, ['Regierungskreisen = Regierungskreise']],
  ['Ein Präsident müsse zuhören.', null, []],
  ['Sein Kollege aus Polen kam.', null, ['Sein Kollege = -', 'Polen = in Polen']],
  ['Per Telefon sprach Till Schweiger.', null, []],
  ['Regierungssprecher Schulz trat auf.', '2016-01-01', ['Regierungssprecher Schulz = Schulz']],
];

describe.each([
  ['names', names],
  ['offices', offices],
  ['metonyms', metonyms],
  ['what points back', pointers],
  ['traps', traps],
] as const)('%s', (_title, cases) => {
  it.each(cases)('%s (%s)', (text, day, expected) => {
    expect(summarize(find(text, day))).toEqual(expected);
  });
});

it('keeps every mention exact, in order and without overlap', () => {
  const text =
    'Der US-Präsident und „Ministerpräsident Viktor Orbán“ trafen Steve Witkoffs Gäste; beide Seiten schwiegen.';
  const { mentions, actors } = find(text, '2025-02-01');
  let end = 0;
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
    expect(mention.start).toBeGreaterThanOrEqual(end);
    for (const key of [mention.actor, ...mention.candidates]) if (key !== null) expect(actors.has(key)).toBe(true);
    end = mention.end;
  }
});

it('counts unnamed people and keeps their state', () => {
  const { mentions, actors } = find('Drei israelische Diplomaten sagten das.', null);
  expect(actors.get(mentions[0]!.actor!)).toMatchObject({
    kind: 'anonymous',
    number: 3,
    state: 'Q801',
    name: 'israelische Diplomaten',
  });
});

it('gives a group its members', () => {
  const { mentions, actors } = find(
    'Die russischen und chinesischen Staats- und Regierungschefs trafen sich.',
    '2024-05-16',
  );
  expect(actors.get(mentions[0]!.actor!)!.members).toEqual(['Q7747', 'Q15031']);
});

it('says in words which office was held on the day', () => {
  const { actors } = find('Scholz kam.', '2025-03-01');
  expect([...actors.values()][0]).toMatchObject({
    office: 'Bundeskanzler Deutschlands',
    state: 'Q183',
    gender: 'male',
    wikidata: 'Q61053',
  });
});
