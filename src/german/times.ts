/** Weekdays, Monday 1 to Sunday 7. Lower case. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...([
    ['montag', 1],
    ['dienstag', 2],
    ['mittwoch', 3],
    ['donnerstag', 4],
    ['freitag', 5],
  ] as const),
  ...([
    ['samstag', 6],
    ['sonnabend', 6],
    ['sonntag', 7],
  ] as const),
]);

/** Parts of the day as TIMEX3 writes them: TMO morning, TMI midday, TAF afternoon, TEV evening, TNI night. */
export type PartOfDay = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI';

/** Nouns for parts of the day; they also end compounds ("Dienstagnachmittag"). Lower case. */
export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ...(['morgen', 'vormittag', 'früh', 'frühmorgen', 'morgenstunden', 'vormittagsstunden'] as const).map(
    (word) => [word, 'TMO'] as const,
  ),
  ...(['morgens', 'vormittags', 'morgenstunde', 'vormittage'] as const).map((word) => [word, 'TMO'] as const),
  ...(['mittag', 'mittags', 'mittagszeit', 'mittagsstunden'] as const).map((word) => [word, 'TMI'] as const),
  ...(['nachmittag', 'nachmittags', 'spätnachmittag', 'nachmittagsstunden', 'nachmittage'] as const).map(
    (word) => [word, 'TAF'] as const,
  ),
  ...(['abend', 'abends', 'abendstunden', 'spätabend', 'vorabend', 'abende'] as const).map(
    (word) => [word, 'TEV'] as const,
  ),
  ...(['nacht', 'nachts', 'nachtstunden', 'mitternacht', 'nächte'] as const).map((word) => [word, 'TNI'] as const),
]);

/** Units of time as TIMEX3 writes them; `T` before hours, minutes and seconds. */
export type TimeUnit = 'S' | 'TM' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE';

/** Nouns for units, all cases. Lower case. */
export const UNITS_OF_TIME: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...(['sekunde', 'sekunden'] as const).map((word) => [word, 'S'] as const),
  ...(['minute', 'minuten', 'min.', 'min'] as const).map((word) => [word, 'TM'] as const),
  ...(['stunde', 'stunden', 'std.', 'std'] as const).map((word) => [word, 'H'] as const),
  ...(['tag', 'tage', 'tagen', 'tages', 'tags', 'arbeitstage', 'arbeitstagen', 'werktage', 'werktagen'] as const).map(
    (word) => [word, 'D'] as const,
  ),
  ...(['woche', 'wochen'] as const).map((word) => [word, 'W'] as const),
  ...(['wochenende', 'wochenenden', 'wochenendes'] as const).map((word) => [word, 'WE'] as const),
  ...(['monat', 'monate', 'monaten', 'monats', 'monates'] as const).map((word) => [word, 'M'] as const),
  ...(['quartal', 'quartale', 'quartalen', 'quartals', 'trimester', 'vierteljahr', 'vierteljahres'] as const).map(
    (word) => [word, 'Q'] as const,
  ),
  ...(['halbjahr', 'halbjahres', 'halbjahre', 'jahreshälfte', 'semester'] as const).map(
    (word) => [word, 'HY'] as const,
  ),
  ...(['jahr', 'jahre', 'jahren', 'jahres', 'jahrs'] as const).map((word) => [word, 'Y'] as const),
  ...(['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'jahrzehnts', 'dekade', 'dekaden'] as const).map(
    (word) => [word, 'DE'] as const,
  ),
  ...(['jahrhundert', 'jahrhunderte', 'jahrhunderten', 'jahrhunderts'] as const).map((word) => [word, 'CE'] as const),
]);

/** Nouns that are an amount and a unit in one: "Viertelstunde", "Halbjahr". Lower case. */
export const WHOLE_DURATIONS: ReadonlyMap<string, { readonly amount: number; readonly unit: TimeUnit }> = new Map<
  string,
  { readonly amount: number; readonly unit: TimeUnit }
