import type { OfficeWord } from './lexicon.ts';
import type { Opening } from './read-opening.ts';
import type { Reading } from './reading.ts';

/** Classes and noun of an office with what the adjectives before it make of it: a deputy, a spiritual leader. */
export function qualifyOffice(
  { lower }: Reading,
  { first, head }: Opening,
  { classes, noun }: OfficeWord,
): { readonly classes: readonly string[]; readonly noun: string } {
  const before = lower.slice(first, head);
  // "der stellvertretende russische Außenminister" is not the minister.
  if (before.some((word) => /^(?:stellvertretende|vizepräsidierende)[nrsm]?$/.test(word)))
    return { classes: classes.map(deputyClass), noun: `Vize${noun[0]!.toLowerCase()}${noun.slice(1)}` };
  // "Irans oberster geistlicher Führer", "das geistliche Oberhaupt des Iran"
  const isSpiritual = before.some((word) => /^(?:oberste|geistliche|religiöse)[nrsm]?$/.test(word));
  if (isSpiritual && spiritual.test(noun)) return { classes: ['supremeLeader'], noun: 'Oberster Führer' };
  return { classes, noun };
}

const spiritual = /^(?:Führer|Anführer|Oberhaupt)$/;

/** The class of whoever stands in for an office. */
export function deputyClass(officeClass: string): string {
  if (officeClass === 'headOfState') return 'vicePresident';
  if (officeClass === 'headOfGovernment') return 'deputyHeadOfGovernment';
  return `deputy${officeClass[0]!.toUpperCase()}${officeClass.slice(1)}`;
}
