import type { Clause } from '../../core/clause.ts';
import type { Quotation } from '../../core/quotation.ts';
import { ASSERTION_STEMS, CALLING_VERBS, UNTRUE_IDIOM, UNTRUE_NOUN, UNTRUE_WORDS } from '../../german/denial-words.ts';
import {
  type ClauseReading,
  hasWord,
  spanOf,
  subjectOf,
  subordinatorOf,
  wordsOf,
} from '../commitments/clause-reading.ts';
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
  const words = wordsOf(reading, clause);
  // "sprach von einer Falschmeldung"
  if (verb.lemma === 'sprechen')
    return clause.phrases.some(
      ({ preposition, head }) => preposition === 'von' && UNTRUE_NOUN.test(reading.lower[head]!),
    );
  if (verb.lemma === 'verweisen') return UNTRUE_IDIOM.test(words.join(' '));
  // "erklärte die Meldung für falsch"
  if (verb.lemma === 'erklären' && !words.includes('für')) return false;
  if (UNTRUE_IDIOM.test(words.join(' '))) return namesAssertion(reading, clause);
  return hasWord(reading, clause, UNTRUE_WORDS) && namesAssertion(reading, clause);
}

/** "Das sei falsch", "Dies entspreche nicht der Wahrheit", "Von Verhandlungen könne keine Rede sein" in the words of a side. */
function isSaid(reading: ClauseReading, clause: Clause, quotation: Quotation | undefined): boolean {
  const { verb } = clause;
  if (verb === undefined || quotation === undefined) return false;
  const words = wordsOf(reading, clause);
  if (words.includes('rede') && words.includes('keine') && verb.modal === 'können') return true;
  // "Von Handelsfragen sei in keinem der Gespräche die Rede gewesen"
  if (words.includes('rede') && verb.lemma === 'sein' && verb.tense === 'perfect' && verb.negated) return true;
  const subject = subjectOf(clause);
  const about = subject && reading.annotated.tokens[subject.head]!.lower;
  // "Es handle sich um eine Erfindung"
  if (verb.lemma === 'handeln' && !verb.negated && /^(es|dabei)$/.test(about ?? ''))
    return clause.phrases.some(
      ({ preposition, head }) => preposition === 'um' && UNTRUE_NOUN.test(reading.lower[head]!),
    );
  const points =
    about !== undefined && (/^(das|dies|beides)$/.test(about) || isAssertion(about) || deniesThat(reading, clause));
  // "Es darf doch nicht wahr sein" is a cry
  if (!points || verb.modal === 'dürfen') return false;
  if (!verb.negated && UNTRUE_IDIOM.test(words.join(' '))) return true;
  // "Das treffe nicht zu", "Die Angaben stimmten nicht"
  if (verb.negated && /^(zutreffen|stimmen)$/.test(verb.lemma)) return true;
  if (verb.lemma === 'sein' && !verb.negated) return hasWord(reading, clause, UNTRUE_WORDS);
  return verb.negated && (words.includes('wahrheit') || words.includes('tatsachen') || words.includes('wahr'));
}

/** "Es treffe nicht zu, dass ..." */
function deniesThat(reading: ClauseReading, clause: Clause): boolean {
  return (reading.childrenOf[clause.index] ?? []).some((index) =>
    /^da(ss|ß)$/.test(subordinatorOf(reading, reading.annotated.clauses[index]!) ?? ''),
  );
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