>([
  ...(['viertelstunde', 'viertelstunden'] as const).map((word) => [word, { amount: 15, unit: 'TM' }] as const),
  ['dreiviertelstunde', { amount: 45, unit: 'TM' }],
  ['dreiviertelstunden', { amount: 45, unit: 'TM' }],
  ['halbestunde', { amount: 30, unit: 'TM' }],
]);

/** Stems of "-stündig", "-tägig" and the like. Lower case, without ending. */
export const UNIT_ADJECTIVES: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...([
    ['sekündig', 'S'],
    ['minütig', 'TM'],
    ['stündig', 'H'],
    ['tägig', 'D'],
    ['wöchig', 'W'],
    ['monatig', 'M'],
  ] as const),
  ...([['jährig', 'Y']] as const),
]);

/** Adjectives that point back, at now, or ahead: -1, 0, 1. Lower-case stems without ending. */
export const POINTING_STEMS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ...(['vergangen', 'letzt', 'vorig', 'verflossen', 'zurückliegend', 'abgelaufen', 'vorvergangen'] as const).map(
    (stem) => [stem, -1] as const,
  ),
  ...(['dies', 'laufend', 'aktuell', 'gegenwärtig', 'heurig', 'jetzig'] as const).map((stem) => [stem, 0] as const),
  ...(['kommend', 'nächst', 'bevorstehend', 'übernächst', 'anstehend'] as const).map((stem) => [stem, 1] as const),
]);

/** Adjectives that count from a time told before: "am folgenden Tag", "im selben Jahr", "am vorangegangenen Tag". */
export const TELLING_STEMS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ...(['vorangegangen', 'vorhergehend', 'vorausgegangen'] as const).map((stem) => [stem, -1] as const),
  ...(['selb', 'gleich', 'demselb', 'derselb', 'denselb'] as const).map((stem) => [stem, 0] as const),
  ...(['folgend', 'darauffolgend', 'nachfolgend', 'nächstfolgend', 'anschließend'] as const).map(
    (stem) => [stem, 1] as const,
  ),
]);

/** Adjectives without weight for the date: "am frühen Morgen", "das ganze Jahr". Lower-case stems. */
export const LIGHT_STEMS: ReadonlySet<string> = new Set([
  ...['früh', 'spät', 'ganz', 'gesamt', 'halb', 'voll', 'lang', 'kurz', 'heiß', 'streng', 'ander'],
]);

/** Nouns that shift a period by one: "im Vorjahr", "am Vortag", "in der Folgewoche". Lower case. */
export const SHIFTED_NOUNS: ReadonlyMap<string, { readonly unit: TimeUnit; readonly offset: -1 | 1 }> = new Map<
  string,
  { readonly unit: TimeUnit; readonly offset: -1 | 1 }
>([
  ...(['vortag', 'vortages', 'vortags'] as const).map((word) => [word, { unit: 'D', offset: -1 }] as const),
  ...(['vorwoche'] as const).map((word) => [word, { unit: 'W', offset: -1 }] as const),
  ...(['vormonat', 'vormonats'] as const).map((word) => [word, { unit: 'M', offset: -1 }] as const),
  ...(['vorquartal', 'vorquartals'] as const).map((word) => [word, { unit: 'Q', offset: -1 }] as const),
  ...(['vorjahr', 'vorjahres', 'vorjahrs'] as const).map((word) => [word, { unit: 'Y', offset: -1 }] as const),
  ...(['folgetag', 'folgetages'] as const).map((word) => [word, { unit: 'D', offset: 1 }] as const),
  ...(['folgejahr', 'folgejahres'] as const).map((word) => [word, { unit: 'Y', offset: 1 }] as const),
  ...(['folgewoche'] as const).map((word) => [word, { unit: 'W', offset: 1 }] as const),
  ...(['folgemonat', 'folgemonats'] as const).map((word) => [word, { unit: 'M', offset: 1 }] as const),
]);

/** Adverbs for a day counted from the day of writing. Lower case. */
export const DAY_ADVERBS: ReadonlyMap<string, number> = new Map<string, number>([
  ...([
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute', 0],
    ['morgen', 1],
    ['übermorgen', 2],
  ] as const),
]);

