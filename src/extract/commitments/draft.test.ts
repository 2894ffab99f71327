import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../test/analyze-text.ts';

function commitmentsOf(text: string) {
  return analyzeText(text, { plain: true }).commitments;
}

describe('draftCommitment', () => {
  it.each([
    ['Auf Angriffe gegen Israel will der Libanon verzichten.', 'Auf Angriffe gegen Israel verzichten'],
    [
      'London sagte zu, Kiews Gespräche mit Oslo, Kopenhagen und Vilnius über Drohnen zu unterstützen.',
      'Kiews Gespräche mit Oslo, Kopenhagen und Vilnius über Drohnen zu unterstützen',
    ],
  ])('keeps the whole action of %s', (text, action) => {
    expect(commitmentsOf(text)[0]?.action).toBe(action);
  });

  it.each([
    [
      'Noch im Mai soll es laut Kreml einen Gefangenenaustausch mit Kiew geben.',
      'Noch im Mai es einen Gefangenenaustausch mit Kiew geben',
    ],
    ['Xi Jinping fordert von Donald Trump Rücknahme der Zölle.', 'Rücknahme der Zölle'],
  ])('leaves out whose account it is: %s', (text, action) => {
    expect(commitmentsOf(text)[0]?.action).toBe(action);
  });

  it('asks each deed of a series of the one who is named first', () => {
    const text =
      'Sie verlange, dass Minsk die Gewalt einstelle und politische Gefangene freilasse, sagte Angela Merkel in Kiew.';
    const asked = commitmentsOf(text).map(({ parties }) => parties.map(({ name }) => name).join());
    expect(asked).toEqual(['Belarus', 'Belarus']);
  });

  it('knows who refuses behind a dateline of two places', () => {
    const text =
      'Ankara/Athen - Eine Waffenruhe, wie es Kiew akzeptiert hatte, lehnt Russlands Staatschef Wladimir Putin ab.';
    const refusal = commitmentsOf(text).find(({ kind }) => kind === 'refusal');
    expect(refusal?.parties.map(({ name }) => name)).toEqual(['Wladimir Putin']);
  });

  it('binds whom a spokesman speaks for', () => {
    const text =
      'Emmanuel Macron hat mit Lula da Silva telefoniert.\n\nMan wolle den Handelsstreit mit Brasilien beilegen, so Regierungssprecherin Sophie Primas.';
    const bound = commitmentsOf(text).flatMap(({ parties }) => parties.map(({ name }) => name));
    expect(bound).not.toContain('Sophie Primas');
  });

  it('takes the day when it was made for no window', () => {
    const text = 'Indien und Pakistan haben die Waffenruhe vom 10. Mai vereinbart.';
    expect(commitmentsOf(text)[0]).toMatchObject({ start: null, end: null });
  });

  it('ends on the day on which it runs out', () => {
    const text = 'Am 22. März 2025 läuft das Getreideabkommen zwischen Russland und der Ukraine aus.';
    expect(commitmentsOf(text)[0]).toMatchObject({ start: null, end: '2025-03-22' });
  });

  it('asks nobody whose name only stands behind the one who is asked', () => {
    const text = 'Als Bedingung nannte der Kreml, dass das Ausland Kiew keine Waffen mehr gibt.';
    expect(commitmentsOf(text).flatMap(({ parties }) => parties.map(({ name }) => name))).toEqual([]);
  });

  it('takes what a critic says a deed amounts to for no promise', () => {
    const text =
      'Olaf Scholz rief Wladimir Putin an. Damit öffne der Kanzler Putin die Tür, sagte Wolodymyr Selenskyj.';
    expect(commitmentsOf(text)).toEqual([]);
  });
});
