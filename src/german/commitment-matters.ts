/** What a commitment is about, coarsely: enough to tell whether two mentions can be the same commitment. */
export type Matter =
  | 'ceasefire'
  | 'hostilities'
  | 'war'
  | 'energy'
  | 'infrastructure'
  | 'sea'
  | 'prisoners'
  | 'wounded'
  | 'remains'
  | 'militaryAid'
  | 'intelligence'
  | 'aid'
  | 'sanctions'
  | 'retaliation'
  | 'nuclear'
  | 'missiles'
  | 'forces'
  | 'withdrawal'
  | 'election'
  | 'grain'
  | 'envoy'
  | 'plan'
  | 'treaty'
  | 'contract'
  | 'money'
  | 'extension'
  | 'amnesty'
  | 'airspace'
  | 'trade'
  | 'gas'
  | 'mines'
  | 'zone'
  | 'monitoring'
  | 'border'
  | 'membership'
  | 'guarantees'
  | 'mobilisation'
  | 'recognition'
  | 'dialogue'
  | 'talks'
  | 'group'
  | 'territory'
  | 'resignation'
  | 'economy'
  | 'tribunal'
  | 'relations'
  | 'channel'
  | 'water'
  | 'migration'
  | 'papers';

interface MatterStems {
  readonly matter: Matter;
  /** Lower-case, found anywhere in a word: "waffenruhe" in "Waffenruhevereinbarung". */
  readonly anywhere?: readonly string[];
  /** Lower-case, the whole word: "waffen", not "Waffenruhe". */
  readonly exact?: readonly string[];
  /** Lower-case, only at the start of a word: "wahl" in "Wahlen", not in "Auswahl". */
  readonly prefix?: readonly string[];
}

