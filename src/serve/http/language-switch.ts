import { setCookie } from 'hono/cookie';
import type { App } from './app.ts';

const yearInSeconds = 31_536_000;

/** `/language/de?to=/contacts/...`: remembers the language in a cookie and leads back to the page. */
export function addLanguageSwitch(app: App): void {
  app.get('/language/:language{de|en}', (context) => {
    setCookie(context, 'lang', context.req.param('language'), {
      path: '/',
      maxAge: yearInSeconds,
      sameSite: 'Lax',
      httpOnly: true,
    });
    return context.redirect(toOwnPath(context.req.query('to')), 303);
  });
}

/** Only a path of this server: an address that leads elsewhere becomes the first page. */
function toOwnPath(address = '/'): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : '/';
}
