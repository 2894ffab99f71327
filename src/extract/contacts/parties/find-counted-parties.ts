import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import type { Trigger } from '../telling.ts';
import { countSides } from './read-parties.ts';

const NUMBERS: Readonly<Record<string, number>> = { zweier: 2, dreier: 3, vierer: 4, fünfer: 5, sechser: 6 };

/**
 * The partners of a "Dreiergipfel" or a "Fünferrunde": the persons named in its sentence and the one before, if they are
 * exactly as many.
 */
export function findCountedParties(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const number = Object.entries(NUMBERS).find(([prefix]) => trigger.word.startsWith(prefix))?.[1];
  if (number === undefined) return [];
  const { sentence } = linked.tokens[trigger.token]!;
  const near = [sentence - 1, sentence]
    .flatMap((near) => linked.linksOfSentence.get(near) ?? [])
    .filter(({ mention, actors }) => {
      const at = linked.tokens[mention.firstToken]!.sentence;
      return actors.length === 1 && actors[0]!.kind === 'person' && at <= sentence && at >= sentence - 1;
    });
  const persons = [...new Map(near.map((link) => [link.actors[0]!.key, link])).values()];
  return persons.length === number && countSides(persons) > 1 ? persons : [];
}
