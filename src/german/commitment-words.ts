/** Words that stand in a clause for the content clause that follows: "einigten sich darauf, dass ...". */
export const CORRELATES: ReadonlySet<string> = new Set([
  'darauf',
  'dazu',
  'damit',
  'dafür',
  'darum',
  'darin',
  'hierauf',
  'hierzu',
]);

/** Words that open clauses in which nothing is asserted: no commitment is told in "falls Kiew zustimmt". */
export const UNASSERTED_SUBORDINATORS: ReadonlySet<string> = new Set([
  'ob',
  'wenn',
  'falls',
  'sofern',
  'sobald',
  'solange',
  'bevor',
  'ehe',
  'bis',
  'damit',
  'ohne',
  'anstatt',
  'statt',
  'um',
  'warum',
  'wieso',
  'wann',
]);

/** Words that open a condition. */
export const CONDITION_SUBORDINATORS: ReadonlySet<string> = new Set([
  'wenn',
  'falls',
  'sofern',
  'solange',
  'soweit',
  'vorausgesetzt',
  'sobald',
]);

/** Nouns whose sentence or phrase states a condition: "Bedingung: ...", "Voraussetzung dafür sei ...". */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set([
  'bedingung',
  'bedingungen',
  'vorbedingung',
  'vorbedingungen',
  'voraussetzung',
  'voraussetzungen',
]);

/** Verbs and adjectives of readiness: "zeigte sich bereit, ...", "ist zu Zugeständnissen bereit". */
export const READINESS_WORDS: ReadonlySet<string> = new Set([
  'bereit',
  'willens',
  'gewillt',
  'bereitschaft',
  'offen',
  'aufgeschlossen',
]);

/** Words beside a demand made by an adjective: "Nötig sei ein Ende der Sanktionen". */
export const NECESSITY_WORDS: ReadonlySet<string> = new Set([
  'nötig',
  'notwendig',
  'erforderlich',
  'unabdingbar',
  'zwingend',
  'entscheidend',
  'unverzichtbar',
  'unerlässlich',
  'unumgänglich',
]);

/** Words that show that what "soll" happen was agreed, not merely announced. */
export const AGREED_STEMS: readonly string[] = [
  'verabred',
  'vereinbar',
  'abmachung',
  'einigung',
  'geeinigt',
  'einigten',
  'verständigt',
  'verpflichte',
  'unterzeichneten',
  'gemeinsame erklärung',
  'gemeinsamen erklärung',
  'abkommen',
  'schlusserklärung',
  'abschlusserklärung',
  'wortgleich',
  'gleichlautend',
  'gemeinsame mitteilung',
  'gemeinsamen mitteilung',
];

/** Verbs that say what a plan or paper contains: "Der Plan sieht einen Gebietsverzicht vor". */
export const CONTAINING_VERBS: ReadonlySet<string> = new Set([
  'vorsehen',
  'umfassen',
  'beinhalten',
  'enthalten',
  'erlauben',
  'ermöglichen',
  'regeln',
  'verpflichten',
  'festschreiben',
  'festlegen',
]);

/** Verbs of events: "soll es zum Austausch kommen", "soll eine Waffenruhe gelten". */
export const EVENT_VERBS: ReadonlySet<string> = new Set([
  'geben',
  'kommen',
  'beginnen',
  'starten',
  'anlaufen',
  'gelten',
  'treten',
  'bleiben',
  'bestehen',
  'enden',
  'ruhen',
  'schweigen',
  'stattfinden',
  'erfolgen',
  'wegfallen',
  'entfallen',
  'dauern',
]);

/** Words before a list of what somebody wants: "stellte Bedingungen: ... Auch für Funktionäre sollten Sanktionen fallen". */
export const DEMANDING_STEMS: readonly string[] = ['bedingung', 'forder', 'verlang', 'ultimatum', 'voraussetzung'];

