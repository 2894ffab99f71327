import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Ledger } from '../../store/ledger.ts';
import type { Language } from '../cli/language.ts';
import type { Access, Right } from './access.ts';
import { answerProblem } from './problem.ts';

/** What the resources need: the ledger, the clock, and where to write what went wrong. */
export interface Service {
  readonly ledger: Ledger;
  /** ISO 8601. */
  readonly now: () => string;
  readonly log: (line: string) => void;
  /** Who may come in. */
  readonly access: Access;
}

/** What the middleware finds out about a request. */
export interface RequestFacts {
  readonly Variables: { readonly language: Language; readonly right: Right };
}

/** An application whose requests carry a language and a right. */
export type App = OpenAPIHono<RequestFacts>;
/** One request to it. */
export type RequestContext = Context<RequestFacts>;

/** An empty application in which what does not fit its schema is answered as a problem that names the field. */
export function makeApp(): App {
  return new OpenAPIHono<RequestFacts>({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || result.target}: ${message}`);
      return answerProblem(context, 400, { code: 'request-invalid', detail: issues.join('; ') });
    },
  });
}
