import { PLACE_PREPOSITIONS, REPORT_NOUNS } from '../../german/naming-words.ts';
import { CITY_INSTITUTIONS, THINGS_OF_CITIES } from '../../german/place-context-words.ts';
import { isMarket, isSport } from './is-scene-of-teams.ts';
import type { Naming } from './naming.ts';
import { isSentenceStart, namesAt, type Reading } from './reading.ts';

/** Whether a capital stands for its government ("Moskau teilte mit") or is a place ("in Moskau"). */
export function judgeCapital(reading: Reading, naming: Naming): 'government' | 'place' {
  const { tokens } = reading;
  const before = tokens[naming.first - 1]?.text ?? '';
  // "Moskaus Truppen": a genitive names the power; "in Moskaus Metro" the place.
  if (naming.genitive) return /^(?:in|aus|nahe)$/i.test(before) ? 'place' : 'government';
  // "in der Hauptstadt Beirut", "die US-Hauptstadt Washington"
  if (/(?:[Hh]auptstadt|[Ss]tadt|[Mm]etropole|Flughafen|[Rr]aum|[Rr]egion|Bezirk|Gebiet|Provinz|Oblast)$/.test(before))
    return 'place';
  // "die Universität Wien", "der Vertrag von Lissabon"
  if (CITY_INSTITUTIONS.has(before)) return 'place';
  if (before === 'von' && THINGS_OF_CITIES.test(tokens[naming.first - 2]?.text ?? '')) return 'place';
  if (isSport(reading, naming.first) || isMarket(reading, naming.first)) return 'place';
  const next = tokens[naming.end]?.text ?? '';
  // "Moskau (dpa) -", "Kiew/Moskau (AFP)", "ERIWAN, 25. Okt"
  if (
    isSentenceStart(reading, naming.first) &&
    (next === '(' ||
      next === '/' ||
      next === '–' ||
      next === '-' ||
      next === '.' ||
      next === ':' ||
      isDateline(reading, naming.end))
  )
    return 'place';
  if (before === '/' && (next === '(' || next === '/')) return 'place';
  if (before.toLowerCase() === 'aus') return isReport(reading, naming) ? 'government' : 'place';
  // "der Nachtzug von Berlin nach Paris"
  if (before === 'von' && PLACE_PREPOSITIONS.has(next) && namesAt(reading, naming.end + 1).length > 0) return 'place';
  // "Die Delegation verließ Kairo"
  if (
    /^(?:verlie(?:ß|ßen)|verlässt|verlassen|erreichten?|besuchten?|besucht|bombardierten?|beschoss(?:en)?)$/.test(
      before,
    )
  )
    return 'place';
  // "Dynamo Kiew", "Bayern München": part of another name.
  if (/^\p{Lu}/u.test(before) && reading.timed.words[naming.first - 1]?.category === 'name') return 'place';
  // "die Bangkok Post", "die Kabul Times"
  if (/^(?:Post|Times|Herald|Tribune|Journal|Observer|Star|Today|News|Press|Independent|Globalist|Review)$/.test(next))
    return 'place';
  // "Washington Irving", "Paris Hilton"
  if (
    /^\p{Lu}/u.test(next) &&
    reading.timed.words[naming.end]?.category === 'name' &&
    namesAt(reading, naming.end).length === 0
  )
    return 'place';
  // "in Bern hieß es, man prüfe Ausnahmen"
  if (before.toLowerCase() === 'in' && isSaid.test(next) && tokens[naming.end + 1]?.text === 'es') return 'government';
  return PLACE_PREPOSITIONS.has(before.toLowerCase()) ? 'place' : 'government';
}

const isSaid = /^(?:hieß|heißt|hiess|heisst)$/;

function isDateline(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.text === ',' && reading.tokens[at + 1]?.kind === 'number';
}

// "Angaben aus Vilnius", "Aus Moskau hieß es"
function isReport(reading: Reading, naming: Naming): boolean {
  const { tokens } = reading;
  if (REPORT_NOUNS.has(tokens[naming.first - 2]?.text ?? '')) return true;
  // "hieß es aus Peking"
  if (/^(?:es|verlautete|verlautet|hieß|hiess)$/.test(tokens[naming.first - 2]?.text ?? '')) return true;
  const next = tokens[naming.end]?.text ?? '';
  return /^(?:hieß|heißt|hiess|heisst|verlautete|verlautet|kam|kamen|kommt|kommen)$/.test(next);
}
