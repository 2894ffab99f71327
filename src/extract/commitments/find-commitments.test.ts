import { describe, expect, it } from 'vitest';
import { analyze } from '../../pipeline/analyze.ts';

function commitmentsOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const analysis = analyze({ path: 'text.txt', bytes, hash: '', mediaType: 'text/plain' }, { plain: true });
  return analysis.kind === 'analysis' ? analysis.commitments : [];
}

describe('findCommitments', () => {
  it.each([
    ['Moskau verlangte von Kiew, alle Truppen aus dem Gebiet abzuziehen.', 'demand', 'demanded'],
    [
      'Der finnische Präsident Alexander Stubb forderte Russland auf, die Gefangenen freizulassen.',
      'demand',
      'demanded',
    ],
    ['China dringt auf ein Ende der Sanktionen.', 'demand', 'demanded'],
    ['Die Türkei bot an, eine Waffenruhe zu überwachen.', 'offer', 'proposed'],
    ['Katar hat eine Feuerpause von zehn Tagen vorgeschlagen.', 'offer', 'proposed'],
    ['Ägypten zeigte sich bereit, kranke Gefangene aufzunehmen.', 'offer', 'proposed'],
    ['Norwegen sagte zu, 40 Panzer an die Ukraine zu liefern.', 'promise', 'announced'],
    ['Israel will 90 Häftlinge freilassen.', 'promise', 'announced'],
    ['Armenien und Aserbaidschan einigten sich auf einen Austausch von Gefangenen.', 'agreement', 'agreed'],
    ['Der Iran stimmte einer Verlängerung der Waffenruhe zu.', 'agreement', 'agreed'],
    ['Indien und Pakistan haben eine Waffenruhe vereinbart.', 'agreement', 'agreed'],
    ['Serbien lehnte einen Truppenabzug ab.', 'refusal', 'refused'],
    ['Nordkorea weigerte sich, seine Atomanlagen stillzulegen.', 'refusal', 'refused'],
    ['Die USA drohten Iran mit neuen Sanktionen.', 'threat', 'proposed'],
  ])('reads %s', (text, kind, status) => {
    const [commitment, ...others] = commitmentsOf(text);
    expect({ kind: commitment?.kind, status: commitment?.status, others }).toEqual({ kind, status, others: [] });
  });

  it.each([
    ['a court order', 'Das Gericht ordnete die Freilassung des Angeklagten an.'],
    ['a trade union', 'Die Gewerkschaft fordert acht Prozent mehr Lohn und droht mit Streik.'],
    ['sport', 'Der Trainer versprach, im Angriff früher zu pressen.'],
    ['a company', 'Der Konzern kündigte an, zwei Werke zu schließen.'],
    ['a party at home', 'Die Opposition verlangt Neuwahlen.'],
    ['a supposition', 'Kiew könnte einer Waffenruhe zustimmen.'],
    ['a condition', 'Wenn Moskau eine Waffenruhe vorschlägt, wird neu beraten.'],
    ['a question', 'Verlangt Moskau ein Ende der Sanktionen?'],
    ['an open matter', 'Auf eine Feuerpause haben sich Sudan und Südsudan nicht geeinigt.'],
  ])('reads no commitment in %s', (_name, text) => {
    expect(commitmentsOf(text)).toEqual([]);
  });

  it.each([
    ['Sudan und Äthiopien wollen jeweils 60 Gefangene austauschen, teilte Katar mit.', 60, 'exact', 'each'],
    ['Die Ukraine will binnen 48 Stunden die Angriffe einstellen.', 48, 'atMost', null],
    ['Russland will zwei Wochen lang keine Häfen beschießen.', 2, 'exact', null],
    ['Israel forderte eine 20-tägige Feuerpause.', 20, 'exact', null],
    ['Japan sagte zu, rund 300 Fahrzeuge an die Ukraine zu liefern.', 300, 'about', null],
  ])('reads the quantity of %s', (text, value, bound, distribution) => {
    const [commitment] = commitmentsOf(text);
    expect(commitment?.quantity).toMatchObject({ value, bound, distribution });
  });

  it('joins what headline and body tell of one commitment', () => {
    const text =
      'Ankara sagt Kiew Luftabwehr zu\n\nDie Türkei hat der Ukraine am Montag eine Luftabwehr zugesagt.\n\nDie Zusage über die Luftabwehr gilt laut Ankara sofort.';
    expect(commitmentsOf(text)).toHaveLength(1);
  });
});
