import {
  type TimeZone,
  ZONE_ABBREVIATIONS,
  ZONE_ADJECTIVES,
  ZONE_PLACES,
  ZONE_WORDS,
} from '../../german/time-zones.ts';
import type { TokenLine } from './time-reading.ts';
import { wordAt } from './token-line.ts';

/** The zone right behind a clock time: "18 Uhr Moskauer Zeit", "16 Uhr (MEZ)", "10 Uhr Ortszeit" in a sentence that names one city. */
export function readZone(line: TokenLine, endToken: number): TimeZone | undefined {
  const first = endToken - 1;
  const bracket = wordAt(line, first, 1) === '(' ? 1 : 0;
  const word = wordAt(line, first, 1 + bracket);
  const named = ZONE_ABBREVIATIONS.get(word) ?? ZONE_WORDS.get(word);
  if (named) return named;
  const next = wordAt(line, first, 2 + bracket);
  if (next === 'zeit') return ZONE_ADJECTIVES.get(word);
  // "New Yorker Zeit"
  if (next === 'yorker' && wordAt(line, first, 3 + bracket) === 'zeit') return ZONE_ADJECTIVES.get('new yorker');
  return word === 'ortszeit' ? zoneOfPlace(line, endToken) : undefined;
}

// Words before and after the clock in which the place is looked for.
const reach = 20;

/** "Um 10 Uhr Ortszeit begann in Riad das Treffen": the only place of the sentence with a known clock. */
function zoneOfPlace(line: TokenLine, endToken: number): TimeZone | undefined {
  const found = new Set<TimeZone>();
  for (let offset = -reach; offset <= reach; offset += 1) {
    const zone =
      /^(?:in|aus)$/.test(wordAt(line, endToken, offset - 1)) && ZONE_PLACES.get(wordAt(line, endToken, offset));
    if (zone) found.add(zone);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
