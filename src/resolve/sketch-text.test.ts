import { describe, expect, it } from 'vitest';
import { countOrigins, sketchText } from './sketch-text.ts';

const report =
  'Der Präsident hat am Dienstag mit seinem Amtskollegen telefoniert. Beide sprachen über eine Waffenruhe und den Austausch von Gefangenen. Das Gespräch dauerte nach Angaben des Präsidialamts mehr als eine Stunde und soll in der kommenden Woche fortgesetzt werden.';
const reprint = `${report} (dpa)`;
const rewritten =
  'Mehr als eine Stunde lang haben die Präsidenten am Telefon über Gefangene und eine Feuerpause geredet. Das teilte eine Sprecherin mit. In der nächsten Woche wollen sie weiter miteinander reden.';

describe('countOrigins', () => {
  it.each<[string, readonly string[], number]>([
    ['one text', [report], 1],
    ['a text and its reprint', [report, reprint], 1],
    ['two reports of one event', [report, rewritten], 2],
    ['a reprint, another report, the text', [reprint, rewritten, report], 2],
    ['two texts too short to tell', ['Ja.', 'Nein.'], 2],
    ['none', [], 0],
  ])('%s', (_title, texts, origins) => {
    expect(countOrigins(texts.map(sketchText))).toBe(origins);
  });
});
