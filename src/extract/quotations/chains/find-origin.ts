import type { Sentence } from '../../../core/segmented.ts';
import { AGENCY_KIND_ENDINGS, OUTLET_KIND_ENDINGS, PAPER_SOURCE_ENDINGS } from '../../../german/source-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, isCapitalAt, mentionsIn, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { nounPhraseFrom } from '../speakers/noun-phrase-from.ts';
import { readNamedSource } from './read-named-source.ts';

/**
 * The words for whom a report relies on: "meldet CNN unter Berufung auf *zwei Diplomaten*", "und beruft sich auf ...",
 * "zitiert *den Minister*", "aus *Sicherheitskreisen*". `tokens` are the words around the quotation; empty where none.
 */
export function findOrigin(
  reading: Reading,
  tokens: readonly number[],
  sentence: Sentence,
): readonly (readonly number[])[] {
  const hasRelative = reading.clausesOfSentence[sentence.index]?.some(({ kind }) => kind === 'relative');
  const behind = hasRelative
    ? (findBehindMedium(reading, tokens, sentence) ?? findCitedPaper(reading, tokens, sentence))
    : undefined;
  const own = findReliedUpon(reading, tokens, sentence);
  return [behind ?? [], own].filter((phrase) => phrase.length > 0);
}

function findReliedUpon(reading: Reading, tokens: readonly number[], sentence: Sentence): readonly number[] {
  const inside = new Set(tokens);
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (!relies(reading, token)) continue;
    // "... schreibt die Zeitung *und beruft sich auf Diplomaten*": behind the frame, still its sentence.
    const isNear = inside.has(token) || tokens.some((other) => other < token && token - other <= 6);
    if (isNear) return nounPhraseFrom(reading, reliedInTurn(reading, token, sentence) + 1, sentence);
  }
  const named = findNamed(reading, tokens, sentence);
  if (named.length > 0) return named;
  return findCited(reading, tokens, sentence) ?? findCircles(reading, tokens, sentence) ?? findNext(reading, sentence);
}

/** "meldet der Sender *und nennt den Minister als Quelle*", "*Die Zeitung hat mit Helfern gesprochen.* Demnach ...". */
function findNamed(reading: Reading, tokens: readonly number[], sentence: Sentence): readonly number[] {
  const [first, last] = [tokens[0] ?? -1, tokens.at(-1) ?? -1];
  for (const clause of reading.clausesOfSentence[sentence.index] ?? []) {
    const start = clause.parts[0]!.first;
    // Six tokens: right behind the frame or in it.
    if (start < first - 2 || start > last + 6) continue;
    const named = readNamedSource(reading, clause, sentence);
    if (named.length > 0) return named;
  }
  return [];
}

/** "unter Berufung auf die „Post“ *und diese wiederum auf einen Beamten*": the last of them had it first. */
function reliedInTurn(reading: Reading, on: number, sentence: Sentence): number {
  const end = nounPhraseFrom(reading, on + 1, sentence).at(-1) ?? on;
  // Eight tokens: the medium's name.
  const second = tokenRange(on + 2, Math.min(sentence.endToken, end + 8)).find(
    (token) =>
      textAt(reading, token) === 'auf' && /^(wiederum|ihrerseits|seinerseits)$/.test(textAt(reading, token - 1)),
  );
  return second ?? on;
}

/** Whether the token is the "auf" of a phrase that names what a report relies on. */
function relies(reading: Reading, token: number): boolean {
  if (textAt(reading, token) !== 'auf') return false;
  const before = tokenRange(token - 4, token).map((other) => textAt(reading, other));
  // "die Zeitung, *gestützt auf zwei Beamte*".
  if (/^(Berufung|Verweis|Bezug|Hinweis|Bezugnahme|[gG]estützt)$/.test(before.at(-1) ?? '')) return true;
  if (!before.includes('sich')) return false;
  if (before.some((word) => reliance.test(word))) return true;
  // ", die sich auf drei Beamte *stützt*": in a relative clause the verb comes last.
  return tokenRange(token + 1, token + 14).some((other) => reliance.test(textAt(reading, other)));
}

const reliance = /^(beruft|berief|berufen|beriefen|bezieht|bezog|beziehen|stützt|stützte|stützen)$/;

/** "die Zeitung, die ihrerseits *mehrere Beamte* anführt", "der *aus einem Vermerk des Amtes* zitiert". */
function findBehindMedium(
  reading: Reading,
  tokens: readonly number[],
  sentence: Sentence,
): readonly number[] | undefined {
  const verb = tokenRange(sentence.firstToken, sentence.endToken).find(
    (token) =>
      /^(anführt|anführte|zitiert|zitierte|nennt|stammen|stammt|vorliegt)$/.test(textAt(reading, token)) &&
      /^[,.;:–]$/.test(textAt(reading, token + 1)) &&
      clauseAt(reading, token)?.kind === 'relative',
  );
  const clause = verb === undefined ? undefined : clauseAt(reading, verb);
  if (verb === undefined || clause?.subordinator === undefined) return undefined;
  const isNear = tokens.some((token) => Math.abs(token - clause.subordinator!) <= 2);
  const first = tokenRange(clause.subordinator + 1, verb).find(
    (token) => !/^(ihrerseits|seinerseits|wiederum|dabei|sich|selbst|dazu)$/.test(textAt(reading, token)),
  );
  if (!isNear || first === undefined || !/^(aus|mehrere|eine?|einen|zwei|drei|den|die)$/.test(textAt(reading, first)))
    return undefined;
  const from = textAt(reading, first) === 'aus' ? first + 1 : first;
  return from < verb ? tokenRange(from, verb) : undefined;
}

