import { getCookie, setCookie } from 'hono/cookie';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { listNews } from '../../pipeline/show/list-news.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findEventsAfter, findLastEventId, findLatestEvents } from '../../store/ledger-events.ts';
import { say } from '../cli/language.ts';
import { renderAtom } from '../pages/render-atom.ts';
import { addressOf, nameNews, renderNews } from '../pages/render-news.ts';
import { answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { withNamedDocuments } from './named-documents.ts';
import { fromCursor, toCursor } from './paging.ts';
import { answerProblem } from './problem.ts';

const itemsPerPage = 50;
const yearInSeconds = 31_536_000;
/** How often the diary is looked at for those who listen: a denial a few seconds old is new. */
const lookEveryMs = 2000;
/** So many may listen at once: each looks into the diary for himself. */
const mostListeners = 200;
/** Comments that keep proxies from closing a silent stream. */
const breatheEveryMs = 20_000;

/** `/changes`, `/changes.atom` and the stream `/api/events`: what became new in the ledger. */
export function addNewsPages(app: App, { ledger, now }: Service): void {
  app.get('/changes', async (context) => {
    const { since: asked, cursor } = context.req.query();
    const before = Number(fromCursor(cursor) ?? Number.NaN);
    const isAll = context.req.query('all') !== undefined;
    // Further pages go on from the first one, whose visit is noted by now.
    const visited = isAll ? null : (asked ?? (cursor ? null : getCookie(context, 'visited')) ?? null);
    const since = visited !== null && !Number.isNaN(Date.parse(visited)) ? visited : null;
    const events = await findLatestEvents(ledger, {
      before: Number.isInteger(before) ? before : undefined,
      since: since ?? undefined,
      limit: itemsPerPage,
    });
    const more = events.length === itemsPerPage ? toCursor(String(events.at(-1)!.id)) : null;
    const next = more
      ? `/changes?${new URLSearchParams({ cursor: more, ...(since ? { since } : {}), ...(isAll ? { all: '' } : {}) })}`
      : null;
    setCookie(context, 'visited', now(), { path: '/changes', maxAge: yearInSeconds, sameSite: 'Lax', httpOnly: true });
    const title = say({ de: 'Neues', en: 'What is new' });
    const items = await listNews(ledger, events);
    const documents = items.map(({ document }) => document);
    return withNamedDocuments(ledger, documents, () =>
      answerPage(
        context,
        { title, scripts: ['news.js'] },
        renderNews(items, { since, next, today: now().slice(0, 10) }),
      ),
    );
  });
  app.get('/changes.atom', async (context) => {
    const items = await listNews(ledger, await findLatestEvents(ledger, { limit: itemsPerPage }));
    const about = { origin: new URL(context.req.url).origin, updated: items[0]?.event.at ?? now() };
    const documents = items.map(({ document }) => document);
    const feed = await withNamedDocuments(ledger, documents, () => renderAtom(items, about));
    return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });
  let listeners = 0;
  app.get('/api/events', (context) => {
    if (listeners >= mostListeners) {
      context.header('retry-after', '60');
      return answerProblem(context, 503, { code: 'listeners-many', detail: `At most ${mostListeners} may listen.` });
    }
    listeners++;
    const told = Number(context.req.header('last-event-id') ?? Number.NaN);
    return streamSSE(context, async (stream) => {
      try {
        await tellNews(stream, ledger, Number.isInteger(told) ? told : await findLastEventId(ledger));
      } finally {
        listeners--;
      }
    });
  });
}

/** Tells a listener what becomes new until he goes. */
async function tellNews(stream: SSEStreamingApi, ledger: Ledger, from: number): Promise<void> {
  let last = from;
  let breathed = 0;
  while (!stream.aborted) {
    const events = await findEventsAfter(ledger, last, itemsPerPage);
    const items = await listNews(ledger, events);
    const documents = items.map(({ document }) => document);
    const titles = await withNamedDocuments(ledger, documents, () => items.map(nameNews));
    for (const [index, item] of items.entries()) {
      const { id, at, kind, subjectId, documentId } = item.event;
      const address = addressOf(item);
      const data = { at, kind, subject: subjectId, document: documentId, title: titles[index], address };
      await stream.writeSSE({ id: String(id), event: kind, data: JSON.stringify(data) });
    }
    last = events.at(-1)?.id ?? last;
    breathed += lookEveryMs;
    if (breathed >= breatheEveryMs) {
      breathed = 0;
      await stream.write(': still here\n\n');
    }
    await stream.sleep(lookEveryMs);
  }
}
