import { browseListedCommitments, findLastCommitmentDay } from '../../pipeline/show/browse-listed.ts';
import { findParty } from '../../pipeline/show/find-party.ts';
import type { CommitmentCardQuery } from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from '../cli/language.ts';
import { toIsoDay } from '../pages/format-days.ts';
import { toGermanName } from '../pages/name-actor.ts';
import {
  type CommitmentFilter,
  type CommitmentView,
  commitmentViews,
  renderCommitmentsPage,
  toCommitmentsAddress,
} from '../pages/render-commitments-page.ts';
import { answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { fromCursor, toCursor } from './paging.ts';
import { commitmentKindSchema } from './schemas.ts';

const commitmentsPerPage = 60;
const millisecondsPerDay = 86_400_000;
/** "endet bald": within so many days. */
const dueWithinDays = 30;

/** `/commitments`: promises, demands and refusals by their window, as of today or another day. */
export function addCommitmentPages(app: App, { ledger, now }: Service): void {
  app.get('/commitments', async (context) => {
    const { view: wanted, day: asked, cursor, actor = '', kind = '' } = context.req.query();
    const view = commitmentViews.find((name) => name === wanted) ?? 'all';
    const day =
      /^\d{4}-\d{2}-\d{2}$/.test(asked ?? '') && !Number.isNaN(Date.parse(asked)) ? asked : now().slice(0, 10);
    const page = { after: fromCursor(cursor), limit: commitmentsPerPage };
    const filter = { actor: actor.trim(), kind };
    const who = await toQuery(ledger, filter);
    const { items, next } = await browseListedCommitments(ledger, { ...toWindowQuery(view, day), ...who }, page);
    const address = next ? toCommitmentsAddress({ view, day, ...filter, cursor: toCursor(next)! }) : null;
    const title = say({ de: 'Zusagen und Fristen', en: 'Promises and deadlines' });
    const from = toDay(day);
    const openEnds = { from, to: from + dueWithinDays };
    const isDue = view === 'due' && !cursor;
    const open = isDue
      ? (await browseListedCommitments(ledger, { openEnds, ...who }, { limit: commitmentsPerPage })).items
      : [];
    const isByDay = view === 'due' || view === 'running';
    const lastDay = items.length + open.length > 0 || !isByDay ? null : await findLastDay(ledger);
    const content = { view, day, filter, commitments: items, next: address, open, lastDay };
    return answerPage(context, { title }, renderCommitmentsPage(content));
  });
}

/** What cannot be read does not narrow: a wrong word in an address is no reason to show nothing. */
async function toQuery(ledger: Ledger, { actor, kind }: CommitmentFilter): Promise<CommitmentCardQuery> {
  const party = actor === '' ? null : await findParty(ledger, toGermanName(actor));
  return {
    kind: commitmentKindSchema.safeParse(kind).data,
    ...(party && (party.isSide ? { side: party.key } : { actor: party.key })),
  };
}

/** Which windows a view means on a day (`YYYY-MM-DD`). */
export function toWindowQuery(view: CommitmentView, isoDay: string) {
  const day = toDay(isoDay);
  if (view === 'due') return { endsFrom: day, endsTo: day + dueWithinDays };
  if (view === 'running') return { startsTo: day, endsFrom: day };
  if (view === 'lapsed') return { endsTo: day - 1 };
  return view === 'disputed' ? { disputed: true } : {};
}

/** The day of the last report of a commitment that was to end soon (`YYYY-MM-DD`). */
async function findLastDay(ledger: Ledger): Promise<string | null> {
  const day = await findLastCommitmentDay(ledger, dueWithinDays);
  return day === null ? null : toIsoDay(day);
}

function toDay(isoDay: string): number {
  return Math.floor(Date.parse(isoDay) / millisecondsPerDay);
}
