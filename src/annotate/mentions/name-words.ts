import { rememberByForm } from '../../core/form.ts';
import { NOUN_ENDING } from '../../german/word-endings.ts';
import { isFirstName, namesAt, type Reading } from './reading.ts';

/** Whether the token can be a word of a name: capitalised, an initial, or with an Arabic article ("al-Budaidi"). */
export function isNameWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.kind === 'word' && looksLikeName(token);
}

const looksLikeName = rememberByForm((text) =>
  /^(?:\p{Lu}|(?:al|el|as|asch|an|ar|ad|at|bin|ben|d|ul)[-’'‑]\p{L})/u.test(text),
);

/** Whether a state, place or body is named there: no surname of an unknown person. */
export function isListed(reading: Reading, at: number): boolean {
  return namesAt(reading, at).some((hit) => hit.entry.kind !== 'surname' && hit.entry.kind !== 'person');
}

/** Whether the word is a German noun, so no name of an unknown person. */
export function isCommonNoun(reading: Reading, at: number): boolean {
  const word = reading.timed.words[at];
  const text = reading.tokens[at]!.text;
  if (isFirstName(reading.tokens[at]!)) return false;
  return (
    word?.category === 'noun' || notSurnames.has(text) || reading.lexicon.offices.has(text) || NOUN_ENDING.test(text)
  );
}

/** Capitalised words that are never surnames. */
export const notSurnames = new Set(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Der Die Das Den Dem Des Ein Eine Er Sie Es In Im Am Um Mit Nach Bei Von Zu Auf Aus Für Gegen Und Oder Aber Auch Wie Was Wer Wenn Ende Anfang Mitte Herr Frau Uhr Krieg Frieden Ukraine-Krieg'.split(
    ' ',
  ),
);

/** The words of a range of tokens. */
export function wordsOf(reading: Reading, from: number, to: number): string {
  return reading.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}
