import type { Clause } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { ASSERTION_STEMS, CALLING_VERBS, UNTRUE_WORDS } from '../../german/denial-words.ts';
import { type ClauseReading, hasWord, spanOf, subjectOf, wordsOf } from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { ownRange } from '../commitments/read-act.ts';
import type { DenialTelling } from './denial-telling.ts';
import { findDenier, speakerOf } from './find-denier.ts';

/** Denials that call an assertion untrue: "bezeichnete die Berichte als Lüge", "Das sei falsch, sagte ...". */
export function findUntrue(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb === undefined || !(CALLING_VERBS.has(verb.lemma) || verb.negated || verb.modal === 'können')) return [];
    const range = ownRange(clause);
    const quotation = quotationAround(reading, range);
    const by = isCalled(reading, clause)
      ? findDenier(reading, clause)
      : isSaid(reading, clause, quotation)
        ? speakerOf(reading, quotation!)
        : undefined;
    if (by === undefined) return [];
    const span = spanOf(reading.annotated, range);
    const pointsBack = !namesAssertion(reading, clause);
    return [{ kind: 'flat', by, clause, content: range, pointsBack, span, rule: 'verb:untrue' } as const];
  });
}

/** "nannte die Meldung eine Erfindung", "wies die Angaben als falsch zurück". */
function isCalled(reading: ClauseReading, clause: Clause): boolean {
  const { verb } = clause;
  if (verb === undefined || verb.negated || verb.voice === 'passive') return false;
  if (verb.lemma === 'sein' || !CALLING_VERBS.has(verb.lemma)) return false;
  return hasWord(reading, clause, UNTRUE_WORDS) && namesAssertion(reading, clause);
}

/** "Das sei falsch", "Dies entspreche nicht der Wahrheit", "Von Verhandlungen könne keine Rede sein" in the words of a side. */
function isSaid(reading: ClauseReading, clause: Clause, quotation: Quotation | undefined): boolean {
  const { verb } = clause;
  if (verb === undefined || quotation === undefined) return false;
  const words = wordsOf(reading, clause);
  if (words.includes('rede') && words.includes('keine') && verb.modal === 'können') return true;
  const subject = subjectOf(clause);
  const about = subject && reading.annotated.tokens[subject.head]!.lower;
  const points = about !== undefined && (/^(das|dies|beides)$/.test(about) || isAssertion(about));
  if (!points) return false;
  if (verb.lemma === 'sein' && !verb.negated) return hasWord(reading, clause, UNTRUE_WORDS);
  return verb.negated && (words.includes('wahrheit') || words.includes('tatsachen') || words.includes('wahr'));
}

function namesAssertion(reading: ClauseReading, clause: Clause): boolean {
  const inClause = (one: Clause) =>
    one.phrases.some((phrase) => isAssertion(reading.annotated.tokens[phrase.head]!.lower));
  if (inClause(clause)) return true;
  // "Berichte der Zeitung, die beiden hätten telefoniert, nannte ein Sprecher falsch"
  const before = reading.annotated.clauses[clause.index - 1];
  return clause.order === 'verbFirst' && before?.sentence === clause.sentence && inClause(before);
}

function isAssertion(word: string): boolean {
  return ASSERTION_STEMS.some((stem) => word.includes(stem));
}
