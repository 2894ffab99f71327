import type { Actor, Mention } from '../../core/actor.ts';
import { anonymousNounEndings } from '../../german/anonymous-nouns.ts';
import { attributionNounEndings, paperNounEndings, spokespersonEndings } from '../../german/speech-nouns.ts';
import type { Draft } from './draft.ts';
import { hasEnding } from './has-ending.ts';
import { nameAnonymous } from './name-anonymous.ts';
import { clauseAt, type Reading, textAt } from './reading.ts';
import { stateOfWord } from './state-words.ts';

/** The actor whose words these are; null where the text names none. `previous`: who spoke before. */
export function resolveSpeaker(reading: Reading, draft: Draft, previous: Actor | null): Actor | null {
  if (draft.speaker.length === 0) return null;
  const owner = resolveOwner(reading, draft, previous);
  if (owner !== undefined) return owner;
  const antecedent = resolveRelative(reading, draft.speaker);
  if (antecedent) return antecedent;
  const head = headOf(reading, draft.speaker);
  const isAnonymous = hasEnding(textAt(reading, head), anonymousNounEndings);
  const mention = mentionFor(reading, draft.speaker, head);
  const actor = mention?.actor ? (reading.annotated.actors.get(mention.actor) ?? null) : null;
  const coversHead = mention !== undefined && mention.firstToken <= head && head < mention.endToken;
  const named = reading.annotated.mentions.find(
    ({ firstToken, how, type, actor: key }) =>
      key !== null && firstToken === head + 1 && how === 'name' && type === 'PER',
  );
  if (isAnonymous && named && named.endToken <= draft.speaker.at(-1)! + 1)
    return reading.annotated.actors.get(named.actor!) ?? null;
  if (mention && actor && isNamelessSpokesman(reading, mention, head)) return bodyOf(reading, actor);
  if (isAnonymous && (!actor || !coversHead || isUnnamed(actor))) return resolveUnnamed(reading, draft, head);
  if (!actor) return stateInside(reading, draft.speaker) ?? bodyInCompound(reading, head) ?? null;
  return isUnnamed(actor) ? nameAnonymous(reading, draft.speaker, head) : governmentOf(reading, actor);
}

/** The second of two named speakers, "A *und B* teilten mit"; undefined where there is only one. */
export function resolveSecondSpeaker(reading: Reading, { speaker }: Draft): Actor | undefined {
  const and = speaker.find((token) => textAt(reading, token) === 'und');
  if (and === undefined) return undefined;
  const named = reading.annotated.mentions.filter(
    ({ actor, how, firstToken, endToken }) =>
      actor !== null && how !== 'place' && firstToken >= speaker[0]! && endToken <= speaker.at(-1)! + 1,
  );
  const first = named.find(({ firstToken, endToken }) => firstToken <= speaker[0]! + 1 && endToken <= and);
  const second = named.find(({ firstToken }) => firstToken === and + 1 || firstToken === and + 2);
  if (!first || !second || first.actor === second.actor) return undefined;
  const actor = reading.annotated.actors.get(second.actor!);
  return actor && governmentOf(reading, actor);
}

/** "nach *eigenen* Angaben", "*seinen* Worten nach": the statement's own subject, else who spoke before. */
function resolveOwner(reading: Reading, { speaker, quote }: Draft, previous: Actor | null): Actor | null | undefined {
  const { annotated } = reading;
  const isOwn = speaker.some((token) => /^eigene[nrm]?$/i.test(textAt(reading, token)));
  const isPossessive = /^(sein|ihr|dessen|deren)(e[nrsm]?)?$/i.test(textAt(reading, speaker[0]!));
  const head = headOf(reading, speaker);
  if (!isOwn && !(isPossessive && hasEnding(textAt(reading, head), attributionNounEndings))) return undefined;
  const clause = quote
    .map((token) => clauseAt(reading, token))
    .find((candidate) => candidate?.verb && candidate.kind === 'main');
  const subject = clause?.phrases.find(({ role }) => role === 'subject');
  const mention =
    subject &&
    annotated.mentions.find(
      ({ firstToken, endToken, actor }) => actor && firstToken < subject.endToken && endToken > subject.firstToken,
    );
  const pronoun = annotated.mentions.find(({ firstToken, actor }) => actor && firstToken === speaker[0]);
  // "nach seinen Worten" is as a rule whoever spoke last; a pronoun as subject of "nach eigenen Angaben" too.
  if (isOwn && mention?.actor && mention.how !== 'pronoun') return annotated.actors.get(mention.actor) ?? previous;
  return previous ?? (pronoun?.actor ? (annotated.actors.get(pronoun.actor) ?? null) : null);
}

/** "Meier, *der* sagte": the naming before the comma. */
function resolveRelative({ annotated }: Reading, speaker: readonly number[]): Actor | undefined {
  const [pronoun] = speaker;
  if (speaker.length !== 1 || !/^(der|die|das|welche[rs]?)$/i.test(annotated.tokens[pronoun!]!.text)) return undefined;
  const mention = annotated.mentions.findLast(
    ({ endToken, actor }) => actor !== null && endToken <= pronoun! && endToken >= pronoun! - 3,
  );
  return mention?.actor ? annotated.actors.get(mention.actor) : undefined;
}

