import type { ContactStatus } from '../../../core/contact.ts';
import {
  CANCELLING_WORDS,
  DENYING_WORDS,
  PLANNING_WORDS,
  POSTPONING_WORDS,
  PROPOSING_WORDS,
  REFUSING_WORDS,
} from '../../../german/contact-status-words.ts';

const LISTS: readonly (readonly [ReadonlySet<string>, ContactStatus])[] = [
  [CANCELLING_WORDS, 'cancelled'],
  [POSTPONING_WORDS, 'postponed'],
  [REFUSING_WORDS, 'refused'],
  [DENYING_WORDS, 'denied'],
  [PROPOSING_WORDS, 'proposed'],
  [PLANNING_WORDS, 'planned'],
];

/** The status that a lemma gives to the exchange it governs: "absagen" cancelled, "hoffen" proposed. */
export function statusOfLemma(lemma: string): ContactStatus | undefined {
  // "besteht weiter auf einem Treffen" is read as one verb with its particle
  const word = lemma.startsWith('weiter') && lemma.length > 9 ? lemma.slice(6) : lemma;
  return LISTS.find(([list]) => list.has(word))?.[1];
}

/** Whether a lemma says how far an exchange has come. */
export function isStatusWord(lemma: string): boolean {
  return statusOfLemma(lemma) !== undefined;
}

/** The status that an adjective before the noun gives: "geplantes Treffen", "mögliche Gespräche", "geplatzte Reise". */
export function statusOfAdjective(form: string): ContactStatus | undefined {
  const stem = form.toLowerCase().replace(/(e|er|en|em|es)$/, '');
  return statusOfLemma(stem) ?? statusOfLemma(form.toLowerCase());
}
