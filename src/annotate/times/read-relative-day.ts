import { DAY_ADJECTIVES, DAY_ADVERBS, DAY_EVENTS, PARTS_OF_DAY } from '../../german/times.ts';
import type { TimeMatch, TokenLine } from './time-reading.ts';
import { isCapital, stemOf, wordAt } from './token-line.ts';

/** Reads a day counted from now or from the day told last: "heute Abend", "gestern", "tags darauf", "am selben Tag". */
export function readRelativeDay(line: TokenLine, first: number): TimeMatch | undefined {
  return readNightToDay(line, first) ?? readAdverb(line, first) ?? readTold(line, first) ?? readNightOrDay(line, first);
}

/** "in der Nacht zu heute", "in der Nacht auf gestern" */
function readNightToDay(line: TokenLine, first: number): TimeMatch | undefined {
  if (line.folded[first] !== 'nacht' || !/^(?:auf|zu)$/.test(wordAt(line, first, 1))) return undefined;
  const days = DAY_ADVERBS.get(wordAt(line, first, 2));
  if (days === undefined) return undefined;
  const reading = { kind: 'dayOffset', days, base: 'reference', part: 'TNI', isNightBefore: true } as const;
  return { firstToken: first, endToken: first + 3, reading };
}

/** "gestern", "heute Abend", "morgen früh"; "am Morgen" and "bis heute" are something else. */
function readAdverb(line: TokenLine, first: number): TimeMatch | undefined {
  const days = DAY_ADVERBS.get(line.folded[first]!);
  if (days === undefined) return undefined;
  if (days === 1 && !isTomorrow(line, first)) return undefined;
  if (days === 0 && isNowadays(line, first)) {
    return { firstToken: first, endToken: first + 1, reading: { kind: 'vague', value: 'PRESENT_REF' } };
  }
  const part = PARTS_OF_DAY.get(wordAt(line, first, 1));
  const isPart = part !== undefined && (isCapital(line, first + 1) || days <= 0 || wordAt(line, first, 1) === 'früh');
  const endToken = first + (isPart ? 2 : 1);
  return {
    firstToken: first,
    endToken,
    reading: { kind: 'dayOffset', days, base: 'reference', ...(isPart ? { part } : {}) },
  };
}

/** "morgen" and "Morgen wird gewählt", not "am Morgen", "Guten Morgen". */
function isTomorrow(line: TokenLine, first: number): boolean {
  // "von heute auf morgen"
  if (wordAt(line, first, -1) === 'auf' && wordAt(line, first, -2) === 'heute') return false;
  if (!isCapital(line, first)) return true;
  const before = wordAt(line, first, -1);
  return before === '' || /^[^\p{L}]/u.test(before);
}

/** "bis heute", "heute noch", "von heute", "heute vor drei Jahren", "noch heute gilt", "wie wir heute wissen": our time, not the day. */
function isNowadays(line: TokenLine, first: number): boolean {
  const before = wordAt(line, first, -1);
  const after = wordAt(line, first, 1);
  return (
    /^(?:bis|von|noch|auch|wie|wir|das|die)$/.test(before) ||
    /^(?:noch|vor|weiß|wissen|würde|wäre|\d+-?jährige[nrsm]?)$/.test(after)
  );
}

/** "tags darauf", "am Tag darauf", "einen Tag zuvor", "am Tag danach", "am Abend zuvor", "am Morgen danach" */
function readTold(line: TokenLine, first: number): TimeMatch | undefined {
  const isDay = /^tags?$/.test(wordAt(line, first));
  // "in der Nacht darauf" may begin on the same day.
  const isPart = isCapital(line, first) && /^(?:morgen|vormittag|mittag|nachmittag|abend)$/.test(wordAt(line, first));
  if (!isDay && !isPart) return undefined;
  const part = isPart ? PARTS_OF_DAY.get(wordAt(line, first)) : undefined;
  const direction = wordAt(line, first, 1);
  const days = /^(?:zuvor|davor|vorher)$/.test(direction)
    ? -1
    : /^(?:darauf|danach|später)$/.test(direction)
      ? 1
      : undefined;
  if (days === undefined) return undefined;
  const reading = { kind: 'dayOffset', days, base: 'narrative', ...(part ? { part } : {}) } as const;
  return { firstToken: first, endToken: first + 2, reading };
}

/** "der gestrigen Sitzung", "am heutigen Tag", "am Folgetag" */
function readNightOrDay(line: TokenLine, first: number): TimeMatch | undefined {
  const word = line.folded[first]!;
  if (!word.includes('ig')) return undefined;
  const days = DAY_ADJECTIVES.get(stemOf(word));
  if (days === undefined) return undefined;
  const part = PARTS_OF_DAY.get(wordAt(line, first, 1));
  const hasNoun = part !== undefined || /^tag(?:es)?$/.test(wordAt(line, first, 1));
  // "die heutige Ukraine" is of our time, "die heutige Sitzung" of the day: the noun tells.
  if (days === 0 && !hasNoun && !DAY_EVENTS.test(wordAt(line, first, 1))) {
    return { firstToken: first, endToken: first + 1, reading: { kind: 'vague', value: 'PRESENT_REF' } };
  }
  const endToken = first + (hasNoun ? 2 : 1);
  return {
    firstToken: first,
    endToken,
    reading: { kind: 'dayOffset', days, base: 'reference', ...(part ? { part } : {}) },
  };
}
