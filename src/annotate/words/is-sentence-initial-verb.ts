import type { VerbReading } from '../../core/clause.ts';
import type { Token } from '../../core/segmented.ts';
import { AUXILIARY_VERBS } from '../../german/auxiliary-verbs.ts';
import { isCapitalised } from './look-ahead.ts';
import { entryOf, type WordEntry } from './look-up-word.ts';

/** Whether a capitalised first word is a verb: "Hat Putin ...", "Gesprochen wurde ...", "Kommt es ..."; not "Macht", "Angriff", "Treffen". */
export function isSentenceInitialVerb(entry: WordEntry, next: Token | undefined): boolean {
  if (entry.readings.some((reading) => Object.hasOwn(AUXILIARY_VERBS, reading.lemma)))
    return entry.lower !== 'wollen' || hasSubject(next);
  if (!next || next.kind === 'mark') return false;
  const following = entryOf(next);
  if (entry.readings.some((reading) => reading.form === 'participle')) {
    if (following.readings.some((reading) => Object.hasOwn(AUXILIARY_VERBS, reading.lemma))) return true;
  }
  // "Erhalten Sie", "Lesen Sie"
  if (next.text === 'Sie' && entry.readings.some((reading) => reading.number === 'plural')) return true;
  // "Begleitet von Ministern traf er ein"
  const isParticiple = entry.readings.some((reading) => reading.form === 'participle');
  if (isParticiple && (following.lower === 'von' || following.lower === 'durch' || following.lower === 'vom'))
    return true;
  const isPersonal = following.isPronoun && !isCapitalised(next);
  // "Käme es dazu", "Gäbe Kiew nach"
  if (entry.readings.every(({ mood }) => mood === 'subjunctive2')) return isPersonal || hasSubject(next);
  if (nounHomographs.has(entry.lower)) return false;
  if (entry.readings.some(isStrongPast)) return isPersonal;
  return entry.readings.some(isThirdPerson) && (isPersonal || hasSubject(next));
}

function hasSubject(next: Token | undefined): boolean {
  if (!next) return false;
  const following = entryOf(next);
  return following.isArticle || following.isPronoun || isCapitalised(next) || following.lower === 'sich';
}

function isThirdPerson(reading: VerbReading): boolean {
  return (
    reading.form === 'finite' && reading.number === 'singular' && reading.person === 3 && reading.mood === 'indicative'
  );
}

// "Angriff", "Verbot", "Stand", "Unterschied" are nouns far oftener than first words of a question.
function isStrongPast(reading: VerbReading): boolean {
  return isThirdPerson(reading) && reading.tense === 'past' && !/te$/.test(reading.lemma);
}

const nounHomographs = new Set(
  'macht haft fahrt kraft schrift rast last acht wut gift flut glut hut mut zeigt rente seite kette sorte karte'.split(
    ' ',
  ),
);
