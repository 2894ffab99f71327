import { expect, it } from 'vitest';
import { listRegistry } from '../../src/annotate/list-registry.ts';
import type { Actor } from '../../src/core/actor.ts';
import type { Span } from '../../src/core/anchor.ts';
import { findInTestText } from '../find-in-test-text.ts';
import { actorTrapsFromOutside } from './actor-traps-from-outside.ts';
import { actorTrapsOfTheWorld } from './actor-traps-of-the-world.ts';
import { officeDaysOfTheWorld } from './office-days-of-the-world.ts';

const registered = new Set(listRegistry().map(({ key }) => key));

/** The actors that the mentions touching a stretch of the sentence are tied to. */
function actorsAt({ start, end }: Span, sentence: string, published: string): readonly Actor[] {
  const { mentions, actors } = findInTestText(sentence, published);
  return mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .flatMap(({ actor }) => (actor === null ? [] : [actors.get(actor)!]));
}

function spanOf(words: string, sentence: string): Span {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}

/** "trat ‹Kurz›": the second word, where these two stand in the sentence. */
function spanOfMarked(place: string, sentence: string): Span {
  const start = sentence.indexOf(place.replace(/[‹›]/g, '')) + place.indexOf('‹');
  return { start, end: start + place.indexOf('›') - place.indexOf('‹') - 1 };
}

it.each(officeDaysOfTheWorld)('on %s, "%s": %s is %s', (day, sentence, words, name) => {
  expect(actorsAt(spanOf(words, sentence), sentence, day).map((actor) => actor.name)).toEqual([name]);
});

it.each(actorTrapsOfTheWorld)('on %s, "%s": %s is none of %j', (day, sentence, words, wrong) => {
  const found = actorsAt(spanOf(words, sentence), sentence, day);
  const known = found.filter(({ name, key }) =>
    wrong.length === 0 ? registered.has(key) : wrong.some((other) => other === name),
  );
  expect(known).toEqual([]);
});

it.each(actorTrapsFromOutside)('on %s, "%s" is nobody else: %j', (day, sentence, expected) => {
  for (const [place, name] of Object.entries(expected)) {
    const found = actorsAt(spanOfMarked(place, sentence), sentence, day);
    expect(found.filter((actor) => registered.has(actor.key) && actor.name !== name)).toEqual([]);
  }
});

// 45 of 70 names; the others stay open.
const fewestNamed = 45;

it('names most of those whom the traps from outside ask for', () => {
  const named = actorTrapsFromOutside.flatMap(([day, sentence, expected]) =>
    Object.entries(expected).filter(
      ([place, name]) => actorsAt(spanOfMarked(place, sentence), sentence, day)[0]?.name === name,
    ),
  );
  expect(named.length).toBeGreaterThanOrEqual(fewestNamed);
});
