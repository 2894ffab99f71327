import { rememberByForm } from '../../core/form.ts';
import { NAMING_DETERMINERS } from '../../german/naming-words.ts';
import { REGION_ADJECTIVES, STATE_EPITHETS, WORDS_FOR_STATES } from '../../german/state-epithets.ts';
import { type Naming, plainNaming } from './naming.ts';
import { namesAt, type Reading } from './reading.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';

/** A state taken up by what it is: "das Emirat", "der Andenstaat", "das ostafrikanische Land". */
export function readEpithet(reading: Reading, first: number): Naming | undefined {
  const country = readCountry(reading, first);
  if (country) return country;
  if (!articles.has(reading.lower[first]!)) return undefined;
  const token = reading.tokens[first + 1];
  if (!token || token.sentence !== reading.tokens[first]!.sentence) return undefined;
  const own = codesOfNoun(token);
  const region = own.length > 0 ? none : codesOfAdjective(token);
  const isLand = region.length > 0 && WORDS_FOR_STATES.has(reading.tokens[first + 2]?.text ?? '');
  const codes = own.length > 0 ? own : isLand ? region : none;
  if (codes.length === 0) return undefined;
  const end = first + (isLand ? 3 : 2);
  // "das Emirat Katar", "der Golfstaat Oman": the name says it.
  if (namesAt(reading, end).some(({ entry }) => entry.kind === 'state' || entry.kind === 'capital')) return undefined;
  return {
    ...plainNaming,
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    kind: 'epithet',
    epithetOf: codes,
    determiner: 'definite',
  };
}

// "sein Land", "das Land": not "auf dem Land", "das Land Brandenburg".
function readCountry(reading: Reading, first: number): Naming | undefined {
  if (!/^(?:Land|Landes|Lande)$/.test(reading.tokens[first + 1]?.text ?? '')) return undefined;
  const determiner = NAMING_DETERMINERS.get(reading.lower[first]!);
  if (determiner !== 'possessive' && determiner !== 'definite') return undefined;
  const before = reading.lower[first - 1] ?? '';
  const next = reading.tokens[first + 2];
  if (before === 'auf' || before === 'an' || before === 'über' || /^\p{Lu}/u.test(next?.text ?? '')) return undefined;
  return {
    ...plainNaming,
    first,
    end: first + 2,
    nameFirst: first,
    nameEnd: first + 2,
    kind: 'epithet',
    epithetOf: none,
    determiner,
  };
}

const articles = new Set(['der', 'die', 'das', 'dem', 'den', 'des']);
const none: readonly string[] = [];

let nouns: ReadonlyMap<string, readonly string[]> | undefined;
let adjectives: ReadonlyMap<string, readonly string[]> | undefined;

const codesOfNoun = rememberByForm((text, lower) => {
  if (!/^\p{Lu}/u.test(text)) return none;
  nouns ??= indexRows(STATE_EPITHETS);
  return nouns.get(lower) ?? nouns.get(lower.replace(/(?:es|s|e|n)$/, '')) ?? none;
});

const codesOfAdjective = rememberByForm((_, lower) => {
  if (!/ische[nrsm]?$/.test(lower)) return none;
  adjectives ??= indexRows(REGION_ADJECTIVES);
  return adjectives.get(lower.replace(/e[nrsm]?$/, '')) ?? none;
});

function indexRows(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(rowsOf(rows).map(([word, codes]) => [word!, itemsOf(codes)]));
}
