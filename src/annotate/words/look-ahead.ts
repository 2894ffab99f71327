import { rememberByForm } from '../../core/form.ts';
import type { Token } from '../../core/segmented.ts';
import { ADJECTIVE_WITH_PHRASE } from '../../german/word-endings.ts';
import { entryOf, lookUpWord, type WordEntry } from './look-up-word.ts';

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && hasCapital(token);
}

const hasCapital = rememberByForm((text) => text[0]! !== text[0]!.toLowerCase() || /^\d+-\p{Lu}/u.test(text));

/** Whether a form has an ending that adjectives take before a noun. */
export function hasAdjectiveEnding(lower: string): boolean {
  const last = lower.at(-1)!;
  // Two letters before the ending: a pattern would try every place of the word.
  return (last === 'e' && lower.length > 2) || (lower.length > 3 && lower.at(-2) === 'e' && 'nrsm'.includes(last));
}

/** Whether a noun follows from here, with nothing but adjectives, numbers and their adverbs before it: "[die] sehr guten ersten Gespräche". */
export function opensNounPhrase(tokens: readonly Token[], first: number): boolean {
  // Longer attributes than this are participle phrases, which the next rule reads.
  for (let position = first; position < Math.min(tokens.length, first + 9); position++) {
    const token = tokens[position]!;
    if (isCapitalised(token)) return true;
    if (token.kind === 'number') continue;
    if (token.kind === 'mark') {
      // „der „konstruktive“ Austausch“, "die guten, langen Gespräche"
      if (position > first && token.text === ',' && hasAdjectiveEnding(tokens[position - 1]!.text)) continue;
      if (isQuotationMark(token)) continue;
      return false;
    }
    if (token.text === 'dpa') return true;
    // "[einer] sich schnell verändernden Welt"
    if (token.text === 'sich' && position === first) continue;
    const entry = entryOf(token);
    if (entry.isPreposition) return opensParticiplePhrase(tokens, position);
    if (entry.isArticle && !adjectiveLikeArticles.test(entry.lower)) return opensDativeAttribute(tokens, position);
    // "bilaterale und regionale Fragen"
    if (entry.isConjunction && position > 0 && hasAdjectiveEnding(tokens[position - 1]!.text)) continue;
    if (isPlainVerb(entry)) return false;
    if (entry.isAdverb) continue;
    if (!hasAdjectiveEnding(entry.lower)) {
      // "die drei Länder", "die weniger bekannten Fälle"
      if (smallNumbers.has(entry.lower)) continue;
      if (entry.isAdjective || /(?:lich|isch|ig|nahe)$/.test(entry.lower)) continue;
      return false;
    }
    if (entry.isPronoun && !entry.isArticle) return false;
  }
  return false;
}

// "[einem] der Zeitung vorliegenden Papier", but not "[einer] der führenden Köpfe", "[in der] der Partei des amtierenden Königs".
function opensDativeAttribute(tokens: readonly Token[], article: number): boolean {
  // "..., der der Partei angelastete Fehler einräumte" begins with a relative pronoun.
  if (!dativeArticles.has(tokens[article]!.lower) || tokens[article - 2]?.text === ',') return false;
  for (let position = article + 1; position < Math.min(tokens.length - 1, article + 9); position++) {
    const token = tokens[position]!;
    const isNaming = isCapitalised(token) || token.text === 'dpa';
    if (isNaming || isQuotationMark(token)) continue;
    const stands = position > article + 1 && isCapitalised(tokens[position + 1]!) && isInflectedParticiple(token.lower);
    const previous = tokens[position - 1]!;
    return stands && (isCapitalised(previous) || isQuotationMark(previous) || previous.text === 'dpa');
  }
  return false;
}

const dativeArticles = new Set(['der', 'dem', 'den', 'ihm', 'ihr', 'ihnen']);

// "[die] von Putin angekündigte Waffenruhe": a prepositional phrase, then an inflected participle or adjective right before a noun.
function opensParticiplePhrase(tokens: readonly Token[], preposition: number): boolean {
  for (let position = preposition + 1; position < Math.min(tokens.length - 1, preposition + 9); position++) {
    const token = tokens[position]!;
    // "[einer] von der „Neuen Post“ verbreiteten Erklärung"
    if (isQuotationMark(token)) continue;
    if (token.kind === 'mark') return false;
    if (isCapitalised(token) || token.kind === 'number') continue;
    const lower = token.lower;
    const next = tokens[position + 1]!;
    if ((isCapitalised(next) || next.kind === 'number') && isInflectedParticiple(lower)) return true;
    if (isCapitalised(next) && endsAttribute(tokens, position) && tokens[preposition - 2]?.text !== ',') return true;
    if (entryOf(token).readings.some((reading) => reading.form === 'finite')) return false;
  }
  return false;
}

/** Whether a token opens or closes words in quotation marks. */
const isQuotationMark = rememberByForm((text) => /^[„“"»«‚‘]$/.test(text));

/** Whether an adjective goes on after a noun that is complete: "die in London [ansässige] Stelle", not "die in [weiteren] Städten". */
export function endsAttribute(tokens: readonly Token[], position: number): boolean {
  const previous = tokens[position - 1];
  if (!previous || !isCapitalised(previous) || !hasAdjectiveEnding(tokens[position]!.lower)) return false;
  const entry = entryOf(tokens[position]!);
  if (entry.isArticle || entry.isPronoun || entry.isPreposition || entry.isConjunction || entry.isSubordinator)
    return false;
  return !entry.isAdverb && !entry.isNumber && entry.readings.length === 0 && ADJECTIVE_WITH_PHRASE.test(entry.lower);
}

function isPlainVerb(entry: WordEntry): boolean {
  return (
    entry.readings.some(({ form }) => form === 'finite') &&
    !isInflectedParticiple(entry.lower) &&
    !isInflectedAdjective(entry.lower)
  );
}

/** Whether a form is a participle with an adjective ending: "geplante", "angekündigten", "laufende"; not "rettete". */
export function isInflectedParticiple(lower: string): boolean {
  if (/.{3}end(?:e|en|er|es|em)$/.test(lower)) return true;
  const stem = lower.replace(/(?:e|en|er|es|em)$/, '');
  return stem !== lower && lookUpWord(stem).readings.some((reading) => reading.form === 'participle');
}

/** Whether a form is a listed adjective with an ending: "weite", "klaren", also where a verb looks the same. */
export function isInflectedAdjective(lower: string): boolean {
  const stem = lower.replace(/(?:e|en|er|es|em)$/, '');
  return stem !== lower && lookUpWord(stem).isAdjective;
}

// "die vielen Gespräche", "seine beiden Berater"; any other article opens a phrase of its own.
const adjectiveLikeArticles = /^(?:viel|wenig|einig|mehrer|beid|sämtlich|all|solch)(?:e|en|er|es|em)$/;

const smallNumbers = new Set(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend dutzend rund etwa knapp gut mehr als'.split(
    ' ',
  ),
);
