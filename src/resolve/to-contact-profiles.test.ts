import { describe, expect, it } from 'vitest';
import { makeContact } from '../../test/make-facts.ts';
import type { Contact } from '../core/contact.ts';
import { readDays } from './read-days.ts';
import { weekdayIn } from './read-weekday.ts';
import { readWindow } from './read-window.ts';
import { toContactProfiles } from './to-contact-profiles.ts';

const person = (key: string, state: string) => ({ key, name: key, wikidata: key, office: null, state, anchors: [] });

function contactOf(parts: Partial<Contact>): Contact {
  return makeContact({ participants: [person('Q2', 'Q20'), person('Q1', 'Q10')], ...parts });
}

const dateOf = (edtf: string | null, text = 'am Dienstag') => ({ edtf, text, from: null, anchors: [] });

describe('readWindow', () => {
  it.each<[string, Partial<Contact>, string | null, string | null]>([
    ['the date of the text goes before publication', { date: dateOf('2025-03-18') }, '2025-03-20', '2025-03-18'],
    ['hours before', { date: dateOf('2025-03-18', 'Stunden zuvor') }, '2025-03-20', '2025-03-17/2025-03-18'],
    ['news without a date is of the last days', {}, '2025-03-20', '2025-03-17/2025-03-20'],
    ['in a text of the month, of the month', {}, '2025-03', '2025-02-26/2025-03-31'],
    ['a plan without a date is for the next two weeks', { status: 'planned' }, '2025-03-20', '2025-03-20/2025-04-03'],
    [
      'a beginning lasts up to the news',
      { date: { ...dateOf('2025-01'), anchors: [{ start: 5, end: 11, exact: 'Januar' }] } },
      '2025-03-20',
      '2025-01-01/2025-03-20',
    ],
    [
      'a month whose year stays open is the last such month before the news',
      { date: dateOf(null, 'im September') },
      '2025-03-20',
      '2024-09',
    ],
    [
      'the month of the news may be that of the year before too',
      { date: dateOf(null, 'im März') },
      '2025-03-20',
      '2024-02-14/2025-03-20',
    ],
    ['a season says little', { date: dateOf(null, 'im Herbst') }, '2025-03-20', '2024-02-14/2025-03-20'],
    ['a weekday of what was held is the last such day', { date: dateOf(null) }, '2025-03-20', '2025-03-18'],
    [
      'a weekday of what was held, told on such a day, is the day itself',
      { date: dateOf(null) },
      '2025-03-18',
      '2025-03-18',
    ],
    [
      'a weekday of a plan is one of the next weeks',
      { date: dateOf(null), status: 'planned' },
      '2025-03-20',
      '2025-03-20/2025-04-03',
    ],
    ['nothing known, nothing guessed', {}, null, null],
    ['a weekday without publication stays open', { date: dateOf(null) }, null, null],
  ])('%s', (_title, contact, publishedAt, expected) => {
    expect(readWindow(contactOf(contact), { text: 'Seit Januar', publishedAt }).window).toEqual(readDays(expected));
  });
});

describe('a contact told in the pluperfect', () => {
  const place = { name: 'Ohrid', anchors: [] };
  it.each([
    ['Er hatte beide eingeladen, nachdem er sie in Ohrid getroffen hatte.', true],
    ['Zuvor hatte er beide in Ohrid getroffen.', true],
    ['Das teilte er mit, nachdem er in Ohrid mit beiden verhandelt hatte.', false],
    ['Er hat beide in Ohrid getroffen.', false],
  ])('"%s" is background: %s', (exact, expected) => {
    const contact = contactOf({ place, anchors: [{ start: 0, end: exact.length, exact }] });
    expect(readWindow(contact, { text: exact, publishedAt: '2025-03-20' }).isBackground ?? false).toBe(expected);
  });
});

describe('weekdayIn', () => {
  it.each([
    ['am Dienstag', 2],
    ['Dienstagabend', 2],
    ['am Sonnabend', 6],
    ['in der Nacht zu Sonntag', 0],
    ['von Montag bis Mittwoch', null],
    ['vergangene Woche', null],
  ])('%s', (words, weekday) => {
    expect(weekdayIn(words)).toBe(weekday);
  });
});

describe('toContactProfiles', () => {
  it('gives equal profiles to equal tellings in other orders of participants', () => {
    const [first] = toContactProfiles({
      contacts: [contactOf({})],
      actors: new Map(),
      documentId: 'd1',
      text: '',
      publishedAt: '2025-03-18',
    });
    const reversed = contactOf({ participants: contactOf({}).participants.toReversed() });
    const [second] = toContactProfiles({
      contacts: [reversed],
      actors: new Map(),
      documentId: 'd1',
      text: '',
      publishedAt: '2025-03-18',
    });
    expect(second).toEqual(first);
  });

  it('keeps apart what two documents tell without any time or place', () => {
    const told = { contacts: [contactOf({})], actors: new Map(), text: '', publishedAt: null };
    expect(toContactProfiles({ ...told, documentId: 'd1' })).not.toEqual(
      toContactProfiles({ ...told, documentId: 'd2' }),
    );
  });

  it('counts up where one document tells of two contacts that are alike', () => {
    const contacts = [contactOf({}), contactOf({}), contactOf({ kind: 'video' })];
    const profiles = toContactProfiles({ contacts, actors: new Map(), documentId: 'd1', text: '', publishedAt: null });
    expect(profiles.map((profile) => profile.occurrence)).toEqual([0, 1, 0]);
  });
});
