import type { Phrase, VerbComplex } from '../../core/clause.ts';
import { TIME_NOUNS } from '../../german/time-nouns.ts';
import { chooseSubject } from './choose-subject.ts';
import type { Draft } from './draft.ts';
import type { PhraseDraft } from './find-phrases.ts';
import { isYearFigure } from './read-core.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** The phrases of a clause with their roles: one subject at most, then objects by case; bare time phrases are adverbial. Works in place. */
export function assignRoles(
  view: SentenceView,
  draft: Draft,
  { phrases, verb }: { readonly phrases: readonly PhraseDraft[]; readonly verb: VerbComplex | undefined },
): readonly Phrase[] {
  const bare = phrases.filter(
    (phrase) =>
      phrase.preposition === undefined &&
      !isTime(view, phrase) &&
      !isBracketed(view, phrase) &&
      !isCompared(view, draft, phrase),
  );
  const subject =
    draft.kind === 'infinitive' || draft.kind === 'fragment' || verb?.finite === undefined
      ? undefined
      : chooseSubject(view, verb, {
          phrases: bare,
          isShared: draft.helperFrom !== undefined || startsWithCoordinatedVerb(view, draft, verb),
        });
  for (const phrase of phrases) phrase.role = roleOf(view, draft, { phrase, subject, verb });
  return phrases;
}

function startsWithCoordinatedVerb(view: SentenceView, draft: Draft, verb: VerbComplex): boolean {
  const { first } = draft.parts[0]!;
  return (
    draft.opener === undefined &&
    first > view.first &&
    verb.finite === first + 1 &&
    view.words[first]!.category === 'conjunction'
  );
}

function roleOf(
  view: SentenceView,
  draft: Draft,
  {
    phrase,
    subject,
    verb,
  }: { readonly phrase: Phrase; readonly subject: Phrase | undefined; readonly verb: VerbComplex | undefined },
): Phrase['role'] {
  if (phrase === subject) return 'subject';
  if (phrase.preposition !== undefined) return 'prepositional';
  if (isBracketed(view, phrase)) return 'unknown';
  if (isTime(view, phrase)) return 'adverbial';
  if (verb === undefined) return 'unknown';
  if (isCompared(view, draft, phrase) || verb.lemma === 'sein' || verb.lemma === 'werden' || verb.lemma === 'bleiben')
    return 'predicative';
  if (phrase.cases.length === 1 && phrase.cases[0] === 'dative') return 'indirectObject';
  if (phrase.cases.includes('accusative')) return 'object';
  return phrase.cases.includes('dative') ? 'indirectObject' : 'unknown';
}

// "als Gastgeber", "wie Oman"
function isCompared(view: SentenceView, draft: Draft, phrase: Phrase): boolean {
  return phrase.firstToken - 1 !== draft.opener && comparing.has(lowerAt(view, phrase.firstToken - 1));
}

const comparing = new Set(['als', 'wie']);

// "das Institut (IW)"
function isBracketed(view: SentenceView, phrase: Phrase): boolean {
  return view.tokens[phrase.firstToken - 1]?.text === '(';
}

// "Dienstag", "vergangene Woche", "20 Minuten"
function isTime(view: SentenceView, phrase: Phrase): boolean {
  if (phrase.preposition !== undefined) return false;
  if (isYearFigure(view.tokens[phrase.head]!)) return true;
  return (
    TIME_NOUNS.has(lowerAt(view, phrase.head)) && !phrase.cases.every((one) => one === 'nominative' || one === 'dative')
  );
}
