import type { Commitment } from '../core/commitment.ts';
import type { Quotation } from '../core/quotation.ts';
import type { DayWindow } from './contact-profile.ts';
import { hashWord, shareOf } from './hash-words.ts';
import { type JudgedActors, nothingJudged } from './judge-actors.ts';
import { readDays } from './read-days.ts';

/** A quotation or commitment as far as it decides with which others it is one statement or commitment. */
export interface GroupedEntry {
  /** Entries of different blocks are never the same: speaker, or kind and parties. */
  readonly block: string;
  /** Days around publication; null where unknown. */
  readonly window: DayWindow | null;
  /** Content words, cut to their stems, sorted. */
  readonly words: readonly string[];
  readonly type: 'statement' | 'commitment';
  /** Document that tells it; only statements of different texts may be told in other words. */
  readonly documentId?: string;
}

/** Reports of one utterance appear within some days; the same words a month later are a new utterance. */
const reportedWithinDays = 2;
const longestWindowDays = 31;
/** "Angriffe" and "Angriffen", "Tage" and "Tagen": without endings, and not longer than the part that compounds share. */
const stemLength = 6;
const endings = /(?<=.{3})(?:en|em|er|es|e|n|s)$/;
/** Keys an entry is found by: two sets that share seven in ten words share one of their six smallest with a chance over 99 %. */
const keysOfEntry = 6;
/** Figures an entry is found by, each with all of these words. */
const figuresOfEntry = 2;

/** The entry of a quotation, by its speaker and content. */
export function toStatementEntry(
  quotation: Quotation,
  publishedAt: string | null,
  judged: JudgedActors = nothingJudged,
): GroupedEntry {
  const { speakerActor } = quotation;
  const speaker = speakerActor ? judged.keyFor(speakerActor.key) : `~${textOf(quotation.speaker).toLowerCase()}`;
  return {
    type: 'statement',
    // "Er bestritt, angegriffen zu haben" and "er sagte, er habe angegriffen" have the same content.
    block: `statement ${quotation.polarity} ${speaker}`,
    window: widen(readDays(publishedAt)),
    words: contentWords(wordsSaid(quotation)),
  };
}

/** What is said without the naming of who says it: "Der Minister *forderte einen Abzug*". */
function wordsSaid({ quote, speaker }: Quotation): string {
  return quote
    .map(({ start, exact }) =>
      speaker.reduce((words, naming) => {
        const from = naming.start - start;
        const isInside = from >= 0 && from + naming.exact.length <= exact.length;
        // Blanks keep the places of what follows.
        return isInside
          ? words.slice(0, from) + ' '.repeat(naming.exact.length) + words.slice(from + naming.exact.length)
          : words;
      }, exact),
    )
    .join(' ');
}

/** The entry of a commitment, by its kind, whom it binds, else whose it is, action and scope. */
export function toCommitmentEntry(
  commitment: Commitment,
  publishedAt: string | null,
  judged: JudgedActors = nothingJudged,
): GroupedEntry {
  const { quantity, scope, action, kind, parties, by } = commitment;
  const bound = (parties.length > 0 ? parties : by).map(({ state, key }) => state ?? judged.keyFor(key));
  const sides = bound.length > 0 ? [...new Set(bound)].sort().join(' ') : '~';
  return {
    type: 'commitment',
    block: `commitment ${kind} ${sides} ${quantity ? `${quantity.value} ${quantity.unit}` : ''}`.trim(),
    window: widen(readDays(publishedAt)),
    words: contentWords(scope && !action.includes(scope) ? `${action} ${scope}` : action),
  };
}

/** Keys by which an entry is found. */
export interface EntryKeys {
  /** Under which it is found by entries of overlapping days. */
  readonly near: readonly string[];
  /** By which it looks for entries of overlapping days. */
  readonly nearSought: readonly string[];
  /** The one under which it is found by equal words: other for dated and undated entries. */
  readonly exact: string;
  /** The exact keys it looks for: undated entries are the same as any with equal words. */
  readonly sought: readonly string[];
}

/** Keys under which alike entries find each other without a scan. */
export function keysOf({ block, words, window }: GroupedEntry): EntryKeys {
  const all = toKey(`${block} ${words.join(' ')}`);
  const [dated, undated] = [`d${all}`, `u${all}`];
  // What anybody may have said is no key.
  if (window !== null && isNobodys(block) && words.length < wordsWithoutDate)
    return { near: [], nearSought: [], exact: dated, sought: [] };
  if (window === null) return { near: [], nearSought: [], exact: undated, sought: [dated, undated] };
  return { ...nearKeysOf(block, words), exact: dated, sought: [undated] };
}

/**
 * Some of the words, with a figure where there are any: "Streitfall 3" is not looked for among all of "Streitfall". What
 * names no figure may be the same as what names one.
 */
function nearKeysOf(block: string, words: readonly string[]): Pick<EntryKeys, 'near' | 'nearSought'> {
  const figures = words.filter(isFigure);
  const others = words.filter((word) => !isFigure(word));
  const leads = smallestHashes(block, others, keysOfEntry);
  const withFigures = smallestHashes(block, figures, figuresOfEntry).flatMap((figure) =>
    ['', ...leads].map((lead) => toKey(`${lead} ${figure}`)),
  );
  const withAny = leads.map((lead) => toKey(`${lead} *`));
  const alone = leads.map((lead) => lead.toString(36));
  return figures.length > 0
    ? { near: [...withFigures, ...withAny], nearSought: [...withFigures, ...alone] }
    : { near: alone, nearSought: [...alone, ...withAny] };
}

