/**
 * A name without foreign diacritics, for look-up: "Erdoğan" -> "Erdogan", "İlham Əliyev" -> "Ilham Eliyev".
 * German umlauts and ß stay, since they tell words apart; typographic apostrophes become plain.
 */
export function foldName(name: string): string {
  return foreignLetter.test(name) ? name.normalize('NFC').replace(foreignLetters, foldLetter) : name;
}

const foreignLetter = /[^\x20-\x7eäöüÄÖÜß]/;
const foreignLetters = /[^\x20-\x7eäöüÄÖÜß]/gu;
const specialLetters = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['æ', 'ae'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

function foldLetter(letter: string): string {
  return specialLetters.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}
