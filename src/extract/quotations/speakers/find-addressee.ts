import type { Clause, Phrase } from '../../../core/clause.ts';
import {
  AUDIENCE_NOUN_ENDINGS,
  HEARER_PREPOSITIONS,
  VERBS_WITH_HEARER_DATIVE,
  VERBS_WITH_HEARER_OBJECT,
} from '../../../german/addressee-verbs.ts';
import { hasEndingAt } from '../has-ending.ts';
import { toTokens } from '../phrase-tokens.ts';
import { lowerAt, type Reading, textAt } from '../reading.ts';
import { findSubject } from './find-subject.ts';

/** The words for whom somebody speaks to: "sagte *der Zeitung*", "forderte *Moskau* auf", "gegenüber *Journalisten*". */
export function findAddressee(reading: Reading, clause: Clause): readonly number[] {
  const phrase = findHearer(reading, clause);
  if (!phrase) return [];
  const tokens = toTokens(reading, phrase).filter((token) => textAt(reading, token) !== 'gegenüber');
  return phrase.preposition === undefined || phrase.preposition === 'gegenüber' ? tokens : tokens.slice(1);
}

function findHearer(reading: Reading, clause: Clause): Phrase | undefined {
  const lemma = clause.verb?.lemma ?? '';
  const isPassive = clause.verb?.voice === 'passive';
  const withPreposition = (preposition: string) => clause.phrases.find((phrase) => phrase.preposition === preposition);
  const told = withPreposition('gegenüber') ?? clause.phrases.find(({ role }) => role === 'indirectObject');
  if (told) return told;
  if (VERBS_WITH_HEARER_DATIVE.has(lemma)) {
    const dative = clause.phrases.find((phrase) => isDative(reading, clause, phrase));
    if (dative) return dative;
  }
  if (VERBS_WITH_HEARER_OBJECT.has(lemma)) {
    if (isPassive) return findSubject(clause);
    return clause.phrases.find(
      (phrase) => phrase.role === 'object' && !/^(sich|das|dies|es)$/i.test(textAt(reading, phrase.firstToken)),
    );
  }
  const audience = withPreposition('vor');
  if (audience && hasEndingAt(reading, audience.head, AUDIENCE_NOUN_ENDINGS)) return audience;
  const preposition = HEARER_PREPOSITIONS.get(lemma);
  return preposition === undefined || isPassive ? undefined : withPreposition(preposition);
}

/** A bare phrase in the dative by its article, where the parser left the case open: "warf *den USA* vor". */
function isDative(reading: Reading, clause: Clause, phrase: Phrase): boolean {
  if (phrase.preposition !== undefined || !dativeWords.has(lowerAt(reading, phrase.firstToken))) return false;
  if (phrase.role === 'predicative' || phrase === findSubject(clause)) return false;
  return phrase.cases.length === 0 || phrase.cases.includes('dative');
}

const dativeWords = new Set(
  'dem den der einem einer ihm ihr ihnen ihren ihrem ihrer seinen seinem seiner mir uns'.split(' '),
);
