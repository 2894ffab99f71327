import { expect, it } from 'vitest';
import { parseTestSentence, showClauses } from '../../test/parse-test-sentence.ts';

it.each([
  ['Er sagte, dass er komme.', 'main: Er sagte, | subordinate: dass er komme.'],
  [
    'Wie der Chef des Amtes, Karl Rama, der Zeitung sagte, ist das Haus leer.',
    'subordinate: Wie der Chef des Amtes, Karl Rama, der Zeitung sagte, | main: ist das Haus leer.',
  ],
  [
    'Wie der Chef des Amtes, Karl Rama, der in Bern lebt, sagte, ist das Haus leer.',
    'subordinate: Wie der Chef des Amtes, Karl Rama, sagte, | relative: der in Bern lebt, | main: ist das Haus leer.',
  ],
  ['Er fragte, wie', 'main: Er fragte, | subordinate: wie'],
  ['Er sagte dass er komme.', 'main: Er sagte | subordinate: dass er komme.'],
  ['Man fragte, ob Oslo vermittle.', 'main: Man fragte, | subordinate: ob Oslo vermittle.'],
  [
    'Rama, der am Dienstag in Bern ankam, sagte, er sei bereit, den Streit zu beenden, und reiste ab.',
    'main: Rama, sagte, | relative: der am Dienstag in Bern ankam, | main: er sei bereit, | infinitive: den Streit zu beenden, | main: und reiste ab.',
  ],
  [
    'Man sei, sagte der Sprecher, zu Gesprächen bereit.',
    'main: Man sei, zu Gesprächen bereit. | main: sagte der Sprecher,',
  ],
  ['Man werde, so das Amt, bald entscheiden.', 'main: Man werde, bald entscheiden. | fragment: so das Amt,'],
  ['Die Lage sei, wie das Amt mitteilte, ernst.', 'main: Die Lage sei, ernst. | subordinate: wie das Amt mitteilte,'],
  [
    'Er versprach am Montag den Streit zu beenden.',
    'main: Er versprach am Montag | infinitive: den Streit zu beenden.',
  ],
  ['Er hat versprochen die Truppen abzuziehen.', 'main: Er hat versprochen | infinitive: die Truppen abzuziehen.'],
  ['Um Zeit zu gewinnen, reiste er ab.', 'infinitive: Um Zeit zu gewinnen, | main: reiste er ab.'],
  [
    'Rama hat den Chef des Stabs, General Ilves, über die Lage unterrichtet.',
    'main: Rama hat den Chef des Stabs, General Ilves, über die Lage unterrichtet.',
  ],
  [
    'Rama hat das Haus, über das die Zeitung berichtet, gekauft.',
    'main: Rama hat das Haus, gekauft. | relative: über das die Zeitung berichtet,',
  ],
  ['Er sagte, die Klinik sei überfüllt.', 'main: Er sagte, | main: die Klinik sei überfüllt.'],
  ['Er sagte, die Frist sei verlängert worden.', 'main: Er sagte, | main: die Frist sei verlängert worden.'],
  [
    'Er nannte die Frist, die verlängert worden sei.',
    'main: Er nannte die Frist, | relative: die verlängert worden sei.',
  ],
  [
    'Das Papier, das Rom habe überarbeiten lassen, fehlt.',
    'main: Das Papier, fehlt. | relative: das Rom habe überarbeiten lassen,',
  ],
  ['Südlich von Kiew vereinbarten Rama und Orbán mehr.', 'main: Südlich von Kiew vereinbarten Rama und Orbán mehr.'],
  ['Er kam und ging.', 'main: Er kam | main: und ging.'],
  [
    'Das bestreite er, erklärte er und fügte nichts hinzu.',
    'main: Das bestreite er, | main: erklärte er | main: und fügte nichts hinzu.',
  ],
  [
    'Er sagte, dass Kiew zahle und Rom liefere.',
    'main: Er sagte, | subordinate: dass Kiew zahle | subordinate: und Rom liefere.',
  ],
  [
    'Er sagte, dass Rama, wenn Kiew zustimme, kommen werde.',
    'main: Er sagte, | subordinate: dass Rama, kommen werde. | subordinate: wenn Kiew zustimme,',
  ],
  ['Der Minister, Vater von drei Kindern, schwieg.', 'main: Der Minister, Vater von drei Kindern, schwieg.'],
  ['Am Dienstag, dem 18. März, sprachen sie.', 'main: Am Dienstag, dem 18. März, sprachen sie.'],
  ['Russland, China und Iran haben verhandelt.', 'main: Russland, China und Iran haben verhandelt.'],
  ['„Wir wollen Frieden“, sagte Rama.', 'main: „Wir wollen Frieden“, | main: sagte Rama.'],
  ['Er sagte: „Wir kommen.“', 'main: Er sagte: | main: „Wir kommen.“'],
  ['Er sprach von einem „sehr guten Gespräch“ mit Rama.', 'main: Er sprach von einem „sehr guten Gespräch“ mit Rama.'],
  ['Er sagte, er „werde nie aufgeben“.', 'main: Er sagte, | main: er „werde nie aufgeben“.'],
  [
    '„Die Städte sind und bleiben solidarisch“, sagte er.',
    'main: „Die Städte sind | main: und bleiben solidarisch“, | main: sagte er.',
  ],
  ['„Wir werden“, sagte Rama, „nicht nachgeben.“', 'main: „Wir werden“, „nicht nachgeben.“ | main: sagte Rama,'],
  [
    'Sie einigten sich, so heißt es im Text, auf einen Tausch.',
    'main: Sie einigten sich, auf einen Tausch. | main: so heißt es im Text,',
  ],
  ['Bedingung: Kiew hält sich daran.', 'fragment: Bedingung: | main: Kiew hält sich daran.'],
  [
    'Der Plan steht; ab wann er gilt, blieb offen.',
    'main: Der Plan steht; | subordinate: ab wann er gilt, | main: blieb offen.',
  ],
  [
    'Das Netz solle verschont bleiben – sofern Kiew mitzieht.',
    'main: Das Netz solle verschont bleiben – | subordinate: sofern Kiew mitzieht.',
  ],
  ['Sollte Kiew zustimmen, werde man reden.', 'subordinate: Sollte Kiew zustimmen, | main: werde man reden.'],
  ['Käme es dazu, so werde man reden.', 'subordinate: Käme es dazu, | main: so werde man reden.'],
  ['Das sei möglich, sollte Kiew zustimmen.', 'main: Das sei möglich, | subordinate: sollte Kiew zustimmen.'],
  ['Neue Gespräche in Genf', 'fragment: Neue Gespräche in Genf'],
  ['Es war der Mann, mit dem sie sprach.', 'main: Es war der Mann, | relative: mit dem sie sprach.'],
  ['Das Land, dessen Minister kam, schweigt.', 'main: Das Land, schweigt. | relative: dessen Minister kam,'],
  ['Er sagte, der Minister komme.', 'main: Er sagte, | main: der Minister komme.'],
  [
    'Er teilte mit, Rama, der in Bern sei, komme morgen.',
    'main: Er teilte mit, | main: Rama, komme morgen. | relative: der in Bern sei,',
  ],
  [
    'Sie trafen sich, ohne dass etwas vereinbart wurde.',
    'main: Sie trafen sich, | subordinate: ohne dass etwas vereinbart wurde.',
  ],
  [
    'Er verlangt, sich den Gesprächen mit Iran, Israel und Oman anzuschließen.',
    'main: Er verlangt, | infinitive: sich den Gesprächen mit Iran, Israel und Oman anzuschließen.',
  ],
  [
    'Nach Ansicht der Kläger, vertreten durch Alan Beck, soll er zahlen.',
    'main: Nach Ansicht der Kläger, vertreten durch Alan Beck, soll er zahlen.',
  ],
  [
    'Seit Beginn des Streits haben sich die Beziehungen verschlechtert.',
    'main: Seit Beginn des Streits haben sich die Beziehungen verschlechtert.',
  ],
])('cuts „%s“', (sentence, expected) => {
  expect(showClauses(parseTestSentence(sentence))).toBe(expected);
});

