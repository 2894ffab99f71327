import type { Relation } from '../core/account.ts';
import { alignAccounts } from './align-accounts.ts';
import type { Term } from './claim.ts';
import type { SidePositions } from './find-one-sided.ts';
import { shareWords } from './share-words.ts';

/**
 * How the outlets' own words for a promise stand to those of a party: only where the scope calculus decides, and only
 * promises. An outlet is no side, so that it tells more or less is worth a line; that it tells the same is none. And what
 * a party denies of the outlets' own words, where the text itself points at them.
 */
export function relatePress(sides: readonly SidePositions[], weightOf: (term: Term) => number): readonly Relation[] {
  const press = sides.find(({ account }) => account.kind === 'press');
  if (!press) return [];
  const promises = press.positions.map(({ claims }) => claims.filter(isPromise)).filter(({ length }) => length > 0);
  const relations = sides
    .filter(({ account }) => account.kind === 'party')
    .flatMap((party) => {
      const told = { ...party, claims: party.claims.filter(isPromise) };
      return promises.flatMap((claims) => alignAccounts(told, { ...press, claims }, weightOf));
    })
    .map(({ relation }) => relation)
    .filter(({ reasons, relation }) => scopes.has(relation) && reasons.some(({ aspect }) => aspect === 'objects'));
  const denied = sides
    .filter(({ account }) => account.kind === 'party')
    .flatMap((party) =>
      alignAccounts({ ...party, claims: party.claims.filter(({ denial }) => denial) }, press, weightOf),
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
