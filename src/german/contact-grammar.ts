/** Contracted prepositions, opened. */
export const OPENED_PREPOSITIONS: Readonly<Record<string, string>> = {
  am: 'an',
  ans: 'an',
  beim: 'bei',
  im: 'in',
  ins: 'in',
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  übers: 'über',
};

/** Words that join two partners into one phrase. */
export const COORDINATORS: ReadonlySet<string> = new Set([
  'und',
  'sowie',
  'oder',
  '&',
  'auch',
  'bzw.',
  'beziehungsweise',
]);

/** Prepositions that are hardly anything else before an article. */
export const SIMPLE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'nach bei mit von in vor für zu seit über wegen während trotz auf gegen ohne'.split(' '),
);

/** Ends of nouns that take a partner with "mit" themselves: "nach dem Streit mit Putin", "vor dem Treffen mit Xi". */
export const RELATING_NOUN =
  /(streit|konflikt|krieg|freundschaft|feindschaft|verhältnis|verhältnisses|beziehung|beziehungen|zusammenarbeit|kooperation|abkommens?|vertrage?s?|vereinbarung|deals?|einigung|bündniss?e?s?|pakte?s?|handels?|kontakte?n?s?|umgangs?|friedens?|grenze|bruch|zusammenstoß|partnerschaft|allianz|abstimmung|absprachen?|auseinandersetzung|rivalität|gefangenenaustauschs?|austauschs?|dialogs?|treffens?|gesprächs?|gesprächen?|telefonate?s?|verhandlungen?|gipfels?|besuchs?|unterredung|zusammenkunft|beratungen|interviews?|pressekonferenz|auftritts?|fotos?|bilds?|video|krise|hilfe|geschäfte?n?s?)$/;

/** Places whose adjective is more than their name with "er". */
export const PLACES_OF_ADJECTIVES: Readonly<Record<string, string>> = {
  ...{ Schweizer: 'Schweiz', Yorker: 'New York', Haager: 'Den Haag', Römer: 'Rom', Damaszener: 'Damaskus' },
  ...{ Münchner: 'München', Münchener: 'München', Zürcher: 'Zürich', Basler: 'Basel', Bremer: 'Bremen' },
  ...{ Petersburger: 'Sankt Petersburg', Dresdner: 'Dresden', Laibacher: 'Ljubljana', Helsinkier: 'Helsinki' },
};

/** Ends of nouns for those who act for a state, in the plural or as one person: "die thailändischen | Kommandeure". */
export const REPRESENTING_NOUNS =
  /(kommandeure?n?|(chef|sicherheits)?beratern?|beamten?|vertretern?|kommandanten?|militärs|generäle[n]?|offiziere?n?|befehlshaber[n]?|unterhändler[ns]?|delegation(en)?|abordnung(en)?|diplomaten?|gesandten?|emissäre?n?|verhandler[n]?|beauftragten?|botschafter(in|s|n)?|geschäftsträger(in|s|n)?|kollegen?|kollegin|amtskollegen?|amtskollegin|generalstabschefs?|geheimdienstchefs?|außenminister[ns]?|verteidigungsminister[ns]?)$/i;

/** What two are called who were named before: "die beiden | Generäle". */
export const PAIRED_NOUNS =
  /(generäle[n]?|präsidenten|staatschefs|regierungschefs|politiker[n]?|männer[n]?|minister[n]?|armeen|militärs|armeechefs|nachbarn|machthaber[n]?|delegationen|unterhändler[n]?)$/i;

/** What those are called who were sent, or who came: "setzten sich die | Kommandeure | zusammen". */
export const SENT_NOUNS =
  /^(kommandeuren?|delegationen|verhandlungsdelegationen|unterhändlern?|chefunterhändlern?|abordnungen|gästen?)$/i;

/** What an armed group is called in the next sentence: "mit der | Miliz". */
export const ARMED_NOUNS =
  /^(miliz|terrormiliz|rebellen|aufständischen|islamisten|dschihadisten|rebellengruppe|rebellenbewegung|guerilla|terrororganisation)$/i;
