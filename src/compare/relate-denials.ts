import type {
  Account,
  DenialPoint,
  DocumentAnchor,
  PointSpeaker,
  Relation,
  RelationKind,
  RelationPoint,
} from '../core/account.ts';
import { overlaps } from '../core/anchor.ts';
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

/** The denials as relations, each with the statement that it is in and with what other sides say in the words it denies. */
export function relateDenials(accounts: readonly Account[], denials: readonly DenialPoint[]): readonly Relation[] {
  const points = accounts.flatMap((account) => account.points.map((point) => ({ account, point })));
  return denials.flatMap((denial) => {
    const relation = relationOfDenial[denial.kind];
    if (!relation) return [];
    const own = points.find(({ point }) => shareWords(point.anchors, denial.anchors));
    const ownSide = own?.account ?? accountOf(accounts, denial.by);
    const denied = points.filter(({ account, point }) => account !== ownSide && shareWords(point.anchors, denial.aim));
    const denying = {
      side: ownSide?.side ?? denial.by.name,
      statement: own?.point.id ?? null,
      anchors: denial.anchors,
    };
    const against = denied.map(({ account, point }) => toRelationPoint(account, point));
    return [{ relation, points: [denying, ...against], because: explainDenial(denial, against) }];
  });
}

function shareWords(left: readonly DocumentAnchor[], right: readonly DocumentAnchor[]): boolean {
  return left.some((one) => right.some((other) => one.documentId === other.documentId && overlaps(one, other)));
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
