import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { MARKET_WORDS, SPORT_WORDS, WEAK_MARKET_WORDS, WEAK_SPORT_WORDS } from '../../german/place-context-words.ts';
import type { Reading } from './reading.ts';

/** Whether the sentence tells of sport, where states and cities are teams: "Paris unterlag Dortmund im Rückspiel mit 0:1." */
export function isSport(reading: Reading, at: number): boolean {
  return weigh(reading, at, sportWeight);
}

/** Whether the sentence tells of the markets, where cities are exchanges: "Tokio schloss leichter, London notierte unverändert." */
export function isMarket(reading: Reading, at: number): boolean {
  return weigh(reading, at, marketWeight);
}

// Sentences of such reports are short; the bound keeps endless sentences cheap.
const reach = 25;
// One word that is used only there, or two that are used elsewhere too.
const enough = 2;

function weigh({ tokens }: Reading, at: number, weightOf: (token: Token) => number): boolean {
  const { sentence } = tokens[at]!;
  let weight = 0;
  for (let index = Math.max(0, at - reach); index < Math.min(tokens.length, at + reach); index += 1) {
    if (tokens[index]!.sentence === sentence) weight += weightOf(tokens[index]!);
    if (weight >= enough) return true;
  }
  return false;
}

const sportWeight = rememberByForm((text) => {
  // "3:1"; a clock has two figures behind the colon.
  if (/^\d{1,2}:\d$/.test(text) || SPORT_WORDS.has(text)) return 2;
  return WEAK_SPORT_WORDS.has(text) ? 1 : 0;
});

const marketWeight = rememberByForm((text) => (MARKET_WORDS.has(text) ? 2 : WEAK_MARKET_WORDS.has(text) ? 1 : 0));