it.each([
  ['Er sagte, er komme.', [undefined, 0]],
  ['Er komme, sagte er.', [1, undefined]],
  ['Dass er kommt, ist klar.', [1, undefined]],
  ['Er komme, so das Amt.', [undefined, 0]],
  ['Er komme, wenn Kiew zahle, so das Amt.', [undefined, 0, 0]],
  ['Er sagte, dass der, der komme, rede.', [undefined, 0, 1]],
  ['Er sagte, er komme, und er rede.', [undefined, 0, 0]],
  ['Er komme, und er rede, sagte der König.', [2, 2, undefined]],
  ['Er sagte, er komme, fahre ab und werde reden.', [undefined, 0, 0, 0]],
  ['Die Hoffnung, er werde kommen, schwand.', [undefined, 0]],
])('hangs the clauses of „%s“ on %j', (sentence, parents) => {
  expect(parseTestSentence(sentence).clauses.map(({ parent }) => parent)).toEqual(parents);
});

it.each([
  '',
  ',',
  '„“',
  'und',
  ', , ; : – ( ) „ und oder dass',
  'dass weil wenn der die das und',
  'zu zu zu um zu',
  '((((((',
  'Ã¼ber dÃ¼rfe „ „ „',
])('gives every token of %j one clause', (sentence) => {
  const { tokens, clauses, clauseOfToken } = parseTestSentence(sentence);
  const counts = tokens.map(
    ({ index }) => clauses.filter(({ parts }) => parts.some(({ first, end }) => first <= index && index < end)).length,
  );
  expect(counts.every((count) => count === 1)).toBe(true);
  expect(clauseOfToken).toHaveLength(tokens.length);
});
