import type { Quotation } from '../core/quotation.ts';
import type { DayWindow } from './contact-profile.ts';
import { contentWords } from './content-words.ts';
import { hashWord, shareOf } from './hash-words.ts';
import { type JudgedActors, nothingJudged } from './judge-actors.ts';
import { readReportWindow } from './read-report-window.ts';

/** A quotation as far as it decides with which others it is one statement. */
export interface GroupedEntry {
  /** Entries of different blocks are never the same: speaker and polarity. */
  readonly block: string;
  /** Days around publication; null where unknown. */
  readonly window: DayWindow | null;
  /** Content words, cut to their stems, sorted. */
  readonly words: readonly string[];
  /** Document that tells it; only statements of different texts may be told in other words. */
  readonly documentId?: string;
}

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
    // "Er bestritt, angegriffen zu haben" and "er sagte, er habe angegriffen" have the same content.
    block: `statement ${quotation.polarity} ${speaker}`,
    window: readReportWindow(publishedAt),
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

/** Keys by which an entry is found. */
export interface EntryKeys {
  /** Under which it is found by entries of overlapping days. */
  readonly near: readonly string[];
  /** By which it looks for entries of overlapping days. */
  readonly nearSought: readonly string[];
  /** The one under which it is found by equal words: other for dated and undated entries. */
  readonly exact: string;
  /** The exact keys it looks for: undated entries are the same as all with equal words. */
  readonly sought: readonly string[];
}

/** Keys under which alike statements find each other without a scan. */
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

/** Whether two entries are the same statement. Symmetric. */
export function isSameEntry(left: GroupedEntry, right: GroupedEntry): boolean {
  if (left.block !== right.block || left.words.length === 0 || right.words.length === 0) return false;
  const share = shareOf(new Set(left.words), new Set(right.words));
  if (left.window === null || right.window === null) return share === 1 && left.words.length >= wordsWithoutDate;
  if (left.window.from > right.window.to || right.window.from > left.window.to) return false;
  if (isNobodys(left.block) && Math.min(left.words.length, right.words.length) < wordsWithoutDate) return false;
  // "Im Streitfall 3" and "im Streitfall 4" are two, whatever else is said of both.
  if (!haveFittingFigures(left.words, right.words)) return false;
  if (share >= (Math.min(left.words.length, right.words.length) < 4 ? 1 : sameWords)) return true;
  return isRetold(left, right, share);
}

/** Whether no actor is known to have said it: "ein Diplomat", "der Bericht", or nobody is named at all. */
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

/** What two must share: a statement is words, so nearly all. */
const sameWords = 0.7;

function textOf(anchors: readonly { readonly exact: string }[]): string {
  return anchors.map((anchor) => anchor.exact).join(' ');
}
