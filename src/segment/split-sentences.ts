import { SENTENCE_STARTERS } from '../german/sentence-starters.ts';
import { judgePeriod } from './judge-period.ts';
import type { RawToken } from './split-tokens.ts';

/** The tokens of a block, periods joined to the words they belong to, and where its sentences end. */
export interface SplitBlock {
  readonly tokens: readonly RawToken[];
  /** For each sentence the index after its last token; the last one is `tokens.length`. */
  readonly ends: readonly number[];
}

/** Finds the sentence breaks of one block. `closing` holds the offsets of closing quotation marks. */
export function splitSentences(text: string, raw: readonly RawToken[], closing: ReadonlySet<number>): SplitBlock {
  const tokens: RawToken[] = [];
  const ends: number[] = [];
  let openBrackets = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const token = raw[index]!;
    const exact = token.kind === 'mark' ? text.slice(token.start, token.end) : '';
    // A bracket around a whole sentence does not count: "(So Tass am 2. Mai.)".
    if ((exact === '(' || exact === '[') && tokens.length > (ends.at(-1) ?? 0)) openBrackets += 1;
    if ((exact === ')' || exact === ']') && openBrackets > 0) openBrackets -= 1;
    const role = exact === '' ? 'none' : judgeMark({ text, raw, closing, openBrackets }, index, exact);
    const previous = tokens.at(-1);
    if (role === 'partOfWord' && previous?.end === token.start) {
      tokens[tokens.length - 1] = { ...previous, end: token.end };
      continue;
    }
    tokens.push(token);
    if (role !== 'end') continue;
    index = pushClosers({ text, raw, closing, openBrackets: 0 }, index, tokens);
    ends.push(tokens.length);
    openBrackets = 0;
  }
  if (ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return { tokens, ends };
}

interface Block {
  readonly text: string;
  readonly raw: readonly RawToken[];
  readonly closing: ReadonlySet<number>;
  readonly openBrackets: number;
}

type MarkRole = 'end' | 'partOfWord' | 'mark' | 'none';

function judgeMark(block: Block, index: number, exact: string): MarkRole {
  if (exact === '.') return judgePeriodAt(block, index);
  if (exact === '!' || exact === '?') return isEndOfCall(block, index) ? 'end' : 'none';
  if (exact === '…' || exact.startsWith('..')) return isEndOfEllipsis(block, index) ? 'end' : 'none';
  return 'none';
}

function judgePeriodAt(block: Block, index: number): MarkRole {
  const { raw } = block;
  const token = raw[index]!;
  const previous = raw[index - 1];
  const isAttached = previous?.end === token.start && previous.kind !== 'mark';
  const after = raw[index + 1];
  const nextIndex = skipMarks(block, index + 1);
  const role = judgePeriod({
    word: isAttached ? wordAt(block, index - 1) : '',
    before: index > 1 ? wordAt(block, index - 2) : '',
    next: wordAt(block, nextIndex),
    spaceAfter: after !== undefined && after.start > token.end,
    markAfter: after?.kind === 'mark',
  });
  // "(so der Kreml am 18. März.)": a closing bracket that was opened in the sentence goes on with it.
  return role === 'end' && closesInnerBracket(block, index) ? 'mark' : role;
}

/** "„Stoppt das!“, sagte er", "„Warum?“ fragte sie" go on; "(sic!)" goes on. */
function isEndOfCall(block: Block, index: number): boolean {
  const next = wordAt(block, skipMarks(block, index + 1));
  if (/^(?:\p{Ll}|[,;:!?…])/u.test(next)) return false;
  return !closesInnerBracket(block, index);
}

/** "Und dann ..." ends where it hangs on a word and a capital follows, or where a sentence plainly begins; "... und dann", "er ... sagte" do not. */
function isEndOfEllipsis(block: Block, index: number): boolean {
  const { raw } = block;
  const isAttached = index > 0 && raw[index - 1]!.end === raw[index]!.start;
  const next = wordAt(block, skipMarks(block, index + 1));
  if (next === '' || SENTENCE_STARTERS.has(next)) return true;
  return (isAttached || block.closing.has(raw[index + 1]?.start ?? -1)) && /^\p{Lu}/u.test(next);
}

function closesInnerBracket({ text, raw, openBrackets }: Block, index: number): boolean {
  const after = raw[index + 1];
  return openBrackets > 0 && after !== undefined && (text[after.start] === ')' || text[after.start] === ']');
}

/** The first token from `index` on that is neither quotation mark, bracket nor dash. Looks at most six tokens ahead. */
function skipMarks({ text, raw, closing }: Block, index: number): number {
  let next = index;
  while (next < raw.length && next < index + 6 && isSkipped(text[raw[next]!.start]!, closing.has(raw[next]!.start)))
    next += 1;
  return next;
}

function isSkipped(character: string, isClosing: boolean): boolean {
  return isClosing || '„“”"»«‚‘’›‹\'()[]{}'.includes(character);
}

/** Closing quotation marks and brackets right after the end of a sentence belong to it: "... gehen.“". */
function pushClosers({ text, raw, closing }: Block, index: number, tokens: RawToken[]): number {
  let last = index;
  while (last + 1 < raw.length) {
    const next = raw[last + 1]!;
    const isCloser = closing.has(next.start) || ')]}'.includes(text[next.start]!) || '.!?…'.includes(text[next.start]!);
    if (next.kind !== 'mark' || !isCloser) break;
    tokens.push(next);
    last += 1;
  }
  return last;
}

function wordAt({ text, raw }: Block, index: number): string {
  const token = raw[index];
  return token ? text.slice(token.start, token.end) : '';
}
