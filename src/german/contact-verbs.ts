import type { ContactKind } from '../core/contact.ts';

/**
 * How a verb names the two sides.
 * `with`: subject and "mit"-phrase, or a plural subject ("A telefonierte mit B", "A und B telefonierten").
 * `object`: subject and direct object ("A empfing B"). `dative`: subject and dative ("A begegnete B").
 * `at`: subject and "bei" with a person ("A war bei B in Wien"). `again`: the partners told before ("man sehe sich wieder").
 * `between`: both behind "zwischen" ("wurde zwischen A und B ausgehandelt"). `ahead`: one tells the other beforehand
 * ("hatte Kiew vorab informiert").
 * `envoys`: delegations of both in one place ("die Delegationen beider hatten in Istanbul ein Abkommen erzielt").
 * `agreed`: two sides settle something, in a place or on a day ("wurde von A und B in Genf ausgehandelt").
 * `towards`: one turns to another ("warb bei seinem Kollegen B um Geduld"). `rooms`: delegations under one roof
 * ("die Delegationen saßen in getrennten Räumen").
 * `shuttled`: a mediator goes to and fro ("trug Zettel von einem Zimmer ins andere"). `told`: one person tells another ("sagte der Kollegin B").
 * `written`: one writes to another ("schrieb an Xi").
 * `objects`: the subject brings two others together ("A will B und C zusammenbringen").
 */
export interface ContactVerb {
  /** Infinitives, separated by spaces. */
  readonly lemmas: string;
  readonly kind: ContactKind;
  readonly frame:
    | 'with'
    | 'object'
    | 'dative'
    | 'objects'
    | 'at'
    | 'again'
    | 'between'
    | 'ahead'
    | 'envoys'
    | 'agreed'
    | 'towards'
    | 'rooms'
    | 'told'
    | 'shuttled'
    | 'written';
  /** What a plural subject alone needs to mean an exchange: nothing, a reciprocal word, or that or a topic ("über"). */
  readonly plural?: 'free' | 'reciprocal' | 'topic' | 'none';
  /** Status that the verb itself gives ("einladen": proposed). */
  readonly status?: 'proposed';
  /** Both sides must be persons, because between states the verb means something else ("traf die Ukraine schwer"). */
  readonly persons?: true;
  /** A word that must stand in the clause ("an einen Tisch bringen"), or a place ("vereinbarten in Helsinki"). */
  readonly needs?:
    | 'place'
    | 'tisch'
    | 'hand'
    | 'ministry'
    | 'words'
    | 'venue'
    | 'writing'
    | 'together'
    | 'alone'
    | 'line'
    | 'welcome'
    | 'contact'
    | 'courtesy'
    | 'petition'
    | 'heads'
    | 'reception'
    | 'repeated'
    | 'self';
}

