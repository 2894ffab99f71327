import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A stem this long is looked for within compounds too: shorter ones begin and end too many words. */
const shortestOfCompound = 4;
/**
 * So many compounds of a word are looked for at most, the shortest ones: asking the index for a thousand takes some 10 ms,
 * and what begins or ends so many words ("land") is best looked for with another one.
 */
const mostCompounds = 1000;
const lastCharacter = '\u{10ffff}';

/** Whether a word of a query stands in this one: as it is, or as the first or last part of a compound. */
export function isFoundIn(word: string, stem: string): boolean {
  return word === stem || (isPartOfCompounds(word) && (stem.startsWith(word) || stem.endsWith(word)));
}

/** Numbers are no parts of compounds. */
function isPartOfCompounds(word: string): boolean {
  return word.length >= shortestOfCompound && !isNumber(word);
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

/**
 * Stems of the ledger in which a word is found, itself among them. Each of them is asked for by itself: the index can go
 * through the latest texts of many words and stop, but has to read all texts of words that only begin alike.
 */
export async function findStems(database: Kysely<Tables>, word: string): Promise<readonly string[]> {
  if (!isPartOfCompounds(word)) return [word];
  const backwards = reverse(word);
  const { rows } = await sql<{ stem: string }>`
    select stem from (
      select stem from search_stem where stem > ${word} and stem < ${word + lastCharacter}
      union select stem from search_stem where reversed > ${backwards} and reversed < ${backwards + lastCharacter}
    )
    order by length(stem), stem
    limit ${mostCompounds}`.execute(database);
  return [word, ...rows.map(({ stem }) => stem)];
}

/** Notes the stems of a document, so that compounds are found by their first and last parts. */
export async function noteStems(database: Kysely<Tables>, stems: readonly string[]): Promise<void> {
  const compounds = [...new Set(stems)].filter((stem) => stem.length > shortestOfCompound && !isNumber(stem));
  const rows = compounds.map((stem) => [stem, reverse(stem)]);
  await sql`insert or ignore into search_stem (stem, reversed)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(rows)})`.execute(database);
}

/** The stem from its end: what ends alike begins alike backwards. */
function reverse(stem: string): string {
  return [...stem].reverse().join('');
}
