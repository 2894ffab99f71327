import type { VerbComplex, VerbReading } from '../../core/clause.ts';
import { bareInfinitiveVerbs, modalVerbs, seinPerfectVerbs } from '../../german/auxiliary-verbs.ts';
import { negationWords } from '../../german/closed-word-classes.ts';
import { separablePrefixes } from '../../german/verb-prefixes.ts';
import { joinsAsPrefix } from '../words/read-verb-form.ts';
import { type Draft, verbsOfDraft } from './draft.ts';
import { readMood } from './read-mood.ts';
import { lowerAt, type SentenceView, verbAt } from './sentence-view.ts';

/** The verbs of a clause taken together; undefined where it has none. */
export function findVerbComplex(view: SentenceView, draft: Draft): VerbComplex | undefined {
  const own = verbsOfDraft(view, draft);
  if (own.length === 0) return undefined;
  const helpers = draft.helperFrom ? helperTokens(view, draft.helperFrom) : [];
  const verbs = [...helpers, ...own];
  const finite =
    helpers.length > 0 ? helpers[0] : draft.kind === 'infinitive' ? undefined : chooseFinite(view, draft, verbs);
  const others = verbs.filter((token) => token !== finite);
  const roles = readRoles(view, finite, others);
  if (!roles) return undefined;
  const prefix = finite === roles.full ? findPrefix(view, draft, finite) : undefined;
  const lemma = (prefix === undefined ? '' : lowerAt(view, prefix)) + roles.lemma;
  const zu = roles.tokens
    .map((token) => token - 1)
    .filter((token) => lowerAt(view, token) === 'zu' && verbAt(view, token + 1)?.isZuInfinitive);
  const tokens = [...roles.tokens, ...zu, ...(prefix === undefined ? [] : [prefix])].sort(
    (left, right) => left - right,
  );
  const reading = finite === undefined ? undefined : view.words[finite]!.readings.find(({ form }) => form === 'finite');
  return {
    lemma,
    tokens,
    ...(finite === undefined ? {} : { finite }),
    mood: finite === undefined ? 'none' : readMood(view, draft, finite),
    tense: roles.tense,
    voice: roles.voice,
    ...(roles.modal === undefined ? {} : { modal: roles.modal }),
    negated: isNegated(view, draft),
    ...(reading?.number ? { number: reading.number } : {}),
  };
}

// The finite verb that serves a second clause too; where it has its own helper ("worden"), only the finite one is shared.
function helperTokens(view: SentenceView, draft: Draft): number[] {
  const finite = chooseFinite(view, draft, verbsOfDraft(view, draft));
  return finite === undefined ? [] : [finite];
}

// The verb of a dependent clause is the last of its group ("gegeben haben soll"), that of a main clause the first that is surely finite.
function chooseFinite(view: SentenceView, draft: Draft, verbs: readonly number[]): number | undefined {
  const sure = verbs.filter((token) => verbAt(view, token)!.isOnlyFinite);
  if (draft.opener !== undefined)
    return sure[sure.length - 1] ?? verbs.findLast((token) => verbAt(view, token)!.canBeFinite);
  if (sure.length > 0) return sure[0];
  const possible = verbs.filter((token) => verbAt(view, token)!.canBeFinite);
  return possible.find((token) => isAuxiliaryLemma(lemmaOf(view, token))) ?? possible[0];
}

interface Roles {
  readonly full: number;
  readonly lemma: string;
  readonly tokens: readonly number[];
  readonly tense: VerbComplex['tense'];
  readonly voice: VerbComplex['voice'];
  readonly modal?: string;
}

function readRoles(view: SentenceView, finite: number | undefined, others: readonly number[]): Roles | undefined {
  const tokens = finite === undefined ? others : [finite, ...others];
  if (tokens.length === 0) return undefined;
  const finiteLemma = finite === undefined ? undefined : lemmaOf(view, finite);
  const lexical = withoutCausative(
    view,
    others.filter((token) => !isAuxiliaryLemma(lemmaOf(view, token))),
  );
  const takesVerb =
    finiteLemma === undefined ||
    isAuxiliaryLemma(finiteLemma) ||
    bareInfinitiveVerbs.has(finiteLemma) ||
    isRaised(view, lexical);
  // "wirst nicht ewig Kanzlerin sein": without a lexical verb the infinitive of the auxiliary is the full verb.
  const auxiliary = finite === undefined ? undefined : others.findLast((token) => verbAt(view, token)!.canBeInfinitive);
  const raised = lexical.length === 0 ? others.find((token) => verbAt(view, token)!.isZuInfinitive) : undefined;
  const full = raised ?? (takesVerb ? (lexical[lexical.length - 1] ?? auxiliary) : undefined) ?? finite ?? others[0]!;
  const helpers = tokens.filter((token) => token !== full).map((token) => lemmaOf(view, token));
  const fullReading = chooseFullReading(view.words[full]!.readings, { standsAlone: full === finite, helpers });
  const modal =
    helpers.find((lemma) => modalVerbs.has(lemma)) ??
    (full !== finite && helpers.includes('lassen') ? 'lassen' : undefined);
  const { tense, voice } = readTense(view, { finite, full, helpers, fullReading });
  return { full, lemma: fullReading.lemma, tokens, tense, voice, ...(modal === undefined ? {} : { modal }) };
}

