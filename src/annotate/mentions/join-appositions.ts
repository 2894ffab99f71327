import { RANKS } from '../../german/office-titles.ts';
import type { NamedOffice, Naming } from './naming.ts';
import { readPersonName, toPersonNaming } from './read-person-name.ts';
import type { Reading } from './reading.ts';

/**
 * The namings of a document with what stands beside names and says whom their bearers act for: "die Minister Tongas und
 * Samoas, Peter Loa und Mele Fifita,", "der Anführer der Putschisten in Niger, General Tiani,", "Jonas Kask (Lettland)".
 */
export function joinAppositions(reading: Reading, namings: readonly Naming[]): readonly Naming[] {
  const joined: Naming[] = [];
  for (let index = 0; index < namings.length; index += 1) {
    const naming = namings[index]!;
    const listed = readListed(reading, naming);
    const rank = listed ? undefined : findRank(reading, namings, index);
    if (listed) {
      joined.push(naming, ...listed);
      while ((namings[index + 1]?.first ?? Number.POSITIVE_INFINITY) < listed.at(-1)!.end) index += 1;
    } else if (rank) {
      joined.push(mergeRank(namings, index, rank));
      index = rank;
    } else {
      const bracket = findBracket(reading, naming, namings[index + 1]);
      joined.push(
        bracket
          ? withBracket(reading, naming, { bracket, last: joined.at(-1) })
          : withSideBehind(reading, naming, namings[index + 1]),
      );
      if (bracket) index += 1;
    }
  }
  return joined;
}

// "die Außenminister Tongas und Samoas, Peter Loa und Mele Fifita, ...": as many names as states, in their order.
function readListed(reading: Reading, { kind, office, states, end }: Naming): readonly Naming[] | undefined {
  if (kind !== 'group' || !office || states.length < 2 || reading.tokens[end]?.text !== ',') return undefined;
  const names: Naming[] = [];
  let at = end + 1;
  for (const [index, state] of states.entries()) {
    const hit = readPersonName(reading, at, false) ?? readPersonName(reading, at, true);
    if (!hit || hit.named.firstName === '') return undefined;
    names.push({ ...toPersonNaming(at, hit), office, states: [state] });
    const joint = reading.tokens[hit.end]?.text ?? '';
    if (index < states.length - 1 && !/^(?:,|und|sowie)$/.test(joint)) return undefined;
    at = hit.end + 1;
  }
  return names;
}

// Tokens between a role and the comma before the name: "der Übergangsregierung in der Hauptstadt Niamey".
const longestAttribute = 6;

/** Index of the name with a rank that closes a role: "der malische Unterhändler, Oberst Traoré,"; undefined where none does. */
function findRank(reading: Reading, namings: readonly Naming[], index: number): number | undefined {
  const role = namings[index]!;
  if (!/^(?:office|representative)$/.test(role.kind) || role.number === 'plural') return undefined;
  if (role.determiner === null && role.states.length === 0) return undefined;
  for (let at = index + 1; at < namings.length && namings[at]!.first <= role.end + 1 + longestAttribute; at += 1) {
    const naming = namings[at]!;
    if (naming.kind === 'person') return closes(reading, role, naming) ? at : undefined;
    if (!/^(?:state|capital|place)$/.test(naming.kind)) return undefined;
  }
  return undefined;
}

function closes({ tokens, timed }: Reading, role: Naming, { first, end, office, states, named }: Naming): boolean {
  if (!office || !RANKS.has(office.noun) || states.length > 0 || tokens[first - 1]?.text !== ',') return false;
  if (!/^[,.:;)–]$/.test(tokens[end]?.text ?? '.')) return false;
  if (first - 1 > role.end && !/^(?:der|des|in|im|von|vom|aus)$/.test(tokens[role.end]!.text)) return false;
  for (let at = role.end; at < first - 1; at += 1)
    if (tokens[at]!.kind === 'mark' || timed.words[at]?.category === 'verb') return false;
  const codes = role.states.map(({ code }) => code);
  // "der russische Präsident, General Tiani, ...": in a list each is somebody else.
  return codes.length === 0 || named!.persons.every(({ terms }) => terms.some(({ body }) => codes.includes(body)));
}

function mergeRank(namings: readonly Naming[], index: number, rank: number): Naming {
  const role = namings[index]!;
  const name = namings[rank]!;
  const between = namings.slice(index + 1, rank).flatMap(({ states }) => states);
  const { first, determiner, owner, body } = role;
  const office: NamedOffice = role.office ?? {
    classes: ['other'],
    noun: role.noun ?? name.office!.noun,
    body: body?.code ?? '',
    former: false,
    coming: false,
  };
  const states = role.states.length > 0 ? role.states : between;
  return { ...name, first, determiner, office, states, ...(owner && { owner }) };
}

// "Außenminister Jonas Kask (Lettland)", "die Minister Jonas Kask (Lettland) und Ants Tamm (Estland)"
function findBracket({ tokens }: Reading, { kind, end }: Naming, next: Naming | undefined): Naming | undefined {
  const isState = kind === 'person' && next?.kind === 'state' && next.first === end + 1 && tokens[end]?.text === '(';
  return isState && tokens[next.end]?.text === ')' ? next : undefined;
}

function withBracket(
  { tokens }: Reading,
  naming: Naming,
  { bracket: { states, end }, last }: { bracket: Naming; last: Naming | undefined },
): Naming {
  const isListed =
    last?.kind === 'person' && last.end + 1 === naming.first && /^(?:,|und|sowie)$/.test(tokens[last.end]!.text);
  const office = naming.office ?? (isListed ? last.office : undefined);
  // A player's country is in brackets too.
  return {
    ...naming,
    end: end + 1,
    ...(office && { office, states: naming.states.length > 0 ? naming.states : states }),
  };
}

/** "Sadiq Osman von den Rapid Support Forces": the armed group or union of somebody of whom nothing else is told. */
function withSideBehind({ tokens }: Reading, naming: Naming, next: Naming | undefined): Naming {
  const { kind, named, states, owner, office, end } = naming;
  if (kind !== 'person' || named!.persons.length > 0 || states.length > 0 || owner || office?.body) return naming;
  if (next?.kind !== 'body' || !/^(?:armedGroup|internationalBody)$/.test(next.body!.kind)) return naming;
  const between = tokens.slice(end, Math.min(next.first, end + 3)).map(({ lower }) => lower);
  if (!/^(?:vom|von(?: de[rmn])?)$/.test(between.join(' '))) return naming;
  const role = office ?? { classes: ['other'], noun: 'Vertreter', former: false, coming: false };
  return { ...naming, office: { ...role, body: next.body!.code } };
}