function smallestHashes(block: string, words: readonly string[], count: number): readonly number[] {
  return words
    .map((word) => hashWord(`${block} ${word}`))
    .sort((left, right) => left - right)
    .slice(0, count);
}

function toKey(text: string): string {
  return hashWord(text).toString(36);
}

/** Whether two entries are the same statement or commitment. Symmetric. */
export function isSameEntry(left: GroupedEntry, right: GroupedEntry): boolean {
  if (left.block !== right.block || left.words.length === 0 || right.words.length === 0) return false;
  const share = shareOf(new Set(left.words), new Set(right.words));
  if (left.window === null || right.window === null) return share === 1 && left.words.length >= wordsWithoutDate;
  if (left.window.from > right.window.to || right.window.from > left.window.to) return false;
  if (isNobodys(left.block) && Math.min(left.words.length, right.words.length) < wordsWithoutDate) return false;
  // "Im Streitfall 3" and "im Streitfall 4" are two, whatever else is said of both.
  if (!haveFittingFigures(left.words, right.words)) return false;
  if (share >= (Math.min(left.words.length, right.words.length) < 4 ? 1 : sameWords[left.type])) return true;
  return left.type === 'statement' && isRetold(left, right, share);
}

/** Whether no actor is known to have said or promised it: "ein Diplomat", "der Bericht", or nobody is named at all. */
function isNobodys(block: string): boolean {
  return block.includes(' ~');
}

/**
 * Whether two texts tell one utterance in words of their own. Measured on pairs of reports of the same days: with fewer
 * words in common it is a topic, not a statement; two sentences of one text are two statements.
 */
function isRetold(left: GroupedEntry, right: GroupedEntry, share: number): boolean {
  const isApart =
    left.documentId !== undefined && right.documentId !== undefined && left.documentId !== right.documentId;
  if (!isApart || left.block.includes('~') || !haveSameFigures(left.words, right.words)) return false;
  const shared = left.words.filter((word) => right.words.includes(word)).length;
  const part = shared / Math.min(left.words.length, right.words.length);
  return retold.some((least) => shared >= least.words && share >= least.share && part >= least.part);
}

/** The fewer words, the larger a part of both they must be. `part`: of the shorter one's words. */
const retold = [
  { words: 4, share: 0.5, part: 2 / 3 },
  { words: 5, share: 0.4, part: 2 / 3 },
  { words: 6, share: 1 / 3, part: 0.6 },
] as const;

/** "40 Verletzte" and "52 Verletzte" are two tallies; where one of the texts has no figures they do not speak against it. */
function haveSameFigures(left: readonly string[], right: readonly string[]): boolean {
  const [own, others] = [left, right].map((words) => words.filter(isFigure));
  return own.length === 0 || others.length === 0 || own.join(' ') === others.join(' ');
}

/** "40 Verletzte" may be told with "40 Verletzte und 3 Tote", not with "52 Verletzte". */
function haveFittingFigures(left: readonly string[], right: readonly string[]): boolean {
  const [own, others] = [left, right].map((words) => new Set(words.filter(isFigure)));
  return own.isSubsetOf(others) || others.isSubsetOf(own);
}

function isFigure(word: string): boolean {
  return /\d/.test(word);
}

/** Five content words in common are no set phrase: where neither time nor speaker helps, nothing shorter is the same. */
const wordsWithoutDate = 5;

/** What two must share: a statement is words, so nearly all; a commitment is told in each reporter's words. */
const sameWords = { statement: 0.7, commitment: 0.5 } as const;

/** Words that say nothing alone, though they are long enough. */
const emptyWords: ReadonlySet<string> = new Set(
  'aber auch beim dass dem den denen der deren dessen dies diese diesem diesen dieser dieses doch eine einem einen einer eines etwa habe haben hatte ihm ihn ihnen ihr ihre ihrem ihren ihrer kann können mehr muss nach nicht noch oder sein seine seinem seinen seiner sich sind sollen sollte über und unter vom von wäre weil wenn werde werden wird wird worden wurde würde zum zur zwischen'.split(
    ' ',
  ),
);

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => (word.length > 3 || /\d/.test(word)) && !emptyWords.has(word));
  // "nicht" turns a statement into its contrary and so belongs to its content.
  const negated = words.some((word) => word === 'nicht' || word.startsWith('kein')) ? ['nicht'] : [];
  return [...new Set([...kept.map((word) => word.replace(endings, '').slice(0, stemLength)), ...negated])].sort();
}

function textOf(anchors: readonly { readonly exact: string }[]): string {
  return anchors.map((anchor) => anchor.exact).join(' ');
}

/** A text of which only the year is known is as good as undated. */
function widen(window: DayWindow | null): DayWindow | null {
  if (window === null || window.to - window.from > longestWindowDays) return null;
  return { from: window.from - reportedWithinDays, to: window.to };
}
