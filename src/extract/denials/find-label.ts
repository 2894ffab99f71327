import type { Clause } from '../../core/clause.ts';
import { ARRANGED_VERBS, CONTRAST_WORDS, LABELS, LONG_BEFORE_WORDS } from '../../german/denial-words.ts';
import { type ClauseReading, hasWord, spanOf, wordsOf } from '../commitments/clause-reading.ts';
import { quotationAround } from '../commitments/find-account.ts';
import { lemmasOf, ownRange } from '../commitments/read-act.ts';
import type { DenialTelling } from './denial-telling.ts';
import { speakerOf } from './find-denier.ts';

/** Denials of the word, not of the fact: "der Termin habe aber schon länger festgestanden" (so it was no summons). */
export function findLabels(reading: ClauseReading): readonly DenialTelling[] {
  return reading.annotated.clauses.flatMap((clause) => {
    const arranged = isArrangedBefore(reading, clause);
    if (!arranged && !isRelabelled(reading, clause)) return [];
    const range = ownRange(clause);
    const quotation = quotationAround(reading, range);
    const by = quotation && speakerOf(reading, quotation);
    if (by === undefined) return [];
    const span = spanOf(reading.annotated, range);
    const rule = arranged ? 'label:arranged' : 'label:word';
    return [{ kind: 'label', by, clause, content: range, pointsBack: arranged, span, rule } as const];
  });
}

function saysWhatItWas(reading: ClauseReading, clause: Clause): boolean {
  const words = wordsOf(reading, clause);
  const points = words.some((word) => /^(das|dies|es)$/.test(word));
  const denies = words.some((word) => /^kein(e|en|er|es)?$/.test(word));
  return points && denies && words.some((word) => LABELS.some((label) => word.startsWith(label)));
}

function isArrangedBefore(reading: ClauseReading, clause: Clause): boolean {
  if (clause.verb === undefined || clause.verb.negated || !ARRANGED_VERBS.has(clause.verb.lemma)) return false;
  return hasWord(reading, clause, CONTRAST_WORDS) && hasWord(reading, clause, LONG_BEFORE_WORDS);
}

/** "sei nicht einbestellt, sondern eingeladen worden", "habe es sich nicht um eine Einbestellung gehandelt". */
function isRelabelled(reading: ClauseReading, clause: Clause): boolean {
  if (clause.verb?.negated !== true || clause.verb.tense === 'future') return false;
  if (lemmasOf(reading, clause).includes('einbestellen')) return true;
  // "Direkte Verhandlungen seien das aber keine gewesen", "Es sei kein Ultimatum"
  if (clause.verb.lemma === 'sein') return saysWhatItWas(reading, clause);
  if (clause.verb.lemma !== 'handeln') return false;
  return wordsOf(reading, clause).some((word) => LABELS.some((label) => word.includes(label)));
}
