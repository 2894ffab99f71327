import { de } from 'chrono-node';
import { findClauses } from '../src/annotate/find-clauses.ts';
import { findTimes } from '../src/annotate/find-times.ts';
import { tagWords } from '../src/annotate/tag-words.ts';
import { clean } from '../src/clean/clean.ts';
import type { ParsedDocument } from '../src/core/annotated.ts';
import type { Document } from '../src/core/document.ts';
import type { Snapshot } from '../src/core/snapshot.ts';
import { segment } from '../src/segment/segment.ts';
import { type DayPhrase, dayPhrases } from './day-phrases.ts';
import { tagWithHeidelTime } from './tag-with-heideltime.ts';
import { toSnapshot } from './texts.ts';
import { referenceDay } from './time-phrases.ts';

const rounds = 3;

/** A stretch of text and the day it names; null where it names none. */
export interface TaggedDay {
  readonly start: number;
  readonly end: number;
  readonly day: string | null;
}

/**
 * Our time tagging (sentences, words, clauses, times) beside chrono-node's German on the same clean texts, in turn in
 * one process, and how many phrases each gives the right day.
 */
export function measureTimes(snapshots: readonly Snapshot[]): void {
  const documents = snapshots.map((snapshot) => clean(snapshot)).filter((document) => document.kind === 'document');
  const parsed = documents.map(parse);
  const speeds = { whole: 0, alone: 0, chrono: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      whole: timeMs(() => documents.forEach(tagOurs)),
      alone: timeMs(() => parsed.forEach(tagParsed)),
      chrono: timeMs(() => documents.forEach(tagChrono)),
    };
    // The first round warms up.
    for (const name of ['whole', 'alone', 'chrono'] as const)
      if (round > 0) speeds[name] += (1000 * documents.length) / measured[name] / rounds;
  }
  const alone = `${speeds.alone.toFixed(0)} where the words and clauses are there, as in the analysis`;
  report('ours', `${speeds.whole.toFixed(0)} documents/s from the text, ${alone}`, tagOurs);
  report('chrono-node', `${speeds.chrono.toFixed(0)} documents/s`, tagChrono);
  compareWithHeidelTime(documents, speeds.whole);
}

/** HeidelTime runs in a Java process of its own: the same texts, the phrases, and our speed from the text to its. */
function compareWithHeidelTime(documents: readonly Document[], oursPerSecond: number): void {
  const texts = documents.map(({ text, publishedAt }) => ({ day: (publishedAt ?? referenceDay).slice(0, 10), text }));
  const result = tagWithHeidelTime(texts, rounds);
  if (result.kind === 'skipped') {
    process.stdout.write(`time tagging, HeidelTime: SKIPPED, ${result.reason}\n`);
    return;
  }
  const perSecond = documents.length / result.seconds;
  const phrases = dayPhrases().map(({ sentence, written }) => ({ day: written, text: sentence }));
  const tagged = tagWithHeidelTime(phrases, 0);
  const tags = new Map(
    phrases.map(({ day, text }, index) => [day + text, tagged.kind === 'tagged' ? tagged.tags[index]! : []]),
  );
  const ratio = `ours are ${(oursPerSecond / perSecond).toFixed(1)} times as many`;
  report(
    'HeidelTime',
    `${perSecond.toFixed(1)} documents/s, ${ratio}`,
    ({ text, publishedAt }) => tags.get(publishedAt + text) ?? [],
  );
}

function report(name: string, speed: string, tag: (document: Document) => readonly TaggedDay[]): void {
  const lists = Map.groupBy(dayPhrases(), ({ list }) => list);
  const scores = [...lists].map(([list, phrases]) => {
    const { right, wrong } = scorePhrases(phrases, tag);
    return `${list}: ${right} of ${phrases.length} right, ${wrong} wrong, ${phrases.length - right - wrong} open`;
  });
  process.stdout.write(`time tagging, ${name}: ${speed}; ${scores.join('; ')}\n`);
}

function timeMs(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function parse(document: Document): ParsedDocument {
  const segmented = segment(document);
  const words = tagWords(segmented);
  return { ...segmented, words, ...findClauses(segmented, words) };
}

function tagOurs(document: Document): readonly TaggedDay[] {
  return tagParsed(parse(document));
}

function tagParsed(parsed: ParsedDocument): readonly TaggedDay[] {
  const reference = { value: parsed.document.publishedAt ?? referenceDay, from: 'publishedAt' } as const;
  return findTimes(parsed, reference).map(({ start, end, edtf }) => ({ start, end, day: toDay(edtf) }));
}

/** "Vor zehn Tagen" is a day more or less ("2025-03-09~"): the day counts. */
function toDay(edtf: string | null): string | null {
  return edtf?.split('T')[0].replace('~', '') ?? null;
}

function tagChrono(document: Document): readonly TaggedDay[] {
  const reference = new Date(`${(document.publishedAt ?? referenceDay).slice(0, 10)}T12:00:00`);
  return de.parse(document.text, reference).map(({ index, text, start }) => {
    const parts = [start.get('year'), start.get('month'), start.get('day')];
    return {
      start: index,
      end: index + text.length,
      day: parts.map((part) => String(part).padStart(2, '0')).join('-'),
    };
  });
}

/** The first tag that touches the words counts. */
function scorePhrases(
  phrases: readonly DayPhrase[],
  tag: (document: Document) => readonly TaggedDay[],
): { readonly right: number; readonly wrong: number } {
  let right = 0;
  let wrong = 0;
  for (const { sentence, start, end, written, days } of phrases) {
    const document = clean(toSnapshot('phrase.txt', new TextEncoder().encode(sentence)), {
      published: written,
      plain: true,
    });
    if (document.kind === 'rejection') throw new Error(`refused: ${sentence}`);
    const found = tag(document).find((one) => one.start < end && start < one.end)?.day ?? null;
    if (found !== null && days.includes(found)) right += 1;
    else if (found !== null) wrong += 1;
  }
  return { right, wrong };
}
