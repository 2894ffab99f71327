import { plainActor } from '../../core/plain-actor.ts';
import { stateOfPossessor } from './find-owner.ts';
import type { Naming } from './naming.ts';
import { type BodyRecord, localKey, type StateRecord } from './registry.ts';
import { toBodyActor } from './settle.ts';
import { stateOfOwner } from './settle-body.ts';
import { put, putGroup, putState, recentFocus, type Settled, type Settling, stateOfKey } from './settling.ts';

/** Envoys stand for their state ("Vertreter Kiews"); unnamed sources are anonymous actors ("drei US-Beamte"). */
export function settlePeople(settling: Settling, naming: Naming): Settled | undefined {
  const { states } = naming;
  const side = naming.owner?.body;
  // "Vertreter der Hamas", "Unterhändler der EU"
  if (
    side &&
    naming.kind === 'representative' &&
    naming.number === 'plural' &&
    isSide(naming) &&
    /^(?:armedGroup|internationalBody)$/.test(side.kind)
  ) {
    return { actor: put(settling, toBodyActor(side)), how: 'description', type: 'GROUP' };
  }
  const both = naming.kind === 'representative' && naming.number === 'plural' ? statesOfSubjects(settling, naming) : [];
  if (states.length === 0 && both.length > 1) {
    const members = both.map((state) => putState(settling, naming, state));
    return { actor: putGroup(settling, members), how: 'group', type: 'GROUP' };
  }
  const owner =
    states.length === 0 ? (stateOfOwner(settling, naming) ?? stateOfPossessor(settling, naming)) : undefined;
  if (naming.kind === 'representative' && naming.number === 'plural' && isSide(naming)) {
    if (states.length > 1) {
      const members = states.map((state) => putState(settling, naming, state));
      return { actor: putGroup(settling, members), how: 'group', type: 'GROUP' };
    }
    const state = states[0] ?? owner;
    if (state) return { actor: putState(settling, naming, state), how: 'description', type: 'GROUP' };
  }
  const state = states[0] ?? owner;
  return state || naming.body ? settleAnonymous(settling, naming, state) : settleKnown(settling, naming);
}

// "Trump und Putin beauftragten ihre Unterhändler": those of both.
function statesOfSubjects(settling: Settling, { first, determiner }: Naming): readonly StateRecord[] {
  const { timed, lower } = settling.reading;
  if (determiner !== 'possessive' || !lower[first]!.startsWith('ihr')) return [];
  const clause = timed.clauseOfToken[first] ?? -1;
  const acting = recentFocus(settling).filter((item) => item.clause === clause && item.first < first);
  // "Sie beauftragten ihre Unterhändler": whoever "sie" stands for.
  const group =
    settling.pronounGroup.sentence === settling.reading.tokens[first]!.sentence ? settling.pronounGroup.members : [];
  const persons = acting.length > 0 ? acting.map(({ key }) => key) : group;
  const keys = persons.map((key) => settling.people.byKey.get(key)?.actor.state ?? null);
  const states = [...new Set(keys)].map((key) => stateOfKey(key));
  const isPlural = timed.clauses[clause]?.verb?.number === 'plural';
  return isPlural ? states.filter((state) => state !== undefined) : [];
}

// "Vertreter Kiews", "die Unterhändler aus den USA" act for the state; "drei Vertreter der Regierung" and "einige Vertreter" are sources.
function isSide(naming: Naming): boolean {
  return naming.states.length > 1 || (naming.count === null && naming.determiner !== 'indefinite');
}

// "die Regierungsvertreter" after "drei Vertreter der iranischen Regierung"
function settleKnown(settling: Settling, naming: Naming): Settled | undefined {
  if (naming.count !== null || naming.determiner !== 'definite') return settleAnonymous(settling, naming, undefined);
  const known = settling.unnamed.findLast(
    (item) => item.number === naming.number && (item.noun === naming.noun || genericNouns.has(naming.noun ?? '')),
  );
  if (known) return { actor: known.key, how: 'description', type: naming.number === 'plural' ? 'GROUP' : 'PER' };
  return naming.kind === 'representative' ? undefined : settleAnonymous(settling, naming, undefined);
}

/** An anonymous actor, named by noun and state; the same words name the same people. */
export function settleAnonymous(settling: Settling, naming: Naming, state: StateRecord | undefined): Settled {
  const noun = nounOfUnnamed(naming);
  const name = nameOfUnnamed({ ...naming, noun }, state);
  const number = naming.count ?? (naming.number === 'singular' ? 1 : null);
  const key = `${localKey(`anonymous:${name}`)}${naming.count ?? ''}`;
  const side = state?.key ?? naming.body?.key ?? null;
  // "ein Hamas-Vertreter" acts for a side that the text may name nowhere else.
  if (naming.body && /^(?:armedGroup|internationalBody)$/.test(naming.body.kind))
    put(settling, toBodyActor(naming.body));
  put(settling, { ...plainActor, key, kind: 'anonymous', name, state: side, number });
  settling.unnamed.push({ key, noun, number: naming.number, first: naming.first });
  return { actor: key, how: 'description', type: naming.number === 'plural' ? 'GROUP' : 'PER' };
}

// "Vertreter der iranischen Regierung" are Regierungsvertreter.
function nounOfUnnamed(naming: Naming): string {
  return naming.noun === 'Vertreter' && naming.owner?.stateBody?.noun === ''
    ? 'Regierungsvertreter'
    : (naming.noun ?? '');
}

// "EU-Diplomaten", "NATO-Diplomat"
function shortNameOf({ name, aliases }: BodyRecord): string {
  return [name, ...aliases].find((alias) => /^[A-ZÄÖÜÇ\d]{2,5}$/.test(alias)) ?? name;
}

// Nouns that take up any unnamed people: "die Quellen" after "zwei Diplomaten".
const genericNouns = new Set([
  'Person',
  'Personen',
  'Quelle',
  'Quellen',
  'Insider',
  'Eingeweihte',
  'Gewährsleute',
  'Informanten',
]);

// "iranische Regierungsvertreter", "US-Beamte", "chinesischer Spitzendiplomat", "ein Diplomat"
function nameOfUnnamed(naming: Naming, state: StateRecord | undefined): string {
  const noun = naming.noun ?? '';
  const several = naming.number === 'plural';
  if (naming.body) return `${shortNameOf(naming.body)}-${noun}`;
  if (state?.code === 'US') return `US-${noun}`;
  const adjective = state?.adjectives[0];
  if (adjective) return `${adjective}${several || naming.gender === 'female' ? 'e' : 'er'} ${noun}`;
  if (several) return noun;
  return `${naming.gender === 'female' ? 'eine' : 'ein'} ${noun}`;
}
