import type { Phrase, VerbComplex } from '../../core/clause.ts';
import { timeNouns } from '../../german/time-nouns.ts';
import type { Draft } from './draft.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** The phrases of a clause with their roles: one subject at most, then objects by case; bare time phrases are adverbial. */
export function assignRoles(
  view: SentenceView,
  draft: Draft,
  { phrases, verb }: { readonly phrases: readonly Phrase[]; readonly verb: VerbComplex | undefined },
): readonly Phrase[] {
  const bare = phrases.filter(
    (phrase) => phrase.preposition === undefined && !isTime(view, phrase) && !isBracketed(view, phrase),
  );
  const subject =
    draft.kind === 'infinitive' || draft.kind === 'fragment' || verb?.finite === undefined
      ? undefined
      : findSubject(view, draft, { bare, verb });
  return phrases.map((phrase) => ({ ...phrase, role: roleOf(view, phrase, { subject, verb }) }));
}

function findSubject(
  view: SentenceView,
  draft: Draft,
  { bare, verb }: { readonly bare: readonly Phrase[]; readonly verb: VerbComplex },
): Phrase | undefined {
  const isShared = draft.helperFrom !== undefined || startsWithCoordinatedVerb(view, draft, verb);
  const possible = bare.filter(
    (phrase) => phrase.cases.includes('nominative') && lowerAt(view, phrase.head) !== 'sich',
  );
  const agreeing = possible.filter((phrase) => agrees(view, phrase, verb));
  const sure = agreeing.find((phrase) => phrase.cases.length === 1);
  // "..., und ließ Putin wissen": the subject stands in the clause before.
  if (isShared) return sure;
  return sure ?? agreeing[0] ?? possible[0];
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

function agrees(view: SentenceView, phrase: Phrase, verb: VerbComplex): boolean {
  const number = numberOf(view, phrase);
  return number === undefined || verb.number === undefined || number === verb.number;
}

// "Trump und Putin" and "die Präsidenten" are plural, "der Präsident" and "er" singular; "sie" and bare nouns stay open.
function numberOf(view: SentenceView, phrase: Phrase): 'singular' | 'plural' | undefined {
  for (let token = phrase.firstToken; token < phrase.endToken; token++) {
    const lower = lowerAt(view, token);
    if ((lower === 'und' || lower === 'sowie') && token > phrase.head) return 'plural';
  }
  const lower = lowerAt(view, phrase.firstToken);
  const head = view.words[phrase.head]!;
  if (singularForms.has(lower)) return 'singular';
  if (pluralForms.has(lower)) return 'plural';
  if (head.category === 'name') return 'singular';
  return undefined;
}

const singularForms = new Set(
  'der das ein eine er es man ich dieser dieses jeder jede jedes kein niemand jemand wer sein ihr dies alles nichts was mein unser'.split(
    ' ',
  ),
);
const pluralForms = new Set(
  'beide wir mehrere einige viele alle wenige diejenigen dieselben zwei drei vier fünf sechs sieben acht neun zehn'.split(
    ' ',
  ),
);

function roleOf(
  view: SentenceView,
  phrase: Phrase,
  { subject, verb }: { readonly subject: Phrase | undefined; readonly verb: VerbComplex | undefined },
): Phrase['role'] {
  if (phrase === subject) return 'subject';
  if (phrase.preposition !== undefined) return 'prepositional';
  if (isBracketed(view, phrase)) return 'unknown';
  if (isTime(view, phrase)) return 'adverbial';
  if (verb === undefined) return 'unknown';
  if (
    lowerAt(view, phrase.firstToken - 1) === 'als' ||
    verb.lemma === 'sein' ||
    verb.lemma === 'werden' ||
    verb.lemma === 'bleiben'
  )
    return 'predicative';
  if (phrase.cases.length === 1 && phrase.cases[0] === 'dative') return 'indirectObject';
  if (phrase.cases.includes('accusative')) return 'object';
  return phrase.cases.includes('dative') ? 'indirectObject' : 'unknown';
}

// "das Institut (IW)"
function isBracketed(view: SentenceView, phrase: Phrase): boolean {
  return view.tokens[phrase.firstToken - 1]?.text === '(';
}

// "Dienstag", "vergangene Woche", "20 Minuten"
function isTime(view: SentenceView, phrase: Phrase): boolean {
  if (phrase.preposition !== undefined) return false;
  if (/^(?:1[89]|20)\d\d$/.test(lowerAt(view, phrase.head))) return true;
  return (
    timeNouns.has(lowerAt(view, phrase.head)) && !phrase.cases.every((one) => one === 'nominative' || one === 'dative')
  );
}
