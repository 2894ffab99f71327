import { foldName } from './fold-name.ts';
import { readTerms, type Term } from './read-terms.ts';
import type { PersonRecord } from './registry.ts';
import { itemsOf } from './registry-rows.ts';

/** The person of a row of the tables. */
export function readPerson(row: readonly string[]): PersonRecord {
  const [name, gender, wikidata, aliases, terms] = row as [string, string, string, string, string];
  const folded = foldName(name);
  const { words, cut, surnameFirst, surname: own } = cutName(folded, gender);
  const surnames = [{ form: own, risky: false }];
  const firstNames = [surnameFirst ? words.slice(1).join(' ') : words.slice(0, cut).join(' ')];
  const wholeNames: string[] = [];
  for (const alias of itemsOf(aliases)) {
    const form = foldName(alias);
    if (form.startsWith('^')) firstNames.push(form.slice(1));
    else if (form.startsWith('!')) {
      if (form.slice(1) === own) surnames[0] = { form: own, risky: true };
      else surnames.push({ form: form.slice(1), risky: true });
    } else if (form.includes(' ') && !particles.has(form.split(' ')[0]!)) wholeNames.push(form);
    else surnames.push({ form, risky: false });
  }
  if (surnameFirst || words.length === 1) wholeNames.push(words.join(' '));
  let read: readonly Term[] | undefined;
  return {
    key: wikidata || `local:${folded.toLowerCase()}`,
    wikidata: wikidata || null,
    name,
    gender: gender.startsWith('f') ? 'female' : 'male',
    surnames,
    firstNames: firstNames.filter((first) => first !== ''),
    wholeNames: [...new Set(wholeNames)],
    isSurnameFirst: surnameFirst,
    // Most texts need the terms of few; they are read when asked for.
    get terms() {
      read ??= readTerms(terms);
      return read;
    },
  };
}

/** The surname of a row, folded; quicker than the whole person. */
export function surnameOf([name = '', gender = '']: readonly string[]): string {
  return cutName(foldName(name), gender).surname;
}

interface CutName {
  readonly words: readonly string[];
  /** Where the second part begins: the surname, or where that stands first the other names. */
  readonly cut: number;
  readonly surnameFirst: boolean;
  readonly surname: string;
}

function cutName(folded: string, gender: string): CutName {
  const words = (folded.endsWith(' Jr.') ? folded.slice(0, -' Jr.'.length) : folded).split(' ');
  const surnameFirst = gender.endsWith('<');
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word));
  const cut = surnameFirst ? 1 : particle > 0 ? particle : words.length - 1;
  return { words, cut, surnameFirst, surname: surnameFirst ? words[0]! : words.slice(cut).join(' ') };
}

// "Mohammed bin Salman", "Ursula von der Leyen": the surname begins with the particle.
const particles = new Set([
  'von',
  'van',
  'Van',
  'de',
  'da',
  'bin',
  'bint',
  'Ben',
  'ibn',
  'al',
  'el',
  'del',
  'di',
  'du',
  'zu',
  'ter',
]);
