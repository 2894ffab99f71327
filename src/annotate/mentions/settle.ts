import type { Actor } from '../../core/actor.ts';
import { plainActor } from '../../core/plain-actor.ts';
import type { Term } from './read-terms.ts';
import type { BodyRecord, PersonRecord, StateRecord } from './registry.ts';
import { getRegistry, holdersOf } from './registry.ts';

/** The office held on a day, if any: the last begun of those that cover it. `day` is EDTF without interval; null where unknown. */
export function termOn(person: PersonRecord, day: string | null): Term | undefined {
  if (day === null) return person.terms.findLast((term) => term.to === '') ?? person.terms.at(-1);
  return person.terms.findLast((term) => covers(term, day));
}

/** Whether a term covers a day; where one is coarser, whether they can. */
export function covers(term: Term, day: string): boolean {
  return !isBefore(day, term.from) && (term.to === '' || !isBefore(term.to, day));
}

// Compared at the coarser precision: "2025" is not before "2025-05-06".
function isBefore(left: string, right: string): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}

/** Who held an office of a state or body on a day. */
export function holdersOn(code: string, officeClass: string, day: string | null): readonly PersonRecord[] {
  const terms = holdersOf(code, officeClass);
  if (day === null) return [];
  const covering = terms.filter(({ term }) => covers(term, day));
  // On the day of a change of office both cover; the one who comes in begins it.
  const exact =
    covering.length > 1 && day.length >= 10 ? covering.filter(({ term }) => term.to === '' || term.to > day) : covering;
  return [...new Set((exact.length > 0 ? exact : covering).map(({ person }) => person))];
}

/** The office in words: "Präsident Russlands". */
function officeInWords(term: Term): string {
  const { states, bodies } = getRegistry();
  const owner = states.get(term.body) ?? bodies.get(term.body);
  const title = term.title[0]!.toUpperCase() + term.title.slice(1);
  if (!owner) return title;
  // "Botschafter Deutschlands in Russland", not "Botschafter in Russland Deutschlands".
  if (title.includes(' von ')) return title;
  const purpose = / (?:in|für|bei|im) /.exec(title);
  if (purpose) return `${title.slice(0, purpose.index)} ${owner.genitive}${title.slice(purpose.index)}`;
  return / (?:des|der) /.test(title) ? `${title} (${owner.name})` : `${title} ${owner.genitive}`;
}

/** The actor of a person of the registry with the office of the day. */
export function toPersonActor(person: PersonRecord, day: string | null): Actor {
  const term = termOn(person, day);
  const body = (term ?? person.terms[0])?.body ?? '';
  const { states, bodies } = getRegistry();
  return {
    ...plainActor,
    key: person.key,
    kind: 'person',
    name: person.name,
    wikidata: person.wikidata,
    state: states.get(body)?.key ?? bodies.get(body)?.key ?? null,
    office: term ? officeInWords(term) : null,
    gender: person.gender,
  };
}

/** The actor of a state. */
export function toStateActor(state: StateRecord): Actor {
  return { ...plainActor, key: state.key, kind: 'state', name: state.name, wikidata: state.wikidata, state: state.key };
}

/** The actor of a body of the registry. */
export function toBodyActor(body: BodyRecord): Actor {
  const state = getRegistry().states.get(body.state)?.key ?? null;
  return { ...plainActor, key: body.key, kind: body.kind, name: body.name, wikidata: body.wikidata, state };
}
