import { rememberByForm } from '../../core/form.ts';
import { QUESTION_WORDS } from '../../german/closed-word-classes.ts';
import { PRONOUN_CASES } from '../../german/determiner-cases.ts';
import { NOBLE_SURNAMES } from '../../german/noble-surnames.ts';
import { TIME_NOUNS } from '../../german/time-nouns.ts';
import { ADJECTIVE_OF_NAMES } from '../../german/word-endings.ts';
import { knownPlaces, knownStates } from '../words/known-places.ts';
import { endsAttribute, isInflectedParticiple } from '../words/look-ahead.ts';
import { hasOpeningQuote, isClosingQuote, isQuoteMark } from './quote-marks.ts';
import { lowerAt, type SentenceView } from './sentence-view.ts';

/** The nominal core of a phrase: its head token and where it ends. */
export interface Core {
  readonly head: number;
  readonly end: number;
}

/** Article, attributes, then nouns and names in a row ("der russische Präsident Wladimir Putin"), or a pronoun; undefined where none begins. */
export function readCore(view: SentenceView, first: number, end: number): Core | undefined {
  // "seit 2023" is a phrase of its own before "Botschafter in Moskau".
  if (isYear(view, first, end)) return { head: first, end: first + 1 };
  const start = skipQuantifiers(view, first, end);
  let hasArticle = false;
  for (let token = start; token < end; token++) {
    const { category } = view.words[token]!;
    if (category === 'article') {
      // "2005 den Betrieb" are two phrases, "alle diese Fragen" is one.
      if (token > first && view.words[token - 1]!.category !== 'article') return undefined;
      // "einem der Zeitung vorliegenden Papier"
      if (hasArticle) token = skipParticipleAttribute(view, token, end) ?? token;
      hasArticle = true;
    } else if (category === 'pronoun' && !(hasArticle && lowerAt(view, token) === 'sich')) {
      return token > first ? undefined : readPronoun(view, token, end);
    } else if (isNominal(view, token, end)) {
      return readNominalRun(view, { first: token, end, start: first });
    } else if (category === 'preposition' && (hasArticle || (token > first && isNumber(view, token - 1)))) {
      // "die von Oslo entsandten Ärzte", "vier mit dem Vorgang vertraute Personen"
      const attribute = skipParticipleAttribute(view, token, end);
      if (attribute === undefined) return undefined;
      token = attribute;
    } else if (
      token > first &&
      lowerAt(view, token) === 'bis' &&
      isNumber(view, token - 1) &&
      isNumber(view, token + 1)
    ) {
      // "300 bis 500 Aktivisten"
    } else if (
      category !== 'adjective' &&
      category !== 'number' &&
      !isInsideAttribute(view, token, hasArticle || isCountedSo(view, first, token))
    ) {
      return undefined;
    }
  }
  return undefined;
}

// "von [je] 50 Gefangenen", "auf [rund] zehn Millionen", "[mehr als] 1600 Schiffe"
function skipQuantifiers(view: SentenceView, first: number, end: number): number {
  let token = first;
  while (token < Math.min(end, first + 3) && quantifiers.has(lowerAt(view, token))) token++;
  return token > first && token < end && isNumber(view, token) ? token : first;
}

const quantifiers = new Set(
  'je jeweils rund etwa circa ca knapp gut fast nahezu mehr weniger als mindestens wenigstens höchstens über bis zu insgesamt nur noch ungefähr weitere'.split(
    ' ',
  ),
);

// "die beiden", "die anderen"; "wo" and "wann" are no phrases.
function readPronoun(view: SentenceView, token: number, end: number): Core | undefined {
  const lower = lowerAt(view, token);
  if (QUESTION_WORDS.has(lower) && !Object.hasOwn(PRONOUN_CASES, lower)) return undefined;
  const isPair =
    /^(?:die|den|der)$/.test(lower) && /^(?:beiden|anderen|meisten|übrigen)$/.test(lowerAt(view, token + 1));
  return isPair && token + 1 < end ? { head: token, end: token + 2 } : { head: token, end: token + 1 };
}

function isNumber(view: SentenceView, token: number): boolean {
  return view.words[token]?.category === 'number';
}

function isYear(view: SentenceView, token: number, end: number): boolean {
  return token < end && isYearFigure(view.tokens[token]!);
}

/** Whether a token is a year of the last centuries: "1990", "2025". */
export const isYearFigure = rememberByForm((text) => /^(?:1[89]|20)\d\d$/.test(text));

/** Whether a token is a noun or name before `end`. */
export function isNominal(view: SentenceView, token: number, end: number): boolean {
  const category = token < end ? view.words[token]!.category : undefined;
  return category === 'noun' || category === 'name';
}

// "das [von der Hamas kontrollierte] Ministerium": the participle that ends the attribute, its noun next.
function skipParticipleAttribute(view: SentenceView, preposition: number, end: number): number | undefined {
  for (let token = preposition + 1; token < Math.min(end - 1, preposition + 14); token++) {
    const { category } = view.words[token]!;
    if (category === 'verb') return undefined;
    const stands =
      category === 'adjective' && (isNominal(view, token + 1, end) || view.words[token + 1]!.category === 'adjective');
    if (
      stands &&
      view.words[token - 1]!.category !== 'article' &&
      (isInflectedParticiple(lowerAt(view, token)) || endsAttribute(view.tokens, token))
    )
      return token;
  }
  return undefined;
}

// "drei namentlich nicht genannte Beamte"
function isCountedSo(view: SentenceView, first: number, token: number): boolean {
  return token > first && isNumber(view, first) && attributeAdverbs.has(lowerAt(view, token));
}

