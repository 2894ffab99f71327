import { readWords } from './read-words.ts';

/** A run of words as one number, and where in the text it begins. */
export interface Fingerprint {
  readonly hash: number;
  readonly start: number;
}

/** Words a shingle: agency copies keep runs of five, two reports of one event by chance hardly do. */
const shingleWords = 5;
/** Of so many shingles in a row the smallest is kept: every run of 20 common words shares one, at one in eight kept. */
const windowShingles = 16;

/**
 * Shingles picked so that texts with a common passage of twenty words outside quotation marks always have one in common
 * (winnowing; Schleimer, Wilkerson and Aiken 2003). In text order; empty where there are fewer than five words.
 */
export function fingerprintText(text: string): readonly Fingerprint[] {
  const { hashes, starts } = hashShingles(text);
  const picked: Fingerprint[] = [];
  /** Indices of shingles, their hashes rising: the first is the smallest of the window. */
  const queue: number[] = [];
  let head = 0;
  let last = -1;
  for (let index = 0; index < hashes.length; index++) {
    while (queue.length > head && hashes[queue.at(-1)!]! >= hashes[index]!) queue.pop();
    queue.push(index);
    if (queue[head]! <= index - windowShingles) head++;
    const isFull = index >= windowShingles - 1 || index === hashes.length - 1;
    if (!isFull || queue[head] === last) continue;
    last = queue[head]!;
    picked.push({ hash: hashes[last]!, start: starts[last]! });
  }
  return picked;
}

/** The hashes of all shingles and where each begins. */
function hashShingles(text: string): { readonly hashes: readonly number[]; readonly starts: readonly number[] } {
  const { forms, spans, isQuoted } = readWords(text);
  const own: number[] = [];
  for (let index = 0; index < forms.length; index++) if (!isQuoted[index]) own.push(index);
  const [hashes, starts]: [number[], number[]] = [[], []];
  for (let index = 0; index + shingleWords <= own.length; index++) {
    let [high, low] = [0, 0x811c9dc5];
    for (let at = index; at < index + shingleWords; at++) {
      const form = forms[own[at]!]!;
      high = Math.imul(high, 31) + form;
      low = Math.imul(low ^ form, 0x01000193);
    }
    // 52 bits: among ten million shingles, two are equal by chance once in a hundred ledgers.
    hashes.push((high & 0xfffff) * 2 ** 32 + (low >>> 0));
    starts.push(spans[own[index]!]!.start);
  }
  return { hashes, starts };
}
