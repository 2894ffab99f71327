/** Definite and indefinite articles and what declines like them before a noun. */
export const ARTICLES = `der die das den dem des ein eine einen einem einer eines
kein keine keinen keinem keiner keines mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines
sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer
euer eure euren eurem eurer eures dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
welcher welche welches welchen welchem mancher manche manches manchen manchem solcher solche solches solchen solchem
derselbe dieselbe dasselbe denselben demselben derselben desselben dieselben derjenige diejenige dasjenige diejenigen denjenigen derjenigen demjenigen
alle allen aller allem alles beide beiden beider beides sämtliche sämtlichen sämtlicher keinerlei allerlei jegliche jeglichen jeglicher jegliches
einige einigen einiger mehrere mehreren mehrerer etliche etlichen etlicher viele vielen vieler wenige wenigen weniger deren dessen`;

/** Words that stand for a noun, personal, interrogative and indefinite. */
export const PRONOUNS = `ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man jemand jemanden jemandem niemand niemanden niemandem
wer wen wem wessen was etwas nichts einander selbst selber dies jener jeder alles alle beides beide viele einige manche keiner keine keines keinen
mehrere andere anderen anderer anderes denen deren dessen ihrerseits irgendwer irgendjemand irgendetwas meinesgleichen seinesgleichen unsereiner`;

/** Prepositions with the cases that they take: a accusative, d dative, g genitive. */
export const PREPOSITIONS: Readonly<Record<string, string>> = {
  ab: 'd',
  abseits: 'g',
  abzüglich: 'g',
  an: 'ad',
  angesichts: 'g',
  anhand: 'g',
  anlässlich: 'g',
  anstatt: 'g',
  anstelle: 'g',
  auf: 'ad',
  aufgrund: 'g',
  aus: 'd',
  außer: 'd',
  außerhalb: 'g',
  bei: 'd',
  betreffs: 'g',
  bezüglich: 'g',
  binnen: 'dg',
  bis: 'a',
  dank: 'dg',
  diesseits: 'g',
  durch: 'a',
  einschließlich: 'g',
  entgegen: 'd',
  entlang: 'adg',
  entsprechend: 'd',
  exklusive: 'g',
  fern: 'd',
  für: 'a',
  gegen: 'a',
  gegenüber: 'd',
  gemäß: 'd',
  gemäss: 'd',
  getreu: 'd',
  halber: 'g',
  hinsichtlich: 'g',
  hinter: 'ad',
  in: 'ad',
  infolge: 'g',
  inklusive: 'g',
  inmitten: 'g',
  innerhalb: 'g',
  jenseits: 'g',
  längs: 'g',
  laut: 'dg',
  mangels: 'g',
  mit: 'd',
  mithilfe: 'g',
  mitsamt: 'd',
  mittels: 'g',
  nach: 'd',
  nahe: 'd',
  neben: 'ad',
  nebst: 'd',
  nördlich: 'g',
  oberhalb: 'g',
  ohne: 'a',
  östlich: 'g',
  per: 'a',
  pro: 'a',
  samt: 'd',
  seit: 'd',
  seitens: 'g',
  sonder: 'a',
  statt: 'g',
  südlich: 'g',
  trotz: 'dg',
  über: 'ad',
  um: 'a',
  unbeschadet: 'g',
  ungeachtet: 'g',
  unter: 'ad',
  unterhalb: 'g',
  unweit: 'g',
  vermöge: 'g',
  via: 'a',
  von: 'd',
  vonseiten: 'g',
  vor: 'ad',
  vorbehaltlich: 'g',
  während: 'g',
  wegen: 'dg',
  westlich: 'g',
  wider: 'a',
  zu: 'd',
  zufolge: 'd',
  zugunsten: 'g',
  zuliebe: 'd',
  zulasten: 'g',
  zuungunsten: 'g',
  zuzüglich: 'g',
  zwischen: 'ad',
  südöstlich: 'g',
  südwestlich: 'g',
  nordöstlich: 'g',
  nordwestlich: 'g',
  versus: 'a',
  contra: 'a',
  à: 'a',
  hinaus: 'a',
  minus: 'a',
  plus: 'a',
};

/** Words that make one preposition with "von" behind them: "südlich von Kiew", "jenseits von Genf". */
export const PREPOSITIONS_WITH_VON: ReadonlySet<string> = new Set(
  'nördlich südlich östlich westlich unweit jenseits abseits oberhalb unterhalb außerhalb innerhalb seitens angesichts infolge anstelle'.split(
    ' ',
  ),
);

