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
  const shingles = hashShingles(text);
  const picked: Fingerprint[] = [];
  /** Indices of shingles, their hashes rising: the first is the smallest of the window. */
  const queue: number[] = [];
  let head = 0;
  let last = -1;
  for (const [index, { hash }] of shingles.entries()) {
    while (queue.length > head && shingles[queue.at(-1)!]!.hash >= hash) queue.pop();
    queue.push(index);
    if (queue[head]! <= index - windowShingles) head++;
    const isFull = index >= windowShingles - 1 || index === shingles.length - 1;
    if (!isFull || queue[head] === last) continue;
    last = queue[head]!;
    picked.push(shingles[last]!);
  }
  return picked;
}

function hashShingles(text: string): readonly Fingerprint[] {
  const { forms, spans, isQuoted } = readWords(text);
  const own = forms.flatMap((form, index) => (isQuoted[index] ? [] : [{ form, start: spans[index]!.start }]));
  const shingles: Fingerprint[] = [];
  for (let index = 0; index + shingleWords <= own.length; index++) {
    let [high, low] = [0, 0x811c9dc5];
    for (let at = index; at < index + shingleWords; at++) {
      high = Math.imul(high, 31) + own[at]!.form;
      low = Math.imul(low ^ own[at]!.form, 0x01000193);
    }
    // 52 bits: among ten million shingles, two are equal by chance once in a hundred ledgers.
    shingles.push({ hash: (high & 0xfffff) * 2 ** 32 + (low >>> 0), start: own[index]!.start });
  }
  return shingles;
}
