import type { ContactKind } from '../core/contact.ts';

/**
 * A noun that names an exchange.
 * `event`: one occasion ("das Telefonat"). `process`: may be a long affair, so it needs support ("die Verhandlungen").
 * `journey`: one side travels ("der Besuch"). `occasion`: a gathering with a name of its own ("der Gipfel").
 * `result`: what talks led to ("die in Doha ausgehandelte Vereinbarung").
 * `invitation`: offered by one, taken or refused by the other. `message`: sent by one to the other.
 */
export interface ContactNoun {
  readonly kind: ContactKind;
  readonly sort: 'event' | 'process' | 'journey' | 'occasion' | 'invitation' | 'message' | 'result';
  /** Whether compounds ending in it mean the same ("Außenministertreffen"). */
  readonly compounds: boolean;
  /** Forms in all cases and numbers, separated by spaces. */
  readonly forms: string;
}

/** The nouns that name an exchange. */
export const CONTACT_NOUNS: readonly ContactNoun[] = [
  { kind: 'phone', sort: 'event', compounds: true, forms: 'Telefonat Telefonats Telefonates Telefonate Telefonaten' },
  {
    kind: 'phone',
    sort: 'event',
    compounds: true,
    forms: 'Telefongespräch Telefongesprächs Telefongespräches Telefongespräche Telefongesprächen',
  },
  {
    kind: 'phone',
    sort: 'event',
    compounds: true,
    forms: 'Telefonkonferenz Telefonkonferenzen Telefonschalte Telefonschaltung Telefonrunde',
  },
  { kind: 'phone', sort: 'event', compounds: true, forms: 'Telefonanruf Telefonanrufs Telefonanrufe Telefonanrufen' },
  { kind: 'phone', sort: 'event', compounds: false, forms: 'Anruf Anrufs Anrufes Anrufe Anrufen' },
  { kind: 'video', sort: 'event', compounds: false, forms: 'Videoanruf Videoanrufs Videoanrufes Videoanrufe' },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videotelefonat Videotelefonats Videotelefonate' },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videogespräch Videogesprächs Videogespräche' },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videokonferenz Videokonferenzen Schaltkonferenz' },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videoschalte Videoschalten Videoschaltung' },
  {
    kind: 'video',
    sort: 'event',
    compounds: false,
    forms: 'Schalte Schaltgespräch Schaltgesprächs Videoberatung Videoberatungen Videorunde Onlinekonferenz',
  },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videogipfel Videogipfels Onlinegipfel Online-Gipfel' },
  { kind: 'video', sort: 'event', compounds: true, forms: 'Videotreffen Videotreffens Onlinetreffen Online-Treffen' },
  { kind: 'meeting', sort: 'event', compounds: true, forms: 'Treffen Treffens' },
  { kind: 'meeting', sort: 'event', compounds: true, forms: 'Zusammentreffen Zusammentreffens' },
  { kind: 'meeting', sort: 'event', compounds: true, forms: 'Zusammenkunft Zusammenkünfte Zusammenkünften' },
  { kind: 'meeting', sort: 'event', compounds: false, forms: 'Begegnung Begegnungen Wortwechsel Wortwechsels' },
  { kind: 'meeting', sort: 'event', compounds: false, forms: 'Unterredung Unterredungen' },
  {
    kind: 'meeting',
    sort: 'event',
    compounds: true,
    forms: 'Gipfelgespräch Gipfelgesprächs Gipfelgespräche Gipfelgesprächen Gipfeltreffen Gipfeltreffens',
  },
  {
    kind: 'meeting',
    sort: 'event',
    compounds: false,
    forms: 'Vieraugengespräch Vieraugengesprächs Vier-Augen-Gespräch Vier-Augen-Gesprächs',
  },
  {
    kind: 'unspecified',
    sort: 'event',
    compounds: false,
    forms: 'Dreiergespräch Dreiergesprächs Vierergespräch Vierergesprächs',
  },
  { kind: 'meeting', sort: 'event', compounds: false, forms: 'Audienz Audienzen Tête-à-Tête Meeting Meetings' },
  {
    kind: 'meeting',
    sort: 'event',
    compounds: false,
    forms: 'Aufeinandertreffen Aufeinandertreffens Wiedersehen Wiedersehens Zwiegespräch Zwiegesprächs Stelldichein',
  },
  { kind: 'unspecified', sort: 'process', compounds: false, forms: 'Kontakt Kontakte Kontakts Kontakten' },
  { kind: 'unspecified', sort: 'event', compounds: false, forms: 'Kontaktaufnahme Rücksprache Unterhaltung' },
  {
    kind: 'meeting',
    sort: 'event',
    compounds: false,
    forms: 'Arbeitsessen Mittagessen Abendessen Mittagessens Abendessens Arbeitsfrühstück Dinner Galadinner',
  },
  { kind: 'meeting', sort: 'occasion', compounds: true, forms: 'Gipfel Gipfels Gipfeln' },
  { kind: 'unspecified', sort: 'occasion', compounds: true, forms: 'Runde Runden' },
  { kind: 'meeting', sort: 'occasion', compounds: false, forms: 'Unterschrift Unterschriften' },
  { kind: 'meeting', sort: 'occasion', compounds: false, forms: 'Dreierrunde Viererrunde Fünferrunde Sechserrunde' },
  { kind: 'talks', sort: 'process', compounds: true, forms: 'Verhandlungen Verhandlung' },
  { kind: 'talks', sort: 'process', compounds: true, forms: 'Verhandlungsrunde Verhandlungsrunden Unterhandlungen' },
  { kind: 'talks', sort: 'process', compounds: true, forms: 'Gesprächsrunde Gesprächsrunden' },
  { kind: 'talks', sort: 'process', compounds: true, forms: 'Konsultation Konsultationen' },
  { kind: 'talks', sort: 'process', compounds: false, forms: 'Beratungen Beratung Regierungskonsultationen' },
  { kind: 'unspecified', sort: 'process', compounds: false, forms: 'Fortsetzung' },
  { kind: 'talks', sort: 'process', compounds: true, forms: 'Gespräche Gesprächen' },
  { kind: 'unspecified', sort: 'event', compounds: true, forms: 'Gespräch Gesprächs Gespräches' },
  {
    kind: 'unspecified',
    sort: 'event',
    compounds: false,
    forms: 'Austausch Aussprache Meinungsaustausch Gedankenaustausch',
  },
  { kind: 'visit', sort: 'journey', compounds: true, forms: 'Besuch Besuchs Besuches Besuche Besuchen' },
  {
    kind: 'visit',
    sort: 'journey',
    compounds: false,
    forms: 'Gegenbesuch Gegenbesuchs Visite Visiten Antrittsvisite Stippvisite Blitzvisite Staatsvisite Reise',
  },
  { kind: 'meeting', sort: 'event', compounds: false, forms: 'Händedruck Handschlag' },
  { kind: 'unspecified', sort: 'invitation', compounds: false, forms: 'Einladung Einladungen' },
  {
    kind: 'talks',
    sort: 'invitation',
    compounds: false,
    forms: 'Gesprächsangebot Gesprächsangebote Verhandlungsangebot Verhandlungsangebote Dialogangebot Dialogangebote',
  },
  {
    kind: 'message',
    sort: 'message',
    compounds: false,
    forms:
      'Brief Briefs Schreiben Telegramm Protestnote Note Botschaft Nachricht Antwortschreiben Verbalnote Depesche Antwortbrief Protestbrief Protestschreiben Demarche Démarche',
  },
];

