/** Whoever the first part of "Polizeiangaben" names. */
export interface CompoundSource {
  readonly name: string;
  readonly role: 'speaker' | 'anonymous' | 'outlet' | 'agency';
  /** Ending of an adjective before the name in the nominative: "ukrainisch*e* Behörden", "ukrainisch*es* Militär". */
  readonly ending: string;
}

/** First part of a compound that ends in "-angaben", "-informationen", "-berichte", with its linking "s", lower-case. */
export const SOURCES_IN_COMPOUNDS: ReadonlyMap<string, CompoundSource> = new Map<string, CompoundSource>([
  ...(
    [
      ['polizei', 'Polizei', 'e'],
      ['behörden', 'Behörden', 'e'],
      ['regierungs', 'Regierung', 'e'],
      ['armee', 'Armee', 'e'],
      ['militär', 'Militär', 'es'],
      ['heeres', 'Heer', 'es'],
      ['marine', 'Marine', 'e'],
      ['krankenhaus', 'Krankenhaus', 'es'],
      ['klinik', 'Klinik', 'e'],
      ['ministeriums', 'Ministerium', 'es'],
      ['unternehmens', 'Unternehmen', 'es'],
      ['konzern', 'Konzern', 'er'],
      ['firmen', 'Unternehmen', 'es'],
      ['hersteller', 'Hersteller', 'er'],
      ['betreiber', 'Betreiber', 'er'],
      ['veranstalter', 'Veranstalter', 'er'],
      ['oppositions', 'Opposition', 'e'],
      ['rebellen', 'Rebellen', 'e'],
      ['gewerkschafts', 'Gewerkschaft', 'e'],
      ['feuerwehr', 'Feuerwehr', 'e'],
      ['botschafts', 'Botschaft', 'e'],
      ['gerichts', 'Gericht', 'es'],
      ['justiz', 'Justiz', 'e'],
      ['geheimdienst', 'Geheimdienst', 'er'],
      ['partei', 'Partei', 'e'],
      ['verbands', 'Verband', 'er'],
      ['palastes', 'Palast', 'er'],
      ['kreml', 'Kreml', 'er'],
      ['un', 'Vereinte Nationen', ''],
      ['uno', 'Vereinte Nationen', ''],
      ['eu', 'Europäische Union', ''],
      ['nato', 'NATO', ''],
      ['us', 'Vereinigte Staaten', ''],
      ['hamas', 'Hamas', ''],
      ['who', 'Weltgesundheitsorganisation', ''],
      ['unhcr', 'UNHCR', ''],
      ['unicef', 'UNICEF', ''],
      ['ocha', 'OCHA', ''],
      ['iaea', 'Internationale Atomenergie-Organisation', ''],
      ['osze', 'OSZE', ''],
      ['pentagon', 'Pentagon', ''],
    ] as const
  ).map(([first, name, ending]) => [first, { name, role: 'speaker', ending }] as const),
  ...(
    [
      ['augenzeugen', 'Augenzeugen'],
      ['zeugen', 'Zeugen'],
      ['insider', 'Insider'],
      ['anwohner', 'Anwohner'],
      ['aktivisten', 'Aktivisten'],
      ['diplomaten', 'Diplomaten'],
      ['experten', 'Experten'],
      ['ärzte', 'Ärzte'],
    ] as const
  ).map(([first, name]) => [first, { name, role: 'anonymous', ending: 'e' }] as const),
]);

/** Bodies that compounds name by short names, wherever these stand. Lower case. */
const shortNames = [
  ['kreml', 'Kreml'],
  ['un', 'Vereinte Nationen'],
  ['uno', 'Vereinte Nationen'],
  ['eu', 'Europäische Union'],
  ['nato', 'NATO'],
  ['hamas', 'Hamas'],
  ['who', 'Weltgesundheitsorganisation'],
  ['iaea', 'Internationale Atomenergie-Organisation'],
  ['pentagon', 'Pentagon'],
] as const;

/** Of these the name is whole by itself: no adjective goes with it. */
export const BODIES_IN_NAMES: ReadonlyMap<string, string> = new Map([
  ...shortNames,
  ['us', 'Vereinigte Staaten'],
  ['unhcr', 'UNHCR'],
  ['unicef', 'UNICEF'],
  ['ocha', 'OCHA'],
  ['osze', 'OSZE'],
]);

