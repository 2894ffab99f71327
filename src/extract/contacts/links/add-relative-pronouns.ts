import type { Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import type { Clause } from '../../../core/clause.ts';

/**
 * Adds the persons whom a relative pronoun takes up that is not the subject of its clause: "Macron, mit | dem | er am Vortag
 * telefoniert hatte", "Macron, | den | er besucht hatte".
 */
export function addRelativePronouns(given: AnnotatedDocument): AnnotatedDocument {
  const annotated = freePronouns(given);
  const added = annotated.clauses.flatMap((clause) => readPronoun(annotated, clause));
  if (added.length === 0) return annotated;
  const mentions = [...annotated.mentions, ...added];
  return { ...annotated, mentions: mentions.sort((left, right) => left.firstToken - right.firstToken) };
}

/** "Duda, | den | Bundespräsident Steinmeier anrief": the pronoun is no article of the name behind it. */
function freePronouns(annotated: AnnotatedDocument): AnnotatedDocument {
  const pronouns = new Set(
    annotated.clauses.flatMap(({ kind, subordinator, phrases }) =>
      kind === 'relative' && phrases.some(({ head }) => head === subordinator) ? (subordinator ?? []) : [],
    ),
  );
  const isTaken = ({ firstToken, endToken }: Mention) => pronouns.has(firstToken) && endToken > firstToken + 1;
  if (pronouns.size === 0 || !annotated.mentions.some(isTaken)) return annotated;
  const { tokens, document } = annotated;
  const mentions = annotated.mentions.map((mention) => {
    if (!isTaken(mention)) return mention;
    const { start } = tokens[mention.firstToken + 1]!;
    return { ...mention, start, exact: document.text.slice(start, mention.end), firstToken: mention.firstToken + 1 };
  });
  return { ...annotated, mentions };
}

function readPronoun({ tokens, mentions }: AnnotatedDocument, clause: Clause): readonly Mention[] {
  if (clause.kind !== 'relative' || clause.subordinator === undefined) return [];
  const token = tokens[clause.subordinator]!;
  if (!/^(dem|den|der|die|denen|welchem|welchen|welcher)$/.test(token.lower)) return [];
  const phrase = clause.phrases.find(({ head }) => head === token.index);
  const isSubject = phrase === undefined || phrase.role === 'subject' || phrase.role === 'unknown';
  const hasSubject = clause.phrases.some(({ role, head }) => role === 'subject' && head !== token.index);
  if (isSubject || !hasSubject) return [];
  const before = clause.parts[0]!.first - (tokens[clause.parts[0]!.first]!.text === ',' ? 0 : 1);
  const antecedent = mentions.find(({ endToken }) => endToken === before);
  if (antecedent?.type !== 'PER' || antecedent.actor === null || mentions.some((other) => covers(other, token.index)))
    return [];
  const { start, end, index } = token;
  return [
    {
      ...{ start, end, exact: token.text, type: 'PER', actor: antecedent.actor, candidates: [], how: 'pronoun' },
      ...{ firstToken: index, endToken: index + 1, nameSpan: { start, end }, place: null },
    },
  ];
}

function covers({ firstToken, endToken }: Mention, token: number): boolean {
  return firstToken <= token && token < endToken;
}
