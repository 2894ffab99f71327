import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../../test/make-document.ts';
import { annotate } from '../../../annotate/annotate.ts';
import { segment } from '../../../segment/segment.ts';
import { findQuotations } from '../find-quotations.ts';

function read(text: string) {
  return findQuotations(annotate(segment(makeDocument(text)), null));
}

const words = (anchors: readonly { readonly exact: string }[]) => anchors.map(({ exact }) => exact).join(' … ');

describe('an interview without quotation marks', () => {
  it('gives each turn to the name before its colon', () => {
    const text = [
      'Karl Meier leitet das Institut.',
      'ZEIT: Herr Meier, wie geht es weiter?',
      'Karl Meier: Die Delegationen kommen wieder. Das ist gut.',
      'ZEIT: Glauben Sie an eine Einigung?',
      'Meier: Ich bin skeptisch und warte ab.',
    ].join('\n');
    const turns = read(text).filter(({ rule }) => rule === 'direct-interview');
    expect(turns.map(({ quote, speaker }) => `${words(speaker)} | ${words(quote)}`)).toEqual([
      'ZEIT | Herr Meier, wie geht es weiter?',
      'Karl Meier | Die Delegationen kommen wieder. Das ist gut.',
      'ZEIT | Glauben Sie an eine Einigung?',
      'Meier | Ich bin skeptisch und warte ab.',
    ]);
  });

  it('takes no list with headings for one', () => {
    const text =
      'Ort: Der Saal im Rathaus.\nZeit: Am Abend um acht Uhr.\nPreis: Der Eintritt ist frei.\nLeitung: Die Gruppe um Meier.';
    expect(read(text).filter(({ rule }) => rule === 'direct-interview')).toEqual([]);
  });
});
