import type { Mention } from '../../../core/actor.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Trigger } from '../telling.ts';
import type { Link } from './link-mentions.ts';
import { stateOfCity, stateOfName } from './state-table.ts';
import { toPartyActors } from './to-party-actors.ts';

/** What the parts of a noun of exchange before its last hyphen name. */
export interface Compound {
  /** "der Trump-Putin-Gipfel", "der Macron-Besuch". */
  readonly persons: readonly Link[];
  /** "sein Kiew-Besuch", "die China-Reise": the state of the place. */
  readonly states: readonly Link[];
  /** The place itself, where it is a city: "Kiew". */
  readonly city: string | undefined;
}

const NOTHING: Compound = { persons: [], states: [], city: undefined };

/** Reads the names in a noun of exchange that is put together with hyphens. */
export function readCompound(linked: LinkedDocument, trigger: Trigger): Compound {
  const { text } = linked.tokens[trigger.token]!;
  const goal = trigger.noun?.sort === 'journey' ? goalOfJourney(text) : undefined;
  if (trigger.shape !== 'noun' || !(goal || text.includes('-'))) return NOTHING;
  const parts = goal ? [goal] : text.split('-').slice(0, -1);
  const persons = parts.flatMap((part) => personOf(linked, trigger, part) ?? []);
  // "der Putin-Ukraine-Gipfel" is not settled
  if (persons.length > 0) return persons.length === parts.length ? { ...NOTHING, persons } : NOTHING;
  const states = parts.map((part) => stateOfName(part) ?? stateOfCity(part));
  if (states.length === 0 || states.some((state) => state === undefined)) return NOTHING;
  const [first] = parts;
  // "die Taiwan-Reise": the state itself, "das Ukraine-Treffen": what it is about
  const isCity = parts.length === 1 && (states[0]!.name !== first || trigger.noun?.sort === 'journey');
  return {
    persons,
    states: states.map((state) => toLink(linked, trigger, [linked.actors.get(state!.key) ?? state!])),
    city: isCity ? first : undefined,
  };
}

/** Where a journey leads whose noun is written as one word: "während seines | Japanbesuchs", "ihre | Indienreise". */
export function goalOfJourney(text: string): string | undefined {
  const first = JOURNEY.exec(text)?.[1];
  const name = first === undefined ? '' : first[0]!.toUpperCase() + first.slice(1);
  return stateOfName(name) || stateOfCity(name) ? name : undefined;
}

const JOURNEY = /^(\p{L}{3,})(?:besuch(?:e?s|en?)?|reise|visite)$/iu;

/** The person of that family name whom the text names. */
function personOf(linked: LinkedDocument, trigger: Trigger, part: string): Link | undefined {
  const mention = linked.mentions.find(
    ({ type, how, exact, actor }) =>
      type === 'PER' &&
      how === 'name' &&
      actor !== null &&
      (exact === part || exact.endsWith(` ${part}`) || exact.startsWith(`${part} `)),
  );
  const actors = mention?.actor ? toPartyActors(linked.actors, mention.actor) : [];
  return actors.length === 1 ? toLink(linked, trigger, actors) : undefined;
}

/** A link that stands in the noun itself. */
function toLink(linked: LinkedDocument, trigger: Trigger, actors: Link['actors']): Link {
  const { start, end, text } = linked.tokens[trigger.token]!;
  const [actor] = actors;
  const mention: Mention = {
    ...{ start, end, exact: text, actor: actor!.key, candidates: [], how: 'name', place: null },
    ...{ type: actor!.kind === 'person' ? 'PER' : 'GPE', nameSpan: { start, end } },
    ...{ firstToken: trigger.token, endToken: trigger.token + 1 },
  };
  return { mention, index: -1, clause: trigger.clause, actors, possessive: false, chain: -1 };
}
