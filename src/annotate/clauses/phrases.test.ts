import { expect, it } from 'vitest';
import { parseTestSentence, sharedSubjectOf } from '../../../test/parse-test-sentence.ts';

it.each([
  ['Der Präsident sprach mit Rama.', ['Der Präsident']],
  ['Am Montag sprach der Präsident mit Rama.', ['der Präsident']],
  ['Den Präsidenten traf der Kanzler.', ['der Kanzler']],
  ['US-Präsident Donald Trump und Wladimir Putin haben telefoniert.', ['US-Präsident Donald Trump und Wladimir Putin']],
  ['Die Präsidenten der USA und Russlands sprachen.', ['Die Präsidenten der USA und Russlands']],
  ['Das von der Miliz kontrollierte Ministerium schwieg.', ['Das von der Miliz kontrollierte Ministerium']],
  ['Die in Wien ansässige Stelle für Menschenrechte schwieg.', ['Die in Wien ansässige Stelle']],
  ['Vier mit dem Vorgang vertraute Ärzte schwiegen.', ['Vier mit dem Vorgang vertraute Ärzte']],
  ['In einer von der „Post“ verbreiteten Notiz versicherte Rama das.', ['Rama']],
  ['Ein der Opposition nahestehender Sender schwieg.', ['Ein der Opposition nahestehender Sender']],
  ['Einer der führenden Köpfe schwieg.', ['Einer']],
  ['Um zehn an Ort und Stelle erklärten Ärzte die Lage.', ['Ärzte']],
  ['Der für Handel zuständige Berater rief an.', ['Der für Handel zuständige Berater']],
  ['Rama nannte die Frau, die in Wien wichtige Gespräche führte.', ['Rama', 'die']],
  ['Nach Einschätzung politischer Beobachter war der Besuch wichtig.', ['der Besuch']],
  ['Millionen Tonnen Getreide kann die Ukraine liefern.', ['die Ukraine']],
  ['Vergangene Woche reiste Rama nach Bern.', ['Rama']],
  ['Die EU-Chefin Ursula von der Leyen schwieg.', ['Die EU-Chefin Ursula von der Leyen']],
  ['Mohammed bin Salman empfing Gäste.', ['Mohammed bin Salman']],
  ['Dem Minister zufolge habe man sich geeinigt.', ['man']],
  ['Putins Sprecher wies das zurück.', ['Putins Sprecher']],
  ['Der Mann, den Rama traf, schwieg.', ['Der Mann', 'Rama']],
  ['Der Mann, der Rama traf, schwieg.', ['Der Mann', 'der']],
  ['Rama kam an und sprach mit dem König.', ['Rama', 'Rama']],
  ['Wien rief an und ließ Rom nichts wissen.', ['Wien', 'Wien']],
  ['Er sagte, am Abend habe es Tote gegeben.', ['Er', 'es']],
  ['Das bestätigte Sprecher Rama am Montag.', ['Sprecher Rama']],
  ['Eine Waffenruhe lehnte Kiew ab.', ['Kiew']],
  ['Was Rama sagte, blieb offen.', ['Rama', undefined]],
  ['Als Gastgeber sprach Katar.', ['Katar']],
  ['Wie das Amt mitteilte, befindet sich der König in Bern.', ['das Amt', 'der König']],
  ['Er und Minister Rama reisten ab.', ['Er und Minister Rama']],
  ['Dort fehle der Regierung ein Plan.', ['ein Plan']],
  ['Weder Rom noch Kiew haben das gesagt.', ['Rom noch Kiew']],
  ['Am Montag empfing in Doha Kanzler Rama einen Gast.', ['Kanzler Rama']],
  ['Am Abend rief Rama Orban an, aber Rama sagte, Orban schweige.', ['Rama', 'Rama', 'Orban']],
  ['Die Waffenruhe, die Kiew verlangt, bleibt aus.', ['Die Waffenruhe', 'Kiew']],
  ['Die Delegation, die Kiew besucht, schweigt.', ['Die Delegation', 'die']],
  ['In drei Monaten soll der erste Test beginnen.', ['der erste Test']],
  ['Das Treffen bestätigten beide Seiten.', ['beide Seiten']],
])('finds the subjects of „%s“', (sentence, expected) => {
  const document = parseTestSentence(sentence);
  const subjects = document.clauses.map((clause) => sharedSubjectOf(document, clause));
  expect(subjects.map((subject) => subject && sentence.slice(subject.start, subject.end))).toEqual(expected);
});

// Each phrase as "role preposition head".
it.each([
  [
    'Rama gab dem Gast am Montag den Brief.',
    'subject Rama, indirectObject Gast, prepositional an Montag, object Brief',
  ],
  ['Angaben des Amts zufolge starben zwei Menschen.', 'prepositional zufolge Angaben, subject Menschen'],
  ['Im Weißen Haus berieten die Vereinigten Staaten.', 'prepositional in Haus, subject Staaten'],
  ['Er wurde von Oman, den Vereinten Nationen, Iran und Katar begrüßt.', 'subject Er, prepositional von Oman'],
  [
    'Der Streit war nach Angaben des Ministeriums Thema.',
    'subject Streit, prepositional nach Angaben, predicative Thema',
  ],
  [
    'Sie einigten sich auf einen Austausch von je 50 Gefangenen.',
    'subject Sie, object sich, prepositional auf Austausch, prepositional von Gefangenen',
  ],
  ['Offen ist, wo sich die beiden treffen.', 'object sich, subject die'],
  ['Das Treffen der vier endete.', 'subject Treffen'],
  ['Der Regierung in Rom zufolge schwieg er.', 'prepositional zufolge Regierung, subject er'],
  ['In einer sich schnell ändernden Welt hofft er.', 'prepositional in Welt, subject er'],
  ['Er blieb Minister.', 'subject Er, predicative Minister'],
  ['Unter anderem sprach er mit Vertretern russischer Firmen.', 'subject er, prepositional mit Vertretern'],
  ['Er sprach jeden Dienstag.', 'subject Er, adverbial Dienstag'],
  ['Das Institut (IWX) half beim Aufbau.', 'subject Institut, unknown IWX, prepositional bei Aufbau'],
])('reads the phrases of „%s“', (sentence, expected) => {
  const { clauses, tokens } = parseTestSentence(sentence);
  const phrases = clauses.flatMap((clause) => clause.phrases);
  const shown = phrases.map(({ role, preposition, head }) =>
    [role, preposition, tokens[head]!.text].filter((part) => part !== undefined).join(' '),
  );
  expect(shown.join(', ')).toBe(expected);
});

it.each([
  ['Den Minister traf er.', ['accusative']],
  ['Dem Minister half er.', ['dative']],
  ['Des Ministers gedachte er.', ['genitive']],
  ['Am Montag kam er.', ['dative']],
  ['Man kam.', ['nominative']],
])('reads the cases of the first phrase of „%s“', (sentence, expected) => {
  expect(parseTestSentence(sentence).clauses[0]!.phrases[0]!.cases).toEqual(expected);
});
