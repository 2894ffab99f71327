import type { Account, Point, Relation } from '../core/account.ts';
import { toRelationPoint } from './relation-point.ts';

/**
 * Two statements are the same point only where they share this many nouns, and this part of the shorter one's nouns:
 * a shared topic is no agreement, and a wrong "agrees" is worse than none.
 */
const sharedNouns = 3;
const sharedPart = 0.6;

/**
 * Statements of two sides on the same point: `agrees` where both say it, `contradicts` where one says what the other
 * negates. Points that other relations already name are left to those; the press is no side.
 */
export function relateStatements(accounts: readonly Account[], known: readonly Relation[]): readonly Relation[] {
  const related = new Set(known.flatMap((relation) => relation.points.map((point) => point.statement)));
  const sides = accounts
    .filter((account) => account.kind !== 'press')
    .map((account) => ({
      account,
      statements: account.points
        .filter((point) => point.type === 'statement' && !related.has(point.id))
        .map((point) => ({ point, nouns: findNouns(point.text) })),
    }));
  return sides.flatMap((left, index) =>
    sides.slice(index + 1).flatMap((right) =>
      left.statements.flatMap((statement) => {
        const counterpart = right.statements.find((other) => isSamePoint(statement.nouns, other.nouns));
        return counterpart ? [relate([left.account, statement.point], [right.account, counterpart.point])] : [];
      }),
    ),
  );
}

/** The nouns of a text without their endings: capitalised words but the first, and numbers. */
function findNouns(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(/[\p{L}\p{N}-]+/gu)].map(([word]) => word).slice(1);
  const nouns = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && word.length > 2);
  return new Set(nouns.map((noun) => noun.toLowerCase().replace(/(?:en|er|es|e|n|s)$/, '')));
}

function isSamePoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = left.intersection(right).size;
  return shared >= sharedNouns && shared >= sharedPart * Math.min(left.size, right.size);
}

type Said = readonly [account: Account, point: Point];

function relate(left: Said, right: Said): Relation {
  const agree = left[1].polarity === right[1].polarity;
  const words = `${left[0].side}: „${left[1].text}“; ${right[0].side}: „${right[1].text}“.`;
  return {
    relation: agree ? 'agrees' : 'contradicts',
    points: [toRelationPoint(...left), toRelationPoint(...right)],
    because: `${agree ? 'Beide sagen dasselbe' : 'Die eine Seite bejaht, was die andere verneint'}. ${words}`,
  };
}
