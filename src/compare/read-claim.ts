import type { DenialPoint, Point } from '../core/account.ts';
import { ASKING_WORDS, BACKWARD_WORDS, CLAIM_WORDS, REJECTING_WORDS } from '../german/claim-words.ts';
import type { Claim, Stance, Term } from './claim.ts';
import type { Wording } from './cut-wordings.ts';
import { foldText } from './fold-text.ts';
import { readQuantities } from './read-quantities.ts';
import { readTerms } from './read-terms.ts';
import { shareWords } from './share-words.ts';

/** What a claim is read against: names that say nothing here, and the claim before it. */
export interface ClaimSurroundings {
  /** Folded words that name the parties: every claim has them. */
  readonly partyWords: ReadonlySet<string>;
  readonly before: Claim | undefined;
  readonly denials: readonly DenialPoint[];
}

/** Reads one wording of what a side says: what it is about, how much, and how the side stands to it. */
export function readClaim(wording: Wording, points: readonly Point[], surroundings: ClaimSurroundings): Claim {
  const folded = foldText(wording.text).replace(/["„“”»«]/g, '');
  const { partyWords, before, denials } = surroundings;
  const own = readTerms(wording.text, partyWords);
  const frameText = points[0]?.frame ?? '';
  const frame = readTerms(frameText, partyWords);
  const isRejected = REJECTING_WORDS.test(foldText(frameText));
  const quantities = readQuantities(wording.text);
  return {
    points,
    text: wording.text,
    folded,
    anchors: wording.anchors,
    terms: own,
    context: new Map([
      ...toContext(folded, own, before),
      ...(pointsBack(folded, own) ? toAbout(frame, own, answering.test(folded)) : []),
    ]),
    quantities,
    stance: readStance(folded, points),
    isNegated: negation.test(folded) !== isRejected,
    rejecting: isRejected ? frameText : null,
    denial: denials.find((denial) => shareWords(denial.anchors, wording.anchors)) ?? null,
  };
}

const negation = new RegExp(CLAIM_WORDS.negation, 'u');
const demand = new RegExp(`\\b(?:${CLAIM_WORDS.demand})`, 'u');
const refusal = new RegExp(CLAIM_WORDS.refusal, 'u');
/** "diese Darstellung könne er nicht bestätigen" */
const answering = new RegExp(`${CLAIM_WORDS.notConfirmed}|${CLAIM_WORDS.denial}`, 'u');
const backwards = new RegExp(BACKWARD_WORDS, 'u');

function readStance(folded: string, points: readonly Point[]): Stance {
  const frame = foldText(points[0]?.frame ?? '');
  const commitment = points.find((point) => point.commitment)?.commitment;
  if (/^ob\b/.test(folded)) return 'open';
  if (refusal.test(folded) || commitment?.kind === 'refusal') return 'refusal';
  return demand.test(folded) || ASKING_WORDS.test(frame) || commitment?.kind === 'demand' ? 'demand' : 'told';
}

/** "Dazu", "davon", "diese Darstellung", or a sentence that names nothing: "Zahlen wolle er nicht nennen". */
function pointsBack(folded: string, own: ReadonlyMap<string, Term>): boolean {
  return (
    specificOf(own).length === 0 || backwards.test(folded.split(' ').slice(0, 6).join(' ')) || /^zahlen\b/.test(folded)
  );
}

function toContext(folded: string, own: ReadonlyMap<string, Term>, before: Claim | undefined): [string, Term][] {
  if (!before || !pointsBack(folded, own)) return [];
  return weaken(new Map([...before.context, ...before.terms]));
}

/** A sentence that names nothing itself is about what its frame names: "auf die Frage, ob es eine Zusage gebe". */
function toAbout(
  frame: ReadonlyMap<string, Term>,
  own: ReadonlyMap<string, Term>,
  isAnswer: boolean,
): [string, Term][] {
  if (specificOf(own).length > 0 || !isAnswer) return weaken(frame);
  return [...frame].map(([key, term]) => [
    key,
    term.kind === 'general' ? { ...term, kind: 'matter', weight: 1 } : term,
  ]);
}

function specificOf(terms: ReadonlyMap<string, Term>): readonly Term[] {
  return [...terms.values()].filter(({ kind }) => kind === 'matter' || kind === 'noun');
}

/** What stands in the sentence before says less about this one; its numbers and deeds say nothing. */
function weaken(terms: ReadonlyMap<string, Term>): [string, Term][] {
  const part = 0.7;
  return [...terms]
    .filter(([, { kind }]) => kind === 'matter' || kind === 'noun')
    .map(([key, term]) => [key, { ...term, weight: term.weight * part }]);
}
