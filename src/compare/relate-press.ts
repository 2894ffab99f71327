import type { DenialPoint, Relation } from '../core/account.ts';
import { alignAccounts } from './align-accounts.ts';
import type { Term } from './claim.ts';
import type { SidePositions } from './find-one-sided.ts';
import { createWordIndex } from './index-words.ts';
import { limitClaims } from './limit-claims.ts';
import { shareWords } from './share-words.ts';

/**
 * How the outlets' own words for a promise stand to those of a party: only where the scope calculus decides, and only
 * promises. An outlet is no side, so that it tells more or less is worth a line; that it tells the same is none. And what
 * a party denies of the outlets' own words, where the text itself points at them.
 */
export function relatePress(sides: readonly SidePositions[], weightOf: (term: Term) => number): readonly Relation[] {
  const press = sides.find(({ account }) => account.kind === 'press');
  if (!press) return [];
  const parties = sides.filter(({ account }) => account.kind === 'party');
  const told = new Set(limitClaims(press).claims);
  const promises = press.positions
    .map(({ claims }) => claims.filter((claim) => told.has(claim) && isPromise(claim)))
    .filter(({ length }) => length > 0);
  const relations = parties
    .flatMap((party) => {
      const promised = { ...party, claims: limitClaims(party).claims.filter(isPromise) };
      return promises.flatMap((claims) => alignAccounts(promised, { ...press, claims }, weightOf));
    })
    .map(({ relation }) => relation)
    .filter(({ reasons, relation }) => scopes.has(relation) && reasons.some(({ aspect }) => aspect === 'objects'));
  const aims = createWordIndex<DenialPoint>();
  for (const { denial } of parties.flatMap(({ claims }) => claims)) if (denial) aims.add(denial.aim, denial);
  const denied = parties
    .flatMap((party) =>
      alignAccounts(
        { ...party, claims: party.claims.filter(({ denial }) => denial) },
        limitClaims(press, ({ anchors }) => aims.inDocumentsOf(anchors).some(({ aim }) => shareWords(aim, anchors))),
        weightOf,
      ),
    )
    .filter(
      ({ relation, claims: [denying, other] }) =>
        denials.has(relation.relation) && shareWords(denying.denial?.aim ?? [], other.anchors),
    )
    .map(({ relation }) => relation)
    // One denial of a contact is told of many wordings.
    .filter(({ points }, index, all) => all.findIndex((other) => other.points[0].side === points[0].side) === index);
  return [...denied, ...relations].filter(
    (relation, index, all) => all.findIndex((other) => isSame(relation, other)) === index,
  );
}

/** One relation per matter and side. */
function isSame(one: Relation, other: Relation): boolean {
  return (
    one.relation === other.relation && one.matter === other.matter && one.points[0]?.side === other.points[0]?.side
  );
}

const denials: ReadonlySet<Relation['relation']> = new Set(['denies', 'corrects']);
const scopes: ReadonlySet<Relation['relation']> = new Set(['wider', 'narrower', 'overlapping']);

function isPromise({ points, stance }: SidePositions['claims'][number]): boolean {
  const kinds = new Set(['offer', 'promise', 'agreement']);
  return stance === 'told' && points.some(({ commitment }) => commitment && kinds.has(commitment.kind));
}