/** "*Ein Papier der Niederlande*, aus dem die Zeitung zitiert": the paper before the comma. */
function findCitedPaper(
  reading: Reading,
  tokens: readonly number[],
  sentence: Sentence,
): readonly number[] | undefined {
  const { words } = reading.annotated;
  const from = tokenRange(sentence.firstToken + 2, sentence.endToken).find(
    (token) =>
      textAt(reading, token) === 'aus' &&
      textAt(reading, token - 1) === ',' &&
      /^(dem|der|denen)$/.test(textAt(reading, token + 1)),
  );
  const clause = from === undefined ? undefined : clauseAt(reading, from + 1);
  if (from === undefined || clause?.verb?.lemma !== 'zitieren') return undefined;
  // Ten tokens: "ein vertrauliches Papier des Ministeriums für Verteidigung".
  const before = tokenRange(Math.max(sentence.firstToken, from - 11), from - 1);
  const paper = before.findLast(
    (token) => words[token]!.category === 'noun' && hasEndingAt(reading, token, PAPER_SOURCE_ENDINGS),
  );
  const isNear = paper !== undefined && tokens.some((token) => token === paper || token > from);
  if (!isNear) return undefined;
  let first = paper;
  while (first > sentence.firstToken && /^(article|adjective)$/.test(words[first - 1]!.category)) first -= 1;
  return tokenRange(first, from - 1);
}

/** "zitiert die Zeitung *einen nicht genannten Diplomaten*": the one cited stands in the accusative, or is named beside the medium. */
function findCited(reading: Reading, tokens: readonly number[], sentence: Sentence): readonly number[] | undefined {
  const cites = tokens.find((token) => /^zitier(t|te|en|ten)$/.test(textAt(reading, token)));
  if (cites === undefined) return undefined;
  const person = mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1).find(
    ({ actor, how }) => how === 'name' && reading.annotated.actors.get(actor ?? '')?.kind === 'person',
  );
  if (person) return tokenRange(person.firstToken, person.endToken);
  const opener = tokens.find(
    (token) =>
      token > cites && /^(den|einen|aus)$/.test(textAt(reading, token)) && textAt(reading, token - 1) !== 'mit',
  );
  if (opener !== undefined)
    return nounPhraseFrom(reading, opener + Number(textAt(reading, opener) === 'aus'), sentence).filter(
      (token) => !/^mit$/.test(textAt(reading, token)),
    );
  const unnamed = mentionsIn(reading, cites, tokens.at(-1)! + 1).find(
    ({ actor }) => reading.annotated.actors.get(actor ?? '')?.kind === 'anonymous',
  );
  const counted = tokens.find(
    (token) => token > cites && /^(mehrere|zwei|drei|vier|fünf|sechs|eine)$/.test(textAt(reading, token)),
  );
  const first = unnamed?.firstToken ?? counted;
  return first === undefined ? undefined : nounPhraseFrom(reading, first, sentence);
}

/** "Informationen der ARD *aus Sicherheitskreisen*", "hieß es *aus dem Umfeld des Präsidenten*". */
function findCircles(reading: Reading, tokens: readonly number[], sentence: Sentence): readonly number[] | undefined {
  const from = tokens.find(
    (token) =>
      /^(aus|von)$/i.test(textAt(reading, token)) &&
      ([1, 2, 3].some((distance) => /(kreisen|umfeld|umgebung|quellen)$/i.test(textAt(reading, token + distance))) ||
        // "erfuhr die Zeitung *aus dem Ministerium*".
        isLearning(reading, token)),
  );
  if (from === undefined) return undefined;
  const phrase = nounPhraseFrom(reading, from + 1, sentence);
  const end = phrase.findIndex((token) =>
    /^(hieß|heißt|verlautete|erfuhr|erfahren|gegenüber|wurde|wurden)$/.test(textAt(reading, token)),
  );
  return end < 0 ? phrase : phrase.slice(0, end);
}

/** "erfuhr die Zeitung *aus dem Ministerium*", "brachte der Sender *von einem Beamten* in Erfahrung". */
function isLearning(reading: Reading, token: number): boolean {
  const clause = clauseAt(reading, token);
  if (clause?.verb?.lemma === 'erfahren') return true;
  return (
    clause?.verb?.lemma === 'bringen' && tokensOfClause(clause).some((other) => textAt(reading, other) === 'Erfahrung')
  );
}

/** "... meldete die Agentur. *Die Agentur berief sich auf eine Quelle.*": the next sentence, where the medium itself is its subject. */
function findNext(reading: Reading, sentence: Sentence): readonly number[] {
  const next = reading.annotated.sentences[sentence.index + 1];
  if (!next || next.paragraph !== sentence.paragraph) return [];
  const [main] = reading.clausesOfSentence[next.index] ?? [];
  if (!main?.verb || main.kind !== 'main') return [];
  if (main.verb.lemma !== 'stammen' && !isMediumOpening(reading, next)) return [];
  return readNamedSource(reading, main, next);
}

function isMediumOpening(reading: Reading, { firstToken }: Sentence): boolean {
  if (/^(sie|er|es)$/i.test(textAt(reading, firstToken))) return true;
  // "*Die Agentur* berief sich", "*Das US-Magazin* nannte", "Dabei berief *sich*".
  return [firstToken, firstToken + 1, firstToken + 2].some(
    (token) =>
      isCapitalAt(reading, token) &&
      (hasEndingAt(reading, token, OUTLET_KIND_ENDINGS) || hasEndingAt(reading, token, AGENCY_KIND_ENDINGS)),
  );
}
