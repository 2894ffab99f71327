import type {
  Account,
  DenialPoint,
  DocumentAnchor,
  Point,
  PointSpeaker,
  Relation,
  RelationKind,
  RelationPoint,
} from '../core/account.ts';
import { overlaps } from '../core/anchor.ts';
import type { Comparable } from './compare.ts';
import { toRelationPoint } from './relation-point.ts';

const relationOfDenial: Readonly<Record<DenialPoint['kind'], RelationKind | null>> = {
  flat: 'denies',
  partial: 'denies',
  presupposition: 'denies',
  label: 'denies',
  notConfirmed: 'notConfirmed',
  correction: 'corrects',
  noComment: null,
};

/**
 * The denials as relations, each with the statement that it is in and with what it denies: the point it aims at, or,
 * where it denies the contact itself, what other sides say in the words that tell of the contact.
 */
export function relateDenials(
  accounts: readonly Account[],
  { denials, told }: Pick<Comparable, 'denials' | 'told'>,
): readonly Relation[] {
  const points = accounts.flatMap((account) => account.points.map((point) => ({ account, point })));
  return denials.flatMap((denial) => {
    const relation = relationOfDenial[denial.kind];
    if (!relation) return [];
    const own = points.filter(({ point }) => shareWords(point.anchors, denial.anchors));
    const ownSide = own[0]?.account ?? accountOf(accounts, denial.by);
    const others = points.filter(
      ({ account, point }) => account !== ownSide && !own.some((one) => one.point === point),
    );
    const denied = others.filter(({ point }) =>
      denial.target === null
        ? false
        : point.id === denial.target || (!isPoint(points, denial.target) && shareWords(point.anchors, told)),
    );
    const denying = {
      side: ownSide?.side ?? denial.by.name,
      statement: own[0]?.point.id ?? null,
      anchors: denial.anchors,
    };
    const against = denied.map(({ account, point }) => toRelationPoint(account, point));
    return [{ relation, points: [denying, ...against], because: explainDenial(denial, against) }];
  });
}

function shareWords(left: readonly DocumentAnchor[], right: readonly DocumentAnchor[]): boolean {
  return left.some((one) => right.some((other) => one.documentId === other.documentId && overlaps(one, other)));
}

function isPoint(points: readonly { readonly point: Point }[], id: string): boolean {
  return points.some(({ point }) => point.id === id);
}

function accountOf(accounts: readonly Account[], { state }: PointSpeaker): Account | undefined {
  return accounts.find((account) => account.kind !== 'press' && state !== null && account.state === state);
}

function explainDenial(denial: DenialPoint, against: readonly RelationPoint[]): string {
  const verbs: Readonly<Record<DenialPoint['kind'], string>> = {
    flat: 'bestreitet',
    partial: 'bestreitet zum Teil',
    presupposition: 'bestreitet die Voraussetzung',
    label: 'widerspricht der Bezeichnung',
    notConfirmed: 'bestätigt nicht',
    noComment: 'äußert sich nicht',
    correction: 'berichtigt',
  };
  const sides = [...new Set(against.map(({ side }) => side))];
  const about = sides.length > 0 ? ` (gesagt von ${sides.join(', ')})` : '';
  return `${denial.by.name} ${verbs[denial.kind]}${about}: „${denial.text}“.`;
}
