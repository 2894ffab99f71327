import type { VerbComplex } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import { BODY_ENDINGS, INANIMATE_ENDINGS } from '../../german/acting-verbs.ts';
import { NEGATION_WORDS } from '../../german/closed-word-classes.ts';
import { TIME_NOUNS } from '../../german/time-nouns.ts';
import { PREFIXES_WRITTEN_APART, SEPARABLE_PREFIXES, WORD_LIKE_PREFIXES } from '../../german/verb-prefixes.ts';
import { joinsAsPrefix } from '../words/read-verb-form.ts';
import { type Draft, verbsOfDraft } from './draft.ts';
import { isNominal } from './read-core.ts';
import { readMood } from './read-mood.ts';
import { isHelperLemma, lemmaAt, readVerbRoles } from './read-verb-roles.ts';
import { isMark, lowerAt, type SentenceView, verbAt } from './sentence-view.ts';

/** The verbs of a clause taken together; undefined where it has none. */
export function findVerbComplex(view: SentenceView, draft: Draft): VerbComplex | undefined {
  const own = verbsOfDraft(view, draft);
  if (own.length === 0) return undefined;
  const shared = draft.helperFrom
    ? chooseFinite(view, draft.helperFrom, verbsOfDraft(view, draft.helperFrom))
    : undefined;
  const finite = shared ?? (draft.kind === 'infinitive' ? undefined : chooseFinite(view, draft, own));
  const roles = readVerbRoles(
    view,
    finite,
    own.filter((token) => token !== finite),
  );
  const prefix =
    (finite === roles.full ? findPrefix(view, draft, finite) : undefined) ?? findPrefixBefore(view, roles.full);
  const reading = finite === undefined ? undefined : view.words[finite]!.readings.find(({ form }) => form === 'finite');
  return {
    lemma: (prefix === undefined ? '' : lowerAt(view, prefix)) + roles.lemma,
    tokens: withParticles(view, roles.tokens, prefix),
    finite,
    mood: finite === undefined ? 'none' : readMood(view, draft, finite),
    tense: roles.tense,
    voice: roles.voice,
    modal: roles.modal,
    negated: isNegated(view, draft),
    number: reading?.number,
  };
}

// The verb of a dependent clause is the last of its group ("gegeben haben soll"), that of a main clause the first that is surely finite.
function chooseFinite(view: SentenceView, draft: Draft, verbs: readonly number[]): number | undefined {
  const sure = verbs.filter((token) => verbAt(view, token)!.isOnlyFinite);
  if (verbs.length === 1 && isHeadlineParticiple(view, draft, verbs[0]!)) return undefined;
  if (draft.opener !== undefined)
    return sure[sure.length - 1] ?? verbs.findLast((token) => verbAt(view, token)!.canBeFinite);
  if (sure.length > 0) return sure[0];
  const possible = verbs.filter((token) => verbAt(view, token)!.canBeFinite);
  return possible.find((token) => isHelperLemma(lemmaAt(view, token))) ?? possible[0];
}

// "Waffenruhe in Doha vereinbart": in a line without full stop, a thing with a doubtful last verb is what was agreed on.
function isHeadlineParticiple(view: SentenceView, draft: Draft, verb: number): boolean {
  if (!verbAt(view, verb)!.canBeParticiple || draft.opener !== undefined || verb !== view.end - 1) return false;
  let subject = view.first;
  while (subject < view.end && !isNominal(view, subject, verb)) subject++;
  const lower = lowerAt(view, subject);
  return INANIMATE_ENDINGS.test(lower) && !BODY_ENDINGS.test(lower);
}

// "teilte das Ministerium am Dienstag mit"
function findPrefix(view: SentenceView, draft: Draft, finite: number): number | undefined {
  const lemma = lemmaAt(view, finite);
  for (let index = draft.parts.length - 1; index >= 0; index--) {
    const part = draft.parts[index]!;
    for (let token = part.end - 1; token >= Math.max(part.first, finite + 1); token--) {
      if (view.words[token]!.category !== 'particle' || verbAt(view, token + 1)?.isZuInfinitive) continue;
      const lower = lowerAt(view, token);
      // "waren zu viel"
      if (lower === 'zu' && !isMark(view, token + 1) && token + 1 < part.end) continue;
      if (isSpanEnd(view, token)) continue;
      if (prefixForms.has(lower) && joinsAsPrefix(lower, lemma)) return token;
    }
  }
  return undefined;
}

// "wie das Amt bekannt gab", "hat ihn kennen gelernt": the prefix is written apart before its verb.
function findPrefixBefore(view: SentenceView, full: number): number | undefined {
  const before = full > view.first ? view.tokens[full - 1]! : undefined;
  return before && isWrittenApart(before) && joinsAsPrefix(before.lower, lemmaAt(view, full)) ? full - 1 : undefined;
}

const isWrittenApart = rememberByForm(
  (_, lower) => Object.hasOwn(WORD_LIKE_PREFIXES, lower) && PREFIXES_WRITTEN_APART.has(lower),
);

// "von Montag an", "vom Mai ab"
function isSpanEnd(view: SentenceView, token: number): boolean {
  if (!/^(?:an|ab)$/.test(lowerAt(view, token)) || !TIME_NOUNS.has(lowerAt(view, token - 1))) return false;
  return [2, 3, 4].some((distance) => /^(?:von|vom|ab)$/.test(lowerAt(view, token - distance)));
}

const prefixForms = new Set(SEPARABLE_PREFIXES);

function withParticles(view: SentenceView, tokens: readonly number[], prefix: number | undefined): readonly number[] {
  const isBehindZu = (token: number) => verbAt(view, token)!.isZuInfinitive && lowerAt(view, token - 1) === 'zu';
  // Most clauses have one verb of one word.
  if (tokens.length === 1 && prefix === undefined && !isBehindZu(tokens[0]!)) return tokens;
  const zu = tokens.filter(isBehindZu).map((token) => token - 1);
  const all = new Set([...tokens, ...zu, ...(prefix === undefined ? [] : [prefix])]);
  return [...all].sort((left, right) => left - right);
}

function isNegated(view: SentenceView, draft: Draft): boolean {
  if (draft.opener !== undefined && lowerAt(view, draft.opener) === 'ohne') return true;
  return draft.parts.some((part) => {
    for (let token = part.first; token < part.end; token++) {
      // "nicht nur" denies nothing; "ohne dass" does
      if (NEGATION_WORDS.has(lowerAt(view, token)) && lowerAt(view, token + 1) !== 'nur') return true;
      if (lowerAt(view, token) === 'ohne' && token + 1 === draft.opener) return true;
    }
    return false;
  });
}
