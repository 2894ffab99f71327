import type { Phrase, VerbComplex } from '../../core/clause.ts';
import { rememberByForm } from '../../core/form.ts';
import { ACTING_VERBS, BODY_ENDINGS, INANIMATE_ENDINGS } from '../../german/acting-verbs.ts';
import { PLURAL_ENDINGS, SINGULAR_ENDINGS } from '../../german/number-endings.ts';
import { SPEECH_VERBS } from '../../german/speech-verbs.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** The subject among the phrases of a clause that stand without preposition and name no time; undefined where none can be. */
export function chooseSubject(
  view: SentenceView,
  verb: VerbComplex,
  { phrases, isShared }: { readonly phrases: readonly Phrase[]; readonly isShared: boolean },
): Phrase | undefined {
  const possible = phrases.filter(
    (phrase) => phrase.cases.includes('nominative') && lowerAt(view, phrase.head) !== 'sich',
  );
  const agreeing = possible.filter((phrase) => agrees(view, phrase, verb));
  const sure = agreeing.find((phrase) => phrase.cases.length === 1);
  // "..., und ließ Putin wissen": the subject stands in the clause before.
  if (isShared) return sure;
  if (sure) return sure;
  const first = agreeing[0] ?? possible[0];
  // "Das bestätigte Kremlsprecher Peskow", "Eine Waffenruhe lehnte Kiew ab": what is said or refused is no subject.
  if (first && agreeing.length > 1 && wantsPeople(verb) && isThing(view, first)) {
    return agreeing.find((phrase) => !isThing(view, phrase)) ?? first;
  }
  return first;
}

function wantsPeople(verb: VerbComplex): boolean {
  return verb.voice === 'active' && (SPEECH_VERBS.has(verb.lemma) || ACTING_VERBS.has(verb.lemma));
}

function isThing(view: SentenceView, phrase: Phrase): boolean {
  const { category } = view.words[phrase.head]!;
  const lower = lowerAt(view, phrase.head);
  // A relative pronoun before a noun is tagged as an article.
  const isPronoun = category === 'pronoun' || category === 'article';
  // "die Waffenruhe, die Kiew verlangt": the relative pronoun stands for the noun before the comma.
  if (isPronoun && /^(?:die|welche)$/.test(lower) && lowerAt(view, phrase.head - 1) === ',')
    return phrase.head - 2 >= view.first && namesThing(view.tokens[phrase.head - 2]!);
  if (isPronoun) return /^(?:das|dies|dieses|was|etwas|nichts|alles|welches)$/.test(lower);
  return namesThing(view.tokens[phrase.head]!);
}

const namesThing = rememberByForm((_, lower) => INANIMATE_ENDINGS.test(lower) && !BODY_ENDINGS.test(lower));

function agrees(view: SentenceView, phrase: Phrase, verb: VerbComplex): boolean {
  const number = numberOf(view, phrase);
  return number === undefined || verb.number === undefined || number === verb.number;
}

// "Trump und Putin" and "beide Seiten" are plural, "der Präsident" and "er" singular; "sie" and bare nouns stay open.
function numberOf(view: SentenceView, phrase: Phrase): 'singular' | 'plural' | undefined {
  for (let token = phrase.head + 1; token < phrase.endToken; token++) {
    const lower = lowerAt(view, token);
    // "die Regierung der USA und Russlands" stays singular: the coordination is inside the genitive.
    if (genitiveArticles.has(lower)) break;
    // "Der Politiker und Vorsitzende der Partei" is one person.
    const isOnePerson =
      singularForms.has(lowerAt(view, phrase.firstToken)) && view.words[token + 1]?.category !== 'article';
    if ((lower === 'und' || lower === 'sowie' || lower === 'noch' || lower === 'als') && !isOnePerson) return 'plural';
  }
  const lower = lowerAt(view, phrase.firstToken);
  if (singularForms.has(lower)) return 'singular';
  if (pluralForms.has(lower)) return 'plural';
  const shown = numberShownBy(view.tokens[phrase.head]!);
  if (shown) return shown;
  const isName = view.words[phrase.head]!.category === 'name' && !pluralNames.has(lowerAt(view, phrase.head));
  return isName ? 'singular' : undefined;
}

// The long patterns are tried once for each form: for each clause they took a tenth of the time of all clauses.
const numberShownBy = rememberByForm((_, lower): 'plural' | 'singular' | undefined => {
  if (PLURAL_ENDINGS.test(lower)) return 'plural';
  return SINGULAR_ENDINGS.test(lower) ? 'singular' : undefined;
});

const genitiveArticles = new Set(['des', 'der', 'eines', 'einer', 'dieser', 'seiner', 'ihrer']);
const pluralNames = new Set([
  'usa',
  'niederlande',
  'philippinen',
  'emirate',
  'taliban',
  'huthi',
  'huthis',
  'malediven',
  'bahamas',
  'seychellen',
  'staaten',
  'nationen',
]);
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
