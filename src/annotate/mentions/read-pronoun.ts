import { type Naming, plainNaming } from './naming.ts';
import type { Reading } from './reading.ts';

const pronouns: ReadonlyMap<string, Pick<Naming, 'number' | 'gender'>> = new Map([
  ['er', { number: 'singular', gender: 'male' }],
  ['ihn', { number: 'singular', gender: 'male' }],
  ['ihm', { number: 'singular', gender: 'male' }],
  ['sie', { number: 'singular', gender: 'female' }],
  ['ihr', { number: 'singular', gender: 'female' }],
]);

/** A pronoun that can stand for a person: "er", "ihr". */
export function readPronoun(reading: Reading, at: number): Naming | undefined {
  const lower = reading.lower[at]!;
  const form = pronouns.get(lower) ?? readDemonstrative(reading, at);
  if (!form) return undefined;
  if (lower === 'ihr' && isBeforeNoun(reading, at + 1)) return undefined;
  const span = { ...plainNaming, first: at, end: at + 1, nameFirst: at, nameEnd: at + 1 };
  return { ...span, kind: 'pronoun', ...form, number: isPluralSie(reading, at) ? 'plural' : form.number };
}

// "Dieser bestritt das": alone before the verb it takes up whoever was named last.
function readDemonstrative(reading: Reading, at: number): Pick<Naming, 'number' | 'gender' | 'determiner'> | undefined {
  const word = reading.lower[at]!;
  if (!demonstratives.has(word) || reading.timed.words[at + 1]?.category !== 'verb') return undefined;
  return { number: 'singular', gender: 'male', determiner: 'demonstrative' };
}

const demonstratives = new Set(['dieser', 'letzterer', 'diesem', 'diesen', 'letzterem']);

// "ihr Sprecher", "ihr neuer Sprecher": a possessive, not a pronoun.
function isBeforeNoun(reading: Reading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next) return false;
  return (
    /^\p{Lu}/u.test(next.text) ||
    (/^\p{Ll}+(?:er|es)$/u.test(next.text) && /^\p{Lu}/u.test(reading.tokens[at + 1]?.text ?? ''))
  );
}

// "Sie sagten": the clause's verb tells the number of "sie".
function isPluralSie(reading: Reading, at: number): boolean {
  if (reading.lower[at]! !== 'sie') return false;
  // "Zuerst redeten sie und Emmanuel Macron": the verb is plural for both together.
  if (reading.lower[at + 1] === 'und') return false;
  const clause = reading.timed.clauses[reading.timed.clauseOfToken[at] ?? -1];
  return clause?.verb?.number === 'plural';
}
