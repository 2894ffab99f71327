import { getCookie } from 'hono/cookie';
import type { Language } from '../cli/language.ts';
import type { RequestContext } from './app.ts';

/** The language of an answer: `?lang=`, else the cookie `lang`, else what the browser asks for, else German. */
export function chooseLanguage(context: RequestContext): Language {
  const wanted =
    context.req.query('lang') ?? getCookie(context, 'lang') ?? context.req.header('accept-language') ?? 'de';
  return /^\s*en/i.test(wanted) ? 'en' : 'de';
}