/** First parts of gatherings of many, whose name does not tell who met whom ("Nato-Gipfel"). */
export const GATHERING_FIRST_PARTS: ReadonlySet<string> = new Set([
  ...[
    'nato',
    'eu',
    'un',
    'uno',
    'g7',
    'g8',
    'g20',
    'brics',
    'asean',
    'osze',
    'opec',
    'sco',
    'gus',
    'apec',
    'afrika',
    'welt',
  ],
  ...[
    'klima',
    'quad',
    'mercosur',
    'igad',
    'ecowas',
    'amerika',
    'apec',
    'visegrád',
    'visegrad',
    'geber',
    'energie',
    'migrations',
    'migrationskonferenz',
    'sonder',
    'jubiläums',
    'herbst',
    'frühjahrs',
    'westbalkan',
    'sicherheits',
    'finanz',
    'wirtschafts',
    'ki',
  ],
  ...['außenminister', 'verteidigungsminister', 'finanzminister', 'innenminister', 'minister', 'friedens', 'ukraine'],
]);

/** First parts that make a compound something else: inside one state, with the press, at court, in trade, in private. */
export const FOREIGN_FIRST_PARTS: ReadonlySet<string> = new Set([
  ...['koalitions', 'sondierungs', 'partei', 'fraktions', 'kabinetts', 'regierungsbildungs', 'klub', 'bundesländer'],
  ...['tarif', 'lohn', 'gehalts', 'schlichtungs', 'gewerkschafts', 'arbeitgeber', 'aufsichtsrats', 'vorstands'],
  ...['gerichts', 'haupt', 'berufungs', 'revisions', 'haftprüfungs', 'straf', 'prozess', 'zeugen', 'rechts', 'urteils'],
  ...['presse', 'hintergrund', 'interview', 'leser', 'kamin', 'podiums', 'streit', 'zwie', 'selbst', 'tisch'],
  ...['bewerbungs', 'vorstellungs', 'personal', 'kunden', 'verkaufs', 'fusions', 'übernahme', 'kauf', 'transfer'],
  ...['familien', 'klassen', 'fach', 'tages', 'arzt', 'haus', 'kirchen', 'kino', 'theater', 'museums', 'konzert'],
  ...['restaurant', 'stadion', 'schul', 'kranken', 'verwandten', 'berg', 'fan', 'mitglieder', 'vereins', 'seelsorge'],
  ...['front', 'truppen', 'wahlkampf', 'flüchtlings', 'asyl', 'bildungs', 'diesel', 'auto', 'integrations', 'wohn'],
  ...['probe', 'gegen', 'gefängnis', 'trauer', 'kondolenz', 'zuschauer', 'gottesdienst', 'privat', 'trainings'],
  ...[
    'schnee',
    'alpen',
    'welt',
    'haushalts',
    'spitzel',
    'agenten',
    'verkehrs',
    'beratungs',
    'spieler',
    'medien',
    'beitritts',
  ],
]);
