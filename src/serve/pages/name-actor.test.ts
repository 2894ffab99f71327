import { describe, expect, it } from 'vitest';
import { inLanguage } from '../cli/language.ts';
import { nameActor, nameMatter, nameUnit, toGermanName } from './name-actor.ts';

describe('names in English', () => {
  it.each([
    ['Vereinigte Staaten', 'United States'],
    ['Kreml', 'Kremlin'],
    ['Presse', 'Press'],
    ['Wolodymyr Selenskyj', 'Wolodymyr Selenskyj'],
  ])('%s is %s', (german, english) => {
    expect(inLanguage('en', () => nameActor(german))).toBe(english);
    expect(inLanguage('de', () => nameActor(german))).toBe(german);
    expect(inLanguage('en', () => toGermanName(english.toLowerCase()))).toBe(
      german === english ? german.toLowerCase() : german,
    );
  });

  it.each([
    ['Waffenruhe (Energie, Schwarzes Meer)', 'Ceasefire (Energy, Black Sea)'],
    ['Gefangene', 'Prisoners'],
    ['Seitenwinde', 'Seitenwinde'],
  ])('the matter %s is %s', (german, english) => {
    expect(inLanguage('en', () => nameMatter(german))).toBe(english);
  });

  it.each([
    ['Monate', 1, 'month', 'Monat'],
    ['Tage', 30, 'days', 'Tage'],
    ['Panzer', 3, 'Panzer', 'Panzer'],
  ])('%s of %i are %s', (unit, count, english, german) => {
    expect(inLanguage('en', () => nameUnit(unit, count))).toBe(english);
    expect(inLanguage('de', () => nameUnit(unit, count))).toBe(german);
  });
});
