/** The writer leaves open whether it is so: "sie haben angeblich telefoniert". */
export const ALLEGING_WORDS: ReadonlySet<string> = new Set([
  'angeblich',
  'mutmaßlich',
  'offenbar',
  'vermeintlich',
  'anscheinend',
  'wohl',
]);

/** Something may be so: "möglicherweise". */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set([
  'möglicherweise',
  'vielleicht',
  'eventuell',
  'womöglich',
  'unter umständen',
  'potenziell',
]);