/** Adjectives for a day counted from the day of writing: "am gestrigen Dienstag". Lower-case stems. */
export const DAY_ADJECTIVES: ReadonlyMap<string, number> = new Map<string, number>([
  ...([
    ['vorgestrig', -2],
    ['gestrig', -1],
    ['heutig', 0],
    ['morgig', 1],
    ['übermorgig', 2],
  ] as const),
]);

/** Seasons as TIMEX3 writes them. Lower case. */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map<string, 'SP' | 'SU' | 'FA' | 'WI'>([
  ...(['frühling', 'frühjahr', 'frühlings', 'frühjahrs', 'frühlingsmonate'] as const).map(
    (word) => [word, 'SP'] as const,
  ),
  ...(['sommer', 'sommers', 'sommermonate', 'sommermonaten', 'hochsommer', 'spätsommer', 'frühsommer'] as const).map(
    (word) => [word, 'SU'] as const,
  ),
  ...(['herbst', 'herbstes', 'herbsts', 'herbstmonate', 'spätherbst'] as const).map((word) => [word, 'FA'] as const),
  ...(['winter', 'winters', 'wintermonate', 'wintermonaten', 'spätwinter'] as const).map(
    (word) => [word, 'WI'] as const,
  ),
]);

/** Words for the start, middle or end of a period: "Anfang März", "Ende der Woche". Lower case. */
export const EDGE_WORDS: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map<string, 'start' | 'mid' | 'end'>([
  ...(['anfang', 'anfangs', 'beginn', 'beginns'] as const).map((word) => [word, 'start'] as const),
  ...([['mitte', 'mid']] as const),
  ...(['ende', 'ausgang'] as const).map((word) => [word, 'end'] as const),
]);

/** Compounds of an edge and a period: "Jahresende", "Wochenbeginn". Lower case. */
export const EDGE_COMPOUNDS: ReadonlyMap<string, { readonly unit: TimeUnit; readonly edge: 'start' | 'mid' | 'end' }> =
  new Map<string, { readonly unit: TimeUnit; readonly edge: 'start' | 'mid' | 'end' }>([
    ...(['jahresende', 'jahresschluss'] as const).map((word) => [word, { unit: 'Y', edge: 'end' }] as const),
    ...(['jahresanfang', 'jahresbeginn'] as const).map((word) => [word, { unit: 'Y', edge: 'start' }] as const),
    ...(['jahresmitte'] as const).map((word) => [word, { unit: 'Y', edge: 'mid' }] as const),
    ...(['monatsende'] as const).map((word) => [word, { unit: 'M', edge: 'end' }] as const),
    ...(['monatsanfang', 'monatsbeginn'] as const).map((word) => [word, { unit: 'M', edge: 'start' }] as const),
    ...(['wochenanfang', 'wochenbeginn', 'wochenstart'] as const).map(
      (word) => [word, { unit: 'W', edge: 'start' }] as const,
    ),
    ...(['wochenmitte'] as const).map((word) => [word, { unit: 'W', edge: 'mid' }] as const),
  ]);

/** Words for a vague past, present or future, as TIMEX3 writes them. Lower case; phrases by words. */
export const VAGUE_TIMES: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map<
  string,
  'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
>([
  ...(['kürzlich', 'unlängst', 'jüngst', 'neulich', 'damals', 'vor kurzem', 'vor kurzer zeit'] as const).map(
    (word) => [word, 'PAST_REF'] as const,
  ),
  ...(['seinerzeit', 'vor langer zeit', 'vor längerem', 'vor längerer zeit', 'letzthin', 'kurz zuvor'] as const).map(
    (word) => [word, 'PAST_REF'] as const,
  ),
  ...(['in der vergangenheit', 'in letzter zeit', 'in jüngster zeit', 'in jüngerer zeit'] as const).map(
    (word) => [word, 'PAST_REF'] as const,
  ),
  ...(['jetzt', 'derzeit', 'zurzeit', 'von nun an', 'momentan', 'heutzutage', 'gegenwärtig', 'zur zeit'] as const).map(
    (word) => [word, 'PRESENT_REF'] as const,
  ),
  ...(['im moment', 'im augenblick', 'dieser tage', 'heuzutage', 'aktuell'] as const).map(
    (word) => [word, 'PRESENT_REF'] as const,
  ),
  ...(['bald', 'demnächst', 'künftig', 'zukünftig', 'in zukunft', 'in der zukunft', 'in kürze'] as const).map(
    (word) => [word, 'FUTURE_REF'] as const,
  ),
  ...(['in naher zukunft', 'in absehbarer zeit', 'in nächster zeit', 'für die zukunft'] as const).map(
    (word) => [word, 'FUTURE_REF'] as const,
  ),
]);

