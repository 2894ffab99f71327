/** Names of the months and their number; Austrian and dialect names and the usual short forms included. Lower case. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...(['januar', 'jänner', 'jaenner', 'jan', 'jän'].map((name) => [name, 1]) as [string, number][]),
  ...(['februar', 'feber', 'feb', 'febr'].map((name) => [name, 2]) as [string, number][]),
  ...(['märz', 'maerz', 'mär', 'mrz'].map((name) => [name, 3]) as [string, number][]),
  ...(['april', 'apr'].map((name) => [name, 4]) as [string, number][]),
  ...(['mai'].map((name) => [name, 5]) as [string, number][]),
  ...(['juni', 'juno', 'jun'].map((name) => [name, 6]) as [string, number][]),
  ...(['juli', 'julei', 'jul'].map((name) => [name, 7]) as [string, number][]),
  ...(['august', 'aug'].map((name) => [name, 8]) as [string, number][]),
  ...(['september', 'sept', 'sep'].map((name) => [name, 9]) as [string, number][]),
  ...(['oktober', 'okt'].map((name) => [name, 10]) as [string, number][]),
  ...(['november', 'nov'].map((name) => [name, 11]) as [string, number][]),
  ...(['dezember', 'dez'].map((name) => [name, 12]) as [string, number][]),
]);

/** English months, for the dates under embedded posts ("March 18, 2025"). Lower case. */
export const ENGLISH_MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].map((name, index) => [name, index + 1] as const),
);

/** Words of a time wider than a month whose year stays open: "im September des Jahres", "im Frühjahr", "im Herbst". Lower case. */
export const YEAR_OR_SEASON = /^(?:früh)?(?:jahrs?|jahres|ling|sommers?|herbsts?|winters?)$/;
