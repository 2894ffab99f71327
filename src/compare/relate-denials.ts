import type { Account, DenialPoint, Relation, RelationKind, RelationPoint } from '../core/account.ts';
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

/** The denials as relations: to the point they deny where it is known, else to the contact as a whole. */
export function relateDenials(accounts: readonly Account[], denials: readonly DenialPoint[]): readonly Relation[] {
  return denials.flatMap((denial) => {
    const relation = relationOfDenial[denial.kind];
    if (!relation) return [];
    const denied = findPoint(accounts, denial.target);
    const denying: RelationPoint = { side: sideOf(accounts, denial), statement: null, anchors: denial.anchors };
    return [{ relation, points: denied ? [denying, denied] : [denying], because: explainDenial(denial, denied) }];
  });
}

function findPoint(accounts: readonly Account[], id: string | null): RelationPoint | null {
  for (const account of accounts)
    for (const point of account.points) if (point.id === id) return toRelationPoint(account, point);
  return null;
}

function sideOf(accounts: readonly Account[], { by }: DenialPoint): string {
  const own = accounts.find(
    (account) => account.kind !== 'press' && account.state !== null && account.state === by.state,
  );
  return own?.side ?? by.name;
}

function explainDenial(denial: DenialPoint, denied: RelationPoint | null): string {
  const verbs: Readonly<Record<DenialPoint['kind'], string>> = {
    flat: 'bestreitet',
    partial: 'bestreitet zum Teil',
    presupposition: 'bestreitet die Voraussetzung',
    label: 'widerspricht der Bezeichnung',
    notConfirmed: 'bestätigt nicht',
    noComment: 'äußert sich nicht',
    correction: 'berichtigt',
  };
  const about = denied ? ` (gesagt von ${denied.side})` : '';
  return `${denial.by.name} ${verbs[denial.kind]}${about}: „${denial.text}“.`;
}
