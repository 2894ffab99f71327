import type { Actor, Mention } from '../../core/actor.ts';
import { toAnchor } from '../../core/anchor.ts';
import type { Hop } from '../../core/quotation.ts';
import { documentNounEndings, postNounEndings, postPlatforms } from '../../german/post-platforms.ts';
import type { Draft } from './draft.ts';
import { hasEnding } from './has-ending.ts';
import { mentionsIn, type Reading, textAt } from './reading.ts';
import { toAnchors } from './to-anchors.ts';

/** The links behind the speaker that the frame names: post or paper, then agency, then outlet. */
export function findHops(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  const tokens = [...draft.frame, ...(draft.passedOnBy ?? [])].filter((token) => !draft.speaker.includes(token));
  const medium = findPost(reading, tokens) ?? findPaper(reading, tokens);
  return [...(medium ? [medium] : []), ...findCarriers(reading, tokens, speakerActor)];
}

/** "auf X", "bei Truth Social", "in einem Beitrag". */
function findPost(reading: Reading, tokens: readonly number[]): Hop | undefined {
  for (const token of tokens) {
    const platform = postPlatforms.find((words) =>
      words.every((word, offset) => textAt(reading, token + offset).toLowerCase() === word),
    );
    const isLed = /(^(auf|bei|über|via)|netzwerk|plattform|dienst|kanal)$/i.test(textAt(reading, token - 1));
    if (platform && isLed)
      return toHop(
        reading,
        'post',
        platform.map((_, offset) => token + offset),
      );
  }
  const noun = tokens.find((token) => hasEnding(textAt(reading, token), postNounEndings) && isInPhrase(reading, token));
  return noun === undefined ? undefined : toHop(reading, 'post', [noun]);
}

/** "in einer Erklärung", "in einem Brief an den Präsidenten". */
function findPaper(reading: Reading, tokens: readonly number[]): Hop | undefined {
  const noun = tokens.find(
    (token) => hasEnding(textAt(reading, token), documentNounEndings) && isInPhrase(reading, token),
  );
  return noun === undefined ? undefined : toHop(reading, 'document', [noun]);
}

function isInPhrase(reading: Reading, token: number): boolean {
  return [1, 2, 3].some((distance) => /^(in|im|auf|per|aus)$/i.test(textAt(reading, token - distance)));
}

function toHop(reading: Reading, role: Hop['role'], tokens: readonly number[]): Hop {
  const anchors = toAnchors(reading.annotated, tokens);
  return { role, name: anchors.map((anchor) => anchor.exact).join(' '), wikidata: null, actor: null, anchors };
}

/** Agencies and outlets named in the frame: "sagte er *der Agentur Tass*", "*CNN* zufolge". */
function findCarriers(reading: Reading, tokens: readonly number[], speakerActor: Actor | null): readonly Hop[] {
  const { annotated } = reading;
  const carriers: Hop[] = [];
  const mentions = mentionsWithin(reading, tokens);
  for (const [index, mention] of mentions.entries()) {
    const actor = mention.actor === null ? undefined : annotated.actors.get(mention.actor);
    if (!actor || actor.key === speakerActor?.key || (actor.kind !== 'agency' && actor.kind !== 'outlet')) continue;
    // "der russischen Nachrichtenagentur *Tass*": the kind before the name is no carrier of its own.
    const next = mentions[index + 1];
    if (mention.how !== 'name' && next?.firstToken === mention.endToken) continue;
    if (carriers.some((carrier) => carrier.actor === actor.key)) continue;
    const anchors = [toAnchor(annotated.document.text, mention)];
    carriers.push({ role: actor.kind, name: actor.name, wikidata: actor.wikidata, actor: actor.key, anchors });
  }
  return carriers.sort((left, right) => Number(left.role === 'outlet') - Number(right.role === 'outlet'));
}

function mentionsWithin(reading: Reading, tokens: readonly number[]): readonly Mention[] {
  if (tokens.length === 0) return [];
  const inside = new Set(tokens);
  return mentionsIn(reading, Math.min(...tokens), Math.max(...tokens) + 1).filter(({ firstToken }) =>
    inside.has(firstToken),
  );
}
