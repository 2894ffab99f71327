import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function commitmentsOf(text: string) {
  return analyzeText(text, { plain: true }).commitments;
}

const PACT = 'Kolumbien und Ecuador haben sich nach zweitägigen Gesprächen in Lima auf ein Abkommen geeinigt.';

describe('findTerms', () => {
  it.each([
    ['Binnen 40 Tagen müssen beide Länder ihre Soldaten vom Fluss abziehen.', 'müssen'],
    ['Von Montag an sollen die Geschütze schweigen.', 'schweigen'],
    ['Die Zäune am Grenzfluss werden ab dem 3. Juni abgebaut.', 'abgebaut'],
    ['Ein Handelspakt von 1998 wird wieder in Kraft gesetzt.', 'gesetzt'],
    ['Bis Jahresende wollen sie den Grenzverlauf neu vermessen.', 'vermessen'],
    ['Ecuador erhält für 20 Jahre das Recht, den Hafen Tumaco zu nutzen.', 'erhält'],
    ['Innerhalb von zwei Wochen kommen alle Gefangenen frei.', 'frei'],
    ['Spätestens im Herbst soll eine gemeinsame Kommission die Schäden schätzen.', 'Kommission'],
    ['Die beschlagnahmten Lastwagen sind bis zum 1. Juli zurückzugeben.', 'Lastwagen'],
    ['Die Brücke bei Ipiales wird im Mai wieder geöffnet. Quito muss zudem bis Juni 50 Fischer freilassen.', 'Quito'],
  ])('reads a term of the agreement: %s', (sentence, word) => {
    const found = commitmentsOf(`${PACT} ${sentence}`).flatMap(({ anchors }) => anchors.map(({ exact }) => exact));
    expect(found.some((exact) => exact.includes(word))).toBe(true);
  });

  it.each([
    [
      'Die Außenminister Kolumbiens und Ecuadors trafen sich in Lima. Am Ende stand eine Einigung: Beide Länder öffnen ihre Grenze.',
      'öffnen',
    ],
    [
      'Marokko und Algerien verhandelten in Tunis. Am Ende war man sich einig. Rabat hebt die Visumpflicht auf.',
      'Visumpflicht',
    ],
    [
      'Delegationen Indiens und Pakistans trafen sich in Doha. Übereinstimmung bestand darüber, dass weitere Übergänge geöffnet werden sollen.',
      'Übergänge',
    ],
    [
      'Die Präsidenten Usbekistans und Kirgisistans trafen sich in Osch. Man werde sich weder bedrohen noch Gewalt anwenden, heißt es in der Erklärung von Osch.',
      'weder',
    ],
    [
      'Guyana und Venezuela haben eine Erklärung unterzeichnet. Eine Kommission der Außenminister soll binnen drei Monaten einen Bericht vorlegen.',
      'Kommission',
    ],
    [
      'Die Präsidenten Kenias und Somalias trafen sich in Kairo. »Wir haben einen Deal«, sagte der Gastgeber. Kenia zieht seine Soldaten bis Mai ab.',
      'Soldaten',
    ],
    [
      'Kolumbien und Ecuador einigten sich in Lima. Im Norden entsteht eine entmilitarisierte Zone. Alle Gefangenen kommen frei.',
      'Zone',
    ],
    ['Kolumbien und Ecuador einigten sich in Lima. Binnen 90 Tagen sollten 400 Soldaten abziehen.', '400'],
    [
      'Kolumbien und Ecuador nehmen Beziehungen auf, vereinbarten sie in Lima. Bis Mai sollen die Botschaften wieder öffnen.',
      'Botschaften',
    ],
  ])('reads a term of the deal in: %s', (text, word) => {
    const found = commitmentsOf(text).filter(({ status }) => status === 'agreed');
    expect(found.some(({ action }) => action.includes(word))).toBe(true);
  });

  it.each([
    [
      'Die Außenminister Kolumbiens und Ecuadors trafen sich in Lima. Es gab keine Einigung. Kolumbien öffnet die Läden wieder.',
    ],
    ['Frankreich und Deutschland haben sich auf ein Flugzeug geeinigt. Airbus übernimmt die Führung.'],
    ['Marokko und Algerien haben sich geeinigt. Der Ölpreis sinkt auf 60 Dollar. Spanien senkt die Steuern.'],
    ['Marokko und Algerien haben sich geeinigt. Das soll bis Mai in Kraft treten.'],
  ])('reads no term of a deal in: %s', (text) => {
    expect(commitmentsOf(text).filter(({ rule }) => rule === 'shall:terms')).toEqual([]);
  });

  it.each([
    ['Bis Jahresende erwarten Beobachter eine Rezession.'],
    ['Der Ölpreis soll im Herbst weiter steigen, sagen Fachleute.'],
    ['Am Montag sollen die Delegationen wieder zusammenkommen.'],
    ['In Quito wird am Sonntag ein neues Parlament gewählt.'],
    ['Die Pressekonferenz wird ab 18 Uhr übertragen.'],
    ['Die Wahllokale werden bis 20 Uhr geöffnet.'],
    ['Das Parlament in Quito soll bis Juni darüber abstimmen.'],
    ['Die Bauern sollen bis Mai mehr Geld erhalten.'],
    ['Kolumbiens Präsident Gustavo Petro muss bis Herbst eine neue Regierung bilden.'],
    ['Für Peru werden ab Januar zwei Schiffe gebaut.'],
    ['Im Netz wird der Text ab Montag veröffentlicht.'],
    ['Im Fernsehen wird die Rede am Abend wiederholt.'],
    ['Die Straßen werden bis zum Abend gesperrt.'],
    ['Die Innenstadt wird bis Mittwoch von Polizisten bewacht.'],
    ['Das Hotel soll bis Ende Mai renoviert werden.'],
    ['Peru soll bis Freitag seine Truppen abziehen.'],
  ])('reads no term in: %s', (sentence) => {
    const found = commitmentsOf(`${PACT} ${sentence}`).flatMap(({ anchors }) => anchors.map(({ exact }) => exact));
    expect(found.filter((exact) => sentence.includes(exact))).toEqual([]);
  });
});
