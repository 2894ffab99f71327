import { REPORT_NOUNS } from '../../german/naming-words.ts';
import { type Naming, plainNaming } from './naming.ts';
import { adjectiveStatesAt, type Reading } from './reading.ts';

/** A state named by the adjective before a word for what it says: "nach türkischen Angaben", "Moskauer Mitteilung". */
export function readReport(reading: Reading, first: number): Naming | undefined {
  const states = adjectiveStatesAt(reading, first);
  if (states.length !== 1 || !REPORT_NOUNS.has(reading.tokens[first + 1]?.text ?? '')) return undefined;
  return { ...plainNaming, first, end: first + 2, nameFirst: first, nameEnd: first + 2, kind: 'report', states };
}
