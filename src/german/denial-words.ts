import type { DenialKind } from '../core/denial.ts';

/** A verb by which somebody denies, does not confirm, does not comment or corrects. */
interface DenialVerb {
  readonly kind: DenialKind;
  /** Only with a noun of assertion as object: "wies Berichte zurück", not "wies Flüchtlinge zurück". */
  readonly needsAssertion?: boolean;
  /** Only where negated: "bestätigte ... nicht". */
  readonly onlyNegated?: boolean;
}

/** By infinitive, separable prefix included. */
export const DENIAL_VERBS: ReadonlyMap<string, DenialVerb> = new Map<string, DenialVerb>([
  ['bestreiten', { kind: 'flat' }],
  ['dementieren', { kind: 'flat' }],
  ['abstreiten', { kind: 'flat' }],
  ['verneinen', { kind: 'flat' }],
  ['widersprechen', { kind: 'flat', needsAssertion: true }],
  ['entgegentreten', { kind: 'flat', needsAssertion: true }],
  ['zurückweisen', { kind: 'flat', needsAssertion: true }],
  ['leugnen', { kind: 'flat' }],
  ['verwahren', { kind: 'flat', needsAssertion: true }],
  ['verwehren', { kind: 'flat', needsAssertion: true }],
  ['wehren', { kind: 'flat', needsAssertion: true }],
  ['entkräften', { kind: 'flat', needsAssertion: true }],
  ['widerlegen', { kind: 'flat', needsAssertion: true }],
  ['richtigstellen', { kind: 'correction' }],
  ['berichtigen', { kind: 'correction', needsAssertion: true }],
  ['korrigieren', { kind: 'correction', needsAssertion: true }],
  ['bestätigen', { kind: 'notConfirmed', onlyNegated: true }],
  ['kommentieren', { kind: 'noComment', onlyNegated: true }],
]);

/** Stems of what somebody asserted: objects of "zurückweisen", "widersprechen", "entgegentreten". */
export const ASSERTION_STEMS: readonly string[] = [
  'bericht',
  'meldung',
  'vorwurf',
  'vorwürf',
  'darstellung',
  'behauptung',
  'anschuldigung',
  'spekulation',
  'gerücht',
  'angabe',
  'aussage',
  'äußerung',
  'unterstellung',
  'verdacht',
  'mutmaßung',
  'lesart',
  'version',
  'interpretation',
  'eindruck',
  'vermutung',
  'deutung',
  'gegenteilig',
  'kritik',
];

/** What is held, not denied, by "bestreiten": "bestritt sein erstes Spiel", "bestreitet den Wahlkampf mit Spenden". */
export const CONTEST_NOUN =
  /(spiele?s?|partien?|match|turniere?|rennen|finale|saison|kampf|kämpfe|wettbewerbe?|unterhalt|kosten|weg|auftritte?|einsätze?|etappen?)$/;

/** Words that call an assertion untrue: "Das sei falsch", "nannte die Meldung erfunden". */
export const UNTRUE_WORDS: ReadonlySet<string> = new Set([
  'falsch',
  'unwahr',
  'erfunden',
  'erlogen',
  'haltlos',
  'unbegründet',
  'absurd',
  'unsinn',
  'lüge',
  'lügen',
  'falschmeldung',
  'fake',
  'fälschung',
  'fiktion',
  'erfindung',
  'falschbehauptung',
  'desinformation',
  'propaganda',
  'unfug',
  'humbug',
  'quatsch',
  'blödsinn',
  'nonsens',
  'hirngespinst',
  'hirngespinste',
  'märchen',
  'ente',
  'zeitungsente',
  'falschnachricht',
  'falschnachrichten',
  'falschmeldungen',
  'falschinformation',
  'falschinformationen',
  'fehlinformation',
  'unwahrheit',
  'unwahrheiten',
  'verleumdung',
  'gelogen',
  'unzutreffend',
  'gegenstandslos',
  'inkorrekt',
  'grundlos',
  'hanebüchen',
]);

/** Words that call something true: "Das sei nicht wahr", "entspreche nicht den Tatsachen", "Nichts davon sei richtig". */
export const TRUE_WORDS: ReadonlySet<string> = new Set([
  'wahr',
  'wahrheit',
  'tatsachen',
  'fakten',
  'richtig',
  'korrekt',
  'zutreffend',
]);

/** Words of the untrue that also judge a plan: "nannte das absurd". */
export const JUDGING_WORDS: ReadonlySet<string> = new Set([
  'abwegig',
  'lächerlich',
  'empörend',
  'infam',
  'ungeheuerlich',
  'unverschämt',
  'unhaltbar',
  'substanzlos',
  'absurd',
  'unsinn',
  'unfug',
  'humbug',
  'quatsch',
  'blödsinn',
  'nonsens',
  'propaganda',
  'hanebüchen',
  'unbegründet',
  'grundlos',
]);

/** Verbs of telling what is not so on purpose: "Peking verdrehe die Tatsachen". */
export const DISTORTING_VERBS: ReadonlySet<string> = new Set([
  'verdrehen',
  'verzerren',
  'verfälschen',
  'verbreiten',
  'lügen',
]);

