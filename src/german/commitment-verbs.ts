import type { CommitmentKind, CommitmentStatus } from '../core/commitment.ts';
import type { Matter } from './commitment-matters.ts';

/** Where the verb has its content: a clause ("dass ...", "... zu ..."), an object by case, or a phrase by its preposition. */
export type ContentForm =
  | 'clause'
  | 'accusative'
  | 'dative'
  | 'auf'
  | 'zu'
  | 'mit'
  | 'um'
  | 'in'
  | 'vor'
  | 'an'
  | 'von'
  | 'gegen'
  | 'für';

/** A verb by which somebody offers, demands, promises, agrees, refuses or threatens. */
export interface CommitmentVerb {
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  /** In the order in which they are tried. */
  readonly content: readonly ContentForm[];
  /** Who is bound: the subject, the addressee or the content's own subject. */
  readonly binds: 'subject' | 'other';
  /** Only as a reflexive: "sich verpflichten", "sich weigern". */
  readonly reflexive?: boolean;
  /** What the negated verb says: "stimmte nicht zu" refuses. Without it a negated use tells of nothing. */
  readonly negated?: 'refusal';
  /** Case or preposition of the one it is said to: "forderte Kiew auf", "verlangte von Kiew". */
  readonly addressee?: 'accusative' | 'dative' | 'von' | 'an' | 'gegenüber';
  /** Only with a noun of commitment as object ("Abkommen schließen", "Forderung abweisen"). */
  readonly needsNoun?: boolean;
  /** An order to the own forces: only one to stop or to keep away is a promise to others. */
  readonly orders?: boolean;
  /** Only with one of these matters as content, by name. */
  readonly of?: readonly Matter[];
  /** Only with an object of one of these heads (lower-case stems): "will ein Ende der Sanktionen". */
  readonly heads?: readonly string[];
  /** Only said to somebody: "warnte Putin vor Sanktionen", not "warnte vor Sanktionen". */
  readonly needsAddressee?: boolean;
  /** The word without which a content clause is none of its: "bestand darauf, dass", not "bestand darin, dass". */
  readonly correlate?: string;
  /** Only of two sides together: "beschlossen" of one is its own affair. */
  readonly mutual?: boolean;
  /** Words that must stand in the clause beside the verb: "in Aussicht stellen". */
  readonly idiom?: string;
}

type Extra = Partial<
  Pick<
    CommitmentVerb,
    | 'reflexive'
    | 'negated'
    | 'addressee'
    | 'needsNoun'
    | 'orders'
    | 'idiom'
    | 'mutual'
    | 'correlate'
    | 'of'
    | 'heads'
    | 'needsAddressee'
  >
>;

const demand = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'demand',
  status: 'demanded',
  binds: 'other',
  content,
  ...extra,
});
const offer = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'offer',
  status: 'proposed',
  binds: 'subject',
  content,
  ...extra,
});
const promise = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'promise',
  status: 'announced',
  binds: 'subject',
  content,
  ...extra,
});
const agreement = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'agreement',
  status: 'agreed',
  binds: 'subject',
  content,
  ...extra,
});
const refusal = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'refusal',
  status: 'refused',
  binds: 'subject',
  content,
  ...extra,
});
const threat = (content: readonly ContentForm[], extra: Extra = {}): CommitmentVerb => ({
  kind: 'threat',
  status: 'proposed',
  binds: 'subject',
  content,
  ...extra,
});

/** What is asked for where "will" and "erwartet" ask. */
const DEMANDED_HEADS: readonly string[] = [
  'garantie',
  'ende',
  'abzug',
  'rückzug',
  'aufhebung',
  'freilassung',
  'verzicht',
  'stopp',
];

/** What one side grants another where it "erlaubt": arms, money, ways. */
const GRANTED: readonly Matter[] = [
  'militaryAid',
  'missiles',
  'aid',
  'sanctions',
  'trade',
  'airspace',
  'border',
  'grain',
  'gas',
  'nuclear',
  'sea',
  'forces',
];

