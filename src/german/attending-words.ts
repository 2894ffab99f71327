/** Verbs whose subject is there without acting: "Omans Außenminister stand daneben". */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(
  'dabeistehen danebenstehen dabeisitzen danebensitzen dabeisein'.split(' '),
);

/** Words that say with "sein" that somebody was there: "Auch Fidan war zugegen". */
export const ATTENDING_WORDS: ReadonlySet<string> = new Set('anwesend zugegen'.split(' '));

/** Nouns of presence: "im Beisein von Guterres", "vor den Augen des Gastgebers". */
export const PRESENCE_NOUNS: ReadonlySet<string> = new Set('beisein anwesenheit gegenwart augen'.split(' '));

/** Occasions that one attends: "wohnte der Unterzeichnung bei". */
export const OCCASION_NOUN =
  /(zeremonie|telefonat|telefongespräch|schalte|videokonferenz|unterzeichnung|treffen|gesprächs?|gesprächen|sitzung|runde|verhandlung|verhandlungen|begegnung|zusammenkunft|unterredung|konferenz|beratung|beratungen)s?$/;