/** The verbs that tell of an exchange. */
export const CONTACT_VERBS: readonly ContactVerb[] = [
  { lemmas: 'telefonieren', kind: 'phone', frame: 'with', plural: 'free' },
  { lemmas: 'sprechen reden', kind: 'unspecified', frame: 'with', plural: 'topic' },
  { lemmas: 'unterhalten', kind: 'unspecified', frame: 'with', plural: 'topic' },
  { lemmas: 'besprechen austauschen', kind: 'unspecified', frame: 'with', plural: 'reciprocal' },
  { lemmas: 'aushandeln', kind: 'talks', frame: 'between' },
  { lemmas: 'verhandeln vermitteln', kind: 'talks', frame: 'between' },
  { lemmas: 'diskutieren besprechen erörtern absprechen', kind: 'unspecified', frame: 'between' },
  { lemmas: 'gegenübersitzen', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true },
  { lemmas: 'essen speisen dinieren frühstücken', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true },
  { lemmas: 'informieren unterrichten', kind: 'message', frame: 'ahead' },
  { lemmas: 'konferieren', kind: 'unspecified', frame: 'with', plural: 'free' },
  { lemmas: 'diskutieren', kind: 'unspecified', frame: 'with', plural: 'topic' },
  { lemmas: 'verhandeln unterhandeln weiterverhandeln', kind: 'talks', frame: 'with', plural: 'free' },
  { lemmas: 'beraten', kind: 'unspecified', frame: 'with', plural: 'free' },
  { lemmas: 'konsultieren', kind: 'unspecified', frame: 'with', plural: 'topic' },
  {
    lemmas: 'abstimmen absprechen kurzschließen plaudern rückkoppeln',
    kind: 'unspecified',
    frame: 'with',
    plural: 'reciprocal',
    persons: true,
  },
  {
    lemmas: 'zusammentreten zusammenfinden aufeinandertreffen tagen',
    kind: 'meeting',
    frame: 'with',
    plural: 'free',
  },
  { lemmas: 'aufnehmen treten setzen', kind: 'unspecified', frame: 'with', plural: 'none', needs: 'contact' },
  { lemmas: 'haben bekommen kriegen', kind: 'phone', frame: 'object', persons: true, needs: 'line' },
  { lemmas: 'nehmen', kind: 'meeting', frame: 'object', persons: true, needs: 'reception' },
  { lemmas: 'heißen willkommenheißen', kind: 'meeting', frame: 'object', persons: true, needs: 'welcome' },
  { lemmas: 'bewirten umarmen', kind: 'meeting', frame: 'object', persons: true },
  { lemmas: 'machen', kind: 'meeting', frame: 'dative', persons: true, needs: 'courtesy' },
  { lemmas: 'werden', kind: 'unspecified', frame: 'towards', persons: true, needs: 'petition' },
  { lemmas: 'anklingeln durchklingeln antelefonieren', kind: 'phone', frame: 'object' },
  { lemmas: 'schreiben', kind: 'message', frame: 'written', persons: true },
  { lemmas: 'stecken', kind: 'meeting', frame: 'with', plural: 'free', persons: true, needs: 'heads' },
  { lemmas: 'zurückkehren', kind: 'talks', frame: 'with', plural: 'free', needs: 'tisch' },
  { lemmas: 'zusammentreffen zusammenkommen zusammensitzen', kind: 'meeting', frame: 'with', plural: 'free' },
  { lemmas: 'treffen wiedertreffen', kind: 'meeting', frame: 'object', persons: true },
  { lemmas: 'treffen wiedertreffen', kind: 'meeting', frame: 'with', plural: 'reciprocal' },
  { lemmas: 'wiedersehen', kind: 'meeting', frame: 'object', plural: 'free', persons: true },
  { lemmas: 'wiedersehen', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true },
  { lemmas: 'begegnen', kind: 'meeting', frame: 'dative', plural: 'reciprocal', persons: true },
  { lemmas: 'empfangen', kind: 'meeting', frame: 'object' },
  { lemmas: 'einbestellen vorladen', kind: 'meeting', frame: 'object' },
  { lemmas: 'zitieren bestellen rufen bitten laden beordern', kind: 'meeting', frame: 'object', needs: 'ministry' },
  { lemmas: 'anrufen', kind: 'phone', frame: 'object' },
  { lemmas: 'besuchen aufsuchen', kind: 'visit', frame: 'object' },
  { lemmas: 'kontaktieren', kind: 'unspecified', frame: 'object' },
  { lemmas: 'einladen', kind: 'unspecified', frame: 'object', status: 'proposed', persons: true },
  { lemmas: 'unterzeichnen unterschreiben', kind: 'meeting', frame: 'with', plural: 'free', persons: true },
  { lemmas: 'unterzeichnen unterschreiben paraphieren', kind: 'meeting', frame: 'agreed' },
  { lemmas: 'aushandeln', kind: 'talks', frame: 'agreed' },
  { lemmas: 'wechseln', kind: 'meeting', frame: 'with', plural: 'free', persons: true, needs: 'words' },
  { lemmas: 'verbringen', kind: 'meeting', frame: 'with', plural: 'free', persons: true, needs: 'alone' },
  { lemmas: 'verlassen', kind: 'meeting', frame: 'with', plural: 'free', persons: true, needs: 'venue' },
  { lemmas: 'zusammenschalten schalten', kind: 'video', frame: 'with', plural: 'free', needs: 'together' },
  { lemmas: 'gegenübersitzen', kind: 'meeting', frame: 'dative', persons: true },
  {
    lemmas: 'werben beschweren protestieren vorsprechen intervenieren beklagen vorfühlen',
    kind: 'unspecified',
    frame: 'towards',
    persons: true,
  },
  { lemmas: 'sagen mitteilen klarmachen', kind: 'unspecified', frame: 'told', persons: true },
  { lemmas: 'melden', kind: 'message', frame: 'towards', persons: true, needs: 'writing' },
  {
    lemmas: 'bitten auffordern ersuchen mahnen warnen drängen',
    kind: 'message',
    frame: 'object',
    persons: true,
    needs: 'writing',
  },
  { lemmas: 'sitzen nehmen', kind: 'talks', frame: 'rooms' },
  { lemmas: 'sein weilen', kind: 'meeting', frame: 'at', persons: true },
  { lemmas: 'sehen', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true, needs: 'place' },
  { lemmas: 'sehen', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true, needs: 'repeated' },
  { lemmas: 'sehen wiedersehen', kind: 'meeting', frame: 'again' },
  { lemmas: 'paraphieren', kind: 'meeting', frame: 'with', plural: 'free', persons: true },
  { lemmas: 'verbinden', kind: 'phone', frame: 'with', plural: 'none', persons: true, needs: 'self' },
  { lemmas: 'begrüßen', kind: 'meeting', frame: 'object', persons: true },
  {
    lemmas: 'reichen schütteln geben drücken',
    kind: 'meeting',
    frame: 'with',
    plural: 'reciprocal',
    persons: true,
    needs: 'hand',
  },
  { lemmas: 'reichen schütteln geben drücken', kind: 'meeting', frame: 'object', persons: true, needs: 'hand' },
  {
    lemmas: 'vereinbaren einigen verständigen',
    kind: 'meeting',
    frame: 'with',
    plural: 'free',
    persons: true,
    needs: 'place',
  },
  { lemmas: 'vereinbaren einigen verständigen', kind: 'talks', frame: 'agreed', needs: 'place' },
  { lemmas: 'bringen holen zwingen', kind: 'talks', frame: 'objects', needs: 'tisch' },
  { lemmas: 'setzen zusammensetzen', kind: 'talks', frame: 'with', plural: 'free', needs: 'tisch' },
  { lemmas: 'zusammensetzen', kind: 'meeting', frame: 'with', plural: 'reciprocal', persons: true },
  { lemmas: 'erreichen erzielen aushandeln ausarbeiten', kind: 'talks', frame: 'envoys' },
  { lemmas: 'zusammenbringen', kind: 'meeting', frame: 'objects', status: 'proposed' },
  { lemmas: 'tragen bringen überbringen pendeln reichen', kind: 'talks', frame: 'shuttled' },
];

