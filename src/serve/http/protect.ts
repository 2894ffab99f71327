import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { type Access, findHolder, isLoopback, type Right } from './access.ts';
import type { App, RequestFacts, Service } from './app.ts';
import { limitRate } from './limit-rate.ts';
import { answerProblem } from './problem.ts';

/** Nothing from any other host, no script but our own files, no frame, no form that leads elsewhere. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A judgement is a few lines of words. */
const longestBodyBytes = 64 * 1024;

/** Guards every request: headers, own hosts only, size, rate, tokens, and that forms come from our own pages. */
export function protect(app: App, { access, now }: Service): void {
  app.use(
    secureHeaders({
      contentSecurityPolicy: policy,
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
    }),
  );
  app.use(
    bodyLimit({
      maxSize: longestBodyBytes,
      onError: (context) =>
        answerProblem(context, 413, { code: 'body-too-large', detail: `At most ${longestBodyBytes} bytes.` }),
    }),
  );
  if (access.kind === 'loopback') app.use(refuseForeignNames);
  app.use(refuseForeignForms);
  app.use(limitRate({ access, now }));
  app.use(checkToken(access));
}

/** A page elsewhere whose host name was made to point at this machine would read the ledger: the name must be ours. */
const refuseForeignNames = createMiddleware<RequestFacts>(async (context, next) => {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/, '');
  if (host === '' || isLoopback(host)) return next();
  return answerProblem(context, 403, {
    code: 'host-foreign',
    detail: 'This server answers on this machine alone. Use 127.0.0.1.',
  });
});

/** What changes something must come from a page of this server, or from a program, which sends no origin. */
const refuseForeignForms = createMiddleware<RequestFacts>(async (context, next) => {
  const { method } = context.req;
  const origin = context.req.header('origin');
  const host = context.req.header('host');
  // The scheme may differ behind a proxy that ends TLS; the name may not.
  if (method === 'GET' || method === 'HEAD' || origin === undefined || URL.parse(origin)?.host === host) return next();
  return answerProblem(context, 403, { code: 'origin-foreign', detail: 'Send this from a page of this server.' });
});

/** Style sheet and the page to sign in are open; all else needs a token where tokens are asked for. */
function checkToken(access: Access) {
  return createMiddleware<RequestFacts>(async (context, next) => {
    if (access.kind === 'loopback') {
      context.set('right', 'judge');
      return next();
    }
    const { path } = context.req;
    if (path.startsWith('/assets/') || path === '/sign-in') return next();
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const token = bearer ?? getCookie(context, 'token');
    const holder = token === undefined ? null : findHolder(access.holders, token);
    if (holder) {
      context.set('right', holder.right);
      return next();
    }
    if (context.req.header('accept')?.includes('text/html')) return context.redirect('/sign-in', 303);
    context.header('www-authenticate', 'Bearer');
    return answerProblem(context, 401, { code: 'token-needed', detail: 'Send "Authorization: Bearer TOKEN".' });
  });
}

/** Lets pass who has this right. */
export function requireRight(right: Right) {
  return createMiddleware<RequestFacts>(async (context, next) => {
    if (context.get('right') === 'judge' || context.get('right') === right) return next();
    return answerProblem(context, 403, { code: 'right-missing', detail: `This token may not ${right}.` });
  });
}