/** Words before a date by which something is to be done. */
export const END_PREPOSITIONS: ReadonlySet<string> = new Set(['bis', 'spätestens']);

/** Words before a date from which something holds. */
export const START_PREPOSITIONS: ReadonlySet<string> = new Set(['ab', 'von', 'vom', 'seit']);

/** Words of a clause that carry nothing of the action: "soll aber ..." -> "...". */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'aber',
  'jedoch',
  'zudem',
  'ferner',
  'demnach',
  'überdies',
  'außerdem',
  'ausserdem',
]);

/** Words that only open a clause: "dass Minsk ...", "und Gefangene ...". */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  'wonach',
  'und',
  'oder',
  'dass',
  'daß',
  'es',
  'auch',
  'so',
  'dazu',
  'dafür',
  'erst',
  'nur',
  'wenn',
  'sofern',
  'sobald',
  'solange',
  'falls',
  'bevor',
]);

/** Nouns of those who speak and act for a side, by stem; where no actor is known, their word still counts. */
export const SIDE_STEMS: readonly string[] = [
  'sprecher',
  'regierung',
  'ministerium',
  'minister',
  'delegation',
  'abordnung',
  'unterhändler',
  'seite',
  'staatschef',
  'präsident',
  'kriegspartei',
  'konfliktpartei',
  'länder',
  'staaten',
  'pressedienst',
  'pressestelle',
  'kanzler',
  'gesandt',
  'botschafter',
  'diplomat',
  'vermittler',
  'führung',
  'präsidialamt',
  'streitkräfte',
  'armee',
  'westen',
  'ausland',
  'nachbar',
  'vertreter',
  'außenamt',
  'machthaber',
  'teilnehmer',
  'mitgliedsland',
  'mitgliedsländer',
  'parteien',
  'sicherheitsrat',
  'sicherheitskabinett',
  'kriegskabinett',
  'behörden',
  'rebellen',
  'aufständisch',
  'separatisten',
  'miliz',
  'alliierte',
  'verbündete',
  'blauhelm',
  'entführer',
  'geiselnehmer',
  'kidnapper',
  'junta',
  'putschisten',
];

/** Words that tie a clause to a case named before: "Kiew würde dann weiter aufgerüstet". */
export const CONSEQUENCE_WORDS: ReadonlySet<string> = new Set([
  'dann',
  'daraufhin',
  'andernfalls',
  'sonst',
  'ansonsten',
]);

/** What something can be declared to be: "für gesperrt", "für beendet". */
export const DECLARED_STATES: ReadonlySet<string> = new Set([
  'gesperrt',
  'geschlossen',
  'beendet',
  'nichtig',
  'ungültig',
  'aufgehoben',
  'ausgesetzt',
  'gescheitert',
  'hinfällig',
  'verbindlich',
]);

/** Verbs that give time for something: "gab ihm eine Woche", "setzte eine Frist von zehn Tagen". */
export const GIVING_VERBS: ReadonlySet<string> = new Set([
  'geben',
  'setzen',
  'stellen',
  'einräumen',
  'lassen',
  'gewähren',
]);

/** Plans for peace by stem: an offer of those who hold them. */
export const HELD_PLAN_STEMS: readonly string[] = [
  'friedensplan',
  'friedensinitiative',
  'friedensformel',
  'friedensvorschlag',
];

/** Verbs of putting a plan forward. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set([
  'vertreten',
  'vorlegen',
  'vorstellen',
  'präsentieren',
  'unterbreiten',
  'ausarbeiten',
  'übergeben',
  'unterstützen',
]);

/** Stems of talks and plans on which an infinitive hangs that is only proposed: "Gespräche darüber, ... zu verzichten". */
export const PROPOSING_STEMS: readonly string[] = [
  'gespräch',
  'verhandl',
  'vorschlag',
  'vorschläg',
  'idee',
  'entwurf',
  'erwäg',
];
