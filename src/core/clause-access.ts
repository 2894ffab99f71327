import type { ParsedDocument } from './annotated.ts';
import type { Clause, Phrase } from './clause.ts';

/** The words of a clause itself, its parts joined by a blank where another clause interrupts it. For showing; anchors need the spans of `parts`. */
export function textOf(document: ParsedDocument, clause: Clause): string {
  const { text } = document.document;
  return clause.parts
    .map((part) => text.slice(document.tokens[part.first]!.start, document.tokens[part.end - 1]!.end))
    .join(' ');
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
