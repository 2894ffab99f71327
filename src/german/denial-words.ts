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

/** Nouns of the untrue: "sprach von einer Falschmeldung", "es handle sich um eine Erfindung". */
export const UNTRUE_NOUN =
  /^(erfindung|lügen?|falschmeldung|falschnachricht|fake|fälschung|unwahrheit|desinformation|märchen|zeitungsente|unsinn|unfug|hirngespinst|falschinformation|fehlinformation|verleumdung)/;

/** Idioms that call something untrue, as they stand in a clause: "sei aus der Luft gegriffen", "entbehre jeder Grundlage". */
export const UNTRUE_IDIOM =
  /aus der luft gegriffen|an den haaren herbeigezogen|(jeder|jeglicher) grundlage|nichts als (ein )?(gerüchte?|spekulation|erfindung|lüge)|(bloße|reine|pure) (gerüchte?|spekulation|erfindung|fantasie|phantasie)|nichts (wahres )?dran|ins reich der/;

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
]);

/** What is not given where nothing is said: "gab keinen Kommentar ab", "lehnte eine Stellungnahme ab". */
export const COMMENT_NOUNS: ReadonlySet<string> = new Set([
  'kommentar',
  'stellungnahme',
  'auskunft',
  'auskünfte',
  'kommentare',
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
