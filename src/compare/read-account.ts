import type { DenialPoint, Point } from '../core/account.ts';
import { BACKGROUND_WORDS } from '../german/claim-words.ts';
import type { AccountDraft } from './build-accounts.ts';
import type { Claim } from './claim.ts';
import { cutWordings, type Wording } from './cut-wordings.ts';
import { createWordIndex, type WordIndex } from './index-words.ts';
import { readClaim } from './read-claim.ts';
import { holdsWords } from './share-words.ts';

/** What an account is read against. */
export interface AccountSurroundings {
  readonly partyWords: ReadonlySet<string>;
  readonly denials: readonly DenialPoint[];
  /** Folded names of the other parties and their seats. */
  readonly others: readonly string[];
}

/**
 * The claims of one account in the order of its texts: each sentence of each statement once. What lies within the words
 * of another point (a fragment in quotation marks, the promise in the sentence that tells of it) belongs to that claim.
 */
export function readAccount(
  account: AccountDraft,
  { partyWords, denials, others }: AccountSurroundings,
): readonly Claim[] {
  const wordings = account.points
    .filter(({ type }) => type !== 'detail')
    .flatMap((point) => cutWordings(point.anchors).map((wording) => ({ wording, point })));
  const whole = wordings
    .toSorted(
      (left, right) => sizeOf(right.wording) - sizeOf(left.wording) || place(left.wording) - place(right.wording),
    )
    .reduce<Wordings>(addWording, { drafts: [], byWords: createWordIndex() }).drafts;
  const denialsByWords = createWordIndex<DenialPoint>();
  for (const denial of denials) denialsByWords.add(denial.anchors, denial);
  const claims: Claim[] = [];
  for (const { wording, points } of joinReprints(whole.toSorted(byPlace))) {
    const last = claims.at(-1);
    const before = last?.anchors[0].documentId === wording.anchors[0].documentId ? last : undefined;
    const near = denialsByWords.inDocumentsOf(wording.anchors);
    claims.push(readClaim(wording, points, { partyWords, before, denials: near }));
  }
  const asides = new Set(claims.filter((claim, index) => isAside(claim, claims[index - 1])));
  return claims.filter((claim) => saysSomething(claim) && !asides.has(claim) && !isToldByOthers(claim, others));
}

/** The same sentence in several texts is one claim with all their anchors. */
function joinReprints(drafts: readonly Draft[]): readonly Draft[] {
  const sameWords = Map.groupBy(drafts, ({ wording }) => wording.text);
  return [...sameWords.values()].map((same) => ({
    wording: { text: same[0].wording.text, anchors: same.flatMap(({ wording }) => wording.anchors) },
    points: [...new Set(same.flatMap(({ points }) => points))],
  }));
}

/** Told of another time: "Im Wahlkampf hat er ... betont und | versprochen, ...". */
function isAside({ folded, anchors }: Claim, before: Claim | undefined): boolean {
  if (background.test(folded)) return true;
  const [here, there] = [anchors[0], before?.anchors[0]];
  const joint = 6;
  const goesOn =
    there?.documentId === here.documentId && here.start - there.end <= joint && !/[.!?]["“”»«]?$/u.test(there.exact);
  return goesOn && before !== undefined && background.test(before.folded);
}

const background = new RegExp(`\\b(?:${BACKGROUND_WORDS})\\b`, 'u');

/** "als Ort nannte das Weiße Haus den Nahen Osten" is no word of the Kremlin, though its sentence goes on with it. */
function isToldByOthers({ folded }: Claim, others: readonly string[]): boolean {
  return [tellingBefore, sourceBefore].some((pattern) => {
    const told = pattern.exec(folded);
    return told !== null && others.some((name) => told[1].startsWith(name));
  });
}

/** "Ganz anders las sich die Mitteilung des Kremls". */
const sourceBefore = /\b(?:mitteilung|erklarung|stellungnahme) (?:des |der |aus )(?:dem |der )?([^,;:]*)/u;
const tellingBefore =
  /\b(?:nannte|sagte|erklarte|betonte|berichtete|bezeichnete|bestatigte|bestatigt) (?:der |die |das |den )?([^,;]*)/u;

/** "Das", "unverzüglich": a word left over from a sentence that others tell in full. */
function saysSomething({ text, terms }: Claim): boolean {
  const fewestWords = 3;
  return (
    (text.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords ||
    [...terms.values()].some(({ kind }) => kind === 'matter' || kind === 'noun')
  );
}

interface Draft {
  readonly wording: Wording;
  readonly points: Point[];
}

interface Wordings {
  readonly drafts: Draft[];
  readonly byWords: WordIndex<Draft>;
}

/** Longest first, so that what holds others comes before them. */
function addWording(
  wordings: Wordings,
  { wording, point }: { readonly wording: Wording; readonly point: Point },
): Wordings {
  const near = wordings.byWords.inDocumentsOf(wording.anchors);
  const holder = near.find((draft) => holdsWords(draft.wording.anchors, wording.anchors));
  if (!holder) {
    const draft: Draft = { wording, points: [point] };
    wordings.drafts.push(draft);
    wordings.byWords.add(wording.anchors, draft);
  } else if (!holder.points.includes(point)) holder.points.push(point);
  return wordings;
}

function sizeOf({ anchors }: Wording): number {
  return anchors.reduce((sum, { start, end }) => sum + end - start, 0);
}

function place({ anchors }: Wording): number {
  return anchors[0].start;
}

function byPlace({ wording: left }: Draft, { wording: right }: Draft): number {
  const [one, other] = [left.anchors[0], right.anchors[0]];
  return one.documentId === other.documentId ? one.start - other.start : one.documentId < other.documentId ? -1 : 1;
}