/** The compound of a source and what it says: "*Polizei*angaben", "*Geheimdienst*erkenntnissen". */
export const COMPOUND_OF_SAYING =
  /^(.+?)(?:angabe|angaben|informationen|bericht|berichte|berichten|auskunft|auskünften|aussagen|darstellung|schätzungen|erkenntnissen|mitteilung|mitteilungen|meldungen)$/;

/** The body that the first part of "Regierungssprecher" names. */
export interface BodyNoun {
  readonly noun: string;
  /** Ending of an adjective before it in the nominative. */
  readonly ending: string;
  /** Its name in Germany, where it has one of its own. */
  readonly german?: string;
  /** The word in the compound where the name of the body is another, and the ending of an adjective before it. */
  readonly own?: string;
  readonly ownEnding?: string;
  /** Named by what it is, whatever the state. */
  readonly isPlain?: boolean;
}

const foreign: BodyNoun = { noun: 'Außenministerium', ending: 'es', german: 'Auswärtiges Amt' };
const forces: BodyNoun = { noun: 'Streitkräfte', ending: 'e', german: 'Bundeswehr' };
const defence: BodyNoun = { noun: 'Verteidigungsministerium', ending: 'es', german: 'Bundesverteidigungsministerium' };

/** First part of a compound that ends in "-sprecher", without its linking "s", lower-case: bodies that every state has. */
export const BODIES_OF_COMPOUNDS: ReadonlyMap<string, BodyNoun> = new Map([
  ['regierung', { noun: 'Regierung', ending: 'e', german: 'Bundesregierung' }],
  ['außenamt', foreign],
  ['außenministerium', foreign],
  ['armee', { ...forces, own: 'Armee', ownEnding: 'e' }],
  ['militär', { ...forces, own: 'Militär', ownEnding: 'es' }],
  ['heere', { ...forces, own: 'Heer', ownEnding: 'es' }],
  ['luftwaffen', { noun: 'Luftwaffe', ending: 'e' }],
  ['marine', { noun: 'Marine', ending: 'e' }],
  ['verteidigungsministerium', defence],
  ['präsident', { noun: 'Präsidialamt', ending: 'es' }],
  ['präsidenten', { noun: 'Präsidialamt', ending: 'es' }],
  ['präsidialamt', { noun: 'Präsidialamt', ending: 'es' }],
  ['innenministerium', { noun: 'Innenministerium', ending: 'es' }],
  ['polizei', { noun: 'Polizei', ending: 'e' }],
]);

/** The same for bodies with a name of their own. */
export const NAMES_OF_COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ...shortNames,
  ['huthi', 'Huthi'],
  ['taliban', 'Taliban'],
  ['hisbollah', 'Hisbollah'],
  ['kommission', 'Europäische Kommission'],
  ['eu-kommission', 'Europäische Kommission'],
  ['us-regierung', 'US-Regierung'],
  ['vatikan', 'Vatikan'],
  ['ifrc', 'IFRC'],
]);

/** First parts of "-sprecher" that are no body: "Chefsprecher" tells a rank, "Parlamentssprecher" an office of its own. */
export const PARTS_OF_TITLES: ReadonlySet<string> = new Set(
  'presse medien chef vize haupt neben stellvertretend parlament ober klassen laut nachrichten'.split(' '),
);

/** Offices that pass on what a head of state or government says: "gab das *Präsidialamt* bekannt". */
export const OFFICES_OF_HEADS = /^(präsidialamt|präsidialkanzlei|staatskanzlei|kanzleramt|königshaus)/i;

/** "laut *seinem Büro*", "nach Angaben *ihres Ministeriums*". */
export const OWN_OFFICE =
  /^(sein|ihr|dessen|deren)(e[nrms]?)? (büro|kanzlei|ministerium|ressort|stab|amt|sprecher|sprecherin|anwalt|management|umfeld|partei)/i;

/** "das *Büro von* Guterres" */
export const OFFICE_OF_SOMEBODY = /^(büro|kanzlei|pressestelle) (von |\S+s$)/i;
