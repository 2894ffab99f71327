import { rememberByForm } from '../../core/form.ts';
import { REGION_ADJECTIVES, STATE_EPITHETS } from '../../german/state-epithets.ts';
import { type Naming, plainNaming } from './naming.ts';
import { namesAt, type Reading } from './reading.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';

/** A state taken up by what it is: "das Emirat", "der Andenstaat", "das ostafrikanische Land". */
export function readEpithet(reading: Reading, first: number): Naming | undefined {
  if (!articles.has(reading.lower[first]!)) return undefined;
  const token = reading.tokens[first + 1];
  if (!token || token.sentence !== reading.tokens[first]!.sentence) return undefined;
  const own = codesOfNoun(token);
  const region = own.length > 0 ? none : codesOfAdjective(token);
  const isLand = region.length > 0 && lands.test(reading.tokens[first + 2]?.text ?? '');
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

const articles = new Set(['der', 'die', 'das', 'dem', 'den', 'des']);
const none: readonly string[] = [];
const lands =
  /^(?:Land|Landes|Lande|Staats?|Staates|Republik|Nation|Nachbarland|Nachbarlandes|Nachbarstaat|Königreich)$/;

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
