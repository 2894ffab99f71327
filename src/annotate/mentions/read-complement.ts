import { GROUP_OF_SIDES_NOUNS } from '../../german/office-bodies.ts';
import { type Naming, plainNaming } from './naming.ts';
import { readPersonName, toPersonNaming } from './read-person-name.ts';
import { readRolePhrase } from './read-role-phrase.ts';
import { type NameHit, namesAt, type Reading, sentenceEndOf } from './reading.ts';
import type { BodyRecord, StateRecord } from './registry.ts';

/** What follows a head and says whose it is: "der Ukraine", "Russlands", "der USA und Russlands", "des Weißen Hauses". */
export interface Complement {
  readonly states: readonly StateRecord[];
  readonly owner?: Naming;
  /** "beider Länder", "aus beiden Staaten". */
  readonly ofSides?: boolean;
  readonly end: number;
}

/**
 * Which prepositions tell the owner: `origin` "aus" and "von" (people), `seat` also "in" with a capital (bodies), `office` only "von":
 * the minister "in Riad" is a guest there.
 */
export type ComplementMode = 'office' | 'origin' | 'seat';

/** Reads whose office or body it is, right after the head. */
export function readComplement(reading: Reading, at: number, mode: ComplementMode): Complement | undefined {
  return (
    readSides(reading, at) ?? readStates(reading, at, mode) ?? readOwner(reading, at) ?? readPersonGenitive(reading, at)
  );
}

const prepositions: Readonly<Record<ComplementMode, RegExp>> = {
  office: /^vo[nm]$/,
  origin: /^(?:aus|vo[nm])$/,
  seat: /^(?:aus|vo[nm]|im|in)$/,
};

// "beider Länder", "der beiden Staaten", "aus beiden Ländern"
function readSides(reading: Reading, at: number): Complement | undefined {
  const opened = /^(?:der|aus|von)$/.test(reading.tokens[at]?.text ?? '') ? at + 1 : at;
  if (!/^beide[nr]$/.test(reading.tokens[opened]?.text ?? '')) return undefined;
  if (!GROUP_OF_SIDES_NOUNS.has(reading.tokens[opened + 1]?.text ?? '')) return undefined;
  return { states: [], ofSides: true, end: opened + 2 };
}

// "der Berater Putins"
function readPersonGenitive(reading: Reading, at: number): Complement | undefined {
  const person = readPersonName(reading, at, false);
  if (!person?.genitive || person.named.risky) return undefined;
  // "Ministerpräsident Netanjahus Büro": the name belongs to the office, its genitive to the noun after it.
  if (reading.timed.words[person.end]?.category === 'noun') return undefined;
  return { states: [], owner: toPersonNaming(at, person), end: person.end };
}

function readStates(reading: Reading, at: number, mode: ComplementMode): Complement | undefined {
  const states: StateRecord[] = [];
  let end = at;
  for (let next = at; ; ) {
    const hit = readState(reading, next, { mode, joined: states.length > 0 && isAfterPreposition(reading, at) });
    if (!hit) break;
    states.push(hit.state);
    end = hit.end;
    const joint = reading.tokens[end]?.text;
    if ((joint !== 'und' && joint !== ',' && joint !== 'sowie') || end >= sentenceEndOf(reading, at)) break;
    next = end + 1;
  }
  return states.length > 0 ? { states, end } : undefined;
}

// "aus Washington und Teheran": the preposition holds for both.
function isAfterPreposition(reading: Reading, at: number): boolean {
  return /^(?:aus|von|vom)$/.test(reading.tokens[at]?.text ?? '');
}

function readState(
  reading: Reading,
  at: number,
  { mode, joined }: { mode: ComplementMode; joined: boolean },
): { state: StateRecord; end: number } | undefined {
  const opener = reading.tokens[at]?.text ?? '';
  const preposition = prepositions[mode].test(opener);
  const article = /^(?:der|des|den|dem)$/.test(reading.tokens[at + (preposition ? 1 : 0)]?.text ?? '');
  const from = at + (preposition ? 1 : 0) + (article ? 1 : 0);
  const genitiveArticle = article && !preposition && /^(?:der|des)$/.test(opener);
  for (const hit of namesAt(reading, from)) {
    if (hit.entry.kind !== 'state' && hit.entry.kind !== 'capital') continue;
    // "in Ankara" tells whose ministry it is; "in Russland" where the ambassador is.
    if (/^(?:in|im)$/.test(opener) && hit.entry.kind === 'state') continue;
    if (hit.genitive || preposition || joined || (genitiveArticle && hit.entry.kind === 'state'))
      return { state: hit.entry.state, end: hit.end };
  }
  return undefined;
}

// "des Weißen Hauses", "der EU", "des russischen Präsidenten", "von Präsident Selenskyj", "der iranischen Regierung"
function readOwner(reading: Reading, at: number): Complement | undefined {
  const opener = reading.tokens[at]?.text ?? '';
  if (!/^(?:des|der|von|vom)$/.test(opener)) return undefined;
  const preposition = /^(?:von|vom)$/.test(opener);
  const body = namesAt(reading, at + 1).find(
    (hit): hit is NameHit & { entry: { kind: 'body'; body: BodyRecord } } => hit.entry.kind === 'body',
  );
  if (body) {
    const owner: Naming = {
      ...plainNaming,
      first: at,
      end: body.end,
      nameFirst: at + 1,
      nameEnd: body.end,
      kind: 'body',
      body: body.entry.body,
      genitive: true,
    };
    return { states: [], owner, end: body.end };
  }
  const owner = readRolePhrase(reading, preposition ? at + 1 : at);
  if (
    !owner ||
    !/^(?:office|person|stateBody)$/.test(owner.kind) ||
    (owner.number === 'plural' && owner.kind === 'office')
  ) {
    return undefined;
  }
  // "Unterhändler von Regierung und Opposition Venezuelas" names no state yet.
  if (preposition && owner.states.length === 0 && owner.kind !== 'person') return undefined;
  return { states: owner.states, owner, end: owner.end };
}
