import type { VerbComplex, VerbReading } from '../../core/clause.ts';
import { BARE_INFINITIVE_VERBS, MODAL_VERBS } from '../../german/auxiliary-verbs.ts';
import { readTense, takesSein } from './read-tense.ts';
import { lowerAt, type SentenceView, verbAt } from './sentence-view.ts';

/** Which of the verbs of a clause is the full verb, and what the others make of it. */
export interface VerbRoles extends Pick<VerbComplex, 'tense' | 'voice' | 'modal'> {
  readonly full: number;
  /** Without a separable prefix that stands alone. */
  readonly lemma: string;
  /** The words of the complex, without prefix and "zu". */
  readonly tokens: readonly number[];
}

/** The roles of the verbs of a clause: the finite one, where there is one, and the others in text order (not both empty). */
export function readVerbRoles(view: SentenceView, finite: number | undefined, others: readonly number[]): VerbRoles {
  const full = chooseFull(view, finite, others);
  const tokens = full === finite ? [full] : finite === undefined ? others : [finite, ...others];
  const helpers = tokens.filter((token) => token !== full).map((token) => lemmaAt(view, token));
  const reading = chooseReading(view.words[full]!.readings, { standsAlone: full === finite, helpers });
  const isCausative = full !== finite && helpers.includes('lassen');
  const modal = helpers.find((lemma) => MODAL_VERBS.has(lemma)) ?? (isCausative ? 'lassen' : undefined);
  const { tense, voice } = readTense(view, { finite, full, helpers, reading });
  return { full, lemma: reading.lemma, tokens, tense, voice, modal };
}

/** Whether a lemma is an auxiliary or modal. */
export function isHelperLemma(lemma: string): boolean {
  return lemma === 'haben' || lemma === 'sein' || lemma === 'werden' || MODAL_VERBS.has(lemma);
}

/** First lemma of a verb token. */
export function lemmaAt(view: SentenceView, token: number): string {
  return view.words[token]!.readings[0]!.lemma;
}

function chooseFull(view: SentenceView, finite: number | undefined, others: readonly number[]): number {
  const lexical = withoutCausative(
    view,
    others.filter((token) => !isHelperLemma(lemmaAt(view, token))),
  );
  // "dort tätig gewesen zu sein"
  const past = others.find((token) => verbAt(view, token)!.canBeParticiple && lowerAt(view, token) !== 'worden');
  if (finite === undefined && lexical.length === 0 && past !== undefined) return past;
  // "scheinen die Oberhand zu haben"
  const raised = lexical.length === 0 ? others.find((token) => verbAt(view, token)!.isZuInfinitive) : undefined;
  if (raised !== undefined) return raised;
  if (finite === undefined) return lexical[lexical.length - 1] ?? others[0]!;
  const lemma = lemmaAt(view, finite);
  const isRaised = lexical.some((token) => verbAt(view, token)!.isZuInfinitive);
  if (!isHelperLemma(lemma) && !BARE_INFINITIVE_VERBS.has(lemma) && !isRaised) return finite;
  // "wird nie Kanzler sein", "ist Kanzler geworden": without a lexical verb the auxiliary is the full verb.
  return lexical[lexical.length - 1] ?? others.findLast((token) => isFullAuxiliary(view, token)) ?? finite;
}

function isFullAuxiliary(view: SentenceView, token: number): boolean {
  const verb = verbAt(view, token)!;
  return verb.canBeInfinitive || (verb.canBeParticiple && lowerAt(view, token) !== 'worden');
}

// "prüfen zu lassen", "wissen lassen": the infinitive before is the full verb.
function withoutCausative(view: SentenceView, lexical: readonly number[]): readonly number[] {
  const last = lexical[lexical.length - 1];
  const before = lexical[lexical.length - 2];
  if (last === undefined || before === undefined || lemmaAt(view, last) !== 'lassen') return lexical;
  return verbAt(view, before)!.canBeInfinitive ? lexical.slice(0, -1) : lexical;
}

function chooseReading(
  readings: readonly VerbReading[],
  { standsAlone, helpers }: { readonly standsAlone: boolean; readonly helpers: readonly string[] },
): VerbReading {
  if (standsAlone) return readings.find((reading) => reading.form === 'finite') ?? readings[0]!;
  const hasHaben = helpers.includes('haben');
  const isModal = helpers.some((lemma) => MODAL_VERBS.has(lemma) || lemma === 'lassen');
  const wanted = isModal && !hasHaben ? 'infinitive' : 'participle';
  // "ist in Gefahr geraten", "hat dazu geraten"
  const takesOwn = (reading: VerbReading): boolean =>
    helpers.includes('werden') || takesSein(reading.lemma) !== hasHaben;
  const fitting = readings.filter((reading) => reading.form === wanted);
  return fitting.find(takesOwn) ?? fitting[0] ?? readings.find((reading) => reading.form !== 'finite') ?? readings[0]!;
}
