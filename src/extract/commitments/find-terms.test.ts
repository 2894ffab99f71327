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
