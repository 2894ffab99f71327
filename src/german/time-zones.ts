/** How far a place is from UTC: hours in winter, and by whose rule the clock is put one hour forward in summer. */
export interface TimeZone {
  readonly hours: number;
  readonly summer: 'europe' | 'america' | 'none';
}

const centralEurope: TimeZone = { hours: 1, summer: 'europe' };
const easternEurope: TimeZone = { hours: 2, summer: 'europe' };
const westernEurope: TimeZone = { hours: 0, summer: 'europe' };
const easternAmerica: TimeZone = { hours: -5, summer: 'america' };

function fixed(hours: number): TimeZone {
  return { hours, summer: 'none' };
}

/** Abbreviations behind a clock time: "16 Uhr MEZ". Lower case. */
export const ZONE_ABBREVIATIONS: ReadonlyMap<string, TimeZone> = new Map([
  ['mez', fixed(1)],
  ['mesz', fixed(2)],
  ['cet', fixed(1)],
  ['cest', fixed(2)],
  ['utc', fixed(0)],
  ['gmt', fixed(0)],
  ['est', fixed(-5)],
  ['edt', fixed(-4)],
]);

/** Adjectives before "Zeit": "18 Uhr Moskauer Zeit", "10 Uhr deutscher Zeit". Lower case, with the endings that stand there. */
export const ZONE_ADJECTIVES: ReadonlyMap<string, TimeZone> = new Map([
  ...['deutscher', 'deutsche', 'mitteleuropäischer', 'mitteleuropäische', 'berliner', 'wiener', 'schweizer'].map(
    (word) => [word, centralEurope] as const,
  ),
  ...['pariser', 'brüsseler', 'warschauer', 'römischer', 'ungarischer', 'französischer'].map(
    (word) => [word, centralEurope] as const,
  ),
  ...['kiewer', 'kyjiwer', 'ukrainischer', 'osteuropäischer', 'finnischer'].map(
    (word) => [word, easternEurope] as const,
  ),
  ...['londoner', 'britischer'].map((word) => [word, westernEurope] as const),
  ...['washingtoner', 'new yorker', 'yorker'].map((word) => [word, easternAmerica] as const),
  ...['moskauer', 'minsker', 'istanbuler', 'türkischer'].map((word) => [word, fixed(3)] as const),
  ['teheraner', fixed(3.5)],
  ['pekinger', fixed(8)],
  ['chinesischer', fixed(8)],
  ['japanischer', fixed(9)],
  ['tokioter', fixed(9)],
  ['koreanischer', fixed(9)],
]);

/** Words that are a zone by themselves: "9 Uhr US-Ostküstenzeit". Lower case. */
export const ZONE_WORDS: ReadonlyMap<string, TimeZone> = new Map([
  ['us-ostküstenzeit', easternAmerica],
  ['ostküstenzeit', easternAmerica],
  ['us-westküstenzeit', { hours: -8, summer: 'america' }],
  ['weltzeit', fixed(0)],
]);

/** Places whose clock "Ortszeit" means where the sentence speaks of one: "um 10 Uhr Ortszeit in Riad". Lower case. */
export const ZONE_PLACES: ReadonlyMap<string, TimeZone> = new Map([
  ...[
    'berlin',
    'paris',
    'wien',
    'genf',
    'bern',
    'rom',
    'madrid',
    'brüssel',
    'warschau',
    'budapest',
    'prag',
    'belgrad',
  ].map((word) => [word, centralEurope] as const),
  ...['kiew', 'kyjiw', 'helsinki', 'vilnius', 'bukarest', 'athen', 'sofia', 'riga', 'tallinn'].map(
    (word) => [word, easternEurope] as const,
  ),
  ...['london', 'lissabon', 'dublin'].map((word) => [word, westernEurope] as const),
  ...['washington', 'miami', 'mar-a-lago', 'ottawa'].map((word) => [word, easternAmerica] as const),
  ...['moskau', 'minsk', 'istanbul', 'ankara', 'riad', 'dschidda', 'doha', 'bagdad', 'damaskus'].map(
    (word) => [word, fixed(3)] as const,
  ),
  ['anchorage', { hours: -9, summer: 'america' }],
  ['alaska', { hours: -9, summer: 'america' }],
  ['teheran', fixed(3.5)],
  ['dubai', fixed(4)],
  ['maskat', fixed(4)],
  ['baku', fixed(4)],
  ['eriwan', fixed(4)],
  ['tiflis', fixed(4)],
  ['islamabad', fixed(5)],
  ['astana', fixed(5)],
  ['neu-delhi', fixed(5.5)],
  ['peking', fixed(8)],
  ['singapur', fixed(8)],
  ['tokio', fixed(9)],
  ['seoul', fixed(9)],
  ['pjöngjang', fixed(9)],
  ['wladiwostok', fixed(10)],
]);
