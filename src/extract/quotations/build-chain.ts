import type { Actor } from '../../core/actor.ts';
import type { Hop } from '../../core/quotation.ts';
import { spokespersonEndings } from '../../german/speech-nouns.ts';
import type { Draft } from './draft.ts';
import { findHops } from './find-hops.ts';
import { hasEnding } from './has-ending.ts';
import { type Reading, textAt } from './reading.ts';
import { toAnchors } from './to-anchors.ts';

/**
 * The chain of a quotation from the speaker outwards, each link with its words: the speaker, the spokesperson who
 * speaks for a body, the paper or post, the agency, the outlet.
 */
export function buildChain(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  if (!speakerActor) return findHops(reading, draft, null);
  return [...speakerHops(reading, draft, speakerActor), ...findHops(reading, draft, speakerActor)];
}

function speakerHops(reading: Reading, draft: Draft, actor: Actor): readonly Hop[] {
  const anchors = toAnchors(reading.annotated, draft.speaker);
  const link = { name: actor.name, wikidata: actor.wikidata, actor: actor.key, anchors };
  const spokesman = draft.speaker.find((token) => hasEnding(textAt(reading, token), spokespersonEndings));
  if (actor.kind === 'anonymous' && spokesman !== undefined)
    return [{ ...link, role: 'spokesperson', number: actor.number }];
  if (actor.kind === 'anonymous')
    return [{ ...link, role: 'anonymous', number: actor.number, description: actor.name }];
  if (actor.kind === 'agency') return [{ ...link, role: 'agency' }];
  if (actor.kind === 'outlet') return [{ ...link, role: 'outlet' }];
  if (spokesman === undefined) return [{ ...link, role: 'speaker' }];
  if (actor.kind === 'person') return [{ ...link, role: 'spokesperson', description: actor.office }];
  // "ein Sprecher des Außenministeriums": the ministry speaks, through an unnamed man.
  const voice = {
    name: textAt(reading, spokesman),
    wikidata: null,
    actor: null,
    anchors: toAnchors(reading.annotated, [spokesman]),
  };
  return [
    { ...link, role: 'speaker' },
    { ...voice, role: 'spokesperson', description: actor.name },
  ];
}
