import { createHash } from 'node:crypto';
import type { StoredAnchor } from '../../store/list-anchors.ts';
import { toWebAddress } from './web-address.ts';

/** The document that annotations point into, as far as they need it. */
export interface AnnotatedSource {
  readonly documentId: string;
  readonly path: string;
  /** The text that anchors count in. */
  readonly text: string;
  /** When it came out; null where unknown. */
  readonly publishedAt: string | null;
  /** SHA-256 of the bytes as received, hexadecimal. */
  readonly snapshotHash: string;
  /** From UTF-16 offsets to code points. */
  readonly toCodePoint: (offset: number) => number;
}

/** What an anchor proves. */
export interface Proven {
  /** "contact", "statement", "commitment" or "denial". */
  readonly type: string;
  /** Its id in the ledger. */
  readonly id: string;
  /** One line: "contact: date 2025-03-18". */
  readonly words: string;
}

/**
 * An anchor as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). Positions count code points of the text
 * that `lesart clean` prints, as the model asks for text without markup. `cached` names bytes and text by their hash
 * (RFC 6920), so that a reader can tell whether he has the same ones.
 */
export function toAnnotation(
  { start, end, exact, ...anchor }: StoredAnchor,
  source: AnnotatedSource,
  proven: Proven,
): Record<string, unknown> {
  const { documentId, text, toCodePoint, publishedAt } = source;
  const sourceDate = toInstant(publishedAt);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:lesart:anchor:${documentId}:${anchor.fact}:${anchor.slot}:${anchor.position}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'SpecificResource',
        source: `urn:lesart:${proven.type}:${proven.id}`,
        purpose: 'linking',
      },
      { type: 'TextualBody', value: proven.words, format: 'text/plain', language: 'en', purpose: 'describing' },
    ],
    target: {
      type: 'SpecificResource',
      source: toWebAddress(source.path) ?? `urn:lesart:document:${documentId}`,
      state: {
        type: 'TimeState',
        ...(sourceDate === null ? {} : { sourceDate }),
        cached: [nameByHash(Buffer.from(source.snapshotHash, 'hex')), nameByHash(hashOf(text))],
      },
      selector: [
        { type: 'TextPositionSelector', start: toCodePoint(start), end: toCodePoint(end) },
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\udc00-\udfff]/, ''),
          suffix: text.slice(end, end + contextLength).replace(/[\ud800-\udbff]$/, ''),
        },
      ],
    },
  };
}

/** Enough neighbours to tell repeated words apart. A pair of units is never cut. */
const contextLength = 32;

/** The model asks for a whole time with zone; days and times of unknown zone are left out rather than guessed. */
function toInstant(publishedAt: string | null): string | null {
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(publishedAt ?? '');
  return isInstant ? new Date(publishedAt!).toISOString() : null;
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function nameByHash(hash: Buffer): string {
  return `ni:///sha-256;${hash.toString('base64url')}`;
}
