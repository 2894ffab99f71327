/** Bodies that speak, named by what they are: "die Bundesanwaltschaft", "die Stony-Brook-Universität". Not ministries and armies: of those the state must be known. By ending, lower-case. */
export const BODY_NOUN_ENDINGS: ReadonlySet<string> = new Set([
  'agentur',
  'akademie',
  'anwaltschaft',
  'bundesamt',
  'bündnis',
  'departement',
  'fraktion',
  'feuerwehr',
  'flughafen',
  'fonds',
  'geheimdienst',
  'gericht',
  'gerichtshof',
  'gesellschaft',
  'gewerkschaft',
  'hilfswerk',
  'institut',
  'kammer',
  'kanzlei',
  'kirche',
  'klinik',
  'koalition',
  'kommission',
  'kommando',
  'komitee',
  'konzern',
  'krankenhaus',
  'küstenwache',
  'marine',
  'miliz',
  'luftwaffe',
  'organisation',
  'nachrichtendienst',
  'parlament',
  'partei',
  'polizei',
  'senat',
  'stiftung',
  'union',
  'universität',
  'unternehmen',
  'verband',
  'verein',
  'verwaltung',
  'vatikan',
  'zentrum',
  'zentralbank',
  'beobachtungsstelle',
  'familie',
  'forum',
  'vereinigung',
  'arbeitsgemeinschaft',
  'initiative',
  'gerichtshofs',
  'betreiber',
  'hersteller',
  'reederei',
  'airline',
  'firma',
  'bewegung',
  'allianz',
  'stadtwerke',
  'präsidium',
  'kriminalamt',
  'wetterdienst',
  'wetteramt',
  'erdbebenwarte',
  'bundesrat',
  'bundestag',
  'landtag',
  'sicherheitsrat',
  'stadtrat',
  'opposition',
  'gewerkschaftsbund',
  'gemeindebund',
  'städtetag',
  'landkreistag',
  'netzwerk',
  'bauernverband',
  'rebellengruppe',
  'menschenrechtsgruppe',
  'hilfsgruppe',
]);

/** Nouns of bodies whose name goes on behind them: "die Gewerkschaft *der Polizei*", "das Zentrum *für Katastrophenschutz*". Endings, in any case. */
export const BODY_NOUN_WITH_ATTRIBUTE =
  /(gewerkschaft|forum|verband|verein|bund|zentrum|institut|komitee|beobachtungsstelle|gesellschaft|netzwerk|stiftung|vereinigung|union|amt|kammer|liga|initiative|front|arbeitsgemeinschaft)$/i;

/** Nouns of bodies with "das": "dem Statistischen Bundesamt" is "Statistisch*es* Bundesamt". */
export const NEUTER_BODY_NOUN =
  /(amt|institut|ministerium|gericht|komitee|zentrum|kommando|büro|bündnis|netzwerk|präsidium|parlament|hilfswerk|werk|haus)e?s?$/i;

/** Nouns of bodies with "der": "dem Deutschen Wetterdienst" is "Deutsch*er* Wetterdienst". */
export const MASCULINE_BODY_NOUN =
  /(dienst|verband|rat|bund|verein|konzern|fonds|gerichtshof|stab|schutz|tag|senat|flughafen|ausschuss)e?s?$/i;

/** Nouns of bodies with their name right behind: "die Reederei *Nordlicht*", "der Konzern *Halder*". */
export const NAME_BEARING_BODY_NOUN =
  /(konzern|unternehmen|firma|reederei|hersteller|betreiber|gewerkschaft|partei|organisation|miliz|gruppe|gesellschaft|airline|allianz|bank|bündnis|verein|stiftung|bewegung|front|kommando|brigade|bataillon|regiment|division|familie|polizei|feuerwehr|anwaltschaft|stadtwerke|klinikum|gericht)s?$/i;

/** Of these the name alone says too little: "das Kommando *Nord*", "die Familie *Ritter*". */
export const UNIT_NOUN =
  /(familie|polizei|feuerwehr|anwaltschaft|stadtwerke|klinikum|gericht|kommando|brigade|bataillon|regiment|division|gruppe|bank)s?$/i;

/** Bodies that are the state's of whoever has them: "seine *Regierung*", "ihre *Streitkräfte*"; "seine Botschaft" is a message. */
export const NOUN_OF_OWNED_BODY =
  /^(?:Regierung|Delegation|Verhandlungsdelegation|Verhandlungsteam|Unterhändlerteam|Administration|Kabinett|Regime|Militärführung|Armee|Streitkräften?|Militär|Truppen|Luftwaffe|Marine|Generalstab|Parlament|Abordnung|\p{Lu}\p{Ll}+ministeriums?|Außenamt|Geheimdienste?s?|Präsidialamt)s?$/u;

/** Adjectives by which a body is not that of the state last named: "die *gegnerische* Armee", "*beide* Regierungen". */
export const ADJECTIVE_OF_OTHERS = /^(?:ausländisch|fremd|feindlich|gegnerisch|anderer?|weitere?|beid)(?:e[nrsm]?)?$/;
