import { z } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import { AppError, ConfigError } from '../../core/app-error.ts';

/** Problem details for HTTP interfaces (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string().openapi({ example: 'Not found' }),
    status: z.number().int().openapi({ example: 404 }),
    detail: z.string().openapi({ description: 'What is wrong and what to do next.' }),
    code: z.string().openapi({ description: 'Kebab-case and stable.', example: 'contact-unknown' }),
  })
  .openapi('Problem');

/** The HTTP statuses that are answered with a problem (RFC 9457). */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'Bad request',
  401: 'Token needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Body too large',
  415: 'Media type not understood',
  422: 'Not processable',
  429: 'Too many requests',
  500: 'Defect',
  503: 'Not available',
};

/** Answers with a problem. The detail says what to do next and never shows a stack. */
export function answerProblem<E extends Env>(
  context: Context<E>,
  status: ProblemStatus,
  { code, detail }: { readonly code: string; readonly detail: string },
): Response {
  return context.body(JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, code }), status, {
    'content-type': 'application/problem+json',
  });
}

/** The problem that an error stands for: wrong use of the ledger is the reader's, all else ours. */
export function answerError<E extends Env>(context: Context<E>, error: unknown): Response {
  if (error instanceof ConfigError)
    return answerProblem(context, error.code.endsWith('-unknown') ? 404 : 400, {
      code: error.code,
      detail: `${error.message} ${error.nextStep}`,
    });
  if (error instanceof AppError)
    return answerProblem(context, 503, { code: error.code, detail: `${error.message} ${error.nextStep}` });
  return answerProblem(context, 500, { code: 'defect', detail: 'This is a defect: please report what was asked for.' });
}
