import type { DocumentPerson } from './document-people.ts';
import type { Naming } from './naming.ts';
import type { StateRecord } from './registry.ts';
import { peopleOfSurname } from './settle-person.ts';
import { recentFocus, type Settling, stateOfKey } from './settling.ts';
import { isSpokenBehind, speakerAfter } from './speaker-after.ts';

/** Whose office it is: the person before "sein", or nobody known. */
export function findOwner(settling: Settling, naming: Naming): DocumentPerson | undefined {
  // "Fidans Amtskollege"
  if (naming.owner?.kind === 'person' && naming.office!.classes.includes('counterpart')) {
    const named = peopleOfSurname(settling, naming.owner);
    return named.length === 1 ? named[0] : undefined;
  }
  if (naming.determiner !== 'possessive') return undefined;
  const gender = settling.reading.tokens[naming.first]!.lower.match(/^(?:sein|dessen)/) ? 'male' : 'female';
  // "Mit niemandem werde sein Land verhandeln, sagte Lee": the speaker's, and nobody's before.
  if (isSpokenBehind(settling, naming)) {
    const key = speakerAfter(settling, { ...naming, gender }, settling.referenceDay);
    return key === undefined ? undefined : settling.people.byKey.get(key);
  }
  if (isAfterUnsettled(settling, naming, gender)) return undefined;
  const clause = settling.reading.timed.clauseOfToken[naming.first];
  const fitting = recentFocus(settling).filter(({ key }) => settling.people.byKey.get(key)?.actor.gender === gender);
  // "Merz traf Tusk und dessen Kollegen": whoever was named last.
  if (/^(?:dessen|deren)$/.test(settling.reading.tokens[naming.first]!.lower)) {
    const last = fitting.at(-1);
    return last && settling.people.byKey.get(last.key);
  }
  const subject =
    fitting.findLast((item) => item.clause === clause && item.subject) ??
    fitting.findLast((item) => item.subject) ??
    fitting.at(-1);
  return subject && settling.people.byKey.get(subject.key);
}

// "Die estnische Regierungschefin und ihr lettischer Kollege": whose he is stands there, and nobody knows who she is; nor are
// "ihre Kollegen" those of one woman where several act.
function isAfterUnsettled(settling: Settling, { first }: Naming, gender: 'male' | 'female'): boolean {
  const { timed } = settling.reading;
  const clause = timed.clauseOfToken[first];
  // Few namings stand in one clause.
  const before = settling.namings.slice(Math.max(0, settling.position.index - 6), settling.position.index);
  return before.some((earlier) => {
    if (timed.clauseOfToken[earlier.first] !== clause) return false;
    if (earlier.kind === 'group') return gender === 'female' && opensSubject(settling, earlier);
    if (earlier.kind !== 'office' || (earlier.gender !== null && earlier.gender !== gender)) return false;
    return !recentFocus(settling).some((item) => item.first === earlier.first);
  });
}

// "Die Außenminister aus Paris, Berlin und London": the phrase may end before the naming does.
function opensSubject({ reading: { timed } }: Settling, { first }: Naming): boolean {
  const clause = timed.clauses[timed.clauseOfToken[first] ?? -1];
  return (
    clause?.phrases.some(
      ({ role, firstToken, endToken }) => role === 'subject' && firstToken <= first && first < endToken,
    ) ?? false
  );
}

/** The group that acts in the clause and whose counterpart somebody is: "Die Außenminister aus Paris und Rom trafen ihren Kollegen". */
export function findOwningGroup(settling: Settling, naming: Naming): Naming | undefined {
  const { timed, lower } = settling.reading;
  if (naming.determiner !== 'possessive' || !lower[naming.first]!.startsWith('ihr')) return undefined;
  const clause = timed.clauseOfToken[naming.first];
  const before = settling.namings.slice(Math.max(0, settling.position.index - 6), settling.position.index);
  return before.findLast(
    (earlier) =>
      earlier.kind === 'group' &&
      timed.clauseOfToken[earlier.first] === clause &&
      earlier.office !== undefined &&
      opensSubject(settling, earlier),
  );
}

/** The state that acts in the clause and whose office it is: "China entsendet seinen Vizeaußenminister". */
export function findOwningState(settling: Settling, naming: Naming): StateRecord | undefined {
  if (naming.determiner !== 'possessive') return undefined;
  const before = ownerRightBefore(settling, naming);
  if (before && /^(?:state|capital)$/.test(before.kind)) return before.states[0];
  const { timed, tokens } = settling.reading;
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  const subject = clause?.phrases.find(({ role, endToken }) => role === 'subject' && endToken <= naming.first);
  if (!subject) return undefined;
  // Few namings stand in one clause.
  const earlier = settling.namings.slice(Math.max(0, settling.position.index - 6), settling.position.index);
  const inside = earlier.filter(({ first, end }) => first >= subject.firstToken && end <= subject.endToken);
  const [acting] = inside;
  if (inside.length !== 1 || !/^(?:state|capital)$/.test(acting!.kind) || acting!.genitive) return undefined;
  const state = acting!.states[0]!;
  return /^(?:ihr|deren)/.test(tokens[naming.first]!.lower) === isFeminine(state) ? state : undefined;
}

// "die Ukraine und ihr Präsident", "die USA und ihr Präsident", "Frankreich und sein Präsident"
function isFeminine({ genitive }: StateRecord): boolean {
  return genitive.startsWith('der ');
}

// "Eritrea, dessen Truppen kämpfen", "Russland und dessen Truppen": of whoever stands right before.
function ownerRightBefore({ namings, position, reading: { tokens } }: Settling, naming: Naming): Naming | undefined {
  if (!/^(?:dessen|deren)$/.test(tokens[naming.first]!.lower)) return undefined;
  const before = namings[position.index - 1];
  if (!before || tokens[before.first]!.sentence !== tokens[naming.first]!.sentence) return undefined;
  const between = tokens.slice(before.end, naming.first).map(({ lower }) => lower);
  return between.length <= 2 && between.every((word) => /^(?:,|und|mit|von|durch|an|auf|gegen|bei)$/.test(word))
    ? before
    : undefined;
}

/** The state of whoever a possessive points at: "Putin sagte, sein Land sei bereit", "Lawrow und dessen Delegation". */
export function stateOfPossessor(settling: Settling, naming: Naming): StateRecord | undefined {
  if (naming.determiner !== 'possessive') return undefined;
  const before = ownerRightBefore(settling, naming);
  if (before && before.kind !== 'person') return before.states[0];
  return findOwningState(settling, naming) ?? stateOfKey(findOwner(settling, naming)?.actor.state ?? null);
}
