import { STATES } from './states.ts';

/** By key of a state: the words it is named by, in lower case: name, adjectives, inhabitants, capitals. Demonyms without their endings. */
export const STATE_STEMS: ReadonlyMap<string, readonly string[]> = new Map(
  STATES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([, key, name, , others, adjectives, inhabitant, capitals]) => [
      key,
      [name, others, adjectives, inhabitant, capitals]
        .flatMap((words) => (words ?? '').split(';'))
        .map((word) => word.replace('!', '').toLowerCase())
        .filter((word) => word.length > 2),
    ]),
);

/** Seats that stand for a government, by key of its state. */
export const SEAT_STEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Q159', ['kreml']],
  ['Q30', ['weiße haus', 'weißes haus', 'weißen haus', 'us-', 'usa']],
  ['Q142', ['élysée']],
  ['Q183', ['bundesregierung']],
]);

/** News agencies that are an organ of their state, by name. */
export const STATE_AGENCIES: ReadonlySet<string> = new Set(
  'TASS|RIA Novosti|BelTA|Xinhua|IRNA|SANA|SPA|QNA|WAM|KCNA|Ukrinform|Anadolu'.split('|'),
);

/** Adjectives of states without their endings and the capital each leads to: "ungarisch" -> "Budapest". */
export const CAPITALS_BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .flatMap(([, , , , , adjectives, , capitals]) =>
      adjectives.split(';').map((adjective) => [adjective, capitals.split(';')[0].replace('!', '')] as const),
    ),
);
