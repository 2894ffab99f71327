import { describe, expect, it } from 'vitest';
import { findDamage } from './find-damage.ts';

function damageOf(text: string): string[] {
  const regions = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  return findDamage(text, regions).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('findDamage', () => {
  it.each<[string, string[]]>([
    [
      'Der georgische Ministerpräsident Irakli Beridze den raschen Abzug der Truppen. Er reist morgen ab.',
      ['verbMissing: Der georgische Ministerpräsident Irakli Beridze den raschen Abzug der Truppen.'],
    ],
    [
      'Das Treffen war Teil ihrer gewohnten jährlichen Laut Angaben des Sprechers dauerte es zwei Stunden.',
      ['damaged: Das Treffen war Teil ihrer gewohnten jährlichen'],
    ],
    [
      'Der Berater sagte, dass man von der Regierung nicht eingeladen worden sei Das Ministerium über den Ort der Gespräche.',
      [
        'damaged: Der Berater sagte, dass man von der Regierung nicht eingeladen worden sei Das Ministerium über den Ort der Gespräche.',
      ],
    ],
    ['„Wir sind bereit, wenn die andere Seite es ist.“ das“, sagte der Sprecher.', ['damaged: das“']],
    [
      'Das Außenministerium am Montag mit, dass die Gespräche ruhen.',
      ['verbMissing: Das Außenministerium am Montag mit, dass die Gespräche ruhen.'],
    ],
    [
      'Die georgische Regierung dem Nachbarn ein Treffen in Tiflis. Mehr sagte sie nicht.',
      ['verbMissing: Die georgische Regierung dem Nachbarn ein Treffen in Tiflis.'],
    ],
    ['Der Pr\ufffdsident reist ab.', ['damaged: Pr\ufffdsident']],
  ])('flags what cannot be read in "%s"', (text, expected) => {
    expect(damageOf(text)).toEqual(expected);
  });

  it.each([
    'Der Präsident, den die Opposition seit Jahren bekämpft, reist morgen nach Genf.',
    'Wie Der Spiegel berichtet, sagte Die Zeit das Gespräch ab. In Den Haag tagt das Gericht.',
    'Nachdem beide gesprochen hatten, Das Erste hatte es gemeldet, reisten sie ab.',
    '„Wir kommen.“ So sagte es der Sprecher. „Und zwar morgen.“ sagte er später noch.',
    'Es sei, Die Linke ausgenommen, niemand dagegen gewesen, wie es hieß.',
    'Außenminister Muster den Rücken zu stärken, sei das Ziel der Reise gewesen.',
    'Der Minister kündigte am Montag an, dass er reist. Klar ist damit, dass er geht.',
    'Ein weiteres Treffen: der Kanzler, den Präsidenten an der Seite, in Paris.',
  ])('leaves whole sentences alone: %s', (text) => {
    expect(damageOf(text)).toEqual([]);
  });
});
