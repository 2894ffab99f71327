import type { Actor, Mention } from '../core/actor.ts';
import type { TimedDocument } from '../core/annotated.ts';
import type { ReferenceTime } from '../core/document.ts';

/** The mentions of a document, each tied to its actor where the text decides. */
export function findMentions(
  _timed: TimedDocument,
  _referenceTime: ReferenceTime | null,
): { readonly mentions: readonly Mention[]; readonly actors: ReadonlyMap<string, Actor> } {
  return { mentions: [], actors: new Map() };
}
