import { describe, expect, it } from 'vitest';
import { readByline } from './read-byline.ts';

describe('readByline', () => {
  it.each<[string, string[], string[]]>([
    ['Von Erika Muster', ['Erika Muster'], []],
    ['Von: Erika Muster, Max Muster', ['Erika Muster', 'Max Muster'], []],
    ['Von Erika Muster und Max von Muster, Moskau', ['Erika Muster', 'Max von Muster'], []],
    ['Von Erika Muster, ARD-Studio Moskau', ['Erika Muster'], []],
    ['Von unserem Korrespondenten Max Muster, Kairo', ['Max Muster'], []],
    ['Mit Informationen von Erika Muster, WDR', ['Erika Muster'], []],
    ['[Bearbeitet von Erika Muster]', ['Erika Muster'], []],
    ['dpa/AFP/emu', [], ['dpa', 'AFP']],
    ['Quelle: dpa', [], ['dpa']],
    ['Keystone-SDA/red', [], ['Keystone-SDA']],
  ])('reads "%s"', (line, authors, agencies) => {
    expect(readByline(line)).toEqual({ authors, agencies });
  });

  it.each([
    'Von Moskau nach Kiew: Wie die Gespräche begannen',
    'Von der Leyen reist nach Kiew',
    'Von Putin war am Dienstag nichts zu hören.',
    'Türkei',
    'Kein Ergebnis in Genf',
  ])('takes no headline for one: "%s"', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
