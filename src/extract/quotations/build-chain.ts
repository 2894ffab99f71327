import type { Actor } from '../../core/actor.ts';
import { toAnchor } from '../../core/anchor.ts';
import type { Hop } from '../../core/quotation.ts';
import { spokespersonEndings } from '../../german/speech-nouns.ts';
import type { Draft } from './draft.ts';
import { findHops } from './find-hops.ts';
import { findOrigin } from './find-origin.ts';
import { hasEnding } from './has-ending.ts';
import { type Reading, textAt } from './reading.ts';
import { toAnchors } from './to-anchors.ts';

/**
 * The chain of a quotation from the speaker outwards, each link with its words: the speaker, the spokesperson who
 * speaks for a body, the paper or post, the agency, the outlet.
 */
export function buildChain(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  const speakers = speakerActor ? speakerHops(reading, draft, speakerActor) : [];
  return [...originHops(reading, draft, speakerActor), ...speakers, ...findHops(reading, draft, speakerActor)];
}

/** "meldet die Agentur *unter Berufung auf den Präsidenten*": he is the first link, before who reports it. */
function originHops(reading: Reading, { frame }: Draft, speakerActor: Actor | null): readonly Hop[] {
  const mention = findOrigin(reading, frame);
  const actor = mention?.actor ? reading.annotated.actors.get(mention.actor) : undefined;
  if (!mention || !actor || actor.key === speakerActor?.key) return [];
  const anchors = [toAnchor(reading.annotated.document.text, mention)];
  const role = actor.kind === 'anonymous' ? 'anonymous' : 'speaker';
  return [{ role, name: actor.name, wikidata: actor.wikidata, actor: actor.key, anchors }];
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