/** Preposition and article in one word: the preposition and the article that it holds. */
export const CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  am: ['an', 'dem'],
  ans: ['an', 'das'],
  aufs: ['auf', 'das'],
  beim: ['bei', 'dem'],
  durchs: ['durch', 'das'],
  fürs: ['für', 'das'],
  hinterm: ['hinter', 'dem'],
  im: ['in', 'dem'],
  ins: ['in', 'das'],
  überm: ['über', 'dem'],
  übers: ['über', 'das'],
  ums: ['um', 'das'],
  unterm: ['unter', 'dem'],
  unters: ['unter', 'das'],
  vom: ['von', 'dem'],
  vorm: ['vor', 'dem'],
  vors: ['vor', 'das'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
};

/** Prepositions that may follow their noun: "Angaben zufolge", "dem Kreml gegenüber", "der Form halber". */
export const POSTPOSITIONS: ReadonlySet<string> = new Set([
  'zufolge',
  'gegenüber',
  'zuliebe',
  'halber',
  'wegen',
  'entlang',
  'entgegen',
  'nach',
  'gemäß',
  'gemäss',
  'entsprechend',
  'ungeachtet',
  'willen',
]);

/** Words that join words or clauses of one rank. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'und',
  'oder',
  'aber',
  'sondern',
  'denn',
  'sowie',
  'beziehungsweise',
  'bzw',
  'bzw.',
  'doch',
  'jedoch',
  'weder',
  'noch',
  'entweder',
  'sowohl',
  'u',
  '&',
]);

/** Words that open a clause with the verb at its end; those that are other words too are told apart by the place of the verb. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  `dass daß ob weil da wenn als während nachdem bevor ehe bis seit seitdem sobald solange sooft soweit sofern falls obwohl obgleich obschon
wenngleich wie indem damit sodass sodaß zumal wohingegen insofern insoweit inwiefern inwieweit je indes indessen soviel wobei weshalb weswegen wogegen`.split(
    /\s+/,
  ),
);

/** Subordinators that are nothing else. */
export const PLAIN_SUBORDINATORS: ReadonlySet<string> = new Set(
  `dass daß ob weil wenn nachdem bevor ehe sobald sooft sofern falls obwohl obgleich obschon wenngleich sodass sodaß wohingegen inwiefern inwieweit wobei weshalb weswegen indem`.split(
    /\s+/,
  ),
);

/** Subordinators behind a comma; at the beginning of a sentence they ask ("Wonach suchen sie?"). */
export const INNER_SUBORDINATORS: ReadonlySet<string> = new Set(['wonach', 'woraufhin', 'wodurch', 'womit']);

/** Question words that open dependent questions and free relatives. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `wer wen wem wessen was wann wo warum wieso wie woher wohin womit wodurch wofür wogegen woran worauf woraus worin worüber worum worunter wovon wovor wozu
wonach wobei weshalb weswegen inwiefern inwieweit welcher welche welches welchen welchem wieviel`.split(/\s+/),
);

/** Forms of the relative pronoun. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem'.split(' '),
);

/** Words that open an infinitive clause. */
export const INFINITIVE_OPENERS: ReadonlySet<string> = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer']);

/** Words that no other class holds and that never change their form. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'nicht',
  'zu',
  'auch',
  'nur',
  'sogar',
  'ja',
  'nein',
  'doch',
  'eben',
  'halt',
  'mal',
  'bloß',
  'etwa',
  'gerade',
  'selbst',
  'schon',
  'noch',
  'erst',
  'wohl',
  'bitte',
  'am',
  'nie',
  'niemals',
]);

/** The negations by which two wordings say the contrary. */
export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set(
  'nicht nie niemals kein keine keinen keinem keiner keines'.split(' '),
);

/** Words that negate the clause they stand in. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
  `nicht nie niemals nichts niemand niemanden niemandem kein keine keinen keinem keiner keines keinerlei weder nirgends nirgendwo nirgendwohin keinesfalls keineswegs mitnichten`.split(
    /\s+/,
  ),
);

/** Numbers written as words; compounds like "einundzwanzig" are known by their ending. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `null eins zwei zweien drei dreien vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig
sechzig siebzig achtzig neunzig hundert einhundert zweihundert dreihundert tausend eintausend zweitausend dutzend dutzende hunderte tausende zehntausende hunderttausende hunderten tausenden zehntausenden hunderttausenden dutzenden
eineinhalb anderthalb zweieinhalb dreieinhalb viereinhalb halbe`.split(/\s+/),
);
