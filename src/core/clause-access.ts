import type { ParsedDocument } from './annotated.ts';
import type { Clause, Phrase } from './clause.ts';
import type { Token } from './segmented.ts';

/** The tokens of a clause itself in text order, embedded clauses left out. */
export function tokensOf(document: ParsedDocument, clause: Clause): readonly Token[] {
  return clause.parts.flatMap((part) => document.tokens.slice(part.first, part.end));
}

/** The words of a clause itself, its parts joined by a blank where another clause interrupts it. For showing; anchors need the spans of `parts`. */
export function textOf(document: ParsedDocument, clause: Clause): string {
  const { text } = document.document;
  return clause.parts
    .map((part) => text.slice(document.tokens[part.first]!.start, document.tokens[part.end - 1]!.end))
    .join(' ');
}

/** The clause that a token belongs to; undefined outside the document. */
export function clauseAt(document: ParsedDocument, token: number): Clause | undefined {
  const index = document.clauseOfToken[token];
  return index === undefined ? undefined : document.clauses[index];
}

/** The subject phrase of a clause; undefined where it has none of its own ("..., und reiste ab"). */
export function subjectOf(clause: Clause): Phrase | undefined {
  return clause.phrases.find((phrase) => phrase.role === 'subject');
}

/** The subject of a clause, or where it has none of its own the one it shares: "Putin kam an und | sprach mit Xi". */
export function sharedSubjectOf(document: ParsedDocument, clause: Clause): Phrase | undefined {
  const own = subjectOf(clause);
  if (own || !clause.verb || clause.kind === 'infinitive') return own;
  // Only the clause that "und" goes on with can lend its subject: the nearest before with the same place in the sentence.
  for (let index = clause.index - 1; document.clauses[index]?.sentence === clause.sentence; index--) {
    const earlier = document.clauses[index]!;
    if (earlier.kind !== clause.kind || earlier.parent !== clause.parent) continue;
    const subject = subjectOf(earlier);
    if (subject) return subject;
  }
  return undefined;
}

/** The phrase of its clause that holds a token; undefined for verbs, adverbs and marks. */
export function phraseAt(document: ParsedDocument, token: number): Phrase | undefined {
  return clauseAt(document, token)?.phrases.find((phrase) => phrase.firstToken <= token && token < phrase.endToken);
}

/** The clauses that a clause depends on, nearest first. */
export function ancestorsOf(document: ParsedDocument, clause: Clause): readonly Clause[] {
  const ancestors: Clause[] = [];
  let parent = clause.parent;
  while (parent !== undefined) {
    const ancestor = document.clauses[parent];
    if (!ancestor || ancestors.includes(ancestor)) break;
    ancestors.push(ancestor);
    parent = ancestor.parent;
  }
  return ancestors;
}

/** The clauses that hang directly on a clause, in text order. */
export function childrenOf(document: ParsedDocument, clause: Clause): readonly Clause[] {
  return clausesOfSentence(document, clause.sentence).filter((other) => other.parent === clause.index);
}

/** The clauses of a sentence, in text order. */
export function clausesOfSentence(document: ParsedDocument, sentence: number): readonly Clause[] {
  const { firstToken, endToken } = document.sentences[sentence]!;
  if (endToken <= firstToken) return [];
  // Clauses are numbered in text order, so the first token's clause is the sentence's first.
  const clauses: Clause[] = [];
  for (let index = document.clauseOfToken[firstToken]!; document.clauses[index]?.sentence === sentence; index++) {
    clauses.push(document.clauses[index]!);
  }
  return clauses;
}
