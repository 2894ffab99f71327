import { findClauses } from '../src/annotate/find-clauses.ts';
import { tagWords } from '../src/annotate/tag-words.ts';
import type { ParsedDocument } from '../src/core/annotated.ts';
import { type Clause, type Phrase, subjectOf } from '../src/core/clause.ts';
import type { QuotedRegion, SegmentedDocument, Token } from '../src/core/segmented.ts';
import { makeDocument } from './make-document.ts';

/** One sentence parsed, for tests: cut at blanks and marks by a plain pattern, quoted regions by „ and “. */
export function parseTestSentence(text: string): ParsedDocument {
  const segmented = segmentTestSentence(text);
  const words = tagWords(segmented);
  return { ...segmented, words, ...findClauses(segmented, words) };
}

/** The clauses as one line: "kind: text | kind: text", for tables. */
export function showClauses(document: ParsedDocument): string {
  return document.clauses.map((clause) => `${clause.kind}: ${textOf(document, clause)}`).join(' | ');
}

/** The verb of a clause as one line: "lemma modal mood tense voice negated". */
export function showVerb(clause: Clause): string {
  const { verb } = clause;
  if (!verb) return 'none';
  const { lemma, modal, mood, tense, voice, negated } = verb;
  return [lemma, modal, mood, tense, voice, negated ? 'negated' : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
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

/** The words of a clause itself, its parts joined by a blank where another clause interrupts it. */
function textOf(document: ParsedDocument, clause: Clause): string {
  const { text } = document.document;
  return clause.parts
    .map((part) => text.slice(document.tokens[part.first]!.start, document.tokens[part.end - 1]!.end))
    .join(' ');
}

function segmentTestSentence(text: string): SegmentedDocument {
  const tokens: Token[] = [...text.matchAll(/\p{L}[\p{L}\p{N}-]*|\d+(?:[.:]\d+)*\.?|\S/gu)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    form: -1,
    kind: /^\p{L}/u.test(match[0]) ? 'word' : /^\d/.test(match[0]) ? 'number' : 'mark',
    sentence: 0,
  }));
  const span = { start: 0, end: text.length };
  return {
    document: makeDocument(text),
    paragraphs: [{ ...span, index: 0, region: 'paragraph', firstSentence: 0, endSentence: 1 }],
    sentences: [{ ...span, index: 0, firstToken: 0, endToken: tokens.length, paragraph: 0, region: 'paragraph' }],
    tokens,
    quotedRegions: findTestQuotes(text),
  };
}

function findTestQuotes(text: string): readonly QuotedRegion[] {
  return [...text.matchAll(/„([^“]*)“/g)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, inner: { start: match.index + 1, end: end - 1 }, depth: 0, closed: 'both' };
  });
}