/** Nouns and adjectives that show what a commitment between states or conflict parties is about. */
export const MATTER_STEMS: readonly MatterStems[] = [
  {
    matter: 'ceasefire',
    anywhere: [
      'waffenruhe',
      'waffenstillst',
      'feuerpause',
      'kampfpause',
      'gefechtspause',
      'schonfrist',
      'feuereinstellung',
      'waffenpause',
    ],
    prefix: ['deeskalation', 'friedensschluss', 'friedensabkommen', 'friedensvertrag', 'friedenslösung'],
  },
  {
    matter: 'hostilities',
    anywhere: ['angriff', 'offensive', 'beschuss', 'bombard', 'luftschl', 'militärschl', 'kriegshandlung'],
    prefix: [
      'kampfhandlung',
      'schläge',
      'feindseligkeit',
      'gefechte',
      'attacke',
      'invasion',
      'einmarsch',
      'militäreinsatz',
      'militäroperation',
      'militärschlag',
      'bodeneinsatz',
      'vergeltung',
      'gewalt',
    ],
  },
  { matter: 'war', prefix: ['krieg', 'kämpfe', 'kampfes', 'konflikt'] },
  {
    matter: 'energy',
    anywhere: [
      'energieanlage',
      'energieeinrichtung',
      'energieversorg',
      'energieinfrastruktur',
      'energiesektor',
      'energieobjekt',
      'energieziel',
      'energienetz',
      'kraftwerk',
      'stromversorg',
      'stromnetz',
      'stromanlage',
      'umspannwerk',
      'ölanlage',
      'raffinerie',
    ],
    exact: ['energie', 'energieziele', 'energieobjekte'],
    prefix: ['strom-'],
  },
  { matter: 'infrastructure', anywhere: ['infrastruktur'] },
  {
    matter: 'sea',
    anywhere: ['schwarzmeer', 'meerenge', 'schifffahrt', 'seeweg', 'seeblockade', 'seehandel'],
    prefix: ['hafenblockade', 'handelsschiff', 'meer'],
  },
  {
    matter: 'prisoners',
    anywhere: ['gefangene', 'häftling', 'geisel', 'freilass', 'inhaftiert', 'verschleppt'],
    prefix: ['geiseln'],
  },
  { matter: 'remains', anywhere: ['leichname'], prefix: ['leichen', 'gefallene'] },
  { matter: 'wounded', anywhere: ['verwundet', 'verletzte'] },
  {
    matter: 'militaryAid',
    anywhere: [
      'militärhilfe',
      'waffenhilfe',
      'waffenliefer',
      'rüstungshilfe',
      'waffenlieferung',
      'munition',
      'panzer',
      'marschflugkörper',
      'luftabwehr',
      'flugabwehr',
      'luftverteidigung',
      'kampfjet',
      'kampfflugzeug',
      'rüstung',
    ],
    exact: ['waffen', 'waffe'],
    prefix: [
      'militärisch',
      'militärunterstützung',
      'haubitze',
      'drohne',
      'patriot-',
      'taurus',
      'himars',
      'leopard-',
      'atacms',
      'f-16',
    ],
  },
  { matter: 'intelligence', anywhere: ['geheimdienst', 'aufklärungsdaten', 'geheimdaten'] },
  {
    matter: 'aid',
    anywhere: [
      'hilfsgüter',
      'hilfsliefer',
      'hilfskonvoi',
      'hilfsgeld',
      'finanzhilfe',
      'wirtschaftshilfe',
      'lebensmittelliefer',
      'geberkonferenz',
    ],
    prefix: ['humanitär', 'kredit', 'darlehen', 'hilfe', 'unterstützung', 'wiederaufbau', 'korridor', 'fluchtkorridor'],
  },
  {
    matter: 'sanctions',
    anywhere: [
      'sanktion',
      'strafmaßnahme',
      'strafmassnahme',
      'embargo',
      'wirtschaftsmaßnahme',
      'wirtschaftsmassnahme',
      'preisdeckel',
    ],
    prefix: ['einreiseverbot', 'blockade', 'eingefroren', 'handelsbeschränkung'],
  },
  {
    matter: 'retaliation',
    anywhere: [
      'konsequenz',
      'gegenmaßnahme',
      'gegenmassnahme',
      'strafzöll',
      'gegenzöll',
      'gegenzoll',
      'vergeltungszöll',
    ],
  },
  {
    matter: 'nuclear',
    anywhere: [
      'atomwaffe',
      'atomprogramm',
      'atomanlage',
      'urananlage',
      'nuklear',
      'urananreicher',
      'abrüstung',
      'atomabkommen',
      'atomtest',
      'atombombe',
      'kernwaffe',
      'reaktor',
      'denuklear',
    ],
    prefix: ['uran', 'atom-', 'atomrakete', 'atomprogramm'],
  },
  { matter: 'missiles', anywhere: ['raketen', 'mittelstrecke', 'flugkörper'] },
  {
    matter: 'forces',
    anywhere: [
      'friedenstrupp',
      'bodentrupp',
      'schutztrupp',
      'soldat',
      'streitkräfte',
      'streitmacht',
      'friedenssicherung',
      'friedensmission',
      'truppenstationier',
      'militärmanöver',
      'manöver',
      'militärbasis',
      'stützpunkt',
    ],
    prefix: ['truppen', 'blauhelm'],
  },
  { matter: 'withdrawal', anywhere: ['abzug', 'rückzug', 'truppenabzug'] },
  {
    matter: 'election',
    anywhere: ['neuwahl', 'präsidentschaftswahl', 'parlamentswahl', 'lokalwahl', 'kommunalwahl', 'stimmauszähl'],
    prefix: ['wahlen', 'wahl', 'abstimmung', 'referendum', 'wahlergebnis', 'übergangsregierung'],
  },
  { matter: 'grain', anywhere: ['getreide', 'weizen', 'düngemittel', 'agrarexport'] },
  {
    matter: 'envoy',
    anywhere: [
      'sondergesandt',
      'sonderbeauftragt',
      'sonderbotschafter',
      'delegation',
      'abordnung',
      'botschafter',
      'expertenteam',
    ],
    prefix: ['gesandte', 'unterhändler', 'vertreter'],
  },
  { matter: 'plan', anywhere: ['friedensplan', 'friedensinitiative', 'friedensformel'] },
  {
    matter: 'treaty',
    anywhere: ['abkommen', 'memorandum', 'absichtserklärung', 'friedensabkommen', 'rohstoffdeal'],
    prefix: ['charta'],
  },
  {
    matter: 'amnesty',
    anywhere: ['amnestie', 'straferlass', 'straffreiheit', 'immunität', 'begnadig'],
    prefix: ['geleit', 'asyl', 'auslieferung'],
  },
  { matter: 'airspace', anywhere: ['luftraum', 'flugverbot', 'überflug'] },
  {
    matter: 'trade',
    anywhere: [
      'handelsstreit',
      'handelsbeschränk',
      'zoll',
      'zölle',
      'handelsabkommen',
      'freihandel',
      'exportverbot',
      'importverbot',
      'exportkontroll',
      'handelskrieg',
      'beschränkungen',
    ],
    exact: ['handel', 'handels', 'abgaben'],
    prefix: ['einfuhr', 'ausfuhr', 'exporte', 'importe', 'handelsbeziehung'],
  },
  {
    matter: 'gas',
    anywhere: ['gasliefer', 'pipeline', 'öllieferung', 'energieliefer', 'gastransit'],
    exact: ['gas', 'gases', 'öl', 'öls'],
    prefix: [
      'erdgas',
      'erdöl',
      'gasimport',
      'gasexport',
      'gasversorg',
      'gaspreis',
      'gasstreit',
      'gasfeld',
      'gasbezug',
      'gaskauf',
      'gasmenge',
      'ölexport',
      'ölimport',
      'ölförder',
      'ölpreis',
      'ölkäufe',
      'ölkauf',
      'ölhandel',
    ],
  },
  {
    matter: 'mines',
    anywhere: ['räumungsplan', 'minenräum', 'entminung', 'landmine', 'streumunition'],
    prefix: ['minen'],
  },
  {
    matter: 'zone',
    anywhere: ['pufferzone', 'entmilitarisiert', 'sicherheitszone', 'demilitarisiert', 'schutzzone', 'frontlinie'],
  },
  {
    matter: 'monitoring',
    anywhere: [
      'beobachtermission',
      'überwachung',
      'inspektion',
      'inspekteur',
      'wahlbeobacht',
      'beobachter',
      'kontrolle',
    ],
  },
  {
    matter: 'border',
    anywhere: ['grenzübergang', 'grenzverlauf', 'grenzöffnung', 'übergangsstelle'],
    prefix: ['grenze'],
  },
  {
    matter: 'membership',
    anywhere: ['osterweiterung', 'nato-beitritt', 'eu-beitritt', 'mitgliedschaft', 'neutralität', 'blockfrei'],
    prefix: ['beitritt', 'austritt'],
  },
  { matter: 'guarantees', anywhere: ['sicherheitsgaranti', 'garantie', 'schutzgaranti', 'beistand'] },
  {
    matter: 'mobilisation',
    anywhere: ['mobilisierung', 'mobilmachung', 'aufrüstung', 'wiederbewaffnung', 'entwaffnung'],
  },
  { matter: 'recognition', anywhere: ['anerkennung', 'unabhängigkeit', 'annexion', 'souveränität'] },
  { matter: 'dialogue', anywhere: ['dialog'] },
  { matter: 'talks', anywhere: ['gespräch', 'verhandlung'] },
  { matter: 'contract', anywhere: ['vertrag', 'verträge', 'vereinbarung', 'abkommen', 'abmachung'] },
  { matter: 'money', anywhere: ['milliarden'], exact: ['euro', 'dollar'] },
  { matter: 'extension', anywhere: ['verlängerung', 'fristverlängerung', 'bedenkzeit', 'aufschub'] },
  {
    matter: 'group',
    anywhere: ['arbeitsgruppe', 'expertengruppe', 'kontaktgruppe', 'koordinierungszentrum', 'kommission'],
  },
  {
    matter: 'territory',
    anywhere: ['gebietsabtret', 'gebietsverzicht', 'siedlungsbau', 'landtausch', 'besetzt', 'grenzdörf', 'landgrenze'],
    prefix: ['gebiete'],
  },
  { matter: 'resignation', anywhere: ['rücktritt', 'machtübergabe', 'machtverzicht', 'ausreise', 'exil'] },
  {
    matter: 'economy',
    anywhere: ['wirtschaftsbeziehung', 'investition', 'visafreiheit', 'rohstoff', 'seltene erden'],
    prefix: ['visa', 'visum'],
  },
  { matter: 'tribunal', anywhere: ['strafgerichtshof', 'haftbefehl', 'sondertribunal', 'schiedsgericht'] },
  {
    matter: 'relations',
    anywhere: ['normalisierung', 'nachbarschaft', 'aussöhnung', 'annäherung', 'gewaltverzicht'],
    prefix: ['diplomatisch', 'botschaften', 'konsulat', 'zusammenarbeit', 'kooperation', 'nichteinmischung'],
  },
  {
    matter: 'channel',
    anywhere: ['telefonleitung', 'hotline', 'kommunikationskan', 'kommunikationslinie', 'krisentelefon'],
  },
  { matter: 'water', anywhere: ['wasservertrag', 'staudamm', 'stausee', 'wassermenge', 'flusswasser'] },
  {
    matter: 'migration',
    anywhere: ['migrationsabkommen', 'rückführung', 'rückübernahme', 'rücknahme'],
  },
  {
    matter: 'papers',
    anywhere: ['nummernschild', 'kennzeichen', 'reisepass', 'ausweisdokument'],
    exact: ['pässe', 'pass'],
  },
];

