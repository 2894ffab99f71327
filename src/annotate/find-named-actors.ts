import { foldName } from './mentions/fold-name.ts';
import { getLexicon, type NameEntry } from './mentions/lexicon.ts';
import { hasFirstName } from './mentions/read-person-name.ts';
import { findSounding, soundsLikeFirstName } from './mentions/read-sounding-name.ts';
import type { PersonRecord } from './mentions/registry.ts';

/**
 * Keys of the actors of the registry that go by these words: a state, a body or a person in any known spelling ("USA",
 * "Selenskij", "Sergej Lawrow", "Erdogan"), everybody of a surname, and a capital for its state. Small letters are no hindrance.
 */
export function findNamedActors(words: string): readonly string[] {
  const typed = foldName(words.trim().replace(/\s+/g, ' '));
  const capitalized = typed.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  for (const spelling of new Set([typed, capitalized, typed.toUpperCase()])) {
    const keys = [...findEntries(spelling).flatMap(keysOf), ...findByWholeName(spelling)];
    if (keys.length > 0) return [...new Set(keys)];
  }
  return [];
}

function findEntries(spelling: string): readonly NameEntry[] {
  const names = getLexicon().names.get(spelling.split(' ', 1)[0]!) ?? [];
  return names.filter(({ words }) => words.join(' ') === spelling).map(({ entry }) => entry);
}

/** First name and surname in any spelling that a text may have: "Sergej Lawrow", "Rustam Umierov". */
function findByWholeName(spelling: string): readonly string[] {
  const words = spelling.split(' ');
  return words.slice(1).flatMap((_word, index) => {
    const given = words.slice(0, index + 1).join(' ');
    const surname = words.slice(index + 1).join(' ');
    const listed = findEntries(surname).flatMap((entry) =>
      entry.kind === 'surname' ? entry.holders.map(({ person }) => person) : [],
    );
    const named = listed.length > 0 ? listed : findSounding(surname);
    return named.filter((person) => isGivenName(person, given)).map(({ key }) => key);
  });
}

function isGivenName(person: PersonRecord, given: string): boolean {
  return hasFirstName({ lexicon: getLexicon() }, person, given) || soundsLikeFirstName(person, given);
}

function keysOf(entry: NameEntry): readonly string[] {
  if (entry.kind === 'state' || entry.kind === 'capital') return [entry.state.key];
  if (entry.kind === 'body') return [entry.body.key];
  if (entry.kind === 'person') return [entry.person.key];
  if (entry.kind === 'surname') return entry.holders.map(({ person }) => person.key);
  return [];
}
