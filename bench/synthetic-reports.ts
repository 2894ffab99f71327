import { createHash } from 'node:crypto';
import { listRegistry } from '../src/annotate/list-registry.ts';
import type { Snapshot } from '../src/core/snapshot.ts';

/** A made-up short report with its publication day. */
export interface SyntheticReport {
  readonly snapshot: Snapshot;
  readonly published: string;
}

/** Days over which the contacts are spread, from 1 January 2024. */
const days = 365;
const firstDay = Date.UTC(2024, 0, 1);
const millisecondsPerDay = 86_400_000;

/** Each tells of the same call in its own way; the number is that of the call, so that no two calls have the same statements. */
const wordings: readonly ((left: string, right: string, day: string, number: number) => string)[] = [
  (left, right, day, number) =>
    `${left} und ${right} haben am ${day} telefoniert. Man habe über den Streitfall ${number} gesprochen`,
  (left, right, day, number) =>
    `${left} hat am ${day} mit ${right} telefoniert. ${left} habe auf eine Lösung im Streitfall ${number} gedrungen`,
  (left, right, _day, number) =>
    `${left} hat mit ${right} telefoniert. Das Gespräch habe dem Streitfall ${number} gegolten`,
  (left, right, day, number) =>
    `Am ${day} sprachen ${left} und ${right} am Telefon. Beide hätten den Streitfall ${number} besprochen`,
];

/** Who spoke with whom on which day, for report number `index`. */
export type Plan = (index: number) => {
  readonly left: string;
  readonly right: string;
  readonly day: number;
  readonly later: number;
  /** Number of the call. */
  readonly call: number;
};

/** Reports on `contacts` calls, each reported again and again over the whole run, up to two days after the call. */
export function planContacts(contacts: number): Plan {
  const names = namesOfOfficeHolders();
  return (index) => {
    const contact = index % contacts;
    const left = contact % names.length;
    const right = (left + 1 + (Math.floor(contact / names.length) % (names.length - 1))) % names.length;
    return {
      left: names[left],
      right: names[right],
      day: (contact * 7) % days,
      later: Math.floor(index / contacts) % 3,
      call: contact,
    };
  };
}

/** Reports on two people who speak on every single day, five reports a day. */
export function planHotPair(length: number): Plan {
  const [left, right] = namesOfOfficeHolders();
  return (index) => ({ left, right, day: index % length, later: Math.floor(index / length) % 3, call: index % length });
}

/** The report of a plan with that number. */
export function writeReport(plan: Plan, index: number): SyntheticReport {
  const { left, right, day, later, call } = plan(index);
  const wording = wordings[(index * 7 + later) % wordings.length](left, right, toGermanDay(day), call);
  const bytes = new TextEncoder().encode(`${wording}, hieß es in Bericht ${index}.\n`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const published = new Date(firstDay + (day + later) * millisecondsPerDay).toISOString().slice(0, 10);
  return { snapshot: { path: `bericht-${index}.txt`, bytes, hash, mediaType: 'text/plain' }, published };
}

/** Registered people with an office today, of different states: names that the analysis knows. */
function namesOfOfficeHolders(): readonly string[] {
  const holders = listRegistry().filter(
    ({ kind, state, offices }) => kind === 'person' && state !== null && offices.some(({ to }) => to === null),
  );
  const oneOfState = new Map(holders.map(({ state, name }) => [state, name]));
  return [...oneOfState.values()].slice(0, 120);
}

function toGermanDay(day: number): string {
  return new Intl.DateTimeFormat('de', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(firstDay + day * millisecondsPerDay),
  );
}
