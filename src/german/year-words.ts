/** Words before a figure of four digits that make it a year ("seit 1998", "(1984)", "zwischen 2001 und 2005"). Lower case. */
export const WORDS_BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...[
    'seit',
    'bis',
    'von',
    'ab',
    'vor',
    'nach',
    'um',
    'in',
    'zwischen',
    'und',
    'sowie',
    'oder',
    'für',
    'gegen',
    'anno',
  ],
  ...[
    'bereits',
    'schon',
    'erst',
    'noch',
    'zuletzt',
    'auch',
    'spätestens',
    'erstmals',
    'jahrgang',
    'dass',
    'als',
    'wie',
  ],
  ...['(', '/', '–', '-', ',', '*', '•', ':'],
]);

/** Words before a figure that make it an amount ("rund 2000 Panzer", "mehr als 1600 Schiffe"). Lower case. */
export const WORDS_OF_AMOUNT: ReadonlySet<string> = new Set([
  ...['rund', 'etwa', 'ca.', 'circa', 'knapp', 'über', 'gut', 'als', 'fast', 'insgesamt', 'zu', 'mit', 'je', 'jeweils'],
  ...['nahezu', 'mindestens', 'höchstens', 'weitere', 'weiteren', 'ungefähr'],
]);

/** Words that make it an amount before a noun, but not elsewhere ("die 2000 Soldaten", "die 1924 gegründete Partei"). Lower case. */
export const WORDS_OF_AMOUNT_BEFORE_NOUNS: ReadonlySet<string> = new Set([
  ...['die', 'der', 'den', 'diese', 'diesen', 'dieser', 'alle', 'allen', 'nur', 'kamen', 'sind', 'waren', 'haben'],
]);

/** Nouns that are counted by thousands; a figure before them is no year. Lower case. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  ...['%', '€', '$', 'prozent', 'euro', 'dollar', 'franken', 'rubel', 'millionen', 'milliarden', 'mal', 'grad', 'uhr'],
  ...['meter', 'metern', 'kilometer', 'kilometern', 'km', 'quadratkilometer', 'hektar', 'tonnen', 'kilogramm', 'liter'],
  ...['menschen', 'personen', 'soldaten', 'soldatinnen', 'mann', 'kämpfer', 'kämpfern', 'gefangene', 'gefangenen'],
  ...['tote', 'toten', 'verletzte', 'verletzten', 'opfer', 'opfern', 'flüchtlinge', 'flüchtlingen', 'zivilisten'],
  ...['einwohner', 'einwohnern', 'einwohnerinnen', 'teilnehmer', 'teilnehmern', 'gäste', 'gästen', 'demonstranten'],
  ...['raketen', 'drohnen', 'panzer', 'panzern', 'granaten', 'schiffe', 'schiffen', 'flüge', 'flügen', 'fahrzeuge'],
  ...['stimmen', 'fälle', 'fällen', 'häuser', 'häusern', 'wohnungen', 'unternehmen', 'firmen', 'arbeitsplätze'],
  ...['polizisten', 'beamte', 'beamten', 'mitarbeiter', 'mitarbeitern', 'beschäftigte', 'beschäftigten', 'familien'],
  ...['tage', 'tagen', 'stunden', 'minuten', 'jahre', 'jahren', 'meilen', 'fuß', 'seiten', 'exemplare', 'angriffe'],
]);

/** Ends of nouns that a number names: "UN-Resolution 1973", "Agenda 2030". Lower case. */
export const NUMBERED_NOUNS: readonly string[] = [
  ...['resolution', 'artikel', 'paragraf', 'paragraph', 'nummer', 'nr.', 'flug', 'boeing', 'seite', 'kapitel', 'kanal'],
  ...['agenda', 'vision', 'initiative', 'plan', 'index', 'modell', 'typ', 'stuttgart'],
];
