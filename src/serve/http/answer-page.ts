import { html } from 'hono/html';
import { say } from '../cli/language.ts';
import { type Markup, type PageFrame, renderPage } from '../pages/layout.ts';
import { formatDate } from '../report/format-time.ts';
import type { RequestContext } from './app.ts';

/** Answers with a page in the reader's language. */
export async function answerPage(
  context: RequestContext,
  frame: Omit<PageFrame, 'address' | 'printed'>,
  content: Markup,
): Promise<Response> {
  const { origin, pathname, search } = new URL(context.req.url);
  const address = pathname + search;
  const printed = `${origin}${address} · ${formatDate(new Date().toISOString())}`;
  return context.html(await renderPage({ ...frame, address, printed }, content));
}

/** Answers with a page that says that nothing is here, and where to go on. */
export async function answerNothing(context: RequestContext, what: string): Promise<Response> {
  const title = say({ de: 'Nicht gefunden', en: 'Not found' });
  context.status(404);
  return answerPage(
    context,
    { title },
    html`<h1>${title}</h1><p>${what}</p><p><a href="/">${say({ de: 'Zu allen Kontakten', en: 'To all contacts' })}</a></p>`,
  );
}
