import type { Actor } from '../../core/actor.ts';
import type { Hop } from '../../core/quotation.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { toAnchors } from './to-anchors.ts';

/** The chain of a quotation from the speaker outwards, each link with its words. */
export function buildChain(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  if (!speakerActor) return [];
  const anchors = toAnchors(reading.annotated, draft.speaker);
  const role =
    speakerActor.kind === 'anonymous'
      ? 'anonymous'
      : speakerActor.kind === 'agency'
        ? 'agency'
        : speakerActor.kind === 'outlet'
          ? 'outlet'
          : 'speaker';
  return [{ role, name: speakerActor.name, wikidata: speakerActor.wikidata, actor: speakerActor.key, anchors }];
}
