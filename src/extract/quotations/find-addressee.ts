import type { Clause } from '../../core/clause.ts';
import { toTokens } from './find-speaker.ts';
import type { Reading } from './reading.ts';

/** The words for whom somebody speaks to: "sagte *der Zeitung*", "forderte *Moskau* auf", "gegenüber *Journalisten*". */
export function findAddressee(reading: Reading, clause: Clause): readonly number[] {
  const phrase =
    clause.phrases.find((candidate) => candidate.preposition === 'gegenüber') ??
    clause.phrases.find((candidate) => candidate.role === 'indirectObject');
  return phrase
    ? toTokens(reading, phrase).filter((token) => reading.annotated.tokens[token]!.text !== 'gegenüber')
    : [];
}
