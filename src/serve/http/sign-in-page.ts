import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { say } from '../cli/language.ts';
import { findHolder } from './access.ts';
import { answerPage } from './answer-page.ts';
import type { App, RequestContext, Service } from './app.ts';

/** `/sign-in`: takes a token and keeps it in a cookie that scripts cannot read. */
export function addSignInPage(app: App, { access }: Service): void {
  if (access.kind === 'loopback') return;
  app.get('/sign-in', (context) => answerForm(context, ''));
  app.post('/sign-in', async (context) => {
    const { token } = await context.req.parseBody();
    if (typeof token !== 'string' || !findHolder(access.holders, token)) {
      context.status(401);
      return answerForm(context, say({ de: 'Diesen Schlüssel gibt es nicht.', en: 'Nobody holds this token.' }));
    }
    // A proxy that ends TLS says so; who lies about it only loses his cookie.
    const protocol = context.req.header('x-forwarded-proto') ?? new URL(context.req.url).protocol;
    const isSecure = /^https/.test(protocol);
    setCookie(context, 'token', token, { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure });
    return context.redirect('/', 303);
  });
}

function answerForm(context: RequestContext, warning: string) {
  const title = say({ de: 'Anmelden', en: 'Sign in' });
  return answerPage(
    context,
    { title },
    html`<h1>${title}</h1>${warning ? html`<p class="warning" role="alert">${warning}</p>` : ''}
      <p>${say({ de: 'Diese Seiten sind nur mit einem Schlüssel zu lesen. Wer den Server betreibt, gibt ihn aus.', en: 'These pages are read with a token only. Whoever runs the server hands it out.' })}</p>
      <form method="post" class="filter"><label>${say({ de: 'Schlüssel', en: 'Token' })} <input type="password" name="token" required autocomplete="current-password"></label>
      <button>${title}</button></form>`,
  );
}
