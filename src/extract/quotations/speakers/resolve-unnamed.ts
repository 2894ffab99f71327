import type { Actor } from '../../../core/actor.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS, SPOKESPERSON_ENDINGS } from '../../../german/speech-nouns.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { mentionsIn, type Reading, textAt } from '../reading.ts';
import { nameAnonymous } from './name-anonymous.ts';
import { stateOfWord } from './state-words.ts';

/** "ein Sprecher des Außenministeriums" speaks for the ministry; "zwei Diplomaten" only for themselves. */
export function resolveUnnamed(reading: Reading, speaker: readonly number[], head: number): Actor {
  if (!hasEndingAt(reading, head, SPOKESPERSON_ENDINGS)) return nameAnonymous(reading, speaker, head);
  const { actors } = reading.annotated;
  const body = mentionsIn(reading, head + 1, speaker.at(-1)! + 1).find(({ actor }) => actor !== null);
  const actor = (body?.actor ? actors.get(body.actor) : undefined) ?? stateInside(reading, speaker);
  if (actor) return governmentOf(reading, actor);
  // German reports call only their own government's spokesman so, where they speak of Germany at all.
  const germany = actors.get('Q183') ?? actors.get('Q159493');
  const isGovernment = /regierungssprecher(in)?$/i.test(textAt(reading, head));
  return germany && isGovernment ? germany : nameAnonymous(reading, speaker, head);
}

/** Unnamed people, and media known only as some country's: their own words name them best. */
export function isUnnamed(actor: Actor): boolean {
  const isMedium = actor.kind === 'outlet' || actor.kind === 'agency';
  return actor.kind === 'anonymous' || (isMedium && actor.wikidata === null && actor.state !== null);
}

/** The actor that a word of the phrase points at although none is mentioned: a state's adjective, a body in a compound. */
export function resolveByWord(reading: Reading, speaker: readonly number[], head: number): Actor | null {
  const isNoun = hasEndingAt(reading, head, ATTRIBUTION_NOUN_ENDINGS) || hasEndingAt(reading, head, PAPER_NOUN_ENDINGS);
  // "hieß es in *Moskau*": a capital by itself.
  return (
    (isNoun || speaker.length <= 2 ? stateInside(reading, speaker) : undefined) ?? bodyInCompound(reading, head) ?? null
  );
}

/** A state that speaks is its government: "Moskau" and "der Kreml" are one speaker where a text names both. */
export function governmentOf(reading: Reading, actor: Actor): Actor {
  return actor.kind === 'state' ? (reading.governments.get(actor.key) ?? actor) : actor;
}

/** "nach *türkischen* Angaben", "Angaben aus *Wilna*". */
function stateInside(reading: Reading, speaker: readonly number[]): Actor | undefined {
  for (const token of speaker) {
    const state = stateOfWord(reading, token);
    if (state) return state;
  }
  return undefined;
}

/** "*UN*-Angaben zufolge", "laut *Kreml*-Angaben": the first part of the compound is named elsewhere in the text. */
function bodyInCompound({ annotated, governments }: Reading, head: number): Actor | undefined {
  const [first, second] = annotated.tokens[head]!.text.split('-');
  if (!first || !second || !hasEnding(second, ATTRIBUTION_NOUN_ENDINGS)) return undefined;
  const wikidata = bodiesInCompounds.get(first);
  const body = wikidata === undefined ? undefined : annotated.actors.get(wikidata);
  return body ?? [...governments.values()].find(({ name }) => name === first);
}

const bodiesInCompounds = new Map([
  ['UN', 'Q1065'],
  ['UNO', 'Q1065'],
  ['EU', 'Q458'],
  ['Nato', 'Q7184'],
  ['NATO', 'Q7184'],
  ['US', 'Q30'],
]);
