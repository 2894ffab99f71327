import type { Actor, Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { rememberByForm } from '../../../core/form.ts';
import { REPRESENTING_NOUNS } from '../../../german/contact-grammar.ts';
import { stateOfAdjective } from './state-table.ts';

/**
 * Adds those who act for states and are told only by an adjective or by where they come from: "die thailändischen und
 * kambodschanischen | Kommandeure", "dem russischen | Geschäftsträger", "seinen | Kollegen | aus Litauen, Lettland und Estland".
 */
export function addUnnamed(annotated: AnnotatedDocument): AnnotatedDocument {
  const heads = annotated.tokens.filter((token) => isRepresenting(token));
  if (heads.length === 0) return annotated;
  const actors = new Map(annotated.actors);
  const added: Mention[] = [];
  const replaced = new Set<Mention>();
  for (const { index } of heads) {
    const found = readAdjectives(annotated, index) ?? readOrigins(annotated, index);
    if (!found) continue;
    const covered = annotated.mentions.filter(
      ({ firstToken, endToken }) => firstToken < found.endToken && found.firstToken < endToken,
    );
    // who is named, or whose side is known, needs no second mention
    if (!covered.every((mention) => found.origins.includes(mention) || isOpen(mention))) continue;
    for (const mention of covered) replaced.add(mention);
    added.push(toMention(annotated, found, actors));
  }
  if (added.length === 0) return annotated;
  const mentions = [...annotated.mentions.filter((mention) => !replaced.has(mention)), ...added];
  return { ...annotated, actors, mentions: mentions.sort((left, right) => left.firstToken - right.firstToken) };
}

interface Unnamed {
  readonly firstToken: number;
  readonly endToken: number;
  readonly states: readonly Actor[];
  /** Mentions of the places they come from, which become part of theirs. */
  readonly origins: readonly Mention[];
}

const isRepresenting = rememberByForm((text) => REPRESENTING_NOUNS.test(text));

function isOpen({ actor, candidates, how }: Mention): boolean {
  return actor === null && candidates.length === 0 && how !== 'name';
}

/** "thailändischen und kambodschanischen | Kommandeure", "russischen | Geschäftsträger". */
function readAdjectives({ tokens, words }: AnnotatedDocument, head: number): Unnamed | undefined {
  const states: Actor[] = [];
  let first = head;
  for (let token = head - 1; token >= Math.max(0, head - 6); token--) {
    const { lower, text } = tokens[token]!;
    const state = text === lower ? stateOfAdjective(lower) : undefined;
    if (state) states.unshift(state);
    else if (!/^(und|sowie|,)$/.test(lower) && words[token]!.category !== 'adjective') break;
    if (state) first = token;
  }
  const isNext = tokens[head + 1] && /^\p{Lu}/u.test(tokens[head + 1]!.text) && words[head + 1]!.category === 'name';
  return states.length > 0 && !isNext ? { firstToken: first, endToken: head + 1, states, origins: [] } : undefined;
}

/** "Kollegen | aus Litauen, Lettland und Estland". */
function readOrigins({ tokens, mentions, actors }: AnnotatedDocument, head: number): Unnamed | undefined {
  if (tokens[head + 1]?.lower !== 'aus') return undefined;
  const origins: Mention[] = [];
  let end = head + 2;
  for (let token = end; token < tokens.length && token <= end + 2; token++) {
    const mention = mentions.find(({ firstToken }) => firstToken === token);
    if (mention?.type === 'GPE') {
      origins.push(mention);
      end = mention.endToken;
      token = end - 1;
    } else if (!/^(und|sowie|,|den|der|dem)$/.test(tokens[token]!.lower)) break;
  }
  const states = origins.flatMap(({ actor, candidates }) => actors.get(actor ?? candidates[0] ?? '') ?? []);
  const areStates = states.length === origins.length && states.every(({ kind }) => kind === 'state');
  return areStates && states.length > 0 ? { firstToken: head, endToken: end, states, origins } : undefined;
}

function toMention(
  { tokens, document }: AnnotatedDocument,
  { firstToken, endToken, states }: Unnamed,
  actors: Map<string, Actor>,
): Mention {
  for (const state of states) if (!actors.has(state.key)) actors.set(state.key, state);
  const { start } = tokens[firstToken]!;
  const { end } = tokens[endToken - 1]!;
  const key = states.length > 1 ? `local:${states.map((state) => state.key).join('+')}` : states[0]!.key;
  if (states.length > 1)
    actors.set(key, {
      ...states[0]!,
      ...{ key, kind: 'group', name: document.text.slice(start, end), wikidata: null, state: null },
      members: states.map((state) => state.key),
    });
  return {
    ...{ start, end, exact: document.text.slice(start, end), actor: key, candidates: [], how: 'description' },
    ...{ type: states.length > 1 ? 'GROUP' : 'PER', firstToken, endToken, nameSpan: { start, end }, place: null },
  };
}
