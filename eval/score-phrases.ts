import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeExpression } from '../src/core/time-expression.ts';
import { analyze } from '../src/pipeline/analyze.ts';
import { sharedFolder } from './gold.ts';

const files = ['Date', 'DatePeriod', 'Duration', 'Time', 'DateTime', 'Holiday', 'Set'];

interface PhraseCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly Length: number;
    readonly Value: {
      readonly Timex: string;
      readonly FutureResolution?: Readonly<Record<string, string>>;
      readonly PastResolution?: Readonly<Record<string, string>>;
    } | null;
  }[];
}

/** A phrase whose value we got wrong, for the table of errors. */
export interface PhraseMiss {
  readonly input: string;
  readonly expected: string;
  readonly found: readonly string[];
}

/**
 * The share of German time phrases (Recognizers-Text) whose value is right, without the conventions that README.md
 * lists; null where the phrases are not at hand.
 */
export function scorePhrases(): {
  readonly right: number;
  readonly all: number;
  readonly misses: readonly PhraseMiss[];
} | null {
  const folder = join(sharedFolder, 'data', 'phrases', 'DateTime');
  if (!existsSync(folder)) return null;
  const misses: PhraseMiss[] = [];
  let all = 0;
  for (const file of files)
    for (const phrase of readCases(join(folder, `${file}Parser.json`))) {
      const [result] = phrase.Results;
      if (!result?.Value || isConvention(file, phrase.Input, result.Value.Timex)) continue;
      all += 1;
      const found = findTimes(phrase).filter(
        (time) => time.start < result.Start + result.Length && result.Start < time.end,
      );
      if (!found.some((time) => isRight(time, result.Value!)))
        misses.push({ input: phrase.Input, expected: result.Value.Timex, found: found.map(({ value }) => value) });
    }
  return { right: all - misses.length, all, misses };
}

function readCases(path: string): readonly PhraseCase[] {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as PhraseCase[];
}

/** What is a matter of definition and not of understanding; the list stands in README.md. */
function isConvention(file: string, input: string, timex: string): boolean {
  if (timex.startsWith('(')) return true;
  if (file === 'Duration' && /\b(in|vor|seit|binnen|innerhalb)\b/i.test(input)) return true;
  return /[A-Z]\.\d|\d\.\d/.test(timex) || /^(PRESENT|PAST|FUTURE)_REF$/.test(timex);
}

function findTimes({ Input, Context }: PhraseCase): readonly TimeExpression[] {
  const bytes = Buffer.from(Input);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const published = Context?.ReferenceDateTime?.slice(0, 16);
  const analysis = analyze({ path: 'phrase.txt', bytes, hash, mediaType: 'text/plain' }, { plain: true, published });
  return analysis.kind === 'analysis' ? analysis.annotated.times : [];
}

/** Equal values; where the phrase leaves year or month open, either of its two resolutions; clock times by the clock. */
function isRight(time: TimeExpression, expected: NonNullable<PhraseCase['Results'][number]['Value']>): boolean {
  const { Timex, FutureResolution, PastResolution } = expected;
  const value = time.value.replace(/:00$/, '');
  if (value === Timex || time.duration?.iso === Timex) return true;
  if (Timex.startsWith('T')) return value.endsWith(Timex) || value.endsWith(`${Timex}:00`);
  const resolved = [FutureResolution, PastResolution].flatMap((resolution) => Object.values(resolution ?? {}));
  const days = resolved.map((day) => day.replace(' ', 'T').replace(/(:00)+$/, ''));
  return days.some((day) => value === day || value === day.slice(0, value.length)) && value.length >= 10;
}
