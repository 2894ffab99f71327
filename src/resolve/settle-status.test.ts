import { describe, expect, it } from 'vitest';
import type { ContactStatus } from '../core/contact.ts';
import type { LedgerActor } from '../core/ledger.ts';
import { type StatusStep, settleStatus } from './settle-status.ts';

/** "held" in the outlet's voice, "held:Nord" told by Nord, "planned:?" by unnamed people. */
function toStep(text: string): StatusStep {
  const [status, by] = text.split(':');
  const reporter = by === undefined ? [] : [by === '?' ? { ...toActor('x'), kind: 'anonymous' as const } : toActor(by)];
  return { status: status as ContactStatus, reportedBy: reporter, denials: [] };
}

function toActor(state: string): LedgerActor {
  return { key: `${state}-person`, name: state, wikidata: null, office: null, state, kind: 'person' };
}

describe('settleStatus', () => {
  it.each<[string, readonly string[], ContactStatus]>([
    ['a plan that only unnamed people tell is a rumour', ['planned:?'], 'alleged'],
    ['a rumour that is announced is a plan', ['planned:?', 'planned:Nord'], 'planned'],
    ['a rumour after the announcement takes nothing back', ['planned:Nord', 'planned:?'], 'planned'],
    ['what is told by both took place', ['planned', 'held:Nord', 'held:Süd'], 'held'],
    ['a plan told late changes nothing', ['held', 'planned'], 'held'],
    ['told by one, denied by the other', ['held:Nord', 'denied:Süd'], 'alleged'],
    ['denied first, then confirmed by the same side', ['held:Nord', 'denied:Süd', 'held:Süd'], 'held'],
    ['denied by one who took no part', ['held:Nord', 'denied:Ost'], 'held'],
    ['denied, and nobody tells it', ['denied:Süd'], 'denied'],
    ['rumoured and denied', ['alleged', 'denied:Süd'], 'alleged'],
    ['announced and cancelled', ['planned', 'cancelled'], 'cancelled'],
    ['postponed and planned anew', ['planned', 'postponed', 'planned'], 'planned'],
    ['proposed and refused', ['proposed', 'refused:Süd'], 'refused'],
    ['still going on', ['planned', 'ongoing'], 'ongoing'],
  ])('%s', (_title, steps, status) => {
    expect(settleStatus(steps.map(toStep), [toActor('Nord'), toActor('Süd')])).toBe(status);
  });
});
