import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './texts.ts';
import { referenceDay, timePhrases } from './time-phrases.ts';

/** Words that name a day, and the day they name on the day they were written. */
export interface DayPhrase {
  readonly list: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** More than one where the phrase leaves open whether it looks forward or back. */
  readonly days: readonly string[];
}

/** Our own phrases, and where they are at hand those of Recognizers-Text that name a day, each once. */
export function dayPhrases(): readonly DayPhrase[] {
  phrases ??= [...ownPhrases(), ...sharedPhrases()];
  return phrases;
}

let phrases: readonly DayPhrase[] | undefined;

function ownPhrases(): readonly DayPhrase[] {
  return timePhrases.map(([sentence, words, day]) => {
    const start = sentence.indexOf(words);
    return { list: 'own', sentence, start, end: start + words.length, written: referenceDay, days: [day] };
  });
}

interface PhraseCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly Length: number;
    readonly Value: { readonly FutureResolution?: Resolution; readonly PastResolution?: Resolution } | null;
  }[];
}

type Resolution = Readonly<Record<string, string>>;

function sharedPhrases(): readonly DayPhrase[] {
  const folder = join(dataFolder, 'phrases', 'DateTime');
  const cases = ['Date', 'DateTime', 'Holiday']
    .map((name) => join(folder, `${name}Parser.json`))
    .filter(existsSync)
    .flatMap((path) => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as PhraseCase[]);
  return cases.flatMap(({ Input, Context, Results: [result] }) => {
    const values = [result?.Value?.FutureResolution, result?.Value?.PastResolution];
    const days = values
      .map((value) => (value?.date ?? value?.dateTime)?.slice(0, 10))
      .filter((day) => day !== undefined);
    const written = Context?.ReferenceDateTime?.slice(0, 10);
    if (!result || !written || days.length === 0) return [];
    const { Start, Length } = result;
    return [{ list: 'Recognizers-Text', sentence: Input, start: Start, end: Start + Length, written, days }];
  });
}
