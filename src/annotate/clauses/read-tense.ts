import type { VerbComplex, VerbReading } from '../../core/clause.ts';
import { SEIN_PERFECT_VERBS } from '../../german/auxiliary-verbs.ts';
import { SEPARABLE_PREFIXES } from '../../german/verb-prefixes.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tense and voice of a verb complex from its finite verb, the form of its full verb and its helpers. */
export function readTense(
  view: SentenceView,
  verb: {
    readonly finite: number | undefined;
    readonly full: number;
    /** Lemmas of the other verbs. */
    readonly helpers: readonly string[];
    /** The reading of the full verb. */
    readonly reading: VerbReading;
  },
): Pick<VerbComplex, 'tense' | 'voice'> {
  const { finite, full, helpers, reading } = verb;
  const finiteReading =
    finite === undefined ? undefined : view.words[finite]!.readings.find(({ form }) => form === 'finite');
  const isPast = finiteReading?.tense === 'past' && finiteReading.mood !== 'subjunctive2';
  const simple = isPast ? 'past' : 'present';
  const isPerfectHelper = finiteReading?.lemma === 'haben' || finiteReading?.lemma === 'sein';
  const perfect = isPast && isPerfectHelper ? 'pluperfect' : 'perfect';
  if (full === finite) return { tense: simple, voice: 'active' };
  if (reading.form !== 'participle') {
    // "würden kommen" stands for a subjunctive of the present
    if (finiteReading?.lemma === 'werden')
      return { tense: finiteReading.mood === 'subjunctive2' ? 'present' : 'future', voice: 'active' };
    // "hat entscheiden können"
    const isPerfect = finiteReading?.lemma === 'haben' && reading.form === 'infinitive';
    return { tense: isPerfect ? perfect : simple, voice: 'active' };
  }
  if (reading.lemma !== 'werden' && helpers.includes('werden'))
    return { tense: passiveTense(finiteReading, helpers, { simple, perfect }), voice: 'passive' };
  if (helpers.includes('haben')) return { tense: perfect, voice: 'active' };
  if (!helpers.includes('sein')) return { tense: simple, voice: helpers.length === 0 ? 'passive' : 'active' };
  // "sei verärgert gewesen"
  const isPastState = helpers.filter((lemma) => lemma === 'sein').length > 1;
  return takesSein(reading.lemma)
    ? { tense: perfect, voice: 'active' }
    : { tense: isPastState ? perfect : simple, voice: 'passive' };
}

/** Whether a verb makes its perfect with sein: "ist angekommen" is a perfect, "ist erteilt" a passive of state. */
export function takesSein(lemma: string): boolean {
  if (SEIN_PERFECT_VERBS.has(lemma)) return true;
  const prefix = prefixesByLetter
    .get(lemma.charAt(0))
    ?.find((candidate) => lemma.startsWith(candidate) && lemma.length > candidate.length + 3);
  return prefix !== undefined && SEIN_PERFECT_VERBS.has(lemma.slice(prefix.length));
}

const prefixesByLetter = Map.groupBy(SEPARABLE_PREFIXES, (prefix) => prefix.charAt(0));

// "ist erteilt worden" perfect, "wird erteilt werden" future, "wurde erteilt" past
function passiveTense(
  finite: VerbReading | undefined,
  helpers: readonly string[],
  { simple, perfect }: { readonly simple: 'past' | 'present'; readonly perfect: 'perfect' | 'pluperfect' },
): VerbComplex['tense'] {
  if (helpers.includes('sein')) return perfect;
  const isFuture = finite?.lemma === 'werden' && helpers.filter((lemma) => lemma === 'werden').length > 1;
  return isFuture ? 'future' : simple;
}
