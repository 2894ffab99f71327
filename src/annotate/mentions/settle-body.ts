import type { Actor, ActorKind } from '../../core/actor.ts';
import { plainActor } from '../../core/plain-actor.ts';
import { ADJECTIVE_OF_OTHERS } from '../../german/body-nouns.ts';
import { chooseRecord, peopleNamed } from './document-people.ts';
import { stateOfPossessor } from './find-owner.ts';
import { foldName } from './fold-name.ts';
import { isNoBodyOfState } from './is-no-body-of-state.ts';
import type { Naming } from './naming.ts';
import { adjectiveStatesAt, namesAt } from './reading.ts';
import { type BodyRecord, getRegistry, localKey, type StateRecord } from './registry.ts';
import { toBodyActor } from './settle.ts';
import {
  farthestFocus,
  focusOnState,
  put,
  putGroup,
  putState,
  recentFocus,
  type Settled,
  type Settling,
  stateOfKey,
} from './settling.ts';

/** A body of the registry; a body of two readings needs its article ("der Westen", not "im Westen"). */
export function settleBody(settling: Settling, naming: Naming): Settled | undefined {
  const body = naming.body!;
  const before = settling.reading.tokens[naming.first - 1]?.lower ?? '';
  if (body.code === 'WESTEN' && !/^(?:der|den|dem|des)$/.test(before)) return undefined;
  if (body.code === 'WESTEN' && settling.reading.tokens[naming.first - 2]?.lower === 'in') return undefined;
  if (isNamesake(settling, naming)) return undefined;
  const key = put(settling, toBodyActor(body));
  if (body.kind === 'internationalBody' || body.kind === 'armedGroup') focusOnState(settling, naming, key);
  else if (body.kind === 'government' && body.state)
    focusOnState(settling, naming, getRegistry().states.get(body.state)!.key);
  return { actor: key, how: 'name', type: 'ORG' };
}

// "Der Kreml von Kasan", "im Moskauer Weißen Haus", "ein Pentagon zeichnen": another one of the name.
function isNamesake({ reading }: Settling, naming: Naming): boolean {
  const body = naming.body!;
  if (body.kind === 'outlet' || body.state === '') return false;
  const { tokens } = reading;
  const before = naming.first - 1;
  if (/^(?:ein|eine[mnrs]?)$/.test(tokens[before]?.lower ?? '') && naming.end === naming.first + 1) return true;
  const isElsewhere = (state: StateRecord): boolean => state.code !== body.state;
  if (before >= 0 && adjectiveStatesAt(reading, before).some(isElsewhere)) return true;
  if (!/^(?:von|in)$/.test(tokens[naming.end]?.text ?? '') || body.code !== 'KREML') return false;
  const place = namesAt(reading, naming.end + 1)[0]?.entry;
  return place?.kind === 'place' || (place?.kind === 'capital' && isElsewhere(place.state));
}

/** A government, ministry, army: of the state that the words name, else the one last spoken of under that noun. */
export function settleStateBody(settling: Settling, naming: Naming): Settled | undefined {
  const { kind, noun } = naming.stateBody!;
  if (isNoBodyOfState(settling, naming)) return undefined;
  // "die Hamas-Delegation", "die Truppen der EU"
  const body = naming.body ?? ownerBeyondStates(naming);
  if (body) return { actor: put(settling, toBodyActor(body)), how: 'description', type: 'ORG' };
  if (naming.states.length > 1) {
    return {
      actor: putGroup(
        settling,
        naming.states.map((state) => putState(settling, naming, state)),
      ),
      how: 'group',
      type: 'GROUP',
    };
  }
  const state =
    naming.states[0] ??
    stateOfOwner(settling, naming) ??
    stateOfPossessor(settling, naming) ??
    stateOfThere(settling, naming) ??
    (noun === '' || noun === 'Botschaft' ? undefined : stateOfSeat(settling, naming)) ??
    stateOfMedia(settling, noun);
  if (!state) return settleBareBody(settling, naming) ?? settleBySentence(settling, naming);
  if (noun === '') return { actor: putState(settling, naming, state), how: 'description', type: 'ORG' };
  if (noun === 'Ministerium') return settleBareBody(settling, { ...naming, states: [state] });
  const actor = toStateBodyActor(naming, state);
  settling.stateBodies.push({ noun, kind, key: actor.key });
  focusOnState(settling, naming, state.key);
  return { actor: put(settling, actor), how: 'description', type: 'ORG' };
}

// A union or armed group is no state's: "die Delegation der Hamas".
function ownerBeyondStates({ owner, states }: Naming): BodyRecord | undefined {
  const isBeyond = owner?.body && /^(?:internationalBody|armedGroup|party)$/.test(owner.body.kind);
  return isBeyond && states.length === 0 ? owner.body : undefined;
}

