import { rememberByForm } from '../../core/form.ts';
import {
  COMING_WORDS,
  COUNT_WORDS,
  FAMILIAR_WORDS,
  FORMER_WORDS,
  NAMING_DETERMINERS,
} from '../../german/naming-words.ts';
import type { Naming } from './naming.ts';
import { readPersonName, toPersonNaming } from './read-person-name.ts';
import { adjectiveStatesAt, namesAt, type PersonHit, type Reading, sentenceEndOf } from './reading.ts';
import type { StateRecord } from './registry.ts';

/** What stands before the head of a noun phrase: "der frühere russische", "Omans", "zwei mit der Sache vertraute". */
export interface Opening {
  /** First token of the phrase. */
  readonly first: number;
  /** Token where the head should be. */
  readonly head: number;
  readonly states: readonly StateRecord[];
  readonly determiner: Naming['determiner'];
  readonly count: number | null;
  readonly former: boolean;
  readonly coming: boolean;
  readonly owner?: Naming;
  /** "mit der Sache vertraute": the people know something. */
  readonly familiar: boolean;
}

interface Draft {
  at: number;
  readonly states: StateRecord[];
  count: number | null;
  former: boolean;
  coming: boolean;
  owner?: Naming;
  familiar: boolean;
}

// Longer openings do not occur before an office ("der neue amtierende russische und weißrussische ...").
const longestOpening = 8;

/** Reads what stands before a head; undefined where the sentence ends first. */
export function readOpening(reading: Reading, first: number): Opening | undefined {
  const sentenceEnd = sentenceEndOf(reading, first);
  const end = Math.min(sentenceEnd, first + longestOpening);
  const word = reading.lower[first]!;
  const determiner = NAMING_DETERMINERS.get(word) ?? null;
  const draft: Draft = {
    at: first,
    states: [],
    count: COUNT_WORDS.get(word) ?? null,
    former: false,
    coming: false,
    familiar: false,
  };
  if (determiner || draft.count !== null) draft.at += 1;
  while (draft.at < end && readModifier(reading, first, draft)) {
    // Each turn takes one modifier.
  }
  if (draft.at >= sentenceEnd) return undefined;
  const { at, states, count, former, coming, owner, familiar } = draft;
  return { first, head: at, states, determiner, count, former, coming, familiar, ...(owner && { owner }) };
}

function readModifier(reading: Reading, first: number, draft: Draft): boolean {
  const { at } = draft;
  const lower = reading.lower[at]!;
  const states = adjectiveStatesAt(reading, at);
  if (states.length > 0 && !reading.lexicon.inhabitants.has(reading.tokens[at]!.text)) draft.states.push(...states);
  else if (at > first && COUNT_WORDS.has(lower)) draft.count = COUNT_WORDS.get(lower)!;
  else if (FORMER_WORDS.has(lower)) draft.former = true;
  else if (COMING_WORDS.has(lower)) draft.coming = true;
  else if (!isPlainAdjective(reading, at, first) && !isJoint(reading, at, first))
    return readLongModifier(reading, first, draft);
  draft.at += 1;
  return true;
}

// "neue", "außenpolitischer", "mächtiger und einflussreicher"
function isPlainAdjective(reading: Reading, at: number, first: number): boolean {
  const { kind } = reading.tokens[at]!;
  if (kind !== 'word' || !isAdjectiveForm(reading.tokens[at]!)) return false;
  const category = reading.timed.words[at]?.category;
  if (category === 'adjective') return true;
  // "ranghohe", "regierungsnahe": unknown words with an ending, inside a phrase that an article opened.
  return at > first && (category === 'unknown' || category === undefined);
}

const isAdjectiveForm = rememberByForm((text) => /^\p{Ll}[\p{L}-]{2,}(?:e|er|en|em|es)$/u.test(text));

// "die russischen und chinesischen Staatschefs"
function isJoint(reading: Reading, at: number, first: number): boolean {
  const { text } = reading.tokens[at]!;
  if (at === first || (text !== 'und' && text !== ',')) return false;
  return adjectiveStatesAt(reading, at - 1).length > 0 && adjectiveStatesAt(reading, at + 1).length > 0;
}

function readLongModifier(reading: Reading, first: number, draft: Draft): boolean {
  return readFamiliar(reading, draft) || readGenitive(reading, first, draft);
}

// "zwei mit der Sache vertraute Personen"
function readFamiliar(reading: Reading, draft: Draft): boolean {
  if (!familiarOpeners.has(reading.tokens[draft.at]!.text)) return false;
  for (let at = draft.at + 1; at < draft.at + 7 && at < reading.tokens.length; at += 1) {
    if (!FAMILIAR_WORDS.has(reading.tokens[at]!.text)) continue;
    draft.at = at + 1;
    draft.familiar = true;
    return true;
  }
  return false;
}

const familiarOpeners = new Set(['mit', 'in', 'über']);

// "Russlands Präsident", "Moskaus Unterhändler", "Putins Sprecher"; not after another article.
function readGenitive(reading: Reading, first: number, draft: Draft): boolean {
  if (draft.at !== first || draft.owner) return false;
  for (const hit of namesAt(reading, draft.at)) {
    if (!hit.genitive || (hit.entry.kind !== 'state' && hit.entry.kind !== 'capital')) continue;
    draft.states.push(hit.entry.state);
    draft.at = hit.end;
    return true;
  }
  const person = readPersonName(reading, draft.at, false);
  const apostrophe = person && !person.genitive && isApostropheGenitive(reading, person) ? 1 : 0;
  if (!person || !(person.genitive || apostrophe) || person.named.risky) return false;
  const end = person.end + apostrophe;
  draft.owner = toPersonNaming(draft.at, { ...person, end, genitive: true });
  draft.at = end;
  return true;
}

// "Merz' Sprecher", "Scholz’ Nachfolger"; a closing quotation mark stands before no noun that goes on.
function isApostropheGenitive(reading: Reading, { end, named }: PersonHit): boolean {
  const [name, mark, next] = [reading.tokens[end - 1], reading.tokens[end], reading.tokens[end + 1]];
  if (!name || !mark || !next || !/[szxß]$/.test(named.surname) || !/^['’]$/.test(mark.text)) return false;
  return mark.start === name.end && next.start === mark.end + 1 && /^\p{L}/u.test(next.text);
}