/** By infinitive, separable prefix included. */
export const COMMITMENT_VERBS: ReadonlyMap<string, CommitmentVerb> = new Map([
  ['fordern', demand(['clause', 'accusative'], { addressee: 'von' })],
  ['verlangen', demand(['clause', 'accusative'], { addressee: 'von' })],
  ['einfordern', demand(['clause', 'accusative'], { addressee: 'von' })],
  ['anmahnen', demand(['clause', 'accusative'])],
  ['auffordern', demand(['clause', 'zu'], { addressee: 'accusative' })],
  ['aufrufen', demand(['clause', 'zu'], { addressee: 'accusative' })],
  ['appellieren', demand(['clause'], { addressee: 'an' })],
  ['dringen', demand(['clause', 'auf'])],
  ['drängen', demand(['clause', 'auf', 'zu'], { addressee: 'accusative' })],
  ['pochen', demand(['clause', 'auf'])],
  ['beharren', demand(['clause', 'auf'])],
  ['ausbedingen', demand(['clause', 'accusative'])],
  ['bestehen', demand(['clause', 'auf'], { correlate: 'darauf' })],
  ['insistieren', demand(['clause', 'auf'])],
  ['bitten', demand(['clause', 'um'], { addressee: 'accusative' })],
  ['knüpfen', demand(['an'])],
  ['mahnen', demand(['clause'], { addressee: 'accusative' })],
  ['ermahnen', demand(['clause'], { addressee: 'accusative' })],
  ['machen', demand(['clause', 'von'], { idiom: 'abhängig' })],
  ['koppeln', demand(['an'])],
  ['ersuchen', demand(['clause', 'um'], { addressee: 'accusative' })],
  ['erbitten', demand(['accusative'], { addressee: 'von' })],

  ['wollen', demand(['accusative'], { heads: DEMANDED_HEADS })],
  ['erwarten', demand(['accusative'], { heads: DEMANDED_HEADS, addressee: 'von' })],

  ['anbieten', offer(['clause', 'accusative'], { addressee: 'dative' })],
  ['vorschlagen', offer(['clause', 'accusative'], { addressee: 'dative' })],
  ['anregen', offer(['clause', 'accusative'])],
  ['bringen', offer(['accusative'], { idiom: 'spiel' })],
  ['plädieren', offer(['für'])],
  ['aussprechen', demand(['clause', 'für'], { reflexive: true, correlate: 'dafür' })],
  ['unterbreiten', offer(['accusative'], { addressee: 'dative', needsNoun: true })],

  ['zusagen', promise(['clause', 'accusative'], { addressee: 'dative' })],
  ['versprechen', promise(['clause', 'accusative'], { addressee: 'dative' })],
  ['zusichern', promise(['clause', 'accusative'], { addressee: 'dative' })],
  ['ankündigen', promise(['clause', 'accusative'])],
  ['verkünden', promise(['clause', 'accusative'])],
  ['garantieren', promise(['clause'])],
  ['verpflichten', promise(['clause', 'zu'], { reflexive: true })],
  ['verzichten', promise(['clause', 'auf'])],
  ['verfügen', promise(['clause'], { orders: true })],
  ['anordnen', promise(['clause', 'accusative'], { orders: true })],
  ['anweisen', promise(['clause'], { orders: true })],
  ['befehlen', promise(['clause'], { orders: true })],
  ['stellen', promise(['clause', 'accusative'], { addressee: 'dative', idiom: 'aussicht' })],
  ['gewähren', { ...promise(['accusative'], { addressee: 'dative' }), status: 'agreed' }],
  ['einräumen', { ...promise(['accusative'], { addressee: 'dative', needsAddressee: true }), status: 'agreed' }],
  ['erlauben', promise(['clause', 'accusative'], { addressee: 'dative', needsAddressee: true, of: GRANTED })],
  ['gestatten', promise(['clause', 'accusative'], { addressee: 'dative', needsAddressee: true, of: GRANTED })],
  ['genehmigen', promise(['accusative'], { addressee: 'dative', needsAddressee: true, of: GRANTED })],
  ['bewilligen', promise(['accusative'], { addressee: 'dative', needsAddressee: true, of: GRANTED })],
  ['zubilligen', promise(['accusative'], { addressee: 'dative', needsAddressee: true })],
  ['zugestehen', promise(['clause', 'accusative'], { addressee: 'dative', needsAddressee: true })],
  [
    'bekennen',
    promise(['clause', 'zu'], {
      reflexive: true,
      of: [
        'nuclear',
        'group',
        'recognition',
        'ceasefire',
        'treaty',
        'guarantees',
        'relations',
        'membership',
        'territory',
        'border',
        'dialogue',
      ],
    }),
  ],

  ['zustimmen', agreement(['clause', 'dative'], { negated: 'refusal' })],
  ['einwilligen', agreement(['clause', 'in'], { negated: 'refusal' })],
  ['akzeptieren', agreement(['clause', 'accusative'], { negated: 'refusal' })],
  ['annehmen', agreement(['accusative'], { needsNoun: true, negated: 'refusal' })],
  ['einlassen', agreement(['clause', 'auf'], { reflexive: true, negated: 'refusal' })],
  ['eingehen', agreement(['clause', 'auf'])],
  ['einigen', agreement(['clause', 'auf'], { reflexive: true })],
  ['verständigen', agreement(['clause', 'auf'], { reflexive: true })],
  ['vereinbaren', agreement(['clause', 'accusative'])],
  ['verabreden', agreement(['clause', 'accusative'])],
  ['beschließen', agreement(['clause', 'accusative'], { mutual: true })],
  ['gründen', agreement(['accusative'], { mutual: true })],
  ['übereinkommen', agreement(['clause'])],
  ['aushandeln', agreement(['clause', 'accusative'])],
  ['unterzeichnen', agreement(['accusative'])],
  ['unterschreiben', agreement(['accusative'])],
  ['erzielen', agreement(['accusative'], { needsNoun: true })],
  ['treffen', agreement(['accusative'], { needsNoun: true })],
  ['besiegeln', agreement(['accusative'], { needsNoun: true })],
  ['schließen', agreement(['accusative'], { needsNoun: true })],
  ['abschließen', agreement(['accusative'], { needsNoun: true })],

  ['ablehnen', refusal(['clause', 'accusative'])],
  ['abweisen', refusal(['accusative'], { needsNoun: true })],
  ['zurückweisen', refusal(['accusative'], { needsNoun: true })],
  ['ausschlagen', refusal(['accusative'], { needsNoun: true })],
  ['verweigern', refusal(['clause', 'accusative'])],
  ['erteilen', refusal(['dative'], { idiom: 'absage' })],
  ['sperren', refusal(['gegen'], { reflexive: true })],
  ['stemmen', refusal(['gegen'], { reflexive: true })],
  ['blockieren', refusal(['accusative'], { needsNoun: true })],
  ['weigern', refusal(['clause'], { reflexive: true })],
  ['ausschließen', refusal(['clause', 'accusative'])],
  ['wischen', refusal(['accusative'], { needsNoun: true, idiom: 'tisch' })],
  ['schlagen', refusal(['accusative'], { needsNoun: true, idiom: 'wind' })],
  ['abschmettern', refusal(['accusative'], { needsNoun: true })],
  ['verwerfen', refusal(['accusative'], { needsNoun: true })],
  ['verneinen', refusal(['accusative'], { heads: ['möglichkeit', 'bereitschaft'] })],

  ['drohen', threat(['clause', 'mit'], { addressee: 'dative' })],
  ['warnen', threat(['vor'], { addressee: 'accusative', needsAddressee: true, of: ['sanctions', 'retaliation'] })],
  ['vorbehalten', threat(['clause', 'accusative'], { reflexive: true })],
  ['androhen', threat(['clause', 'accusative'], { addressee: 'dative' })],
]);