/** Verbs of travel: "reiste zu Gesprächen nach", "traf in Kiew ein", "wird in Peking erwartet". */
export const TRAVEL_VERBS: ReadonlySet<string> = new Set(
  [
    'reisen anreisen weiterreisen fliegen fahren kommen eintreffen ankommen landen aufbrechen weilen',
    'aufhalten gastieren begeben einreisen zurückkehren schicken entsenden erwarten',
  ].flatMap((line) => line.split(' ')),
);

/** Words of going on with those who talked before: "dass am Samstag weitergesprochen wird", "kommende Woche gehe es weiter". */
export const CONTINUING_WORDS: ReadonlySet<string> = new Set(
  [
    'weitergesprochen weiterverhandelt weitergeredet weiterberaten weitersprechen weiterverhandeln weiterreden',
    'weitergehen',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs that only say that an exchange took place; the exchange is their noun: "führte ein Gespräch", "kam es zu einem Treffen". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  [
    'führen haben halten abhalten geben kommen zusammenkommen stattfinden aufnehmen beginnen fortsetzen',
    'wiederaufnehmen beenden abbrechen enden starten anlaufen weitergehen laufen setzen leisten wechseln gehen',
    'weiterlaufen weiterführen eintreten einsteigen',
    'zurückziehen einfinden zusammenfinden versammeln',
    'eröffnen dauern absolvieren abschließen andauern tagen anberaumen ansetzen eintreffen teilnehmen',
  ].flatMap((line) => line.split(' ')),
);

/** Words of a channel, which makes an exchange of what two sides do ("telefonisch verabredet", "am Telefon"). */
export const CHANNELS: ReadonlyMap<string, ContactKind> = new Map([
  ['telefonisch', 'phone'],
  ['fernmündlich', 'phone'],
  ['telefon', 'phone'],
  ['telefonhörer', 'phone'],
  ['video', 'video'],
  ['videoschalte', 'video'],
  ['videokonferenz', 'video'],
  ['videotelefonat', 'video'],
  ['videolink', 'video'],
  ['videoschaltung', 'video'],
  ['videoanruf', 'video'],
  ['telefonkonferenz', 'phone'],
  ...['hotline', 'militärhotline', 'krisenhotline', 'direktleitung'].map((word) => [word, 'phone'] as const),
]);

/** Reciprocal words: "sprachen miteinander", "begegneten einander", "zu zweit". */
export const RECIPROCALS: ReadonlySet<string> = new Set(
  ['miteinander einander zueinander aufeinander untereinander gemeinsam beieinander'].flatMap((line) =>
    line.split(' '),
  ),
);

/** Why an official travels: only with one of these does a journey tell of an exchange ("reiste zu Gesprächen nach Kiew"). */
export const PURPOSE_NOUNS: ReadonlySet<string> = new Set(
  [
    'besuch besuchs staatsbesuch arbeitsbesuch antrittsbesuch blitzbesuch kurzbesuch visite',
    'solidaritätsbesuch überraschungsbesuch treffen gespräch gespräche gesprächen verhandlungen',
    'konsultationen unterredung beratungen friedensgesprächen staatsvisite stippvisite krisengesprächen',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs that tell when or how long an exchange is that a pronoun takes up: "Rund eine Stunde dauerten sie", "Angesetzt ist es für Mai". */
export const SEQUEL_VERBS: ReadonlySet<string> = new Set(
  ['dauern andauern ansetzen planen stattfinden vorsehen anberaumen vereinbaren'].flatMap((line) => line.split(' ')),
);

/** Verbs by which a government calls in another's envoy. */
export const SUMMONING_VERBS: ReadonlySet<string> = new Set(
  'einbestellen vorladen zitieren einberufen bestellen rufen bitten laden beordern'.split(' '),
);

/** Verbs whose subject comes about: "Vorangegangen war am Montag ein Gespräch", "Am Dienstag folgte ein Gespräch mit B". */
export const OCCURRING_VERBS: ReadonlySet<string> = new Set(
  [
    'vorausgehen vorangehen vorhergehen folgen nachfolgen anschließen zustandekommen stattfinden vorliegen',
    'erfolgen ereignen zutragen steigen platzen ausfallen scheitern absolvieren beginnen enden',
  ].flatMap((line) => line.split(' ')),
);

/** Verbs of being somewhere: "ist zu Besuch in Washington", "hält sich zu einem Staatsbesuch in Japan auf". */
export const STAYING_VERBS: ReadonlySet<string> = new Set(
  'sein weilen aufhalten befinden gastieren verweilen'.split(' '),
);

/** "haben ihr Tagungshotel verlassen": where both were until then. */
const VENUES =
  'tagungshotel tagungsort verhandlungssaal verhandlungsraum konferenzsaal konferenzraum sitzungssaal'.split(' ');

/** What must stand in the clause for such a verb to tell of an exchange: "setzten sich an einen *Tisch*", "nahm mit ihm *Kontakt* auf". */
export const NEEDED_WORDS: Readonly<Record<string, readonly string[]>> = {
  tisch: ['tisch', 'verhandlungstisch'],
  hand: ['hand', 'hände'],
  words: ['worte', 'wort'],
  together: ['zusammen', 'zusammengeschaltet', 'zusammenschalten', 'zusammenzuschalten'],
  alone: ['allein', 'alleine', 'augen'],
  writing: ['schriftlich', 'brieflich', 'brief', 'schreiben'],
  line: ['apparat', 'strippe', 'leitung'],
  welcome: ['willkommen', 'willkommengeheißen'],
  contact: ['kontakt', 'verbindung'],
  courtesy: ['aufwartung'],
  petition: ['vorstellig'],
  heads: ['köpfe'],
  reception: ['empfang'],
  repeated: ['mehrfach', 'mehrmals', 'zuletzt', 'erstmals', 'wiederholt', 'zweimal', 'dreimal'],
  self: ['ließ', 'lässt', 'lassen', 'liess'],
  venue: VENUES,
  ministry: ['außenministerium', 'aussenministerium', 'ministerium', 'außenamt', 'amt'],
  at: ['bei', 'beim'],
  again: ['sich'],
};

/** Frames of verbs that tell of no exchange by themselves ("nahmen sich zu zweit eine Viertelstunde", "sich telefonisch beschweren"). */
export const OPEN_FRAMES: ReadonlySet<ContactVerb['frame']> = new Set([
  'ahead',
  'between',
  'rooms',
  'agreed',
  'towards',
  'told',
  'shuttled',
  'written',
]);

/** Verbs by which one turns to another in person. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  [
    'auffordern vorschlagen bitten warnen sagen zusagen versichern versprechen danken erklären anbieten drängen',
    'gewähren empfangen begrüßen treffen zusichern überreichen mahnen ermahnen ermutigen unterrichten informieren',
    'mitteilen gratulieren kondolieren erinnern ersuchen nahelegen zureden darlegen ankündigen ausrichten',
    'schildern erläutern klarmachen beteuern kondolieren zusprechen vorhalten',
  ].flatMap((line) => line.split(' ')),
);
