import { expect, it } from 'vitest';
import type { Actor } from '../../src/core/actor.ts';
import { analyze } from '../../src/pipeline/analyze.ts';
import { toSnapshot } from '../read-texts.ts';
import { actorTrapsOfTheWorld } from './actor-traps-of-the-world.ts';
import { officeDaysOfTheWorld } from './office-days-of-the-world.ts';

/** The actors that the mentions touching these words are tied to. */
function actorsAt(words: string, sentence: string, published: string): readonly Actor[] {
  const analysis = analyze(toSnapshot('sentence.txt', new TextEncoder().encode(sentence)), { published, plain: true });
  if (analysis.kind === 'rejection') throw new Error(`${sentence} is refused: ${analysis.reason}`);
  const { mentions, actors } = analysis.annotated;
  const start = sentence.indexOf(words);
  return mentions
    .filter((mention) => mention.start < start + words.length && start < mention.end)
    .flatMap(({ actor }) => (actor === null ? [] : [actors.get(actor)!]));
}

it.each(officeDaysOfTheWorld)('on %s, "%s": %s is %s', (day, sentence, words, name) => {
  expect(actorsAt(words, sentence, day).map((actor) => actor.name)).toEqual([name]);
});

it.each(actorTrapsOfTheWorld)('on %s, "%s": %s is none of %j', (day, sentence, words, wrong) => {
  const found = actorsAt(words, sentence, day);
  const known = found.filter(({ name, wikidata }) =>
    wrong.length === 0 ? wikidata !== null : wrong.some((other) => other === name),
  );
  expect(known).toEqual([]);
});