/** Participles before a noun, with all endings, by the verb they are of: "die von Kiew verlangte Waffenruhe". */
export const COMMITMENT_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [
    ['verlangen', 'verlangt'],
    ['fordern', 'gefordert'],
    ['einfordern', 'eingefordert'],
    ['anmahnen', 'angemahnt'],
    ['anbieten', 'angeboten'],
    ['vorschlagen', 'vorgeschlagen'],
    ['zusagen', 'zugesagt'],
    ['versprechen', 'versprochen'],
    ['zusichern', 'zugesichert'],
    ['vereinbaren', 'vereinbart'],
    ['aushandeln', 'ausgehandelt'],
    ['ablehnen', 'abgelehnt'],
    ['verweigern', 'verweigert'],
    ['androhen', 'angedroht'],
  ].flatMap(([lemma = '', participle = '']) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending) => [participle + ending, lemma] as const),
  ),
);

/** Nouns that are a commitment themselves: "seine Forderung, ...", "das Angebot, ...", "Bedingung sei ...". */
export interface CommitmentNoun {
  readonly kind: CommitmentKind;
  readonly status: CommitmentStatus;
  readonly binds: 'subject' | 'other';
}

const noun = (kind: CommitmentKind, status: CommitmentStatus, binds: 'subject' | 'other'): CommitmentNoun => ({
  kind,
  status,
  binds,
});

