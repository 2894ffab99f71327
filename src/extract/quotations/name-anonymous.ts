import type { Actor } from '../../core/actor.ts';
import { readNumberWord } from '../../core/read-number.ts';
import { type Reading, textAt } from './reading.ts';

/** An actor of its own for speakers without a name: "zwei Diplomaten", "ukrainische Verhandlungskreise". */
export function nameAnonymous(reading: Reading, speaker: readonly number[], head: number): Actor {
  const words = speaker.filter((token) => token <= head).map((token) => textAt(reading, token));
  const bare = words.filter(
    (word) => !/^(der|die|das|den|dem|des|ein|eine|einem|einer|eines|einen|aus|von|vom)$/i.test(word),
  );
  const number = bare.map((word) => readNumberWord(word)).find((value) => value !== undefined) ?? null;
  const name = bare.join(' ');
  return {
    key: `local:${name.toLowerCase()}`,
    kind: 'anonymous',
    name,
    wikidata: null,
    state: null,
    office: null,
    gender: null,
    members: [],
    number,
  };
}