/** What is distorted. */
export const FACTS: ReadonlySet<string> = new Set([
  'tatsachen',
  'fakten',
  'wahrheit',
  'realität',
  'wirklichkeit',
  'geschichte',
]);

/** Nouns of the untrue: "sprach von einer Falschmeldung", "es handle sich um eine Erfindung". */
export const UNTRUE_NOUN =
  /^(erfindung|lügen?|falschmeldung|falschnachricht|fake|fälschung|unwahrheit|desinformation|märchen|zeitungsente|unsinn|unfug|hirngespinst|falschinformation|fehlinformation|verleumdung)/;

/** Idioms that call something untrue, as they stand in a clause: "sei aus der Luft gegriffen", "entbehre jeder Grundlage". */
export const UNTRUE_IDIOM =
  /aus der luft gegriffen|an den haaren herbeigezogen|(jeder|jeglicher) grundlage|nichts als (ein )?(gerüchte?|spekulation|erfindung|lüge)|(bloße|reine|pure) (gerüchte?|spekulation|erfindung|fantasie|phantasie)|(nur|bloß|lediglich|alles) (ein )?(gerüchte?|spekulation)|nichts (wahres )?dran|ins reich der/;

/** Verbs that call something something. */
export const CALLING_VERBS: ReadonlySet<string> = new Set([
  'sein',
  'bezeichnen',
  'nennen',
  'zurückweisen',
  'abtun',
  'sprechen',
  'erklären',
  'handeln',
  'entbehren',
  'greifen',
  'herbeiziehen',
  'verweisen',
  'werten',
  'halten',
]);

/** What is not given where nothing is said: "gab keinen Kommentar ab", "lehnte eine Stellungnahme ab". */
export const COMMENT_NOUNS: ReadonlySet<string> = new Set([
  'kommentar',
  'stellungnahme',
  'auskunft',
  'auskünfte',
  'kommentare',
  'reaktion',
  'reaktionen',
]);

/** Negative words that make an assertion about nobody or nothing. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'keines',
  'keinerlei',
  'niemand',
  'niemanden',
  'niemandem',
  'nie',
  'niemals',
  'weder',
  'nichts',
  'nein',
  'keinesfalls',
  'keineswegs',
  'mitnichten',
  'nirgends',
  'nirgendwo',
]);

/** Verbs of being and taking place: "ein solches Gespräch habe es nicht gegeben". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set([
  'geben',
  'stattfinden',
  'führen',
  'laufen',
  'existieren',
  'erfolgen',
]);

/** Verbs of contact that a side can deny: "nicht mit ihm telefoniert", "niemand habe angefragt". */
export const CONTACT_ACT_VERBS: ReadonlySet<string> = new Set([
  'telefonieren',
  'sprechen',
  'reden',
  'treffen',
  'begegnen',
  'anrufen',
  'kontaktieren',
  'anfragen',
  'einladen',
  'verhandeln',
  'besuchen',
  'absagen',
  'ausladen',
  'einbestellen',
  'unterbrechen',
  'abbrechen',
  'kontakten',
]);

/** Acts that bind a side, which it can deny to have done: "habe kein Papier unterzeichnet", "keine Zusagen gemacht". */
export const BINDING_ACT_VERBS: ReadonlySet<string> = new Set([
  'unterzeichnen',
  'unterschreiben',
  'zustimmen',
  'zusagen',
  'versprechen',
  'anbieten',
  'vereinbaren',
  'beauftragen',
  'bitten',
  'fordern',
  'verlangen',
  'drohen',
  'informieren',
  'unterrichten',
  'anerkennen',
  'einwilligen',
]);

/** What a side can deny to have given or made, by stem: "keine Zusagen gemacht", "eine Vermittlung habe es nicht gegeben". */
export const BINDING_NOUN_STEMS: readonly string[] = [
  'zusage',
  'zusicherung',
  'versprechen',
  'angebot',
  'absprache',
  'abmachung',
  'vereinbarung',
  'abkommen',
  'geheimabkommen',
  'vermittlung',
  'drohung',
  'ultimatum',
];

/** Nouns of contact by stem, for denials that name what is denied. */
export const CONTACT_NOUN_STEMS: readonly string[] = [
  'telefonat',
  'gespräch',
  'anruf',
  'treffen',
  'verhandlung',
  'kontakt',
  'begegnung',
  'besuch',
  'anfrage',
  'einladung',
  'einbestellung',
  'unterredung',
  'gipfel',
  'konsultation',
  'absage',
  'termin',
];

/** Verbs of assurance: what they negate is something that others say or suppose. */
export const ASSURING_VERBS: ReadonlySet<string> = new Set([
  'versichern',
  'beteuern',
  'klarstellen',
  'richtigstellen',
  'berichtigen',
]);

/** Verbs of assurance, with those that only stress: "betonte, er sei nicht gedrängt worden". */
export const STRESSING_VERBS: ReadonlySet<string> = new Set([
  ...ASSURING_VERBS,
  'beharren',
  'bekräftigen',
  'betonen',
  'unterstreichen',
]);

