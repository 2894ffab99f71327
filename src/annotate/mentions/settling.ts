import type { Actor, Mention } from '../../core/actor.ts';
import { plainActor } from '../../core/plain-actor.ts';
import type { People } from './document-people.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';
import { getRegistry, type StateRecord } from './registry.ts';
import { toStateActor } from './settle.ts';

/** What a naming was settled to: an actor, or those who remain possible. */
export interface Settled {
  readonly actor: string | null;
  readonly candidates?: readonly string[];
  readonly how: Mention['how'];
  readonly type: Mention['type'];
  readonly place?: string;
}

/** A person or state spoken of, for what points back to it. */
export interface FocusItem {
  readonly key: string;
  readonly sentence: number;
  readonly clause: number;
  readonly subject: boolean;
  /** Named as a source beside the clause ("Lukaschenko zufolge", "laut Peskow"), not as one who takes part in it. */
  readonly aside: boolean;
  readonly first: number;
  readonly end: number;
}

/** A state, union or armed group spoken of as an actor. */
export interface StateFocus {
  readonly key: string;
  readonly clause: number;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  /** Only talked about: "Über Russland und die Ukraine habe man nicht gesprochen". */
  readonly topic: boolean;
}

/** What is known while the namings of a document are settled one after the other. */
export interface Settling {
  readonly reading: Reading;
  readonly namings: readonly Naming[];
  /** Publication day, month or year; null where unknown. */
  readonly referenceDay: string | null;
  readonly actors: Map<string, Actor>;
  readonly people: People;
  readonly focus: FocusItem[];
  /** Index of the naming that is being settled. */
  readonly position: { index: number };
  /** Keys of states, unions and armed groups spoken of as actors, latest last: what "beide Seiten" can mean. */
  readonly stateFocus: StateFocus[];
  /** Whom the plural pronoun last settled stands for, and its sentence: "Sie beauftragten ihre Unterhändler". */
  readonly pronounGroup: { sentence: number; members: readonly string[] };
  /** Token after the place named last, for places joined to it. */
  readonly placeEnd: { token: number };
  /** Codes of the states and bodies that the document names anywhere. */
  readonly codes: ReadonlySet<string>;
  /** How often the document names each state, union or armed group, by key, its people included. */
  readonly sideCounts: ReadonlyMap<string, number>;
  /** Unnamed people so far, latest last: "die Regierungsvertreter" takes them up. */
  readonly unnamed: {
    readonly key: string;
    readonly noun: string;
    readonly number: 'singular' | 'plural';
    readonly first: number;
  }[];
  /** Bodies of states settled so far, by noun, latest last. */
  readonly stateBodies: { readonly noun: string; readonly kind: string; readonly key: string }[];
}

/** Nobody named farther back is in focus; the bound also keeps very long documents linear. */
export const farthestFocus = 120;

/** The persons spoken of lately, latest last. */
export function recentFocus(settling: Settling): readonly FocusItem[] {
  return settling.focus.slice(-farthestFocus);
}

/** Keeps an actor and returns its key. */
export function put(settling: Settling, actor: Actor): string {
  const known = settling.people.byKey.get(actor.key)?.actor;
  settling.actors.set(actor.key, known ?? actor);
  return actor.key;
}

/** Keeps a state as an actor spoken of. */
export function putState(settling: Settling, naming: Naming, state: StateRecord): string {
  focusOnState(settling, naming, state.key);
  return put(settling, toStateActor(state));
}

/** Marks a state, union or armed group as the latest spoken of. */
export function focusOnState(settling: Settling, naming: Naming, key: string): void {
  const { timed, tokens } = settling.reading;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  const phrase = timed.clauses[clause]?.phrases.find(
    ({ firstToken, endToken }) => firstToken <= naming.first && naming.first < endToken,
  );
  const topic = phrase?.preposition === 'über';
  const { sentence } = tokens[naming.first]!;
  settling.stateFocus.push({ key, clause, sentence, first: naming.first, end: naming.end, topic });
}

/** Keeps a group of actors that are kept already or are persons of the document. */
export function putGroup(settling: Settling, members: readonly string[]): string {
  for (const key of members) if (!settling.actors.has(key)) put(settling, settling.people.byKey.get(key)!.actor);
  const names = members.map((key) => settling.actors.get(key)!.name);
  const name = names.length > 1 ? `${names.slice(0, -1).join(', ')} und ${names.at(-1)}` : (names[0] ?? '');
  return put(settling, {
    ...plainActor,
    key: `local:group:${[...members].sort().join('+')}`,
    kind: 'group',
    name,
    members,
    number: members.length,
  });
}

/** Marks a person as the latest spoken of. */
export function focusOn(settling: Settling, naming: Naming, key: string): void {
  const { timed, tokens } = settling.reading;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  settling.focus.push({
    key,
    sentence: tokens[naming.first]!.sentence,
    clause,
    subject: isSubject(settling.reading, naming),
    aside: isAside(settling.reading, naming),
    first: naming.first,
    end: naming.end,
  });
  const state = settling.people.byKey.get(key)?.actor.state;
  if (state && stateOfKey(state)) focusOnState(settling, naming, state);
}

function isAside({ tokens }: Reading, naming: Naming): boolean {
  return tokens[naming.end]?.text === 'zufolge' || /^(?:laut|Laut)$/.test(tokens[naming.first - 1]?.text ?? '');
}

/** Whether the naming is, or is part of, the subject of its clause. */
export function isSubject(reading: Reading, naming: Naming): boolean {
  const clause = reading.timed.clauses[reading.timed.clauseOfToken[naming.first] ?? -1];
  return (
    clause?.phrases.some(
      (phrase) => phrase.role === 'subject' && phrase.firstToken <= naming.first && naming.end <= phrase.endToken,
    ) ?? false
  );
}

/** The state with a key, of the registry. */
export function stateOfKey(key: string | null): StateRecord | undefined {
  if (key === null) return undefined;
  stateByKey ??= new Map([...getRegistry().states.values()].map((state) => [state.key, state]));
  return stateByKey.get(key);
}

let stateByKey: ReadonlyMap<string, StateRecord> | undefined;

/** The words of a naming. */
export function wordsOf(reading: Reading, naming: Naming): string {
  return reading.timed.document.text.slice(reading.tokens[naming.first]!.start, reading.tokens[naming.end - 1]!.end);
}
