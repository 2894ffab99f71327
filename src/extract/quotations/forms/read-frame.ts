import type { Clause } from '../../../core/clause.ts';
import type { Draft } from '../draft.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';
import { findAddressee } from '../speakers/find-addressee.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findCue, toCueTokens } from './find-cue.ts';

/** What the words around a direct quotation say about it. */
export type FrameParts = Pick<Draft, 'speaker' | 'cue' | 'addressee' | 'medium'>;

/** Reads speaker and cue out of the frame's tokens; the clause nearest to the quotation wins. */
export function readFrame(reading: Reading, frame: readonly number[], nearest: 'first' | 'last'): FrameParts {
  const inFrame = new Set(frame);
  const clauses = clausesOf(reading, frame).filter(({ verb }) => verb?.tokens.some((token) => inFrame.has(token)));
  const ordered = nearest === 'last' ? clauses.reverse() : clauses;
  const clause =
    ordered.find((candidate) => findCue(reading, candidate)) ??
    ordered.find(({ kind }) => kind === 'main') ??
    ordered[0];
  if (!clause) return readVerbless(reading, frame);
  return {
    speaker: findSpeaker(reading, clause),
    cue: toCueTokens(reading, clause).filter((token) => inFrame.has(token)),
    addressee: findAddressee(reading, clause),
    medium: findCue(reading, clause)?.medium ?? 'speech',
  };
}

function clausesOf({ annotated }: Reading, frame: readonly number[]): Clause[] {
  const indices = new Set(frame.map((token) => annotated.clauseOfToken[token]!));
  return [...indices]
    .flatMap((index) => annotated.clauses[index] ?? [])
    .sort((left, right) => left.index - right.index);
}

/** "Der Minister: „...“", „...“, so der Minister. */
function readVerbless(reading: Reading, frame: readonly number[]): FrameParts {
  const words = frame.filter((token) => /[\p{L}\d]/u.test(textAt(reading, token)));
  const isSo = /^so$/i.test(textAt(reading, words[0] ?? -1));
  const rest = isSo ? words.slice(1) : words;
  if (rest.length === 0) return { speaker: [], cue: [], addressee: [], medium: 'speech' };
  const phrase = clausesOf(reading, frame)
    .flatMap((clause) => clause.phrases)
    .find((candidate) => candidate.firstToken === rest[0]);
  const last = phrase ? phrase.endToken - 1 : rest.at(-1)!;
  const speaker = isTopic(reading, rest) ? [] : frame.filter((token) => token >= rest[0]! && token <= last);
  return { speaker, cue: isSo ? [words[0]!] : [], addressee: [], medium: 'speech' };
}

/** "*Russland:* „Niemand ist sicher“": a country before the colon of a headline tells where it is about. */
function isTopic(reading: Reading, words: readonly number[]): boolean {
  const [mention] = mentionsIn(reading, words[0]!, words[0]! + 1);
  const isCountry = mention?.type === 'GPE' && mention.how === 'name' && mention.endToken === words.at(-1)! + 1;
  return isCountry && textAt(reading, mention.endToken) === ':';
}