// "In Kiew dementierte das Verteidigungsministerium": a capital in the same clause tells the seat; an embassy sits abroad.
function stateOfSeat(settling: Settling, naming: Naming): StateRecord | undefined {
  const { timed, tokens } = settling.reading;
  const clause = timed.clauseOfToken[naming.first];
  const near = settling.namings.slice(Math.max(0, settling.position.index - 8), settling.position.index + 8);
  const seat = near.find(
    (item) =>
      item.kind === 'capital' && timed.clauseOfToken[item.first] === clause && tokens[item.first - 1]?.lower === 'in',
  );
  return seat?.states[0];
}

// "Moskau habe ihn einbestellt, er sei im dortigen Außenministerium gewesen": of the state last spoken of, not of the guest's own.
function stateOfThere(settling: Settling, naming: Naming): StateRecord | undefined {
  const { reading, stateFocus, people } = settling;
  if (!reading.lower.slice(naming.first, naming.end).some((word) => /^dortige[nrsm]?$/.test(word))) return undefined;
  const guest = recentFocus(settling).at(-1);
  const own = guest && people.byKey.get(guest.key)?.actor.state;
  return stateOfKey(stateFocus.slice(-farthestFocus).findLast(({ key }) => key !== own)?.key ?? null);
}

// "soll Chinas Präsident laut Staatsmedien gesagt haben": those of the state just spoken of.
function stateOfMedia(settling: Settling, noun: string): StateRecord | undefined {
  return noun.startsWith('Staats') ? stateOfKey(settling.stateFocus.at(-1)?.key ?? null) : undefined;
}

// "Eine Abordnung aus Peking reise ab, so das Außenministerium": the one state that the sentence speaks of.
function settleBySentence(settling: Settling, naming: Naming): Settled | undefined {
  const { noun, kind } = naming.stateBody!;
  if (noun === '' || noun === 'Ministerium' || naming.determiner !== 'definite') return undefined;
  const { sentence } = settling.reading.tokens[naming.first]!;
  const keys = new Set(
    settling.stateFocus
      .slice(-20)
      .filter((item) => item.sentence === sentence)
      .map((item) => item.key),
  );
  const state = keys.size === 1 ? stateOfKey([...keys][0]!) : undefined;
  if (!state) return undefined;
  const actor = toStateBodyActor(naming, state);
  settling.stateBodies.push({ noun, kind, key: actor.key });
  return { actor: put(settling, actor), how: 'description', type: 'ORG' };
}

// "das Ministerium", "das Außenministerium" after "das russische Außenministerium"
function settleBareBody(settling: Settling, naming: Naming): Settled | undefined {
  const { kind, noun } = naming.stateBody!;
  if (noun === '' || naming.determiner === 'indefinite') return undefined;
  // "ausländische Truppen", "Truppen rückten an": nobody's yet.
  if (kind === 'military' && naming.determiner === null && naming.states.length === 0) return undefined;
  if (settling.reading.lower.slice(naming.first, naming.end).some((word) => ADJECTIVE_OF_OTHERS.test(word)))
    return undefined;
  const state = naming.states[0]?.key;
  const known = settling.stateBodies.findLast(
    (body) =>
      (body.noun === noun || (noun === 'Ministerium' && body.kind === kind)) &&
      (!state || settling.actors.get(body.key)?.state === state),
  );
  return known && { actor: known.key, how: 'description', type: 'ORG' };
}

/** The state of whoever a genitive names: "Trumps Regierung", "die Regierung von Präsident Erdoğan". */
export function stateOfOwner(settling: Settling, naming: Naming): StateRecord | undefined {
  const { owner } = naming;
  if (!owner) return undefined;
  if (owner.states[0]) return owner.states[0];
  if (owner.body) return getRegistry().states.get(owner.body.state);
  if (!owner.named) return undefined;
  const person = peopleNamed(settling.people, foldName(owner.named.surname))[0];
  const record = person?.record ?? chooseRecord(owner.named.persons, owner, settling.referenceDay);
  return stateOfKey(person?.actor.state ?? null) ?? getRegistry().states.get(record?.terms.at(-1)?.body ?? '');
}

/** The actor of a body of a state, named as news name it: "türkisches Präsidialamt", "Außenministerium der Vereinigten Staaten". */
function toStateBodyActor(naming: Naming, state: StateRecord): Actor {
  const { kind, noun, gender } = naming.stateBody!;
  const name = nameOfStateBody(noun, gender, state);
  return { ...plainActor, key: localKey(name), kind: kind as ActorKind, name, state: state.key };
}

const endings = { m: 'er', f: 'e', n: 'es', p: 'e' } as const;

function nameOfStateBody(noun: string, gender: keyof typeof endings, state: StateRecord): string {
  if (state.code === 'US') return noun.endsWith('edien') ? `US-${noun}` : `${noun} ${state.genitive}`;
  const adjective = state.adjectives[0];
  return adjective ? `${adjective}${endings[gender]} ${noun}` : `${noun} ${state.genitive}`;
}
