import type { Actor, Mention } from '../core/actor.ts';
import type { TimedDocument } from '../core/annotated.ts';
import type { ReferenceTime } from '../core/document.ts';
import { findNamings } from './mentions/find-namings.ts';
import { toReading } from './mentions/reading.ts';
import { settleNamings } from './mentions/settle-namings.ts';

/** The mentions of a document, each tied to its actor where the text decides. */
export function findMentions(
  timed: TimedDocument,
  referenceTime: ReferenceTime | null,
): { readonly mentions: readonly Mention[]; readonly actors: ReadonlyMap<string, Actor> } {
  const reading = toReading(timed);
  return settleNamings(reading, findNamings(reading), referenceTime);
}
