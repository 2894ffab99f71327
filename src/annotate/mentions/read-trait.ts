import { rememberByForm } from '../../core/form.ts';
import { TRAIT_NOUNS } from '../../german/naming-words.ts';
import { formsOfPersonNoun, type NounForm } from './inflect.ts';
import { type Naming, plainNaming } from './naming.ts';
import type { Reading } from './reading.ts';
import { getRegistry } from './registry.ts';
import { rowsOf } from './registry-rows.ts';

/** A person taken up by age or conviction: "der 63-Jährige", "die 45-jährige Juristin", "der Republikaner". */
export function readTrait(reading: Reading, first: number): Naming | undefined {
  const article = reading.lower[first]!;
  if (!articles.has(article)) return undefined;
  const at = skipAdjectives(reading, first + 1);
  const token = reading.tokens[at];
  if (!token || token.sentence !== reading.tokens[first]!.sentence) return undefined;
  const span = {
    ...plainNaming,
    first,
    end: at + 1,
    nameFirst: first,
    nameEnd: at + 1,
    kind: 'trait' as const,
    determiner: 'definite' as const,
  };
  if (isAged(token)) {
    const gender = genderOfAged(article, token.text);
    return gender && { ...span, gender };
  }
  const trait = traitOf(token);
  if (!trait || trait.form.number === 'plural' || trait.form.gender === null) return undefined;
  // "die Republikaner", "den Republikanern" are several; so is "der Republikaner" behind a noun.
  if (trait.form.gender === 'male' && (article === 'die' || (article === 'den' && trait.form.number === 'both')))
    return undefined;
  if (article === 'der' && trait.form.number === 'both' && reading.timed.words[first - 1]?.category === 'noun')
    return undefined;
  return { ...span, gender: trait.form.gender, states: trait.states };
}

const articles = new Set(['der', 'die', 'dem', 'den', 'des', 'dieser', 'diese', 'diesem']);

function skipAdjectives(reading: Reading, from: number): number {
  let at = from;
  while (
    at < from + 2 &&
    reading.timed.words[at]?.category === 'adjective' &&
    /^\p{Ll}/u.test(reading.tokens[at]!.text)
  )
    at += 1;
  return at;
}

const isAged = rememberByForm((text) => /^\d{2}-[Jj]ährige[nr]?$/.test(text));

// "der 63-Jährige", "dem 63-Jährigen" are men; "die 63-Jährige", "der 63-Jährigen" women; "die 63-Jährigen" several.
function genderOfAged(article: string, text: string): 'male' | 'female' | undefined {
  if (!/-Jährig/.test(text)) return undefined;
  const isWeak = text.endsWith('n');
  if (/^(?:dem|den|des|diesem)$/.test(article)) return isWeak ? 'male' : undefined;
  if (article === 'der' || article === 'dieser') return isWeak ? 'female' : 'male';
  return isWeak ? undefined : 'female';
}

interface Trait {
  readonly form: NounForm;
  readonly states: Naming['states'];
}

let traits: ReadonlyMap<string, Trait> | undefined;

const traitOf = rememberByForm((text): Trait | undefined => {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  traits ??= indexTraits();
  return traits.get(text);
});

function indexTraits(): ReadonlyMap<string, Trait> {
  const index = new Map<string, Trait>();
  for (const [noun, code] of rowsOf(TRAIT_NOUNS)) {
    const state = getRegistry().states.get(code ?? '');
    for (const form of formsOfPersonNoun(noun!)) index.set(form.form, { form, states: state ? [state] : [] });
  }
  return index;
}
