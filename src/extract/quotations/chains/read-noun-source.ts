import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import { BODY_NOUN_ENDINGS } from '../../../german/body-nouns.ts';
import { BODY_SOURCE_ENDINGS, OFFICIAL_ENDINGS } from '../../../german/source-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, type Reading, textAt } from '../reading.ts';
import { describeUnnamed } from '../speakers/describe-unnamed.ts';
import { findHead, isAdjectiveOfName } from '../speakers/find-head.ts';
import { isSomebody } from '../speakers/is-somebody.ts';
import { toHop } from './to-hop.ts';

/** What the words around a noun have settled: the noun for somebody unnamed, the actor that the text knows, the one that is sure. */
export interface NounSource {
  readonly head: number | undefined;
  readonly known: Actor | undefined;
  readonly actor: Actor | null;
}

/** The source that only a noun names: a body by what it is, a name that no list has, or somebody unnamed. */
export function readNounSource(
  reading: Reading,
  tokens: readonly number[],
  { head, known, actor }: NounSource,
): readonly Hop[] {
  const nouns = tokens.filter((token) => /^(noun|name|adjective)$/.test(reading.annotated.words[token]!.category));
  // "Angaben der *Gesundheitsbehörde*": not the noun of saying.
  const named = findHead(reading, tokens);
  const noun =
    head ?? nouns.find((token) => token >= named && isCapitalAt(reading, token) && !isAdjectiveOfName(reading, token));
  if (noun === undefined) return [];
  const person = known || actor ? [] : nameBehind(reading, tokens, noun);
  if (person.length > 1) return [toHop(reading, 'speaker', { tokens: person })];
  const unnamed = describeUnnamed(reading, tokens, {
    head: noun,
    number: known?.number ?? actor?.number ?? null,
    key: (actor ?? known)?.key ?? null,
  });
  // "die örtlichen Behörden": a body, not people who hide their names.
  if (!known && !actor && isSomebody(reading, tokens, noun) && /minister(in|n|s)?$/i.test(textAt(reading, noun)))
    return [unnamed];
  if (
    !known &&
    !actor &&
    !hasEndingAt(reading, noun, BODY_SOURCE_ENDINGS) &&
    !hasEndingAt(reading, noun, BODY_NOUN_ENDINGS)
  )
    return isSomebody(reading, tokens, noun) ? [unnamed] : readUnknownName(reading, tokens);
  const isGenitive =
    /^(des|eines)$/i.test(textAt(reading, noun - 1)) ||
    tokens.some((token) => token < noun && /^(des|eines)$/i.test(textAt(reading, token)));
  // "Angaben *des Gesundheitsministeriums* im Süden": a link stands in the nominative.
  const written = textAt(reading, noun);
  const name = isGenitive ? unnamed.name.replace(written, written.replace(/(?<=[dtsßz])es$|s$/, '')) : unnamed.name;
  // "das *Ifo-Institut*" is a body, whatever else institutes are.
  const isBody = actor?.kind === 'anonymous' && !known && /institut$/i.test(written);
  return [
    (known || actor) && !isBody ? unnamed : { ...unnamed, name, role: 'speaker', number: null, description: null },
  ];
}

/** "der Betreiber *Energoatom*": a name that nothing else knows, behind the noun that says what it is. */
function readUnknownName(reading: Reading, tokens: readonly number[]): readonly Hop[] {
  const { words } = reading.annotated;
  const names = tokens.filter(
    (token) => words[token]!.category === 'name' && isCapitalAt(reading, token) && reading.mentionOfToken[token] === -1,
  );
  const first = names[0];
  if (first === undefined || words[first - 1]?.category !== 'noun') return [];
  return [toHop(reading, 'speaker', { tokens: names.filter((token) => token <= first + 2) })];
}

/** "Verteidigungsminister *Wellington Koo*": two capitalised words behind an office are a name, whatever else they mean. */
function nameBehind({ annotated }: Reading, tokens: readonly number[], noun: number): readonly number[] {
  if (!hasEndingAt({ annotated }, noun, OFFICIAL_ENDINGS)) return [];
  const behind: number[] = [];
  for (let token = noun + 1; tokens.includes(token) && /^\p{Lu}\p{Ll}/u.test(annotated.tokens[token]!.text); token += 1)
    behind.push(token);
  return behind.length <= 4 ? behind : [];
}