const attributeAdverbs = new Set([
  'namentlich',
  'nicht',
  'bislang',
  'bisher',
  'anonym',
  'zunächst',
  'sehr',
  'besonders',
]);

// "der „konstruktive“ Austausch", "ein sehr langes Gespräch", "die USA- und EU-Vertreter"
function isInsideAttribute(view: SentenceView, token: number, hasArticle: boolean): boolean {
  const { category } = view.words[token]!;
  if (category === 'mark') return hasArticle && /^[„“"»«‚‘,]$/.test(view.tokens[token]!.text);
  if (category === 'conjunction')
    return view.words[token - 1]?.category === 'adjective' && view.words[token + 1]?.category === 'adjective';
  return hasArticle && category !== 'verb' && category !== 'subordinator';
}

function readNominalRun(
  view: SentenceView,
  range: { readonly start: number; readonly first: number; readonly end: number },
): Core {
  const { start, first, end } = range;
  let token = first;
  while (token < end && (isNominal(view, token, end) || isNameParticle(view, token, end) || isQuoteMark(view, token))) {
    token++;
    if (
      closesRun(view, token, end) ||
      closesGenitive(view, start, token) ||
      isPlaceAlone(view, first, token) ||
      isSecondPerson(view, token)
    )
      break;
  }
  // Closing marks stay inside where their opening mark is; opening ones belong to what follows.
  while (token > first + 1 && !isNominal(view, token - 1, end) && !isClosingQuote(view, token - 1)) token--;
  if (isClosingQuote(view, token - 1) && !hasOpeningQuote(view, start, token - 1)) token--;
  const head = chooseHead(view, first, token);
  // "seit dem Frühjahr 2022"
  return { head, end: isTimeNoun(view.tokens[token - 1]!) && isYear(view, token, end) ? token + 1 : token };
}

// "im August | Delegationen", "Russland | Waffen": after a time and after a state a new phrase begins; "im August 2022" goes on.
function closesRun(view: SentenceView, token: number, end: number): boolean {
  if (isState(view.tokens[token - 1]!)) return token >= end || !isQuoteMark(view, token);
  return isTimeNoun(view.tokens[token - 1]!) && !TIME_NOUNS.has(lowerAt(view, token));
}

const isState = rememberByForm((text) => knownStates.has(text));
const isPlace = rememberByForm((text) => knownPlaces.has(text));
const isTimeNoun = rememberByForm((_, lower) => TIME_NOUNS.has(lower));

// "rief Scholz | Selenskyj an": two names that the text also uses alone are two people.
function isSecondPerson(view: SentenceView, token: number): boolean {
  if (view.words[token]?.category !== 'name' || view.words[token - 1]!.category !== 'name') return false;
  return view.loneNames.has(view.tokens[token - 1]!.text) && view.loneNames.has(view.tokens[token]!.text);
}

// "in Doha | Hamas-Chef Hanija": a city right after its preposition is a phrase of its own.
function isPlaceAlone(view: SentenceView, first: number, token: number): boolean {
  if (token - 1 !== first || !isPlace(view.tokens[first]!)) return false;
  return (
    /^(?:in|nach|aus|bei|bis|über)$/.test(lowerAt(view, first - 1)) &&
    view.words[token]?.category !== undefined &&
    !isQuoteMark(view, token)
  );
}

// "nach Angaben des Ministeriums | Thema"; but "des Ministers Rama"
function closesGenitive(view: SentenceView, start: number, token: number): boolean {
  if (!genitiveOpeners.has(lowerAt(view, start))) return false;
  return lowerAt(view, token - 1).endsWith('s') && view.words[token]?.category === 'noun';
}

const genitiveOpeners = new Set(['des', 'eines', 'dieses', 'seines', 'ihres']);

// Title before name: the title ("Präsident Putin"). Names alone: the last ("Dmitri Peskow"). Genitive before noun: the noun ("Putins Sprecher").
function chooseHead(view: SentenceView, first: number, end: number): number {
  let last = end - 1;
  while (last > first && !isNominal(view, last, end)) last--;
  if (first < last && ADJECTIVE_OF_NAMES.test(lowerAt(view, first))) return chooseHead(view, first + 1, end);
  if (view.words[first]!.category === 'noun') return first;
  for (let token = first + 1; token <= last; token++) {
    if (view.words[token]!.category === 'noun') return token;
  }
  return last;
}

// "Ursula von der Leyen", "Geert van Wijk", "Mohammed bin Salman"
function isNameParticle(view: SentenceView, token: number, end: number): boolean {
  const { text } = view.tokens[token]!;
  if (isForeignParticle(view.tokens[token]!)) return isNominal(view, token + 1, end);
  if (text === 'von' && NOBLE_SURNAMES.has(view.tokens[token + 1]?.text ?? '')) return true;
  if (text === 'von' && lowerAt(view, token + 1) === 'der')
    return NOBLE_SURNAMES.has(view.tokens[token + 2]?.text ?? '');
  return (
    text === 'der' && view.tokens[token - 1]?.text === 'von' && NOBLE_SURNAMES.has(view.tokens[token + 1]?.text ?? '')
  );
}

const isForeignParticle = rememberByForm((text) => foreignParticles.has(text));

const foreignParticles = new Set([
  'van',
  'de',
  'bin',
  'al',
  'el',
  'di',
  'del',
  'ibn',
  'ben',
  'da',
  'du',
  'la',
  'le',
  'of',
  'dos',
  'ter',
  'and',
  'the',
  'for',
  'd',
]);
