import type { MetadataConflict, MetadataStatement } from '../../core/document.ts';
import { OUTLET_WORD } from '../../german/media-names.ts';
import { readAgencies } from '../metadata/read-agencies.ts';
import { isInitials } from '../metadata/read-initials.ts';
import { findConflict } from '../metadata/settle-statements.ts';
import { toComparable } from '../to-comparable.ts';
import type { AuthorStatement } from './read-metadata.ts';

/** Who wrote an article by what its page says, and where the places of the page contradict each other. */
export interface SettledAuthors {
  /** Persons; an agency only where no person is named. */
  readonly authors: readonly string[];
  /** Agencies that stand among the authors. */
  readonly agencies: readonly string[];
  readonly initials: readonly string[];
  readonly conflict: MetadataConflict | undefined;
}

/** Settles who wrote an article: the first place of the page that names a person counts, or the first that names anybody. */
export function settleAuthors(statements: readonly AuthorStatement[]): SettledAuthors {
  const { names, conflict } = chooseNames(statements);
  const named = names.filter((name) => !isInitials(name));
  const persons = named.filter((name) => readAgencies([`(${name})`]).length === 0);
  return {
    // An agency alone is the author; beside persons it is where the text came from.
    authors: persons.length > 0 ? persons : named,
    agencies: readAgencies(named.map((name) => `(${name})`)),
    initials: names.filter(isInitials),
    conflict,
  };
}

// Many heads name the outlet where the page names a person.
function chooseNames(statements: readonly AuthorStatement[]): {
  readonly names: readonly string[];
  readonly conflict: MetadataConflict | undefined;
} {
  const given = statements
    .map(({ from, names }) => ({ from, names: names.filter((name) => !systemNames.test(name)) }))
    .filter(({ names }) => names.length > 0);
  const taken = given.find(({ names }) => names.some(isPersonName)) ?? given[0];
  if (!taken) return { names: [], conflict: undefined };
  const states = ({ from, names }: AuthorStatement): MetadataStatement => ({ from, value: names.join(', ') });
  // An outlet or an agency beside a person is no other author.
  const ordered = given.filter(({ names }) => names.some(isPersonName)).map(states);
  return {
    names: [...new Set(taken.names)],
    conflict: findConflict('authors', states(taken), { ordered, isSame: isNamedAlike }),
  };
}

// Accounts of the system that made the page.
const systemNames = /^(?:publisher|admin|administrator|author|webmaster|editor|user|root|redakteur|wordpress)$/i;

function isPersonName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+ (?:\p{L}+ ){0,3}\p{Lu}[\p{L}.'’-]*$/u.test(name) && !OUTLET_WORD.test(name);
}

/**
 * Whether one name is the other or holds it: "WELT" and "DIE WELT", "Blatt" and "blatt.de". A place that gives only the
 * first of two authors, or their town as well, contradicts nobody either.
 */
export function isNamedAlike(one: string, other: string): boolean {
  const [left, right] = [toComparable(one), toComparable(other)];
  return left.includes(right) || right.includes(left);
}
