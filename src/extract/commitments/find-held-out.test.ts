import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function commitmentsOf(text: string) {
  return analyzeText(text, { plain: true }).commitments;
}

const KENYA = 'Kenias Präsident William Ruto traf in Nairobi Somalias Präsidenten Hassan Sheikh Mohamud.';

describe('findHeldOut', () => {
  it.each([
    ['Die Zölle auf somalische Kamele würden nach und nach aufgehoben, sagte Ruto.', 'aufgehoben'],
    ['Kenia werde 40 Millionen Dollar für den Hafen Kismayo beisteuern, sagte Ruto.', 'beisteuern'],
    ['Ruto erklärte, sein Land werde die Grenzposten ausbauen.', 'Grenzposten'],
    ['Das Einfuhrverbot für Fisch fällt laut Ruto im April.', 'Einfuhrverbot'],
    ['Ruto sagte, der Handel zwischen beiden Staaten solle auf zwei Milliarden Dollar wachsen.', 'wachsen'],
    ['Ruto sagte, er sei zufrieden. Auch Direktflüge solle es bald wieder geben.', 'Direktflüge'],
    ['Mohamud sagte, Somalia werde seine Häfen für kenianische Schiffe öffnen.', 'Häfen'],
    ['Die Visapflicht werde abgeschafft, kündigte Ruto an.', 'Visapflicht'],
    ['Wie Ruto ausführte, wird der Bau der Pipeline fortgesetzt.', 'Pipeline'],
    ['Somalia werde zwei Konsulate schließen, sagte Mohamud.', 'Konsulate'],
  ])('reads what the own side will do: %s', (sentence, word) => {
    const found = commitmentsOf(`${KENYA} ${sentence}`).flatMap(({ anchors }) => anchors.map(({ exact }) => exact));
    expect(found.some((exact) => exact.includes(word))).toBe(true);
  });

  it.each([
    ['Der Krieg werde noch Jahre dauern, sagte der Politologe Ahmed Noor.'],
    ['Die Wirtschaft werde um drei Prozent wachsen, sagte Ruto.'],
    ['Kenia werde niemals vergessen, was geschehen sei, sagte Ruto.'],
    ['Die Steuern würden gesenkt, sagte Ruto.'],
    ['Ruto sagte, die Polizisten würden aufgenommen.'],
    ['Die Wahlen würden friedlich verlaufen, sagte Mohamud.'],
  ])('reads no promise in: %s', (sentence) => {
    expect(commitmentsOf(`${KENYA} ${sentence}`)).toEqual([]);
  });
});