/** The noun or name that says who: in "Angaben der Armee" the army, in "ein Sprecher des Ministeriums" the spokesman. */
export function headOf(reading: Reading, speaker: readonly number[]): number {
  const { words } = reading.annotated;
  const nouns = speaker.filter((token) => words[token]!.category === 'noun' || words[token]!.category === 'name');
  const own = nouns.find((token) => {
    const word = textAt(reading, token);
    if (hasEnding(word, anonymousNounEndings)) return !hasEnding(word, paperNounEndings);
    return !hasEnding(word, attributionNounEndings) && !hasEnding(word, paperNounEndings);
  });
  return own ?? nouns[0] ?? speaker[0]!;
}

function mentionFor(reading: Reading, speaker: readonly number[], head: number): Mention | undefined {
  const first = speaker[0]!;
  const last = speaker.at(-1)!;
  const inside = reading.annotated.mentions.filter(
    (mention) => mention.firstToken <= last && mention.endToken > first && mention.how !== 'place' && mention.actor,
  );
  const onHead = inside.find((mention) => mention.firstToken <= head && head < mention.endToken);
  return onHead ?? inside.find((mention) => mention.type === 'PER') ?? inside[0];
}

/** "Teherans Außenamtssprecher" without a name anywhere in the text: the office speaks, whoever may hold it. */
function isNamelessSpokesman(reading: Reading, mention: Mention, head: number): boolean {
  if (mention.how === 'name' || !hasEnding(textAt(reading, head), spokespersonEndings)) return false;
  return !reading.annotated.mentions.some(({ actor, how }) => actor === mention.actor && how === 'name');
}

function bodyOf(reading: Reading, actor: Actor): Actor {
  const state = actor.state === null ? undefined : reading.annotated.actors.get(actor.state);
  return state ? governmentOf(reading, state) : actor;
}

/** Unnamed people, and media known only as some country's: their own words name them best. */
function isUnnamed(actor: Actor): boolean {
  return (
    actor.kind === 'anonymous' ||
    ((actor.kind === 'outlet' || actor.kind === 'agency') && actor.wikidata === null && actor.state !== null)
  );
}

/** "ein Sprecher des Außenministeriums" speaks for the ministry; "zwei Diplomaten" only for themselves. */
function resolveUnnamed(reading: Reading, { speaker }: Draft, head: number): Actor {
  if (hasEnding(textAt(reading, head), spokespersonEndings)) {
    const body = reading.annotated.mentions.find(
      ({ firstToken, actor }) => actor && firstToken > head && firstToken <= speaker.at(-1)!,
    );
    const actor = body?.actor ? reading.annotated.actors.get(body.actor) : undefined;
    const state = speaker.map((token) => stateOfWord(reading, token)).find((found) => found !== undefined);
    if (actor ?? state) return governmentOf(reading, (actor ?? state)!);
    // German reports call only their own government's spokesman so, where they speak of Germany at all.
    const germany = reading.annotated.actors.get('Q183') ?? reading.annotated.actors.get('Q159493');
    if (germany && hasEnding(textAt(reading, head), new Set(['regierungssprecher', 'regierungssprecherin'])))
      return germany;
  }
  return nameAnonymous(reading, speaker, head);
}

/** "nach *türkischen* Angaben", "Angaben aus *Wilna*". */
function stateInside(reading: Reading, speaker: readonly number[]): Actor | undefined {
  return speaker.map((token) => stateOfWord(reading, token)).find((found) => found !== undefined);
}

/** "*UN*-Angaben zufolge", "laut *Kreml*-Angaben": the first part of the compound is named elsewhere in the text. */
function bodyInCompound(reading: Reading, head: number): Actor | undefined {
  const [first, second] = textAt(reading, head).split('-');
  if (!first || !second || !hasEnding(second, attributionNounEndings)) return undefined;
  const wikidata = bodiesInCompounds.get(first);
  const actors = [...reading.annotated.actors.values()];
  return (
    actors.find((actor) => actor.wikidata !== null && actor.wikidata === wikidata) ??
    actors.find(({ name }) => name === first)
  );
}

const bodiesInCompounds = new Map([
  ['UN', 'Q1065'],
  ['UNO', 'Q1065'],
  ['EU', 'Q458'],
  ['Nato', 'Q7184'],
  ['NATO', 'Q7184'],
  ['US', 'Q30'],
]);

/** A state that speaks is its government: "Moskau" and "der Kreml" are one speaker where a text names both. */
function governmentOf(reading: Reading, actor: Actor): Actor {
  if (actor.kind !== 'state') return actor;
  for (const other of reading.annotated.actors.values()) {
    if (other.kind === 'government' && other.state === actor.state) return other;
  }
  return actor;
}
