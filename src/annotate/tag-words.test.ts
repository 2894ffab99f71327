import { expect, it } from 'vitest';
import { parseTestSentence } from '../../test/parse-test-sentence.ts';

const categoryOf = (sentence: string, form: string): string | undefined => {
  const { tokens, words } = parseTestSentence(sentence);
  return words[tokens.findIndex(({ text }) => text === form)]?.category;
};

it.each([
  ['Die vereinbarte Waffenruhe hält.', 'vereinbarte', 'adjective'],
  ['Am Montag vereinbarte Kiew eine Waffenruhe.', 'vereinbarte', 'verb'],
  ['Im Jahr 2005 vereinbarte Kiew eine Waffenruhe.', 'vereinbarte', 'verb'],
  ['Das erzählte Polens Präsident am Montag.', 'erzählte', 'verb'],
  ['Das vereinbarte Treffen fand statt.', 'vereinbarte', 'adjective'],
  ['Die im Mai verletzten Soldaten kehrten heim.', 'verletzten', 'adjective'],
  ['Sein Sprecher kam.', 'Sein', 'article'],
  ['Er will bald in Wien sein.', 'sein', 'verb'],
  ['Einigen Staaten reicht das nicht.', 'Einigen', 'article'],
  ['Sie wollen sich morgen einigen.', 'einigen', 'verb'],
  ['Er fand Gefallen am Angriff.', 'Angriff', 'noun'],
  ['Hat Orban angerufen?', 'Hat', 'verb'],
  ['Gesprochen wurde über Getreide.', 'Gesprochen', 'verb'],
  ['Angriff auf Odessa gemeldet.', 'Angriff', 'noun'],
  ['Der Minister traf Rama in Bern.', 'Rama', 'name'],
  ['Sie liefern Waffen.', 'Waffen', 'noun'],
  ['Er trug einen Hut, der am Haken hing und still stand.', 'stand', 'verb'],
  ['Erhalten Sie unseren Brief.', 'Erhalten', 'verb'],
  ['Während der Gespräche ging er.', 'Während', 'preposition'],
  ['Während er sprach, ging das Licht aus.', 'Während', 'subordinator'],
  ['Die Genfer Gespräche stocken.', 'Genfer', 'adjective'],
  ['Er äusserte sich nicht.', 'äusserte', 'verb'],
  ['Er versuchte zu vermitteln.', 'zu', 'particle'],
  ['Er reiste zu Gesprächen an.', 'zu', 'preposition'],
  ['Das Treffen findet statt.', 'statt', 'particle'],
  ['Der 60-Jährige schwieg.', 'schwieg', 'verb'],
  ['Zwei Gesandte kamen.', 'Zwei', 'number'],
  ['Die dpa berichtet davon.', 'dpa', 'name'],
])('in „%s“ takes %s for a %s', (sentence, form, expected) => {
  expect(categoryOf(sentence, form)).toBe(expected);
});
