/** Whoever the first part of "Polizeiangaben" names. */
export interface CompoundSource {
  readonly name: string;
  readonly role: 'speaker' | 'anonymous' | 'outlet' | 'agency';
  /** Ending of an adjective before the name in the nominative: "ukrainisch*e* Behörden", "ukrainisch*es* Militär". */
  readonly ending: string;
}

/** First part of a compound that ends in "-angaben", "-informationen", "-berichte", with its linking "s", lower-case. */
export const sourcesInCompounds: ReadonlyMap<string, CompoundSource> = new Map<string, CompoundSource>([
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

/** Of these the name is whole by itself: no adjective goes with it. */
export const bodiesInNames: ReadonlyMap<string, string> = new Map([
  ['kreml', 'Kreml'],
  ['un', 'Vereinte Nationen'],
  ['uno', 'Vereinte Nationen'],
  ['eu', 'Europäische Union'],
  ['nato', 'NATO'],
  ['us', 'Vereinigte Staaten'],
  ['hamas', 'Hamas'],
  ['who', 'Weltgesundheitsorganisation'],
  ['unhcr', 'UNHCR'],
  ['unicef', 'UNICEF'],
  ['ocha', 'OCHA'],
  ['iaea', 'Internationale Atomenergie-Organisation'],
  ['osze', 'OSZE'],
  ['pentagon', 'Pentagon'],
]);
