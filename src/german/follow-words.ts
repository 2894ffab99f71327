/**
 * Words by which a contact follows, within hours, the one told before it: "Im Anschluss telefonierte sie mit ...". Not
 * "später" and "daraufhin", which leave days open. Lower case, as one pattern's alternatives.
 */
export const FOLLOW_WORDS: readonly string[] = [
  'im anschluss',
  'anschließend',
  'danach',
  'hinterher',
  'kurz darauf',
  'gleich darauf',
  'unmittelbar darauf',
  'wenig später',
  'kurz später',
  'minuten später',
  'stunden später',
  'noch am selben tag',
  'noch am gleichen tag',
  'noch am selben abend',
  'noch am gleichen abend',
];

/** Words that lead from a contact to other news at the beginning of a sentence: "Unterdessen rücken die Truppen vor". */
export const TURN_WORDS: readonly string[] = [
  'Unterdessen',
  'Derweil',
  'Derweilen',
  'Indessen',
  'Währenddessen',
  'Inzwischen',
  'Indes',
];
