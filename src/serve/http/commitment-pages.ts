import type { LedgerCommitment } from '../../core/ledger.ts';
import { browseCommitments } from '../../pipeline/browse-groups.ts';
import { toSortKey } from '../../pipeline/to-cards.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from '../cli/language.ts';
import { findOpenEnd } from '../pages/open-window.ts';
import { type CommitmentView, commitmentViews, renderCommitmentsPage } from '../pages/render-commitments-page.ts';
import { answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { fromCursor, toCursor } from './paging.ts';

const commitmentsPerPage = 60;
const millisecondsPerDay = 86_400_000;
/** "endet bald": within so many days. */
const dueWithinDays = 30;

/** `/commitments`: promises, demands and refusals by their window, as of today or another day. */
export function addCommitmentPages(app: App, { ledger, now }: Service): void {
  app.get('/commitments', async (context) => {
    const { view: wanted, day: asked, cursor } = context.req.query();
    const view = commitmentViews.find((name) => name === wanted) ?? 'all';
    const day =
      /^\d{4}-\d{2}-\d{2}$/.test(asked ?? '') && !Number.isNaN(Date.parse(asked)) ? asked : now().slice(0, 10);
    const page = { after: fromCursor(cursor), limit: commitmentsPerPage };
    const { commitments, next } = await browseCommitments(ledger, toWindowQuery(view, day), page);
    const address = next ? `/commitments?${new URLSearchParams({ view, day, cursor: toCursor(next)! })}` : null;
    const title = say({ de: 'Zusagen', en: 'Commitments' });
    const open = view === 'due' && !cursor ? await findOpenDue(ledger, toDay(day)) : [];
    return answerPage(context, { title }, renderCommitmentsPage({ view, day, commitments, next: address, open }));
  });
}

/** Which windows a view means on a day (`YYYY-MM-DD`). */
export function toWindowQuery(view: CommitmentView, isoDay: string) {
  const day = toDay(isoDay);
  if (view === 'due') return { endsFrom: day, endsTo: day + dueWithinDays };
  if (view === 'running') return { startsTo: day, endsFrom: day };
  if (view === 'lapsed') return { endsTo: day - 1 };
  return view === 'disputed' ? { disputed: true } : {};
}

/** So many of the commitments last reported by a day are looked through for a length without a beginning. */
const looked = 200;

/** Commitments of so many days without a beginning that would end within the window if counted from their report. */
async function findOpenDue(ledger: Ledger, day: number): Promise<readonly LedgerCommitment[]> {
  const page = { after: toSortKey(day + 1, ''), limit: looked };
  const { commitments } = await browseCommitments(ledger, {}, page);
  return commitments.filter((commitment) => {
    const end = findOpenEnd(commitment);
    return end !== null && end >= day && end <= day + dueWithinDays;
  });
}

function toDay(isoDay: string): number {
  return Math.floor(Date.parse(isoDay) / millisecondsPerDay);
}
