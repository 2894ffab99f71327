/** Verbs whose object in the accusative is who hears it: "forderte *Moskau* auf"; in the passive it is the subject. */
export const VERBS_WITH_HEARER_OBJECT: ReadonlySet<string> = new Set([
  'anweisen',
  'auffordern',
  'aufrufen',
  'beauftragen',
  'benachrichtigen',
  'beschuldigen',
  'bezichtigen',
  'bitten',
  'drängen',
  'einladen',
  'erinnern',
  'ermahnen',
  'ermuntern',
  'ermutigen',
  'ersuchen',
  'fragen',
  'informieren',
  'mahnen',
  'unterrichten',
  'verdächtigen',
  'verpflichten',
  'warnen',
]);

/** Preposition of the hearer beside certain verbs: "verlangte *von Kiew*", "appellierte *an Peking*". */
export const HEARER_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['appellieren', 'an'],
  ['fordern', 'von'],
  ['verlangen', 'von'],
  ['sagen', 'zu'],
  ['schreiben', 'an'],
  ['wenden', 'an'],
]);

/** Hearers behind "vor": "sagte vor *Journalisten*". By ending, lower-case. */
export const AUDIENCE_NOUN_ENDINGS: ReadonlySet<string> = new Set([
  'abgeordneten',
  'anhängern',
  'diplomaten',
  'journalisten',
  'medien',
  'medienvertretern',
  'pressevertretern',
  'reportern',
  'soldaten',
  'studenten',
  'unterstützern',
  'delegierten',
]);

/** Verbs with the hearer in the dative: "warf *den Rebellen* vor". */
export const VERBS_WITH_HEARER_DATIVE: ReadonlySet<string> = new Set([
  'anbieten',
  'androhen',
  'antworten',
  'befehlen',
  'berichten',
  'bestätigen',
  'drohen',
  'empfehlen',
  'erklären',
  'erzählen',
  'mitteilen',
  'nahelegen',
  'raten',
  'sagen',
  'schreiben',
  'unterstellen',
  'untersagen',
  'verbieten',
  'versichern',
  'versprechen',
  'vorschlagen',
  'vorwerfen',
  'zusagen',
  'zusichern',
]);