// "prüfen zu lassen", "wissen lassen": the infinitive before is the full verb.
function withoutCausative(view: SentenceView, lexical: readonly number[]): readonly number[] {
  const last = lexical[lexical.length - 1];
  const before = lexical[lexical.length - 2];
  if (last === undefined || before === undefined || lemmaOf(view, last) !== 'lassen') return lexical;
  return verbAt(view, before)!.canBeInfinitive ? lexical.slice(0, -1) : lexical;
}

// "scheint zu scheitern": the zu-infinitive is the full verb.
function isRaised(view: SentenceView, lexical: readonly number[]): boolean {
  return lexical.some((token) => verbAt(view, token)!.isZuInfinitive);
}

function chooseFullReading(
  readings: readonly VerbReading[],
  { standsAlone, helpers }: { readonly standsAlone: boolean; readonly helpers: readonly string[] },
): VerbReading {
  if (standsAlone) return readings.find((reading) => reading.form === 'finite') ?? readings[0]!;
  const wantsInfinitive =
    helpers.some((lemma) => modalVerbs.has(lemma) || lemma === 'lassen') && !helpers.includes('haben');
  const wanted = wantsInfinitive ? 'infinitive' : 'participle';
  return (
    readings.find((reading) => reading.form === wanted) ??
    readings.find((reading) => reading.form !== 'finite') ??
    readings[0]!
  );
}

function readTense(
  view: SentenceView,
  verb: {
    readonly finite: number | undefined;
    readonly full: number;
    readonly helpers: readonly string[];
    readonly fullReading: VerbReading;
  },
): Pick<Roles, 'tense' | 'voice'> {
  const { finite, full, helpers, fullReading } = verb;
  const reading = finite === undefined ? undefined : view.words[finite]!.readings.find(({ form }) => form === 'finite');
  const isPast = reading?.tense === 'past' && reading.mood !== 'subjunctive2';
  const simple = isPast ? 'past' : 'present';
  if (full === finite || fullReading.form !== 'participle') {
    if (reading?.lemma === 'werden' && full !== finite)
      return { tense: reading.mood === 'subjunctive2' ? 'present' : 'future', voice: 'active' };
    const isPerfect =
      finite !== undefined &&
      helpers.includes('haben') &&
      reading?.lemma === 'haben' &&
      full !== finite &&
      fullReading.form === 'infinitive';
    return { tense: isPerfect ? (isPast ? 'pluperfect' : 'perfect') : simple, voice: 'active' };
  }
  const perfect = isPast && (reading?.lemma === 'haben' || reading?.lemma === 'sein') ? 'pluperfect' : 'perfect';
  const isSeinPerfect = takesSein(fullReading.lemma);
  if (helpers.includes('werden')) {
    const worden = helpers.includes('sein');
    return {
      tense: worden
        ? perfect
        : reading?.lemma === 'werden' && helpers.filter((lemma) => lemma === 'werden').length > 1
          ? 'future'
          : simple,
      voice: 'passive',
    };
  }
  if (helpers.includes('haben')) return { tense: perfect, voice: 'active' };
  if (helpers.includes('sein'))
    return isSeinPerfect ? { tense: perfect, voice: 'active' } : { tense: simple, voice: 'passive' };
  return { tense: simple, voice: helpers.length === 0 ? 'passive' : 'active' };
}

// "ist angekommen" is a perfect, "ist erteilt" a passive of state.
function takesSein(lemma: string): boolean {
  if (seinPerfectVerbs.has(lemma)) return true;
  const prefix = separablePrefixes.find(
    (candidate) => lemma.startsWith(candidate) && lemma.length > candidate.length + 3,
  );
  return prefix !== undefined && seinPerfectVerbs.has(lemma.slice(prefix.length));
}

// "teilte das Ministerium am Dienstag mit"
function findPrefix(view: SentenceView, draft: Draft, finite: number): number | undefined {
  const lemma = lemmaOf(view, finite);
  for (let index = draft.parts.length - 1; index >= 0; index--) {
    const part = draft.parts[index]!;
    for (let token = part.end - 1; token >= Math.max(part.first, finite + 1); token--) {
      if (view.words[token]!.category !== 'particle' || verbAt(view, token + 1)?.isZuInfinitive) continue;
      const lower = lowerAt(view, token);
      if (prefixForms.has(lower) && joinsAsPrefix(lower, lemma)) return token;
    }
  }
  return undefined;
}

function isNegated(view: SentenceView, draft: Draft): boolean {
  if (draft.opener !== undefined && lowerAt(view, draft.opener) === 'ohne') return true;
  return draft.parts.some((part) => {
    for (let token = part.first; token < part.end; token++) {
      // "nicht nur" denies nothing
      if (negationWords.has(lowerAt(view, token)) && lowerAt(view, token + 1) !== 'nur') return true;
    }
    return false;
  });
}

function lemmaOf(view: SentenceView, token: number): string {
  return view.words[token]!.readings[0]!.lemma;
}

function isAuxiliaryLemma(lemma: string): boolean {
  return lemma === 'haben' || lemma === 'sein' || lemma === 'werden' || modalVerbs.has(lemma);
}

const prefixForms = new Set(separablePrefixes);
