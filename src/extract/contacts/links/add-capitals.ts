import type { Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { capitalOf, stateOfAdjective } from './state-table.ts';

/** Adds the places that are told by what they are: "ist in die | ukrainische Hauptstadt | gereist". */
export function addCapitals(annotated: AnnotatedDocument): AnnotatedDocument {
  const capitals = annotated.tokens
    .filter(({ lower }) => lower === 'hauptstadt')
    .flatMap(({ index }) => [...readCapital(annotated, index), ...readCapitalOf(annotated, index)]);
  if (capitals.length === 0) return annotated;
  const isFree = ({ firstToken, endToken }: Mention) =>
    annotated.mentions.every((other) => other.endToken <= firstToken || endToken < other.firstToken);
  const mentions = [...annotated.mentions, ...capitals.filter(isFree)];
  return { ...annotated, mentions: mentions.sort((left, right) => left.firstToken - right.firstToken) };
}

/** The capital that an adjective of a state makes of the word; not where its name follows ("der Hauptstadt Kiew"). */
function readCapital({ tokens, document }: AnnotatedDocument, token: number): readonly Mention[] {
  const state = stateOfAdjective(tokens[token - 1]?.lower ?? '');
  const place = state && capitalOf(state.key);
  if (!state || !place) return [];
  const { start } = tokens[token - 1]!;
  const { end } = tokens[token]!;
  return [
    {
      ...{ start, end, exact: document.text.slice(start, end), type: 'GPE', actor: state.key, candidates: [] },
      ...{ how: 'place', firstToken: token - 1, endToken: token + 1, nameSpan: { start, end }, place },
    },
  ];
}

/** "in der | Hauptstadt | der Vereinigten Arabischen Emirate". */
function readCapitalOf({ tokens, mentions, actors }: AnnotatedDocument, token: number): readonly Mention[] {
  const next = mentions.find(({ firstToken }) => firstToken === token + 1 || firstToken === token + 2);
  if (next?.type !== 'GPE' || !/^(der|des|von|\p{Lu}.*s)$/u.test(tokens[token + 1]!.text)) return [];
  const state = actors.get(next.actor ?? next.candidates[0] ?? '');
  const place = state?.kind === 'state' && state.name === next.place ? capitalOf(state.key) : undefined;
  if (!state || !place) return [];
  const { start, end, text } = tokens[token]!;
  return [
    {
      ...{ start, end, exact: text, type: 'GPE', actor: state.key, candidates: [] },
      ...{ how: 'place', firstToken: token, endToken: token + 1, nameSpan: { start, end }, place },
    },
  ];
}