/** By lower-case form, all endings. */
export const COMMITMENT_NOUNS: ReadonlyMap<string, CommitmentNoun> = new Map([
  ['forderung', noun('demand', 'demanded', 'other')],
  ['forderungen', noun('demand', 'demanded', 'other')],
  ['verlangen', noun('demand', 'demanded', 'other')],
  ['maximalforderung', noun('demand', 'demanded', 'other')],
  ['maximalforderungen', noun('demand', 'demanded', 'other')],
  ['kernforderung', noun('demand', 'demanded', 'other')],
  ['kernforderungen', noun('demand', 'demanded', 'other')],
  ['bedingung', noun('demand', 'demanded', 'other')],
  ['bedingungen', noun('demand', 'demanded', 'other')],
  ['vorbedingung', noun('demand', 'demanded', 'other')],
  ['vorbedingungen', noun('demand', 'demanded', 'other')],
  ['voraussetzung', noun('demand', 'demanded', 'other')],
  ['voraussetzungen', noun('demand', 'demanded', 'other')],
  ['ultimatum', noun('demand', 'demanded', 'other')],
  ['angebot', noun('offer', 'proposed', 'subject')],
  ['vorschlag', noun('offer', 'proposed', 'subject')],
  ['vorschläge', noun('offer', 'proposed', 'subject')],
  ['zusage', noun('promise', 'announced', 'subject')],
  ['zusagen', noun('promise', 'announced', 'subject')],
  ['zusicherung', noun('promise', 'announced', 'subject')],
  ['versprechen', noun('promise', 'announced', 'subject')],
  ['absicht', noun('promise', 'announced', 'subject')],
  ['ankündigung', noun('promise', 'announced', 'subject')],
  ['verpflichtung', noun('promise', 'announced', 'subject')],
  ['einigung', noun('agreement', 'agreed', 'subject')],
  ['drohung', noun('threat', 'proposed', 'subject')],
  ['nein', noun('refusal', 'refused', 'subject')],
  ['weigerung', noun('refusal', 'refused', 'subject')],
  ['appell', noun('demand', 'demanded', 'other')],
  ['appelle', noun('demand', 'demanded', 'other')],
  ['aufruf', noun('demand', 'demanded', 'other')],
  ['aufforderung', noun('demand', 'demanded', 'other')],
  ['ersuchen', noun('demand', 'demanded', 'other')],
  ['zugeständnis', noun('offer', 'proposed', 'subject')],
  ['zugeständnisse', noun('offer', 'proposed', 'subject')],
  ['garantie', noun('promise', 'announced', 'subject')],
  ['garantien', noun('promise', 'announced', 'subject')],
]);

/** Verbs of hope and of waiting: what they have as object is not there yet ("hofft auf eine Zusage"). */
export const HOPING_VERBS: ReadonlySet<string> = new Set([
  'hoffen',
  'warten',
  'rechnen',
  'setzen',
  'erhoffen',
  'erwarten',
  'wünschen',
  'suchen',
  'fehlen',
  'vermissen',
]);

/** Verbs that carry a commitment noun as their object: "stellte ein Ultimatum", "machte die Zusage". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set([
  'stellen',
  'machen',
  'geben',
  'erheben',
  'unterbreiten',
  'vorlegen',
  'erneuern',
  'wiederholen',
  'bekräftigen',
  'setzen',
  'nennen',
  'bezeichnen',
  'festhalten',
  'beharren',
  'bestehen',
  'pochen',
]);

/** Papers that bind: objects of "unterzeichnen", subjects of "in Kraft treten", "auslaufen". */
export const AGREEMENT_STEMS: readonly string[] = [
  'abkommen',
  'vereinbarung',
  'vertrag',
  'verträge',
  'pakt',
  'memorand',
  'waffenruhe',
  'waffenstillst',
  'feuerpause',
  'einigung',
  'absprache',
  'abmachung',
  'übereinkunft',
  'verständigung',
  'absichtserklärung',
  'deal',
];

/** What is taken up or turned down as a whole: "Trump wies den Vorschlag ab". */
export const PROPOSAL_STEMS: readonly string[] = [
  'vorschlag',
  'vorschläge',
  'angebot',
  'forderung',
  'bedingung',
  'plan',
  'ultimatum',
  'bitte',
  'ansinnen',
  'kompromiss',
  'zugeständnis',
];

/** Papers that propose: "Der Friedensplan sieht ... vor". */
export const PLAN_STEMS: readonly string[] = [
  'plan',
  'entwurf',
  'vorschlag',
  'initiative',
  'abkommen',
  'vereinbarung',
  'papier',
  'vertrag',
  'pakt',
  'memorand',
  'deal',
  'einigung',
  'kompromiss',
  'resolution',
];
