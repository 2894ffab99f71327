import type { Clause, VerbComplex } from '../../../core/clause.ts';
import { CERTAINTY_VERBS, HEARD_VERBS, LEAKING_VERBS } from '../../../german/speech-verbs.ts';
import { lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';

/**
 * Whether a clause only tells where words come from, without a subject that says them: "ist aus Kreisen zu hören", "lässt
 * sich dem Papier entnehmen", "aus dem Amt drang", "aus dem Brief ergibt sich", "in der Studie ist davon die Rede".
 */
export function isHeard(reading: Reading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb?.finite === undefined || verb.negated) return false;
  if (HEARD_VERBS.has(verb.lemma)) return isToBeHeard(reading, verb, clause);
  if (verb.lemma === 'sein') return clause.phrases.some(({ head }) => textAt(reading, head) === 'Rede');
  if (!LEAKING_VERBS.has(verb.lemma) && !CERTAINTY_VERBS.has(verb.lemma)) return false;
  return !hasOwnSubject(reading, clause) && clause.phrases.some(({ preposition }) => leads(verb, preposition));
}

/** The words by which such a clause names its source stand behind "aus", of what is certain behind "für". */
function leads({ lemma }: VerbComplex, preposition: string | undefined): boolean {
  return CERTAINTY_VERBS.has(lemma) ? preposition === 'für' : preposition === 'aus';
}

function isToBeHeard(reading: Reading, { finite, modal, tokens }: VerbComplex, clause: Clause): boolean {
  if (modal === 'lassen') return tokensOfClause(clause).some((token) => lowerAt(reading, token) === 'sich');
  return /^(ist|war|sei|sind|waren)$/.test(lowerAt(reading, finite!)) && hasZu(reading, tokens);
}

function hasZu(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some(
    (token) =>
      lowerAt(reading, token) === 'zu' ||
      lowerAt(reading, token - 1) === 'zu' ||
      reading.annotated.words[token]!.readings[0]?.form === 'zuInfinitive',
  );
}

function hasOwnSubject(reading: Reading, { phrases }: Clause): boolean {
  return phrases.some(
    ({ role, firstToken }) => role === 'subject' && !/^(es|das|dies)$/i.test(textAt(reading, firstToken)),
  );
}
