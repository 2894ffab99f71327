import type { Relation } from '../core/account.ts';
import { CLAIM_WORDS, MOOD_WORDS, TELLING_WORDS } from '../german/claim-words.ts';
import type { AccountClaims } from './align-accounts.ts';
import type { Claim, Term } from './claim.ts';
import { isHoldingFire } from './compare-extent.ts';
import { compareScopes } from './compare-scopes.ts';
import { findLonePlaces } from './find-lone-places.ts';
import type { PositionClaims } from './group-positions.ts';
import { isStateWord } from './is-state-word.ts';
import { measureShared } from './measure-shared.ts';
import { nameMatter } from './name-matter.ts';

/** The positions of one side, for finding what the others do not mention. */
export interface SidePositions extends AccountClaims {
  readonly positions: readonly PositionClaims[];
}

/** From this on the other side speaks of it too, though perhaps of something else in it. */
const mentioned = 0.9;
const certain = 1.5;
const mostOfIt = 0.5;

/**
 * What one party brings up and no other party mentions, one relation per matter. Nothing is listed while only one party
 * is heard, and nothing that a relation between parties already names.
 */
export function findOneSided(
  parties: readonly SidePositions[],
  related: ReadonlySet<Claim>,
  weightOf: (term: Term) => number,
): readonly Relation[] {
  if (parties.length < 2) return [];
  return parties.flatMap((party) => {
    const others = parties.filter((other) => other !== party).flatMap(({ claims }) => claims);
    const named = new Set(
      parties
        .filter((other) => other !== party)
        .flatMap(({ positions }) => positions.map(({ claims }) => nameMatter(claims[0], weightOf))),
    );
    const alone = party.positions.filter(
      ({ claims }) =>
        !claims.some((claim) => related.has(claim)) &&
        isTelling(claims[0], weightOf) &&
        !claims.some((claim) => isMentioned(claim, others, weightOf)),
    );
    const byMatter = Map.groupBy(alone, ({ claims }) => nameMatter(claims[0], weightOf));
    const rest = party.claims.filter((claim) => !alone.some(({ claims }) => claims.includes(claim)));
    return [
      ...[...byMatter]
        .filter(([matter]) => !named.has(matter))
        .map(([matter, positions]) => toOneSided(party, matter, positions)),
      ...findLonePlaces(rest, others).map(({ place, claims }) => toOneSided(party, place, [{ claims }])),
    ];
  });
}

/** It names something, and is more than praise of the talk. */
function isTelling({ terms, folded }: Claim, weightOf: (term: Term) => number): boolean {
  const specific = [...terms.values()].filter(({ kind }) => kind === 'matter' || kind === 'noun');
  const weight = specific.filter(({ word }) => !isStateWord(word)).reduce((sum, term) => sum + weightOf(term), 0);
  // One noun that is in no list ("dafür könne er Ärger bekommen") is too little for a line of its own.
  if (!specific.some(({ kind, word }) => kind === 'matter' || isTellingNoun(word)) && weight < 1.9) return false;
  return weight >= 0.9 && !denying.test(folded) && !telling.test(folded) && !(mood.test(folded) && weight < 2);
}

/** Who denies brings nothing up. */
const denying = new RegExp([CLAIM_WORDS.denial, CLAIM_WORDS.notRaised, CLAIM_WORDS.notConfirmed].join('|'), 'u');
const telling = new RegExp(`\\b(?:${TELLING_WORDS})`, 'u');
const mood = new RegExp(`(?:${MOOD_WORDS})`, 'u');

/** "Ein-China-Politik", "Zollstelle": a long compound that is no abstract noun says enough by itself. */
function isTellingNoun(word: string): boolean {
  const shortest = 10;
  return word.length >= shortest && !/(?:keit|heit|ung|nis|ion|schaft|ität)(?:en)?$/.test(word);
}

function isMentioned(claim: Claim, others: readonly Claim[], weightOf: (term: Term) => number): boolean {
  const matter = nameMatter(claim, weightOf);
  return others.some((other) => {
    if (isHoldingFire(claim) && isHoldingFire(other) && coversPart(claim, other)) return true;
    const shared = measureShared(claim, other, weightOf);
    if (shared.specific.length === 0 || shared.score < mentioned) return false;
    return (
      shared.score >= certain ||
      shared.part >= mostOfIt ||
      shared.specific.some((term) => term.word === matter || isRareNoun(term))
    );
  });
}

/** "Tomahawks": who names them too speaks of them too. */
function isRareNoun({ kind, key, word }: Term): boolean {
  const shortest = 6;
  return kind === 'noun' && key.length >= shortest && !isStateWord(word);
}

function coversPart(claim: Claim, other: Claim): boolean {
  const relation = compareScopes(claim.text, other.text);
  return relation !== 'disjoint' && relation !== 'unknown';
}

function toOneSided({ account }: AccountClaims, matter: string, positions: readonly PositionClaims[]): Relation {
  const claims = positions.flatMap((position) => position.claims);
  return {
    relation: 'onlyIn',
    matter,
    points: claims.map(({ points, anchors }) => ({ side: account.side, statement: points[0]?.id ?? null, anchors })),
    reasons: [{ aspect: 'silence', outcome: 'more', words: [claims[0].text, null] }],
  };
}
