import { expect, it } from 'vitest';
import { parseTestSentence, showVerb } from '../../../test/parse-test-sentence.ts';

// The verb of each clause, in text order.
it.each([
  [
    'Das Amt teilte am Montag mit, dass nichts geschehen sei.',
    ['mitteilen indicative past active', 'geschehen subjunctive1 perfect active negated'],
  ],
  ['Das Treffen fand am Freitag in Genf statt.', ['stattfinden indicative past active']],
  ['Beide Minister kamen in Doha zusammen.', ['zusammenkommen indicative past active']],
  ['Er rief seinen Kollegen am Abend an.', ['anrufen indicative past active']],
  ['Oslo lädt ihn ein nach Bergen.', ['einladen indicative present active']],
  ['Sie verhandeln von Montag an in Oslo.', ['verhandeln indicative present active']],
  ['Er kommt aus Oslo und reist nach Bern.', ['kommen indicative present active', 'reisen indicative present active']],
  ['Er kam, wie das Amt bekannt gab.', ['kommen indicative past active', 'bekanntgeben indicative past active']],
  ['Sie sprachen lange miteinander.', ['sprechen indicative past active']],
  [
    'Er hofft das bald ankündigen zu können.',
    ['hoffen indicative present active', 'ankündigen können none present active'],
  ],
  ['Er gab an, dort tätig gewesen zu sein.', ['angeben indicative past active', 'sein none perfect active']],
  ['Er scheint bereit zu sein.', ['sein indicative present active']],
  ['Oslo lud beide Seiten zu Gesprächen ein.', ['einladen indicative past active']],
  ['Die Stadt soll den Befehl gegeben haben.', ['geben sollen indicative perfect active']],
  ['Der Vertrag muss noch unterzeichnet werden.', ['unterzeichnen müssen indicative present passive']],
  ['Der Vertrag war im Mai unterzeichnet worden.', ['unterzeichnen indicative pluperfect passive']],
  ['Der Befehl ist erteilt.', ['erteilen indicative present passive']],
  ['Die Gesandten sind angekommen.', ['ankommen indicative perfect active']],
  ['Die Lage ist in Vergessenheit geraten.', ['geraten indicative perfect active']],
  ['Er hat ihnen dazu geraten.', ['raten indicative perfect active']],
  ['Der König wird den Gast morgen empfangen.', ['empfangen indicative future active']],
  ['Der Gast wird morgen vom König empfangen.', ['empfangen indicative present passive']],
  ['Der Gast wird im Palast empfangen.', ['empfangen indicative present passive']],
  ['Sie werden morgen verhandeln.', ['verhandeln indicative future active']],
  ['Der Bericht wurde nicht bestätigt.', ['bestätigen indicative past passive negated']],
  [
    'Wien ließ Rom wissen, dass es zahlt.',
    ['wissen lassen indicative past active', 'zahlen indicative present active'],
  ],
  ['Sie hätten sich gern geeinigt.', ['einigen subjunctive2 perfect active']],
  ['Die Gespräche scheinen zu scheitern.', ['scheitern indicative present active']],
  ['Die Gespräche drohen zu scheitern.', ['scheitern indicative present active']],
  ['Der Palast hat nichts zu verbergen.', ['verbergen indicative present active negated']],
  ['Die Truppen wurden nicht nur verstärkt.', ['verstärken indicative past passive']],
  ['Niemand habe angerufen.', ['anrufen subjunctive1 perfect active negated']],
  ['Er wird nie Kanzler sein.', ['sein indicative future active negated']],
  ['Er habe das nicht entscheiden können.', ['entscheiden können subjunctive1 perfect active negated']],
  ['Minister und Botschafter wollen heute telefonieren.', ['telefonieren wollen indicative present active']],
  [
    'Er bat darum, den Entwurf prüfen zu lassen.',
    ['bitten indicative past active', 'prüfen lassen none present active'],
  ],
  [
    'Die Armee hat das Dorf verlassen und die Brücke gesprengt.',
    ['verlassen indicative perfect active', 'sprengen indicative perfect active'],
  ],
  ['Der Plan wurde geprüft und verworfen.', ['verwerfen indicative past passive']],
  ['Waffenruhe in Doha vereinbart', ['vereinbaren none present passive']],
  ['Begleitet von Ministern traf er ein.', ['eintreffen indicative past active']],
  ['Regierung protestiert', ['protestieren indicative present active']],
  ['Ohne zu zögern, sagte sie zu.', ['zögern none present active negated', 'zusagen indicative past active']],
])('reads the verbs of „%s“', (sentence, expected) => {
  expect(
    parseTestSentence(sentence)
      .clauses.filter(({ verb }) => verb)
      .map(showVerb),
  ).toEqual(expected);
});

it.each([
  ['Er sagte, er habe angerufen.', 1, 'subjunctive1'],
  ['Ich habe angerufen.', 0, 'indicative'],
  ['Er sagte, sie hätten angerufen.', 1, 'subjunctive2'],
  ['Er sagte, sie würden anrufen.', 1, 'subjunctive2'],
  ['Er sagte, dass sie anrufen werden.', 1, 'ambiguous'],
  ['Sie haben angerufen.', 0, 'indicative'],
  ['„Wir haben angerufen“, sagte er.', 0, 'indicative'],
  ['Die Lage sei ernst.', 0, 'subjunctive1'],
  ['Dazu kämen zwanzig Verletzte.', 0, 'subjunctive2'],
  ['Es gebe noch Hürden.', 0, 'subjunctive1'],
  ['Man wolle nicht warten.', 0, 'subjunctive1'],
  ['Die Gegner blieben fern.', 0, 'indicative'],
])('in „%s“ clause %i is %s', (sentence, clause, expected) => {
  expect(parseTestSentence(sentence).clauses[clause]?.verb?.mood).toBe(expected);
});

it.each([
  ['Der Gesandte kündigte seinen Besuch bereits an.', 'kündigte … an'],
  ['Er hat den Kollegen am Dienstag angerufen.', 'hat … angerufen'],
  ['Er versuchte es zu verhindern.', 'versuchte'],
])('holds the words of the verb of „%s“', (sentence, expected) => {
  const { clauses, tokens } = parseTestSentence(sentence);
  expect(clauses[0]!.verb!.tokens.map((token) => tokens[token]!.text).join(' … ')).toBe(expected);
});
