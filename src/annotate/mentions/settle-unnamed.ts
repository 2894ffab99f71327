import { plainActor } from '../../core/plain-actor.ts';
import { type DocumentPerson, feminineOf } from './document-people.ts';
import type { Naming } from './naming.ts';
import { findHolders, isHolder } from './office-holders.ts';
import { getRegistry, localKey } from './registry.ts';
import { settleAnonymous } from './settle-people.ts';
import { mentionPerson, peopleOfSurname } from './settle-person.ts';
import { findTraitBearer } from './settle-trait.ts';
import { put, type Settled, type Settling, wordsOf } from './settling.ts';

/** Somebody known by the office only: "ein Regierungssprecher", "ein Sprecher des Weißen Hauses", "ein hochrangiger Berater Selenskyjs" */
export function settleUnnamed(
  settling: Settling,
  naming: Naming,
  { code, day }: { code: string; day: string | null },
): Settled {
  const bearer = findBearerWithoutOffice(settling, naming);
  if (bearer) return { ...mentionPerson(settling, naming, bearer), how: 'office' };
  const { states, bodies } = getRegistry();
  const state = states.get(code || seatOf(settling, naming));
  if (state && !naming.owner) return settleAnonymous(settling, { ...naming, count: null, noun: nounOf(naming) }, state);
  const owner = naming.owner && nameOfOwner(settling, naming.owner, day);
  const words = owner
    ? `${nounOf(naming)} ${owner}`
    : wordsOf(settling.reading, naming).replace(/^(?:der|die|das|dem|den|des|eine?[rnms]?)\s/i, '');
  const ownerKey = (state ?? bodies.get(code))?.key ?? null;
  const actor = {
    ...plainActor,
    key: localKey(`anonymous:${words}`),
    kind: 'anonymous',
    name: words,
    state: ownerKey,
    number: 1,
  } as const;
  settling.unnamed.push({ key: actor.key, noun: nounOf(naming), number: naming.number, first: naming.first });
  return { actor: put(settling, actor), how: 'description', type: 'PER' };
}

// "Clara Berg reiste ab. Die stellvertretende Außenministerin Irlands hatte gewarnt": the only woman right before, of whom the
// text has told no office yet.
function findBearerWithoutOffice(settling: Settling, naming: Naming): DocumentPerson | undefined {
  if (naming.determiner !== 'definite' || naming.number !== 'singular' || naming.gender === null) return undefined;
  if (naming.office!.former || naming.office!.coming || naming.office!.classes.includes('spokesperson'))
    return undefined;
  const person = findTraitBearer(settling, naming);
  // Of somebody whom the registry knows it would know the office.
  const isUnknown = person?.record === null && person.actor.office === null;
  return isUnknown && person.actor.gender === naming.gender ? person : undefined;
}

// "ein Regierungssprecher in Vilnius"; without a seat, in a text with German actors, the German one.
function seatOf(settling: Settling, naming: Naming): string {
  const next = settling.namings[settling.position.index + 1];
  const isSeat =
    next?.kind === 'capital' && next.first === naming.end + 1 && settling.reading.tokens[naming.end]?.text === 'in';
  if (isSeat) return next.states[0]!.code;
  return naming.office!.noun === 'Regierungssprecher' && settling.codes.has('DE') ? 'DE' : '';
}

// "ein Sprecher des ukrainischen Präsidenten" -> "Sprecher Wolodymyr Selenskyjs"
function nameOfOwner(settling: Settling, owner: Naming, day: string | null): string | undefined {
  if (owner.body) return owner.body.genitive;
  const person = owner.kind === 'person' ? nameOfPerson(settling, owner) : nameOfHolder(settling, owner, day);
  return person && (/[sxzß]$/.test(person) ? `von ${person}` : `${person}s`);
}

function nameOfPerson(settling: Settling, owner: Naming): string | undefined {
  return peopleOfSurname(settling, owner)[0]?.actor.name ?? owner.named!.persons[0]?.name;
}

function nameOfHolder(settling: Settling, owner: Naming, day: string | null): string | undefined {
  if (!owner.office) return undefined;
  const { classes, body } = owner.office;
  const code = owner.states[0]?.code ?? body;
  const known = [...settling.people.byKey.values()].filter((person) => isHolder(person, owner, { code, classes }));
  return known.length === 1 ? known[0]!.actor.name : findHolders(code, classes, day)[0]?.name;
}

function nounOf(naming: Naming): string {
  const { noun } = naming.office!;
  return naming.gender === 'female' ? feminineOf(noun) : noun;
}
