import type { Actor, Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { stateOfAdjective, stateOfName } from './state-table.ts';

/**
 * The states for which people act whom the text does not name: "der Leiter der pakistanischen Militäroperationen",
 * "seinem indischen Kollegen", "die Außenminister der USA, Frankreichs und Russlands".
 */
export function statesOfUnnamed(annotated: AnnotatedDocument, mention: Mention): readonly Actor[] {
  if (mention.type === 'GROUP') return statesInGroup(annotated, mention);
  const isUnnamed = mention.how === 'office' || mention.how === 'description';
  if (mention.type !== 'PER' || !isUnnamed) return [];
  const state = stateOfAdjectiveIn(annotated, mention.firstToken, endOfGenitive(annotated, mention.endToken));
  return state ? [state] : [];
}

/** The state that an adjective before the office of a named person tells: "sein norwegischer Kollege Tore Sandvik". */
export function stateOfNamed(
  annotated: AnnotatedDocument,
  { firstToken, endToken, nameSpan }: Mention,
): Actor | undefined {
  let end = firstToken;
  while (end < endToken && annotated.tokens[end]!.start < nameSpan.start) end++;
  return stateOfAdjectiveIn(annotated, firstToken, end);
}

/** The states that a group names itself; only a list of them, since one alone does not tell who the others are. */
function statesInGroup({ actors, tokens }: AnnotatedDocument, mention: Mention): readonly Actor[] {
  const found = new Map<string, Actor>();
  for (const { text } of tokens.slice(mention.firstToken, mention.endToken)) {
    const state = stateOfName(text) ?? stateOfName(text.replace(/s$/, ''));
    if (state && /^\p{Lu}/u.test(text)) found.set(state.key, actors.get(state.key) ?? state);
  }
  return found.size > 1 ? [...found.values()] : [];
}

/** The end of a genitive that follows: "der Leiter | der pakistanischen Militäroperationen". */
function endOfGenitive({ tokens, words }: AnnotatedDocument, start: number): number {
  if (!/^(der|des)$/.test(tokens[start]?.text ?? '')) return start;
  let token = start + 1;
  while (words[token]?.category === 'adjective') token++;
  return token;
}

function stateOfAdjectiveIn({ actors, tokens }: AnnotatedDocument, first: number, end: number): Actor | undefined {
  for (let token = first; token < end; token++) {
    const { text } = tokens[token]!;
    const state = /^\p{Ll}/u.test(text) ? stateOfAdjective(text) : undefined;
    if (state) return actors.get(state.key) ?? state;
  }
  return undefined;
}