/** Stems of adjectives with a vague time: "die künftige Regierung", "des heutigen Gesetzes". */
export const VAGUE_STEMS: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map<
  string,
  'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
>([
  ...([
    ['zukünftig', 'FUTURE_REF'],
    ['heutig', 'PRESENT_REF'],
  ] as const),
  ...([
    ['derzeitig', 'PRESENT_REF'],
    ['gegenwärtig', 'PRESENT_REF'],
    ['damalig', 'PAST_REF'],
  ] as const),
]);

/** Words that say how often. TIMEX3 period as value. Lower-case stems for adjectives ("tägliche"). */
export const FREQUENCY_STEMS: ReadonlyMap<string, string> = new Map<string, string>([
  ...([
    ['täglich', 'P1D'],
    ['alltäglich', 'P1D'],
    ['tagtäglich', 'P1D'],
    ['wöchentlich', 'P1W'],
  ] as const),
  ...([
    ['allwöchentlich', 'P1W'],
    ['monatlich', 'P1M'],
    ['allmonatlich', 'P1M'],
    ['jährlich', 'P1Y'],
  ] as const),
  ...([
    ['alljährlich', 'P1Y'],
    ['stündlich', 'PT1H'],
    ['minütlich', 'PT1M'],
    ['halbjährlich', 'P6M'],
  ] as const),
  ...([
    ['vierteljährlich', 'P3M'],
    ['werktags', 'P1D'],
    ['wochentags', 'P1D'],
    ['halbstündlich', 'PT30M'],
  ] as const),
  ...([
    ['viertelstündlich', 'PT15M'],
    ['zweijährlich', 'P2Y'],
  ] as const),
]);

/** Words that stand for an unknown amount: "mehrere Stunden", "ein paar Tage". Lower case. */
export const UNKNOWN_AMOUNTS: ReadonlySet<string> = new Set([
  ...['mehrere', 'mehreren', 'mehrerer', 'einige', 'einigen', 'einiger', 'wenige', 'wenigen', 'weniger', 'viele'],
  ...['vielen', 'vieler', 'etliche', 'etlichen', 'etlicher', 'paar', 'zahlreiche', 'zahlreichen', 'manche', 'vieler'],
]);

/** Public holidays and feasts on a fixed day: month and day. Lower case. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map<
  string,
  readonly [month: number, day: number]
>([
  ...(['heiligabend', 'heilig abend', 'heiliger abend', 'heiligen abend', 'weihnachtsabend'] as const).map(
    (word) => [word, [12, 24]] as const,
  ),
  ...(['christtag', 'weihnachtstag'] as const).map((word) => [word, [12, 25]] as const),
  ...(['silvester', 'silvestertag', 'silvesterabend', 'silvesternacht'] as const).map(
    (word) => [word, [12, 31]] as const,
  ),
  ...(['neujahr', 'neujahrstag', 'neujahrsmorgen'] as const).map((word) => [word, [1, 1]] as const),
  ['jahreswechsel', [1, 1]],
  ['dreikönigstag', [1, 6]],
  ['nikolaustag', [12, 6]],
  ['allerheiligen', [11, 1]],
  ['weihnachten', [12, 25]],
  ['mariä himmelfahrt', [8, 15]],
  ['tag des sieges', [5, 9]],
  ['valentinstag', [2, 14]],
  ['reformationstag', [10, 31]],
  ['weltfrauentag', [3, 8]],
  ['tag der arbeit', [5, 1]],
  ['tag der deutschen einheit', [10, 3]],
]);

/** Feasts of several days: their date is no single day. Lower case. */
export const LONG_HOLIDAYS: ReadonlySet<string> = new Set([
  ...['ostern', 'pfingsten', 'weihnachten', 'jahreswechsel', 'karneval', 'fastnacht'],
  // Another Sunday in Austria and in Switzerland.
  ...['vatertag'],
]);

