import type { MetadataConflict, MetadataSource, MetadataStatement } from '../../core/document.ts';
import { toComparable } from '../to-comparable.ts';

/**
 * Where a page says something about itself, the most trusted first. Linked data is written by the editorial system for
 * machines; meta elements too, but often edited for search engines and networks; a time element and the lines beside
 * the headline may belong to a teaser; a dateline tells the day of the agency's text, not of the page.
 */
const sourceOrder: readonly MetadataSource[] = [
  'linkedData',
  'meta',
  'microdata',
  'timeElement',
  'layout',
  'dateline',
  'titleElement',
];

/** The statement that counts, and a conflict where others say something else. */
export interface Settled {
  readonly value: string | null;
  readonly conflict: MetadataConflict | undefined;
}

/** Settles what several places of a page say: the first source in the order counts, the others are noted if they differ. */
export function settleStatements(
  field: MetadataConflict['field'],
  statements: readonly MetadataStatement[],
  isSame: (one: string, other: string) => boolean = isSameText,
): Settled {
  const ordered = sourceOrder.flatMap((source) => statements.filter(({ from }) => from === source));
  const [taken] = ordered;
  if (!taken) return { value: null, conflict: undefined };
  return { value: taken.value, conflict: findConflict(field, taken, { ordered, isSame }) };
}

/** The conflict between what was taken and what other places say; undefined where all say the same. */
export function findConflict(
  field: MetadataConflict['field'],
  taken: MetadataStatement,
  { ordered, isSame }: { ordered: readonly MetadataStatement[]; isSame: (one: string, other: string) => boolean },
): MetadataConflict | undefined {
  const others: MetadataStatement[] = [];
  for (const statement of ordered) {
    const isKnown = [taken, ...others].some(({ value }) => isSame(value, statement.value));
    if (!isKnown) others.push(statement);
  }
  return others.length > 0 ? { field, taken, others } : undefined;
}

function isSameText(one: string, other: string): boolean {
  return toComparable(one) === toComparable(other);
}

/**
 * Whether two times may be one: the same moment, the same words as far as the coarser one goes, or the same moment once
 * in the clock of Berlin, Vienna and Zurich (one or two hours ahead) and once with its offset.
 */
export function isSameTime(one: string, other: string): boolean {
  const [left, right] = [one.replace(midnight, ''), other.replace(midnight, '')];
  const isMoment = (time: string) => offset.test(time);
  if (left.length > dayLength && right.length > dayLength && (isMoment(left) || isMoment(right))) {
    const moment = (time: string) => Date.parse(isMoment(time) ? time : `${time}Z`);
    const hours = Math.abs(moment(left) - moment(right)) / 3_600_000;
    // Seconds are rounded by some of the systems.
    return [0, ...(isMoment(left) && isMoment(right) ? [] : [1, 2])].some((ahead) => Math.abs(hours - ahead) < 1 / 60);
  }
  const length = Math.min(left.length, right.length, 'YYYY-MM-DDThh:mm'.length);
  return left.slice(0, length) === right.slice(0, length);
}

const offset = /(?:Z|[+-]\d\d:\d\d)$/;
// Midnight sharp is how systems write a day without its hour.
const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/;
const dayLength = 'YYYY-MM-DD'.length;
