import { describe, expect, it } from 'vitest';
import { analyze } from '../../pipeline/analyze.ts';

function denialsOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const analysis = analyze({ path: 'text.txt', bytes, hash: '', mediaType: 'text/plain' }, { plain: true });
  return analysis.kind === 'analysis' ? analysis.denials : [];
}

describe('findDenials', () => {
  it.each([
    ['Teheran bestritt, mit Washington über ein Atomabkommen verhandelt zu haben.', 'flat'],
    ['Die polnische Regierung wies Berichte über ein Telefonat mit Lukaschenko zurück.', 'flat'],
    ['Es habe kein Treffen mit Vertretern Serbiens gegeben, sagte die albanische Regierung.', 'flat'],
    ['Einen Termin für das Gespräch mit Paris bestätigte der Kreml nicht.', 'notConfirmed'],
    ['Das Weiße Haus wollte die Angaben aus Teheran weder bestätigen noch dementieren.', 'notConfirmed'],
    ['Das französische Außenministerium wollte sich zu den Berichten aus Ankara nicht äußern.', 'noComment'],
  ])('reads %s', (text, kind) => {
    expect(denialsOf(text).map((denial) => denial.kind)).toEqual([kind]);
  });

  it('keeps what a denial leaves out', () => {
    const text =
      'Seit Mai habe es keine Gespräche mit Kiew gegeben, abgesehen von einem Telefonat, sagte Kremlsprecher Dmitri Peskow.';
    expect(denialsOf(text)[0]?.exception?.exact).toBe('abgesehen von einem Telefonat');
  });

  it.each([
    ['a negation of the outlet', 'Zwischen Kiew und Moskau gab es keine Fortschritte.'],
    ['refused refugees', 'Ungarn wies 300 Migranten an der Grenze zurück.'],
    ['what could not be checked', 'Die Angaben konnten nicht unabhängig bestätigt werden.'],
    ['a plan', 'Ein weiteres Treffen sei nicht geplant, sagte Außenminister Sergej Lawrow.'],
    ['a court', 'Der Angeklagte bestritt die Tat.'],
    ['a matter at home', 'Die dänische Ministerin bestritt, dass es eine Liste ihrer Gegner gebe.'],
  ])('reads no denial in %s', (_name, text) => {
    expect(denialsOf(text)).toEqual([]);
  });
});
