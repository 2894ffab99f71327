import { SPANS_OF_YEARS } from '../../german/time-context-words.ts';
import { EDGE_COMPOUNDS, EDGE_WORDS } from '../../german/times.ts';
import { readBareYear } from './read-bare-year.ts';
import { readCentury, readDecade } from './read-decade.ts';
import { isYear } from './read-year-words.ts';
import type { Edge, TimeMatch, TokenLine } from './time-reading.ts';
import { isArticle, wordAt } from './token-line.ts';

/** Reads a year, decade or century: "2022", "Jahr 2022", "Ende 2002", "den 90er Jahren", "20. Jahrhundert". */
export function readYear(line: TokenLine, first: number): TimeMatch | undefined {
  return (
    readYears(line, first) ??
    readDecade(line, first) ??
    readCentury(line, first) ??
    readNamedYear(line, first) ??
    readBareYear(line, first)
  );
}

/** "der Saison 2007/08", "die Amtsperiode 2010/15": TIMEX3 has no value for several years. */
function readYears(line: TokenLine, first: number): TimeMatch | undefined {
  const start = isArticle(wordAt(line, first)) ? 1 : 0;
  if (!SPANS_OF_YEARS.has(wordAt(line, first, start))) return undefined;
  const year = wordAt(line, first, start + 1);
  const last = /^(?:\d{2}|\d{4})$/.exec(wordAt(line, first, start + 3))?.[0];
  if (!isYear(year) || !/^[/–-]$/.test(wordAt(line, first, start + 2)) || last === undefined) return undefined;
  const edtf = `${year}/${last.length === 2 ? year.slice(0, 2) + last : last}`;
  return { firstToken: first, endToken: first + start + 4, reading: { kind: 'settled', value: 'XXXX-XX-XX', edtf } };
}

/** "das Jahr 2010", "Jahres 1972", "Ende des Jahres 1991", "Ende 2002", "Jahresbeginn 1918", "481 v. Chr." */
function readNamedYear(line: TokenLine, first: number): TimeMatch | undefined {
  let next = first;
  const edge = EDGE_WORDS.get(wordAt(line, first)) ?? EDGE_COMPOUNDS.get(wordAt(line, first))?.edge;
  if (edge) next += 1;
  if (isArticle(wordAt(line, first, next - first))) next += 1;
  const isNamed = /^(?:gesamt)?jahr(?:e|es|s)?$/.test(wordAt(line, first, next - first));
  if (isNamed) next += 1;
  const word = wordAt(line, first, next - first);
  const isChristian = isEra(line, first, next + 1 - first);
  if (!isChristian && (!isYear(word) || (!isNamed && (!edge || next > first + 1)))) return undefined;
  if (isChristian && !/^\d{1,4}$/.test(word)) return undefined;
  const eraLength = isChristian ? (wordAt(line, first, next + 1 - first) === 'v.chr.' ? 1 : 2) : 0;
  return toYear(first, next + 1 + eraLength, { year: Number(word), edge, isBeforeChrist: isChristian });
}

function isEra(line: TokenLine, first: number, offset: number): boolean {
  const era = wordAt(line, first, offset);
  return era === 'v.chr.' || (era === 'v.' && /^chr\.?$/.test(wordAt(line, first, offset + 1)));
}

function toYear(
  firstToken: number,
  endToken: number,
  year: { readonly year: number; readonly edge?: Edge | undefined; readonly isBeforeChrist?: boolean },
): TimeMatch {
  const edge = year.edge ? { edge: year.edge } : {};
  const era = year.isBeforeChrist ? { isBeforeChrist: true } : {};
  return { firstToken, endToken, reading: { kind: 'year', year: year.year, ...edge, ...era } };
}
