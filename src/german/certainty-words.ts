/** The writer leaves open whether it is so: "sie haben angeblich telefoniert". */
export const allegingWords: ReadonlySet<string> = new Set([
  'angeblich',
  'mutmaßlich',
  'offenbar',
  'vermeintlich',
  'anscheinend',
  'wohl',
]);

/** Something may be so: "möglicherweise". */
export const possibleWords: ReadonlySet<string> = new Set([
  'möglicherweise',
  'vielleicht',
  'eventuell',
  'womöglich',
  'unter umständen',
  'potenziell',
]);
