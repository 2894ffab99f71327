/** Number words from 0 to 19 and the tens, in the forms that stand alone or inside a longer number. */
export const basicNumbers: ReadonlyMap<string, number> = new Map([
  ...(['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'] as const).map(
    (word, value) => [word, value] as const,
  ),
  ...(
    [
      'elf',
      'zwölf',
      'dreizehn',
      'vierzehn',
      'fünfzehn',
      'sechzehn',
      'siebzehn',
      'achtzehn',
      'neunzehn',
      'zwanzig',
    ] as const
  ).map((word, value) => [word, value + 11] as const),
  ...(['dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'] as const).map(
    (word, value) => [word, (value + 3) * 10] as const,
  ),
  ...([
    ['eins', 1],
    ['zwo', 2],
    ['dreissig', 30],
    ['fuenf', 5],
    ['zwoelf', 12],
  ] as const),
]);

/** Inflected and fixed forms that only stand alone: "einen", "beiden", "anderthalb". */
export const standaloneNumbers: ReadonlyMap<string, number> = new Map([
  ...(['eine', 'einen', 'einem', 'einer', 'eines'] as const).map((word) => [word, 1] as const),
  ...(['zweier', 'zweien', 'beide', 'beiden', 'beider', 'beides'] as const).map((word) => [word, 2] as const),
  ...(['dreier', 'dreien'] as const).map((word) => [word, 3] as const),
  ...(['anderthalb', 'eineinhalb', 'einundeinhalb'] as const).map((word) => [word, 1.5] as const),
  ...(['halb', 'halbe', 'halben', 'halber', 'halbes', 'halbem', '½'] as const).map((word) => [word, 0.5] as const),
  ...([
    ['¼', 0.25],
    ['¾', 0.75],
    ['dreiviertel', 0.75],
  ] as const),
]);

/** Words that multiply the number before them: "drei Millionen", "zwei Dutzend". */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ...(['dutzend'] as const).map((word) => [word, 12] as const),
  ...(['hundert'] as const).map((word) => [word, 100] as const),
  ...(['tausend', 'tsd', 'tsd.'] as const).map((word) => [word, 1000] as const),
  ...(['million', 'millionen', 'mio', 'mio.', 'mill.'] as const).map((word) => [word, 1e6] as const),
  ...(['milliarde', 'milliarden', 'mrd', 'mrd.'] as const).map((word) => [word, 1e9] as const),
  ...(['billion', 'billionen', 'bill.'] as const).map((word) => [word, 1e12] as const),
]);

/** Fractions after a number: "zwei Drittel", "drei Viertel". */
export const fractions: ReadonlyMap<string, number> = new Map([
  ...([
    ['hälfte', 1 / 2],
    ['drittel', 1 / 3],
    ['viertel', 1 / 4],
    ['fünftel', 1 / 5],
  ] as const),
  ...([
    ['sechstel', 1 / 6],
    ['siebtel', 1 / 7],
    ['achtel', 1 / 8],
    ['neuntel', 1 / 9],
    ['zehntel', 1 / 10],
  ] as const),
]);

/** Stems of ordinals that are not the cardinal with "t" or "st" ("erste", "dritte", "siebte"). */
export const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ...([
    ['erst', 1],
    ['zweit', 2],
    ['dritt', 3],
    ['siebt', 7],
    ['siebent', 7],
    ['acht', 8],
  ] as const),
]);
