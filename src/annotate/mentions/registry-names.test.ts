import { expect, it } from 'vitest';
import { findInTestText } from '../../../test/find-in-test-text.ts';
import { allPersons, type PersonRecord } from './registry.ts';

// Names that the reader still cuts short.
const cutShort = new Set([
  'Szymon Szynkowski vel Sęk',
  'A. H. M. Mahmood Ali',
  'Ismail Ould Scheich Ahmed',
  'Saud al-Faisal',
]);

/** A day of the first term of office; any day where none is known. */
function dayInOffice({ terms }: PersonRecord): string {
  const [year = '2020', month = '07', day = '02'] = terms[0]?.from.split('-') ?? [];
  return `${year}-${month}-${day}`;
}

it('finds everybody of the registry by the whole name', () => {
  const missed = allPersons().filter((person) => {
    const { mentions } = findInTestText(`${person.name} sprach am Abend mit der Presse.`, dayInOffice(person));
    return mentions[0]?.actor !== person.key;
  });
  expect(missed.map(({ name }) => name).filter((name) => !cutShort.has(name))).toEqual([]);
}, 20_000);
