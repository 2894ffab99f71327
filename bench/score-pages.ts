import type { AnnotatedPage } from './pages.ts';

/** What an extraction is worth: how much of what it gives is wanted, and how much of what is wanted it gives. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts the wanted and the unwanted stretches that stand in the extracted texts, blanks aside. */
export function scoreSegments(pages: readonly AnnotatedPage[], texts: readonly string[]): Score {
  let found = 0;
  let wanted = 0;
  let leaked = 0;
  for (const [index, { segments }] of pages.entries()) {
    if (!segments) continue;
    const text = squash(texts[index]!);
    const holds = (part: string) => text.includes(squash(part));
    found += segments.wanted.filter(holds).length;
    wanted += segments.wanted.length;
    leaked += segments.unwanted.filter(holds).length;
  }
  return toScore(found / Math.max(1, found + leaked), found / Math.max(1, wanted));
}

/** Compares runs of four words with those of the true body, each page counting alike. */
export function scoreBodies(pages: readonly AnnotatedPage[], texts: readonly string[]): Score {
  let hits = 0;
  let surplus = 0;
  let missing = 0;
  for (const [index, { body }] of pages.entries()) {
    if (body === undefined) continue;
    const [wanted, given] = [countShingles(body), countShingles(texts[index]!)];
    const both = overlap(wanted, given);
    const [more, less] = [sum(given) - both, sum(wanted) - both];
    const size = Math.max(1, both + more + less);
    hits += both / size;
    surplus += more / size;
    missing += less / size;
  }
  return toScore(hits / (hits + surplus || 1), hits / (hits + missing || 1));
}

function toScore(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

type Counts = ReadonlyMap<string, number>;

function countShingles(text: string): Counts {
  const words: string[] = text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(Math.min(1, words.length), words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function overlap(one: Counts, other: Counts): number {
  let both = 0;
  for (const [shingle, count] of one) both += Math.min(count, other.get(shingle) ?? 0);
  return both;
}

function sum(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