/** Matters that say little of themselves and never decide that two mentions are the same: "Krieg", "Unterstützung". */
export const LOOSE_MATTERS: ReadonlySet<Matter> = new Set<Matter>([
  'hostilities',
  'war',
  'treaty',
  'aid',
  'economy',
  'plan',
  'talks',
  'forces',
  'contract',
  'money',
]);

/** Matters that everybody "will" end or support without binding himself: not enough for a plan told with "will" or "soll". */
export const WEAK_FOR_PLANS: ReadonlySet<Matter> = new Set<Matter>([
  'war',
  'recognition',
  'economy',
  'plan',
  'talks',
  'contract',
  'money',
  'relations',
]);

/** Matters that states also settle at home: between states only where a second side is named beside them. */
export const DOMESTIC_MATTERS: ReadonlySet<Matter> = new Set<Matter>([
  'election',
  'resignation',
  'economy',
  'trade',
  'gas',
  'aid',
  'group',
  'dialogue',
  'forces',
  'militaryAid',
  'intelligence',
  'war',
  'monitoring',
  'border',
  'mobilisation',
  'envoy',
  'guarantees',
  'wounded',
  'missiles',
  'infrastructure',
  'retaliation',
  'contract',
  'money',
  'relations',
  'water',
  'migration',
  'papers',
]);

