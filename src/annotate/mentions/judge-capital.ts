import {
  HEARSAY_VERBS,
  PLACE_PREPOSITIONS,
  REPORT_NOUNS,
  REPORT_VERBS,
  REPORT_VERBS_BEFORE,
} from '../../german/naming-words.ts';
import {
  CITY_APPOSITIONS,
  CITY_INSTITUTIONS,
  PAPERS_OF_CITIES,
  THINGS_OF_CITIES,
  VERBS_OF_PLACES,
} from '../../german/place-context-words.ts';
import { isMarket, isSport } from './is-scene-of-teams.ts';
import type { Naming } from './naming.ts';
import { isSentenceStart, namesAt, type Reading } from './reading.ts';

/** Whether a capital stands for its government ("Moskau teilte mit") or is a place ("in Moskau"). */
export function judgeCapital(reading: Reading, naming: Naming): 'government' | 'place' {
  const { tokens } = reading;
  const before = tokens[naming.first - 1]?.text ?? '';
  // "Moskaus Truppen": a genitive names the power; "in Moskaus Metro" the place.
  if (naming.genitive) return /^(?:in|aus|nahe)$/i.test(before) ? 'place' : 'government';
  if (isCityByWords(reading, naming, before)) return 'place';
  if (isSport(reading, naming.first) || isMarket(reading, naming.first)) return 'place';
  const next = tokens[naming.end]?.text ?? '';
  if (opensDateline(reading, naming, next)) return 'place';
  if (before === '/' && (next === '(' || next === '/')) return 'place';
  if (before.toLowerCase() === 'aus') return isReport(reading, naming) ? 'government' : 'place';
  // "der Nachtzug von Berlin nach Paris"
  if (before === 'von' && PLACE_PREPOSITIONS.has(next) && namesAt(reading, naming.end + 1).length > 0) return 'place';
  if (VERBS_OF_PLACES.has(before) || isPartOfName(reading, naming, { before, next })) return 'place';
  // "in Bern hieß es, man prüfe Ausnahmen"
  if (before.toLowerCase() === 'in' && HEARSAY_VERBS.has(next) && tokens[naming.end + 1]?.text === 'es')
    return 'government';
  return PLACE_PREPOSITIONS.has(before.toLowerCase()) ? 'place' : 'government';
}

// "in der Hauptstadt Beirut", "die Universität Wien", "der Vertrag von Lissabon"
function isCityByWords(reading: Reading, { first }: Naming, before: string): boolean {
  if (CITY_APPOSITIONS.test(before) || CITY_INSTITUTIONS.has(before)) return true;
  return before === 'von' && THINGS_OF_CITIES.test(reading.tokens[first - 2]?.text ?? '');
}

// "Moskau (dpa) -", "Kiew/Moskau (AFP)", "ERIWAN, 25. Okt"
function opensDateline(reading: Reading, { first, end }: Naming, next: string): boolean {
  if (!isSentenceStart(reading, first)) return false;
  return datelineMarks.has(next) || (next === ',' && reading.tokens[end + 1]?.kind === 'number');
}

const datelineMarks: ReadonlySet<string> = new Set(['(', '/', '–', '-', '.', ':']);

function isPartOfName(
  reading: Reading,
  { first, end }: Naming,
  { before, next }: { readonly before: string; readonly next: string },
): boolean {
  const { words } = reading.timed;
  // "Dynamo Kiew", "Bayern München"
  if (/^\p{Lu}/u.test(before) && words[first - 1]?.category === 'name') return true;
  if (PAPERS_OF_CITIES.has(next)) return true;
  // "Washington Irving", "Paris Hilton"
  return /^\p{Lu}/u.test(next) && words[end]?.category === 'name' && namesAt(reading, end).length === 0;
}

// "Angaben aus Vilnius", "hieß es aus Peking", "Aus Moskau hieß es"
function isReport({ tokens }: Reading, { first, end }: Naming): boolean {
  const ahead = tokens[first - 2]?.text ?? '';
  if (REPORT_NOUNS.has(ahead) || REPORT_VERBS_BEFORE.has(ahead)) return true;
  return REPORT_VERBS.has(tokens[end]?.text ?? '');
}
