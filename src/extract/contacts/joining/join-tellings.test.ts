import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../test/analyze-text.ts';
import type { Contact } from '../../../core/contact.ts';

function contactsOf(text: string, published = '2025-03-20'): readonly Contact[] {
  return analyzeText(text, { published }).contacts;
}

describe('what belongs to a contact', () => {
  it.each([
    [
      'the day of a verb, not of the saying',
      'Macron telefonierte am Dienstag mit Xi Jinping, sagte ein Sprecher am Mittwoch.',
      { date: '2025-03-18' },
    ],
    [
      'the day of what is said at it',
      'Am Dienstag sagte Macron bei einem Treffen mit Xi Jinping Hilfe zu.',
      { date: '2025-03-18' },
    ],
    [
      'no day of what is said after it',
      'Am Dienstag sagte Macron nach einem Treffen mit Xi Jinping Hilfe zu.',
      { date: undefined },
    ],
    ['no day of saying', 'Am Mittwoch sagte Macron, er habe mit Xi Jinping telefoniert.', { date: undefined }],
    ['no day of another event', 'Nach dem Angriff vom Montag telefonierte Macron mit Xi Jinping.', { date: undefined }],
    [
      'the day of the relative clause',
      'Das Treffen von Macron und Xi Jinping, das am 5. April stattfinden soll, ist umstritten.',
      { date: '2025-04-05' },
    ],
    ['a duration', 'Macron und Xi Jinping telefonierten eine halbe Stunde lang.', { duration: 'PT30M' }],
    [
      'a duration told later',
      'Macron und Xi Jinping haben telefoniert. Das Gespräch dauerte zwei Stunden.',
      { duration: 'PT2H' },
    ],
    [
      'no duration of something else',
      'Nach dem Treffen von Macron und Xi Jinping folgte ein Auftritt von zehn Minuten.',
      { duration: undefined },
    ],
    ['a place', 'Macron traf Xi Jinping in Genf.', { place: 'Genf' }],
    [
      'no place of something else',
      'Beim Treffen von Macron und Xi Jinping ging es um das Kriegsende in der Ukraine.',
      { place: undefined },
    ],
    [
      'mediators',
      'Die Ukraine und Russland verhandelten am Montag in Istanbul. Vermittelt hatte die Türkei.',
      { mediators: 1 },
    ],
    ['who called', 'Macron rief Xi Jinping an.', { initiative: 'Emmanuel Macron' }],
    ['a leak', 'Der Mitschnitt eines Telefonats zwischen Macron und Xi Jinping wurde bekannt.', { leaked: true }],
    ['a vain try', 'Macron versuchte vergeblich, Xi Jinping ans Telefon zu bekommen.', { attempted: true }],
  ])('%s: %s', (_what, text, expected) => {
    const [contact] = contactsOf(text);
    const { date, duration, place, mediators, initiative, leaked, attempted } = contact!;
    const told = {
      date: date?.edtf ?? undefined,
      duration: duration?.iso,
      place: place?.name,
      mediators: mediators.length,
      initiative: initiative?.name,
      leaked,
      attempted,
    };
    expect(told).toMatchObject(expected);
  });
});

describe('places that tell of contacts', () => {
  it.each([
    [
      'join what points back',
      'Macron hat mit Xi Jinping telefoniert. In dem Telefonat ging es um Zölle. Das Gespräch war offen.',
      1,
    ],
    [
      'keep a planned one apart from a held one',
      'Macron hat mit Xi Jinping telefoniert. Am 3. April wollen Macron und Xi Jinping erneut telefonieren.',
      2,
    ],
    [
      'keep another day apart',
      'Am Dienstag telefonierte Macron mit Xi Jinping. Am 3. März hatte Macron mit Xi Jinping telefoniert.',
      2,
    ],
    ['set two partners of one verb apart', 'Macron sprach in Genf mit Xi Jinping und in Wien mit Wladimir Putin.', 2],
    [
      'take a state for its person',
      'Macron telefonierte mit Xi Jinping. Das Telefonat zwischen Paris und Peking war lang.',
      1,
    ],
  ])('%s: %s', (_what, text, expected) => {
    expect(contactsOf(text)).toHaveLength(expected);
  });

  it('keep two of one side from becoming the sides of another call', () => {
    const text =
      'Die Militärführungen Russlands und der USA telefonierten vereinzelt. Am Donnerstag hatte US-Präsident Joe Biden Donald Trump telefonisch gratuliert.';
    const [contact] = contactsOf(text, '2024-11-08');
    expect(contact?.participants.map(({ name }) => name)).toEqual(['Russland', 'Vereinigte Staaten']);
  });

  it('make every anchor exact and short', () => {
    const text = 'Macron und Xi Jinping haben am Dienstag telefoniert. Das Gespräch dauerte zwei Stunden.';
    for (const { anchors } of contactsOf(text))
      for (const { start, end, exact } of anchors) {
        expect(text.slice(start, end)).toBe(exact);
        expect(end - start).toBeLessThanOrEqual(400);
      }
  });
});
