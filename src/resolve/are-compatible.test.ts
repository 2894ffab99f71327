import { describe, expect, it } from 'vitest';
import { areCompatible } from './are-compatible.ts';
import type { ContactProfile, ProfileParticipant } from './contact-profile.ts';
import { readDays } from './read-days.ts';

type Overrides = Partial<Omit<ContactProfile, 'participants'>> & { readonly who?: string; readonly on?: string };

/** "Nord:Adam" a person of Nord, "Nord" the state, "Nord!Ministerium" a body of it. */
function toParticipant(text: string): ProfileParticipant {
  const [, state, mark, name] = /^([^:!]+)([:!]?)(.*)$/.exec(text)!;
  const level = mark === ':' ? 'person' : mark === '!' ? 'body' : 'state';
  const kind = level === 'body' ? 'ministry' : level;
  return { key: text, state, level, kind, name: name.startsWith('?') ? name.slice(1) : null };
}

function profile({ who = 'Nord:Adam Süd:Bert', on, ...rest }: Overrides): ContactProfile {
  return {
    kind: 'phone',
    form: null,
    status: 'held',
    attempted: false,
    ordinal: null,
    participants: who.split(' ').map(toParticipant),
    mediators: [],
    place: null,
    window: readDays(on ?? '2025-03-18'),
    dated: true,
    weekday: null,
    document: null,
    occurrence: 0,
    ...rest,
  };
}

