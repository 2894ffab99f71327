/** Words before an office that say its holder is no longer in it. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'frühere früherer früheren früherem ehemalige ehemaliger ehemaligen ehemaligem damalige damaliger damaligen damaligem vormalige vormaliger vormaligen einstige einstiger einstigen gestürzte gestürzter gestürzten gestürztem abgesetzte abgesetzter abgesetzten verstorbene verstorbener verstorbenen entmachtete entmachteter entmachteten entmachtetem festgesetzte festgesetzter festgesetzten festgesetztem geschasste geschasster geschassten geschasstem abgewählte abgewählter abgewählten abgewähltem zurückgetretene zurückgetretener zurückgetretenen zurückgetretenem entlassene entlassener entlassenen entlassenem vertriebene vertriebener vertriebenen vertriebenem amtsenthobene amtsenthobener amtsenthobenen amtsenthobenem Ex'.split(
    ' ',
  ),
);

/** Adverbs before an office without an article that say the same: "einst selbst Präsident Nigerias". */
export const PAST_ADVERBS: ReadonlySet<string> = new Set(
  'einst einstmals ehemals vormals früher zeitweise zeitweilig ehedem'.split(' '),
);

/** Prepositions of the dative: behind them "den" is plural. */
export const DATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'mit von bei nach aus zu seit gegenüber samt nebst außer'.split(' '),
);

/** Verbs whose one object is in the dative: "schadet den Russen". */
export const DATIVE_VERBS: ReadonlySet<string> = new Set(
  'schaden helfen danken drohen gratulieren glauben vertrauen misstrauen nützen nutzen trauen widersprechen zustimmen dienen gefallen missfallen kondolieren entgegenkommen beistehen'.split(
    ' ',
  ),
);

/** Words before an office that say its holder is not yet in it. */
export const COMING_WORDS: ReadonlySet<string> = new Set(
  'designierte designierter designierten designiertem nächste nächster nächsten nächstem künftige künftiger künftigen künftigem gewählte gewählter gewählten'.split(
    ' ',
  ),
);

/** Determiners by what they say of the noun. */
export const NAMING_DETERMINERS: ReadonlyMap<string, 'definite' | 'indefinite' | 'possessive' | 'demonstrative'> =
  new Map([
    ...'der die das dem den des'.split(' ').map((word) => [word, 'definite'] as const),
    ...'ein eine einer eines einem einen kein keine keiner keinen keinem mehrere einige viele zahlreiche manche'
      .split(' ')
      .map((word) => [word, 'indefinite'] as const),
    ...'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren dessen deren'
      .split(' ')
      .map((word) => [word, 'possessive'] as const),
    ...'dieser diese dieses diesem diesen jener jene jenes jenem jenen'
      .split(' ')
      .map((word) => [word, 'demonstrative'] as const),
  ]);

/** Numbers in words, as they count people. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ein: 1,
    eine: 1,
    einer: 1,
    eines: 1,
    einem: 1,
    einen: 1,
    zwei: 2,
    zweier: 2,
    beide: 2,
    beiden: 2,
    beider: 2,
    drei: 3,
    dreier: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
  }),
);

/** Prepositions after which a capital is a place: "in Moskau", "nach Kiew". "aus" is judged by what stands beside it. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in nach bei um aus nahe bis ab Richtung nördlich südlich östlich westlich unweit im über vor'.split(' '),
);

/** Nouns before "aus Moskau" that make the capital a speaker: "Angaben aus Vilnius". */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  'Angaben Angabe Stimmen Kreisen Kreise Reaktion Reaktionen Äußerungen Informationen Berichten Bericht Mitteilung Mitteilungen Stellungnahme Sicht Signale Töne Forderungen Forderung Kritik Vorwürfe Dementi Bestätigung Zusage Zusagen Drohungen Erklärung Erklärungen Darstellung Darstellungen Lesart Aussage Aussagen Behauptung Behauptungen Auffassung Einschätzung Vorwurf Ankündigung Beteuerungen Botschaft Botschaften Nachricht Nachrichten Signal Zeichen Druck Warnung Warnungen Beleidigungen Widerstand Widerspruch Zuspruch Lob Beifall Applaus Rückendeckung Rückhalt Beistand Einladung Weisung Weisungen Anweisung Anweisungen Appell Appelle Initiative Offerte Offerten Einwände Einwand Bedenken Absage Absagen Ultimatum Vorstoß Vorstöße Zustimmung Ablehnung Antwort Antworten Vorschlag Vorschläge Angebot Angebote Drohung Protest Proteste Glückwünsche Dank'.split(
    ' ',
  ),
);

/** Verbs of hearsay behind a capital: "in Bern hieß es, man prüfe Ausnahmen". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set('hieß heißt hiess heisst'.split(' '));

/** Verbs behind "aus" with a capital that make it a speaker: "Aus Moskau hieß es", "Aus Paris kam Kritik". */
export const REPORT_VERBS: ReadonlySet<string> = new Set(
  'hieß heißt hiess heisst verlautete verlautet kam kamen kommt kommen'.split(' '),
);

/** Words right before "aus" with a capital that do so too: "hieß es aus Peking", "verlautete aus Brüssel". */
export const REPORT_VERBS_BEFORE: ReadonlySet<string> = new Set('es verlautete verlautet hieß hiess'.split(' '));

/** Words that make a noun an unnamed source ("mit der Sache vertraute Personen"). */
export const FAMILIAR_WORDS: ReadonlySet<string> = new Set(
  'vertraute vertrauten vertrauter informierte informierten informierter eingeweihte eingeweihten beteiligte beteiligten'.split(
    ' ',
  ),
);

/** Plural nouns for states and nothing else ("beide Länder"), among the nouns for sides. */
export const LAND_NOUNS: ReadonlySet<string> = new Set(
  'Länder Ländern Staaten Nachbarn Nachbarländer Nachbarländern Nachbarstaaten Hauptstädte Hauptstädten Nationen Republiken Großmächte Großmächten Atommächte Atommächten Regierungen'.split(
    ' ',
  ),
);

/** Plural nouns for those who fight each other. */
export const WARRING_NOUNS: ReadonlySet<string> = new Set(
  'Kriegsparteien Konfliktparteien Bürgerkriegsparteien Streitparteien Armeen'.split(' '),
);

/** Bodies (codes of bodies.ts) that are no side of a quarrel but ask both sides to end it. */
export const NO_PARTIES: ReadonlySet<string> = new Set(
  'UN UNSC UNHCR UNRWA UNESCO UNICEF WHO IKRK ICC IGH IWF WELTBANK WTO OPCW'.split(' '),
);

/** Nouns that take up a person already named by what they are: noun in the masculine | code of the state that such people are of, where one is. */
export const TRAIT_NOUNS = `
Republikaner|US
Demokrat|US
Tory|GB
Sozialdemokrat|
Christdemokrat|
Christsozialer|
Liberaler|
Freidemokrat|
Konservativer|
Sozialist|
Kommunist|
Islamist|
Nationalist|
Populist|
Rechtspopulist|
Linkspopulist|
Hardliner|
Spitzenpolitiker|
Staatsmann|
Spitzendiplomat|
Karrierediplomat|
Jurist|
Ökonom|
Milliardär|
Unternehmer|
Immobilienunternehmer|
Ex-General|
Niederbayer|
Hamburger|
Sauerländer|
Texaner|US
New Yorker|US
`;
