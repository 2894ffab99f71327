import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../src/clean/clean.ts';

/** A text with the times that a careful reader gives to parts of it. */
export interface TickerText {
  readonly name: string;
  readonly kind: 'text' | 'page';
  readonly published: string | null;
  readonly text: string;
  /** How many entries of a ticker it has; 0 of texts that are none. */
  readonly entries: number;
  /** Words that stand in a part, and the time of that part; null where it has none of its own. */
  readonly times: readonly (readonly [words: string, time: string | null])[];
}

/** The golden texts. */
export function readTickerTexts(): readonly TickerText[] {
  const path = join(import.meta.dirname, '..', 'test', 'golden-tickers', 'texts.json');
  return JSON.parse(readFileSync(path, 'utf8')) as TickerText[];
}

/** The times found for the parts of a text that are asked for, in order, and how many entries were found. */
export function findRegionTimes({ text, kind, published, times }: TickerText): {
  readonly times: readonly (string | null)[];
  readonly entries: number;
} {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const mediaType = kind === 'page' ? 'text/html' : 'text/plain';
  const document = clean({ path: 'ticker', bytes, hash, mediaType }, { published: published ?? undefined });
  if (document.kind === 'rejection') throw new Error(document.detail);
  const regionOf = (words: string) => {
    const at = document.text.indexOf(words);
    return document.regions.find(({ start, end }) => start <= at && at < end);
  };
  return {
    times: times.map(([words]) => regionOf(words)?.time ?? null),
    entries: document.regions.filter(({ type }) => type === 'tickerEntry').length,
  };
}

/** Precision and recall of the times of parts: one that is found must be the right one. */
export function scoreTickers(): { readonly precision: number; readonly recall: number } {
  let [found, expected, right] = [0, 0, 0];
  for (const text of readTickerTexts()) {
    const { times } = findRegionTimes(text);
    for (const [index, [, time]] of text.times.entries()) {
      if (times[index] !== null) found++;
      if (time !== null) expected++;
      if (time !== null && times[index] === time) right++;
    }
  }
  return { precision: right / found, recall: right / expected };
}