describe('areCompatible', () => {
  it.each<[string, Overrides, Overrides]>([
    ['two reports of one call', {}, {}],
    ['a state for its president', {}, { who: 'Nord Süd:Bert' }],
    ['a ministry for its minister', { who: 'Nord:Ada Süd:Bert' }, { who: 'Nord!Außenministerium Süd:Bert' }],
    ['delegations named on one side each', { who: 'Nord Süd:Bert' }, { who: 'Nord:Ada Süd' }],
    ['a companion named by one report', { who: 'Nord:Adam Nord:Ada Süd:Bert' }, {}],
    ['a mediator counted as participant', { who: 'Nord:Adam Ost:Carl Süd:Bert' }, { mediators: ['Ost', 'Ost:Carl'] }],
    [
      'a host counted as participant',
      { who: 'Nord Süd Q39', kind: 'talks', place: 'Schweiz' },
      { who: 'Nord Süd', kind: 'talks', place: 'Schweiz' },
    ],
    ['a call and a contact of untold kind', {}, { kind: 'unspecified' }],
    ['talks and a meeting on one day', { kind: 'talks' }, { kind: 'meeting' }],
    ['a call that others saw as video, same people, same day', {}, { kind: 'video' }],
    ['the day and its month', {}, { on: '2025-03' }],
    ['a plan for the day and the call', { status: 'planned' }, {}],
    [
      'a plan without a day and the call of the same people',
      { status: 'planned', dated: false, on: '2025-03-15/2025-03-29' },
      {},
    ],
    ['an alleged call and a confirmed one', { status: 'alleged' }, {}],
    [
      'a planned and a cancelled meeting',
      { status: 'planned', kind: 'meeting' },
      { status: 'cancelled', kind: 'meeting' },
    ],
    ['a proposal for the day and the call', { status: 'proposed' }, {}],
    ['a Tuesday of the month', {}, { on: '2025-03', dated: false, weekday: 2 }],
    [
      'a city and its country in the month',
      { place: 'Oman', kind: 'talks' },
      { place: 'Maskat', kind: 'talks', on: '2025-03' },
    ],
    [
      'a mediator whom one report counts among the participants too',
      { who: 'Nord:Adam Ost:Carl Süd:Bert', mediators: ['Ost', 'Ost:Carl'], kind: 'meeting', status: 'planned' },
      { kind: 'meeting', status: 'cancelled' },
    ],
    ['some ten days before', { on: '2025-03-15/2025-03-21' }, {}],
    [
      'a call proposed the day before',
      { kind: 'unspecified', status: 'proposed', dated: false, on: '2025-03-17/2025-03-20' },
      {},
    ],
    [
      'a call proposed in a report of which only the month is known',
      { kind: 'unspecified', status: 'proposed', dated: false, on: '2025-03-01/2025-04-03' },
      {},
    ],
    [
      'talks proposed for the day, and a meeting in the news of that evening',
      { kind: 'talks', status: 'proposed' },
      { kind: 'meeting', dated: false, on: '2025-03-15/2025-03-18' },
    ],
    ['a city and its country on one day', { kind: 'talks', place: 'Genf' }, { kind: 'talks', place: 'Schweiz' }],
    ['a place that no table knows', { kind: 'meeting', place: 'Neustadtel' }, { kind: 'meeting', place: 'Oman' }],
    ['a call, told with where each of them sat', { place: 'Helsinki' }, { place: 'Washington' }],
    [
      'what had been before, in the same place',
      { kind: 'meeting', place: 'Granada', dated: false, background: true, on: '2025-02-01/2025-04-02' },
      { kind: 'meeting', place: 'Granada' },
    ],
    [
      'talks of states in the month, and of their people',
      { kind: 'talks', who: 'Nord Süd', on: '2025-03' },
      { kind: 'talks' },
    ],
    ['a contact of states on the day of the call', { kind: 'unspecified', who: 'Nord Süd' }, {}],
    ['no time at all, but the same people and kind', {}, { window: null, dated: false }],
  ])('%s: may be one', (_title, left, right) => {
    expect(areCompatible(profile(left), profile(right))).toBe(true);
    expect(areCompatible(profile(right), profile(left))).toBe(true);
  });

  it.each<[string, Overrides, Overrides]>([
    ['two days apart', {}, { on: '2025-03-20' }],
    ['other people of the same states', {}, { who: 'Nord:Ada Süd:Bert' }],
    ['two ministries of one state', { who: 'Nord!Außenministerium Süd' }, { who: 'Nord!Innenministerium Süd' }],
    ['a call of two and one of three', {}, { who: 'Nord:Adam Ost:Carl Süd:Bert' }],
    ['one side in common', {}, { who: 'Nord:Adam Ost:Carl' }],
    ['a call and a meeting', {}, { kind: 'meeting' }],
    ['a call and a letter', {}, { kind: 'message' }],
    ['a call and a video conference of which only the month is told', {}, { kind: 'video', on: '2025-03' }],
    ['talks and a visit', { kind: 'talks' }, { kind: 'visit' }],
    ['a held and a cancelled meeting', { kind: 'meeting' }, { kind: 'meeting', status: 'cancelled' }],
    [
      'the next meeting, proposed',
      { kind: 'meeting' },
      { kind: 'meeting', status: 'proposed', dated: false, on: '2025-03-16/2025-03-22' },
    ],
    ['a plan without a day between states', { status: 'planned', dated: false, who: 'Nord Süd' }, {}],
    [
      'talks of states in the month, and a meeting of two of their people',
      { kind: 'talks', who: 'Nord Süd', on: '2025-03' },
      { kind: 'meeting' },
    ],
    [
      'a contact of states in the news of these days, and a meeting of two of their people',
      { kind: 'unspecified', who: 'Nord Süd', on: '2025-03-16/2025-03-19', dated: false },
      { kind: 'meeting' },
    ],
    [
      'a meeting proposed in a report of which only the month is known, and a call',
      { kind: 'meeting', status: 'proposed', dated: false, on: '2025-03-01/2025-04-03' },
      {},
    ],
    [
      'talks of states, and the next ones, proposed in a report of which only the month is known',
      { kind: 'talks', who: 'Nord Süd', place: 'Oman' },
      { kind: 'talks', who: 'Nord Süd', place: 'Oman', status: 'proposed', dated: false, on: '2025-03-01/2025-04-03' },
    ],
    ['the second and the third round', { kind: 'talks', ordinal: 2 }, { kind: 'talks', ordinal: 3 }],
    ['an attempt and the call', { attempted: true }, {}],
    ['a Wednesday of the month', {}, { on: '2025-03', dated: false, weekday: 3 }],
    ['meetings of one day in two states', { kind: 'meeting', place: 'Istanbul' }, { kind: 'meeting', place: 'Kiew' }],
    [
      'talks proposed for the day, and those of the news of the days after',
      { kind: 'talks', status: 'proposed' },
      { kind: 'talks', dated: false, on: '2025-03-17/2025-03-20' },
    ],
    [
      'two cities of one state in the month',
      { place: 'Genf', kind: 'talks' },
      { place: 'Bern', kind: 'talks', on: '2025-03' },
    ],
    ['other places in the month', { place: 'Riad', kind: 'talks' }, { place: 'Kairo', kind: 'talks', on: '2025-03' }],
    [
      'a call and the next one, proposed on its day',
      { status: 'proposed', dated: false, on: '2025-03-18/2025-03-21' },
      {},
    ],
    [
      'a call of presidents and one proposed between the states',
      { status: 'proposed', dated: false, on: '2025-03-17/2025-03-20', who: 'Nord Süd' },
      {},
    ],
    [
      'a third round proposed, and talks',
      { status: 'proposed', dated: false, on: '2025-03-17/2025-03-20', ordinal: 3 },
      {},
    ],
    [
      'what had been before, no place told by the other',
      { kind: 'meeting', place: 'Granada', dated: false, background: true, on: '2025-02-01/2025-04-02' },
      { kind: 'meeting' },
    ],
    [
      'what had been before, in a city of the country',
      { kind: 'meeting', place: 'Granada', dated: false, background: true, on: '2025-02-01/2025-04-02' },
      { kind: 'meeting', place: 'Spanien' },
    ],
    ['no time at all and untold kind', {}, { window: null, dated: false, kind: 'unspecified' }],
    ['no time at all and a denied one', { status: 'denied' }, { window: null, dated: false }],
    [
      'a cancelled meeting and a denied one',
      { kind: 'meeting', status: 'cancelled', dated: false },
      { kind: 'meeting', status: 'denied', dated: false },
    ],
    [
      'two proposals, one only of states',
      { status: 'proposed', dated: false },
      { status: 'proposed', dated: false, who: 'Nord Süd' },
    ],
    ['no time at all and only states', {}, { window: null, dated: false, who: 'Nord Süd' }],
  ])('%s: are two', (_title, left, right) => {
    expect(areCompatible(profile(left), profile(right))).toBe(false);
    expect(areCompatible(profile(right), profile(left))).toBe(false);
  });
});
