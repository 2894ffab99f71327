import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from '@hono/zod-openapi';
import { ConfigError } from '../../core/app-error.ts';

/** What a reader may do. Who may judge may read. */
export type Right = 'read' | 'judge';

/** A token's holder. Only the hash of the token is kept: neither logs nor a dump of the memory show it. */
export interface TokenHolder {
  readonly name: string;
  readonly right: Right;
  /** SHA-256 of the token, hexadecimal. */
  readonly sha256: string;
}

/** Who may come in: anybody on this machine, or who holds a token. */
export type Access =
  | { readonly kind: 'loopback' }
  | { readonly kind: 'tokens'; readonly holders: readonly TokenHolder[] };

const tokensSchema = z
  .array(
    z.object({
      name: z.string().min(1),
      right: z.enum(['read', 'judge']),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256: printf %s TOKEN | sha256sum'),
    }),
  )
  .min(1);

/**
 * Who may use a server on this host. Without a tokens file only this machine may.
 * Throws ConfigError where the host is open to others and no tokens are given, or the file cannot be used.
 */
export async function readAccess(host: string, tokensFile: string | undefined): Promise<Access> {
  if (tokensFile === undefined) {
    if (isLoopback(host)) return { kind: 'loopback' };
    throw new ConfigError(
      'tokens-missing',
      `${host} can be reached from other machines.`,
      'Give --tokens FILE with [{"name", "right": "read" or "judge", "sha256"}], or listen on 127.0.0.1.',
    );
  }
  try {
    return { kind: 'tokens', holders: tokensSchema.parse(JSON.parse(await readFile(tokensFile, 'utf8'))) };
  } catch (cause) {
    const why =
      cause instanceof z.ZodError
        ? cause.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')
        : '';
    throw new ConfigError(
      'tokens-unreadable',
      `The tokens in ${tokensFile} cannot be read. ${why}`.trim(),
      'Give a JSON list: [{"name": "desk", "right": "read", "sha256": "…"}].',
      cause,
    );
  }
}

/** The holder of a token; null where nobody holds it. Takes as long for a wrong token as for a right one. */
export function findHolder(holders: readonly TokenHolder[], token: string): TokenHolder | null {
  const hash = createHash('sha256').update(token).digest();
  let found: TokenHolder | null = null;
  for (const holder of holders) if (timingSafeEqual(hash, Buffer.from(holder.sha256, 'hex'))) found = holder;
  return found;
}

/** Whether only this machine reaches the host. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}
