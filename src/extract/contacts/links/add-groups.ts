import type { Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { rememberByForm } from '../../../core/form.ts';
import { ARMED_NOUNS, PAIRED_NOUNS, SENT_NOUNS } from '../../../german/contact-grammar.ts';

/**
 * Adds groups that are told only by what they are, for the linking to say who is meant: "die beiden | Generäle", "setzten sich
 * die | Kommandeure | zusammen", "begrüßte die | Gäste", and the one armed group of a text ("mit der | Miliz").
 */
export function addGroups(annotated: AnnotatedDocument): AnnotatedDocument {
  const heads = annotated.tokens.filter((token) => isGroupNoun(token));
  if (heads.length === 0) return annotated;
  const armed = [...annotated.actors.values()].filter(({ kind }) => kind === 'armedGroup');
  const taken = new Set<number>();
  for (const { firstToken, endToken } of annotated.mentions)
    for (let token = firstToken; token < endToken; token++) taken.add(token);
  const added = heads.flatMap(({ index, text }): readonly Mention[] => {
    if (taken.has(index) || taken.has(index + 1)) return [];
    if (ARMED_NOUNS.test(text))
      return armed.length === 1 && isDefinite(annotated, index)
        ? [toMention(annotated, index, index, armed[0]!.key)]
        : [];
    const first = startOfPair(annotated, index, taken) ?? startOfSent(annotated, index);
    return first === undefined ? [] : [toMention(annotated, first, index, null)];
  });
  if (added.length === 0) return annotated;
  const mentions = [...annotated.mentions, ...added];
  return { ...annotated, mentions: mentions.sort((left, right) => left.firstToken - right.firstToken) };
}

const isGroupNoun = rememberByForm(
  (text) => PAIRED_NOUNS.test(text) || SENT_NOUNS.test(text) || ARMED_NOUNS.test(text),
);

function isDefinite({ tokens }: AnnotatedDocument, head: number): boolean {
  return /^(die|der|den)$/.test(tokens[head - 1]?.lower ?? '');
}

/** "die beiden | sudanesischen Generäle": the token of "beiden". */
function startOfPair(
  { tokens, words }: AnnotatedDocument,
  head: number,
  taken: ReadonlySet<number>,
): number | undefined {
  if (!PAIRED_NOUNS.test(tokens[head]!.text)) return undefined;
  for (let token = head - 1; token >= Math.max(0, head - 3) && !taken.has(token); token--) {
    if (/^beiden?$/.test(tokens[token]!.lower)) return token;
    if (words[token]!.category !== 'adjective') return undefined;
  }
  return undefined;
}

/** "die | Kommandeure", "die | Gäste", where nothing behind says whose. */
function startOfSent(annotated: AnnotatedDocument, head: number): number | undefined {
  const { tokens } = annotated;
  const isOpen = SENT_NOUNS.test(tokens[head]!.text) && isDefinite(annotated, head);
  return isOpen && !/^(der|des|von|vom|aus|beider|beiden|aller)$/.test(tokens[head + 1]?.lower ?? '')
    ? head - 1
    : undefined;
}

function toMention(
  { tokens, document }: AnnotatedDocument,
  first: number,
  head: number,
  actor: string | null,
): Mention {
  const { start } = tokens[first]!;
  const { end } = tokens[head]!;
  return {
    ...{ start, end, exact: document.text.slice(start, end), type: actor ? 'ORG' : 'GROUP', actor, candidates: [] },
    ...{ how: actor ? 'description' : 'group', firstToken: first, endToken: head + 1, nameSpan: { start, end } },
    place: null,
  };
}