/** Feasts whose name means a season or a custom as well, so that only "an Karneval" or a year makes them a date. */
export const HOLIDAYS_ALSO_CUSTOMS: ReadonlySet<string> = new Set(['karneval', 'fastnacht']);

/** Feasts that move with Easter: days after Easter Sunday. Lower case. */
export const MOVABLE_HOLIDAYS: ReadonlyMap<string, number> = new Map<string, number>([
  ...([
    ['ostern', 0],
    ['ostersonntag', 0],
    ['ostermontag', 1],
    ['karfreitag', -2],
    ['gründonnerstag', -3],
  ] as const),
  ...([
    ['karsamstag', -1],
    ['palmsonntag', -7],
    ['aschermittwoch', -46],
    ['rosenmontag', -48],
  ] as const),
  ...([
    ['faschingsdienstag', -47],
    ['christi himmelfahrt', 39],
    ['himmelfahrt', 39],
    ['pfingsten', 49],
    ['pfingstsonntag', 49],
  ] as const),
  ...([
    ['pfingstmontag', 50],
    ['fronleichnam', 60],
  ] as const),
  ...([
    ['weiberfastnacht', -52],
    ['palmensonntag', -7],
    ['karneval', -49],
    ['karnevalssonntag', -49],
    ['fastnacht', -47],
    ['fastnachtsdienstag', -47],
    ['veilchendienstag', -47],
    ['vatertag', 39],
  ] as const),
]);

/** A feast that hangs on a Sunday: the first one on or after a day, and the days from it. */
export interface SundayFeast {
  readonly from: readonly [month: number, day: number];
  readonly offset: number;
}

/** Feasts that hang on a Sunday: those before Christmas, and second and third Sundays. Lower case; phrases by words. */
export const SUNDAY_HOLIDAYS: ReadonlyMap<string, SundayFeast> = new Map<string, SundayFeast>([
  ...(['volkstrauertag', 'volkstrauertags'] as const).map((word) => [word, { from: [11, 13], offset: 0 }] as const),
  ...(['buß- und bettag', 'buss- und bettag'] as const).map((word) => [word, { from: [11, 20], offset: -4 }] as const),
  ...(['totensonntag', 'ewigkeitssonntag'] as const).map((word) => [word, { from: [11, 20], offset: 0 }] as const),
  ['muttertag', { from: [5, 8], offset: 0 }],
  ...(['schweizer', 'eidgenössischer', 'eidgenössischen'] as const).flatMap((land) =>
    ['buß- und bettag', 'bettag'].map((name) => [`${land} ${name}`, { from: [9, 15], offset: 0 }] as const),
  ),
]);

/** The Sundays of Advent, by their ordinal. Lower case. */
export const ADVENT_SUNDAYS: readonly SundayFeast[] = [
  { from: [11, 27], offset: 0 },
  { from: [12, 4], offset: 0 },
  { from: [12, 11], offset: 0 },
  { from: [12, 18], offset: 0 },
];

/** Names of such a Sunday after "erster" or "2.". Lower case. */
export const ADVENT_WORDS: ReadonlySet<string> = new Set(['advent', 'advents', 'adventssonntag', 'adventsonntag']);

/** Ends of nouns for what happens on one day: "das heutige Treffen" is today's, "das heutige Russland" is of our time. */
export const DAY_EVENTS =
  /(?:treffen|gespräche?n?|gesprächs|sitzung|sitzungen|besuche?s?|gipfels?|gipfeltreffens|telefonate?s?|anrufe?s?|verhandlung|verhandlungen|runde|konferenz|tagung|begegnung|unterredung|unterredungen|beratung|beratungen|zusammenkunft|zeremonie|abstimmung|rede|reden|ankündigung|ankündigungen|mitteilung|angriffe?n?|angriffs|auftritte?s?|termine?n?|wahl|anhörung|debatte|visite|reise|unterzeichnung|feier|veranstaltung)$/;
