import { rememberByForm } from '../../../core/form.ts';
import { AGENCY_NAMES, OUTLET_NAMES } from '../../../german/media-names.ts';
import { type Reading, textAt } from '../reading.ts';

/** A medium known by its name alone. */
export interface MediumName {
  readonly name: string;
  readonly role: 'agency' | 'outlet';
  readonly end: number;
}

interface Known {
  readonly name: string;
  readonly words: readonly string[];
  readonly role: MediumName['role'];
}

const byFirst = Map.groupBy(
  [
    ...AGENCY_NAMES.map((name): Known => ({ name, words: name.split(' '), role: 'agency' })),
    ...OUTLET_NAMES.map((name): Known => ({ name, words: name.split(' '), role: 'outlet' })),
  ],
  ({ words }) => words[0]!,
);

/** The agency or outlet whose name begins at a token, the longest of those that fit; undefined where none does. */
export function findMediumName(reading: Reading, token: number): MediumName | undefined {
  const first = reading.annotated.tokens[token];
  const known = first && knownByFirst(first);
  if (!known) return undefined;
  const fitting = known.filter(({ words }) =>
    words.every((word, offset) => {
      const written = textAt(reading, token + offset);
      return written === word || toBase(written) === word;
    }),
  );
  const [best] = fitting.sort((left, right) => right.words.length - left.words.length);
  return best && { name: best.name, role: best.role, end: token + best.words.length };
}

const knownByFirst = rememberByForm((text) => byFirst.get(text) ?? byFirst.get(toBase(text)));

/** The medium of a name of one or more words by itself: "ARD", "Financial Times"; undefined for other words. */
export function findMediumByName(written: string): MediumName | undefined {
  const known = (byFirst.get(written.split(' ', 1)[0]!) ?? []).find(({ name }) => name === written);
  return known && { name: known.name, role: known.role, end: 0 };
}

/** "der *Rheinischen* Post", "der Augsburger *Allgemeinen*": adjectives in a name are inflected. */
function toBase(word: string): string {
  if (word.length > 4 && /e[nrms]$/.test(word)) return word.slice(0, -1);
  // "des Bayerischen *Rundfunks*".
  return word.length > 5 && /[a-zäöü]s$/.test(word) ? word.slice(0, -1) : word;
}
