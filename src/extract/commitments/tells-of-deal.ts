import { type Clause, type Phrase, subjectOf } from '../../core/clause.ts';
import { AGREEING_VERBS, DEAL_NOUN, DEAL_NOUN_VERBS, JOINT_TELLING_VERBS } from '../../german/deal-words.ts';
import { type ClauseReading, hasWord } from './clause-reading.ts';
import { toReferences } from './find-parties.ts';
import { rangeOfPhrase } from './telling.ts';

/** Whether a clause tells that a deal was made, whatever it is about: "haben sich verständigt", "Am Ende stand eine Einigung", "waren sich einig". */
export function tellsOfDeal(reading: ClauseReading, clause: Clause): boolean {
  const { verb, kind } = clause;
  // "Zwei Tage Verhandlungen, am Ende ein Papier: Die USA senken ..."
  if (verb === undefined) return kind === 'fragment' && opensList(reading, clause) && namesDeal(reading, clause);
  if (verb.negated || verb.modal !== undefined) return false;
  if (AGREEING_VERBS.has(verb.lemma)) return kind === 'main' || kind === 'relative';
  if (JOINT_TELLING_VERBS.has(verb.lemma) && kind === 'main') return isOfBoth(reading, clause);
  if (kind !== 'main' || verb.mood === 'subjunctive2' || verb.tense === 'future') return false;
  if (verb.lemma === 'sein' || verb.lemma === 'werden') return hasWord(reading, clause, AT_ONE);
  return DEAL_NOUN_VERBS.has(verb.lemma) && namesDeal(reading, clause);
}

/** "gaben Obama und Castro bekannt", "Das teilten beide Regierungen mit": told by two sides together. */
function isOfBoth(reading: ClauseReading, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (subject === undefined) return false;
  if (/^beide[nr]?$/.test(reading.lower[subject.firstToken] ?? '')) return true;
  const sides = toReferences(reading, [rangeOfPhrase(subject)]).map(({ key, state }) => state ?? key);
  return new Set(sides).size > 1;
}

/** "eine Einigung", not "keine Einigung" and not "über eine Einigung". */
function namesDeal(reading: ClauseReading, { phrases }: Clause): boolean {
  return phrases.some((phrase) => phrase.preposition === undefined && isDeal(reading, phrase));
}

function isDeal({ lower }: ClauseReading, { head, firstToken }: Phrase): boolean {
  return DEAL_NOUN.test(lower[head] ?? '') && !/^kein/.test(lower[firstToken] ?? '');
}

/** Whether a colon ends the clause. */
function opensList({ lower }: ClauseReading, { parts }: Clause): boolean {
  return lower[(parts.at(-1)?.end ?? 0) - 1] === ':';
}

const AT_ONE: ReadonlySet<string> = new Set(['einig', 'handelseinig']);
