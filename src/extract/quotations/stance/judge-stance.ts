import type { Quotation } from '../../../core/quotation.ts';
import { DENYING_VERBS } from '../../../german/speech-verbs.ts';
import type { Draft } from '../draft.ts';
import { clauseAt, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { leadingClause } from './judge-certainty.ts';

/** What a statement does besides telling: whether it is about what was or will be, asks, confirms, denies, or keeps silent. */
export function judgeStance(reading: Reading, draft: Draft): Required<Pick<Quotation, 'tense' | 'question' | 'act'>> {
  return { tense: judgeTense(reading, draft), question: isQuestion(reading, draft), act: judgeAct(reading, draft) };
}

/** "sei abgereist" is past, "werde abreisen" and "soll am Montag beginnen" future. */
function judgeTense(reading: Reading, draft: Draft): NonNullable<Quotation['tense']> {
  const verb = leadingClause(reading, draft)?.verb;
  if (verb === undefined) return 'present';
  if (/^(past|perfect|pluperfect)$/.test(verb.tense) && verb.mood !== 'subjunctive2') return 'past';
  const finite = lowerAt(reading, verb.finite ?? -1);
  const isPlanned = verb.modal === 'sollen' || verb.modal === 'wollen';
  const isComing = /^(werde|werden|wird|würde|würden)$/.test(finite);
  if (verb.tense === 'future' || isPlanned || isComing || isAnnounced(reading, draft)) return 'future';
  return /^(past|perfect|pluperfect)$/.test(verb.tense) ? 'past' : 'present';
}

/** "kündigte an, *zu kommen*": an infinitive under a word for what is to come. */
function isAnnounced(reading: Reading, { cue }: Draft): boolean {
  const lemma = clauseAt(reading, cue[0] ?? -1)?.verb?.lemma ?? '';
  return /^(ankündigen|versprechen|zusagen|zusichern|drohen|planen|vorschlagen|anbieten|fordern|verlangen|auffordern)$/.test(
    lemma,
  );
}

/** "fragte, ob ...", "„Wann?“, fragte sie". */
function isQuestion(reading: Reading, { quote, cue }: Draft): boolean {
  const marks = quote.slice(-2).map((token) => textAt(reading, token));
  if (marks.includes('?')) return true;
  const lemma = clauseAt(reading, cue[0] ?? -1)?.verb?.lemma ?? '';
  return (
    /^(fragen|nachfragen|anfragen)$/.test(lemma) &&
    /^(ob|wann|warum|wer|was|wie|wo|weshalb|wieso|welche[rsmn]?)$/i.test(textAt(reading, quote[0]!))
  );
}

function judgeAct(reading: Reading, draft: Draft): NonNullable<Quotation['act']> | null {
  if (draft.rule === 'not-confirmed') return 'notConfirmed';
  const clause = clauseAt(reading, draft.cue[0] ?? draft.speaker.at(-1) ?? -1);
  const carrier = clause?.verb;
  const lemma = draft.cue.length > 0 || draft.form === 'reported' ? (carrier?.lemma ?? '') : '';
  // "hat das *weder* bestätigt *noch* dementiert".
  const isNeither = clause !== undefined && tokensOfClause(clause).some((token) => lowerAt(reading, token) === 'weder');
  if (isNeither && /^(bestätigen|dementieren)$/.test(lemma)) return 'notConfirmed';
  if (lemma === 'bestätigen') return carrier?.negated ? 'notConfirmed' : 'confirms';
  if (/^(korrigieren|richtigstellen|berichtigen)$/.test(lemma)) return 'corrects';
  return DENYING_VERBS.has(lemma) || draft.denies ? (carrier?.negated ? null : 'denies') : null;
}