/** Matters that narrow another down: a ceasefire for energy plants is not the ceasefire for the Black Sea. */
export const NARROWING_MATTERS: ReadonlySet<Matter> = new Set<Matter>([
  'energy',
  'sea',
  'zone',
  'infrastructure',
  'talks',
]);

/** Words that name a matter only together; lower case, as they stand in the text. */
export const MATTER_PHRASES: readonly (readonly [Matter, string])[] = [
  ['resignation', 'außer landes'],
  ['resignation', 'land zu verlassen'],
  ['resignation', 'land verlassen'],
  ['resignation', 'land verlässt'],
  ['resignation', 'ins exil'],
  ['sea', 'zur see'],
  ['sea', 'auf see'],
  ['ceasefire', 'schweigen der waffen'],
  ['ceasefire', 'waffen schweigen'],
  ['ceasefire', 'waffen ruhen'],
  ['ceasefire', 'geschütze schweigen'],
  ['ceasefire', 'kanonen schweigen'],
  ['ceasefire', 'ende der kämpfe'],
  ['hostilities', 'feindselige handlungen'],
  ['hostilities', 'feindseligen handlungen'],
  ['hostilities', 'feindlichen handlungen'],
];

/** Matters that are arranged between sides; of weapons and troops "soll" mostly tells of war plans. */
export const ARRANGED_MATTERS: ReadonlySet<Matter> = new Set<Matter>([
  'ceasefire',
  'energy',
  'sea',
  'prisoners',
  'remains',
  'wounded',
  'sanctions',
  'nuclear',
  'withdrawal',
  'grain',
  'envoy',
  'extension',
  'treaty',
  'amnesty',
  'trade',
  'gas',
  'mines',
  'zone',
  'monitoring',
  'border',
  'group',
  'territory',
  'aid',
]);
