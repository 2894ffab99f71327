/** The writer leaves open whether it is so: "angebliche Telefonate". */
export const allegingWords: ReadonlySet<string> = new Set([
  'angeblich',
  'angebliche',
  'angeblichen',
  'angeblicher',
  'angebliches',
  'angeblichem',
  'mutmaßlich',
  'mutmaßliche',
  'mutmaßlichen',
  'mutmaßlicher',
  'mutmaßliches',
  'mutmaßlichem',
  'offenbar',
  'vermeintlich',
  'vermeintliche',
  'vermeintlichen',
  'vermeintlicher',
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