/** Words that set one account against another. */
export const CONTRAST_WORDS: ReadonlySet<string> = new Set([
  'aber',
  'dagegen',
  'jedoch',
  'vielmehr',
  'hingegen',
  'indes',
  'allerdings',
]);

/** "schon länger", "seit Längerem", "seit Wochen": arranged long before. */
export const LONG_BEFORE_WORDS: ReadonlySet<string> = new Set([
  'länger',
  'längerem',
  'langem',
  'lange',
  'längst',
  'vorab',
  'wochen',
  'monaten',
]);

/** What was arranged long before was no summons and no reaction. */
export const ARRANGED_VERBS: ReadonlySet<string> = new Set([
  'vereinbaren',
  'verabreden',
  'planen',
  'ansetzen',
  'feststehen',
  'terminieren',
  'vorsehen',
]);

/** Words that open an exception, the first word of each. */
export const EXCEPTION_OPENERS: readonly (readonly string[])[] = [
  ['abgesehen', 'von'],
  ['abgesehen', 'vom'],
  ['außer'],
  ['ausser'],
  ['bis', 'auf'],
  ['mit', 'ausnahme'],
  ['ausgenommen'],
];

/** Words for an exchange that a side may refuse while it grants the exchange: "keine Einbestellung, ein Gespräch". */
export const LABELS: readonly string[] = ['einbestellung', 'verhandlung', 'ultimatum', 'ausladung', 'absage', 'gipfel'];

/** Nouns that are a denial by themselves: "Aus Bagdad kam ein Dementi". */
export const DENIAL_NOUN = /^(dementis?|klarstellung|richtigstellung)$/;

/** Verbs by which a denial comes: "veröffentlichte ein Dementi", "es folgte ein Dementi aus Ankara". */
export const DENIAL_NOUN_VERBS: ReadonlySet<string> = new Set([
  'kommen',
  'folgen',
  'erfolgen',
  'geben',
  'abgeben',
  'herausgeben',
  'veröffentlichen',
  'verbreiten',
  'schicken',
  'nachschieben',
  'eintreffen',
]);

/** What one side blames another for by deeds: "Man habe keine Drohnen geliefert". */
export const BLAMED_ACTS: ReadonlySet<string> = new Set([
  'liefern',
  'verkaufen',
  'bewaffnen',
  'ausrüsten',
  'angreifen',
  'beschießen',
  'bombardieren',
  'abschießen',
  'abfeuern',
  'feuern',
  'schießen',
  'töten',
  'entführen',
  'verschleppen',
  'deportieren',
  'vertreiben',
  'foltern',
  'misshandeln',
  'vergiften',
  'hacken',
  'ausspähen',
  'ausspionieren',
  'abhören',
  'verletzen',
  'überfliegen',
  'überqueren',
  'eindringen',
  'einmischen',
  'schicken',
  'entsenden',
  'stationieren',
  'unterstützen',
  'finanzieren',
  'sprengen',
  'zerstören',
  'sabotieren',
  'brechen',
  'manipulieren',
  'fälschen',
  'bestechen',
  'erpressen',
  'zahlen',
  'anstiften',
  'blockieren',
  'verlegen',
  'anheuern',
  'rekrutieren',
  'wissen',
]);

/** Words of having a part in something: "sei daran nicht beteiligt gewesen", "habe damit nichts zu tun". */
export const INVOLVED_WORDS: ReadonlySet<string> = new Set([
  'beteiligt',
  'verwickelt',
  'involviert',
  'verantwortlich',
  'verantwortung',
  'schuld',
]);

/** Ends of nouns for what a side is blamed for: "Es sei nicht zu Grenzverletzungen gekommen", "einen Angriff habe es nicht gegeben". */
export const BLAMED_EVENT =
  /(angriffe?s?|übergriffe?n?|verletzungen|grenzverletzung|verstöße?n?|verstoß|vorfalle?s?|vorfälle?n?|einmischung|betrug|manipulation(en)?|fälschung(en)?|folter|misshandlung(en)?|massakers?|völkermord|deportation(en)?|entführung(en)?|waffenlieferung(en)?|zahlung(en)?|erpressung|drohung(en)?|befehle?|provokation(en)?|beschuss|schüsse|schuss|hinrichtung(en)?|spionage|sabotage|ausladung|einbestellung|deal|druck|verhaftung(en)?|festnahmen?|vertreibung(en)?|anschlage?s?|anschläge?n?|putsch|cyberangriffe?)$/;

/** Verbs of saying of oneself: "gab an, nicht vorab gewusst zu haben". */
export const CLAIMING_VERBS: ReadonlySet<string> = new Set([
  'angeben',
  'behaupten',
  'beharren',
  'bekräftigen',
  'beteuern',
  'betonen',
  'erklären',
  'mitteilen',
  'sagen',
  'unterstreichen',
  'versichern',
]);

/** Words that leave open what is not yet so: "habe noch nicht zugestimmt". */
export const STILL_OPEN_WORDS: ReadonlySet<string> = new Set([
  'noch',
  'bislang',
  'bisher',
  'zunächst',
  'vorerst',
  'nur',
  'allein',
]);
