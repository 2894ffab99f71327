import { type Clause, subjectOf } from '../../core/clause.ts';
import { EMPTY_WORDS, OPENING_WORDS } from '../../german/commitment-words.ts';
import { type ClauseReading, mentionsIn, spanOf, type TokenRange, tokensOf } from './clause-reading.ts';
import { mattersOfWord } from './find-matters.ts';
import { rangeOfPhrase, type Telling } from './telling.ts';

/** What is committed, as a short phrase in the words of the text: "Angriffe auf Energieanlagen für 30 Tage aussetzen". */
export function describeAction(reading: ClauseReading, telling: Telling): string {
  const { tokens } = reading.annotated;
  const kept = actionTokens(reading, telling);
  let action = '';
  let last: number | undefined;
  for (const index of kept) {
    const token = tokens[index]!;
    const spaced = last !== undefined && tokens[last]!.end < token.start;
    const joined = last !== undefined && (spaced || index > last + 1);
    if (action.length + token.text.length > LONGEST_ACTION) break;
    action += (joined && action !== '' ? ' ' : '') + token.text;
    last = index;
  }
  const described = action.replace(/^[\s,;:–—-]+|[\s,;:.!–—-]+$/g, '');
  // "Auf neue Raketentests will Kim verzichten": without its verb the action says the opposite
  return telling.rule === 'verb:verzichten' && described !== '' ? `${described} verzichten` : described;
}

/** What a ceasefire, an attack or a stop covers, in the words of the text: "Energie und Infrastruktur"; null where open. */
export function describeScope(reading: ClauseReading, range: TokenRange): string | null {
  const { tokens, words, document } = reading.annotated;
  const isScope = (index: number): boolean =>
    /^\p{Lu}/u.test(tokens[index]?.text ?? '') &&
    mattersOfWord(tokens[index]?.text ?? '', words[index]?.category === 'verb').some((matter) => SCOPES.has(matter));
  for (let index = range.first; index < range.end; index++) {
    if (!isScope(index)) continue;
    if (/^Meere?s?$/.test(tokens[index]!.text)) return describeSea(tokens[index - 1]?.text);
    let end = index + 1;
    while (end + 1 < range.end && /^(und|sowie|oder)$/.test(tokens[end]!.text) && isScope(end + 1)) end += 2;
    const span = spanOf(reading.annotated, { first: index, end });
    return document.text.slice(span.start, span.end);
  }
  return null;
}

/** "im Schwarzen Meer" -> "Schwarzes Meer". */
function describeSea(adjective: string | undefined): string {
  const stem = /^(\p{Lu}\p{Ll}+?)e[nmrs]?$/u.exec(adjective ?? '')?.[1];
  return stem === undefined ? 'Meer' : `${stem}es Meer`;
}

/** The tokens of the content, without its own subject, its finite modal and words that only join it. */
function actionTokens(reading: ClauseReading, telling: Telling): readonly number[] {
  const { content } = telling;
  const { tokens } = reading.annotated;
  if (content.clause === undefined)
    return range(content.range).filter((index) => !EMPTY_WORDS.has(tokens[index]!.lower));
  const { verb } = content.clause;
  const own = content.clause === telling.clause && verb?.voice === 'active' ? subjectOf(content.clause) : undefined;
  // "Moskau will ... aussetzen": who acts is left out; "eine Arbeitsgruppe soll bestehen bleiben": what is arranged is not.
  const subject = own && telling.rule !== 'addition' && namesActor(reading, rangeOfPhrase(own)) ? own : undefined;
  const dropped = new Set<number>(subject ? range({ first: subject.firstToken, end: subject.endToken }) : []);
  // "soll ... aussetzen", "werde nicht verhandeln": the act itself is what is committed
  const isFuture = verb?.tense === 'future' && content.clause === telling.clause;
  if (verb !== undefined && (verb.modal !== undefined || isFuture) && verb.finite !== undefined)
    dropped.add(verb.finite);
  for (const { first, end } of framesOf(reading, content.clause))
    for (const index of range({ first, end })) dropped.add(index);
  const tokensOfClause = tokensOf(content.clause);
  const opening = tokensOfClause.findIndex((index) => !OPENING_WORDS.has(tokens[index]!.lower));
  return [...listBefore(reading, content.clause), ...tokensOfClause].filter((index) => {
    if (dropped.has(index)) return false;
    const word = tokens[index]!.lower;
    const opens = opening > 0 && opening <= OPENING && index < tokensOfClause[opening]!;
    return !EMPTY_WORDS.has(word) && !(opens && OPENING_WORDS.has(word));
  });
}

/** "laut Kreml", "nach Worten des Präsidenten": whose account it is stands elsewhere. */
function framesOf({ lower }: ClauseReading, { phrases }: Clause): readonly TokenRange[] {
  return phrases.flatMap((phrase, place) => {
    const { preposition, head } = phrase;
    const isFrame =
      /^(laut|zufolge)$/.test(preposition ?? '') || (preposition === 'nach' && TOLD.test(lower[head] ?? ''));
    if (!isFrame) return [];
    const next = phrases[place + 1];
    const isOfWhom = next?.firstToken === phrase.endToken && next.preposition === 'von';
    return [{ first: phrase.firstToken, end: isOfWhom ? next.endToken : phrase.endToken }];
  });
}

/** "..., Bemühungen mit Frankreich, | Großbritannien und Polen zu unterstützen": the beginning of a list that a comma cut from its infinitive. */
function listBefore({ annotated, lower }: ClauseReading, { kind, parts, parent }: Clause): readonly number[] {
  const first = parts[0]?.first ?? 0;
  const holder = parent === undefined ? undefined : annotated.clauses[parent];
  if (kind !== 'infinitive' || holder === undefined || lower[first - 1] !== ',') return [];
  let start = first - 1;
  while (start > 0 && lower[start - 1] !== ',' && annotated.words[start - 1]!.category !== 'verb') start--;
  const isCut =
    lower[start - 1] === ',' &&
    start < first - 1 &&
    holder.parts.some((part) => part.first < start && start < part.end);
  return isCut ? Array.from({ length: first - start }, (_, offset) => start + offset) : [];
}

function namesActor(reading: ClauseReading, span: TokenRange): boolean {
  if (PRONOUNS.has(reading.lower[span.first] ?? '')) return true;
  return mentionsIn(reading.annotated, span).some((mention) => mention.actor !== null);
}

function range({ first, end }: TokenRange): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
}

const TOLD = /^(angaben?|worten?|darstellung(en)?|aussagen?|mitteilung)$/;
const PRONOUNS: ReadonlySet<string> = new Set(['er', 'sie', 'man', 'wir', 'ich', 'beide', 'dieser', 'diese']);
/** Words that open a clause stand among its first two. */
const OPENING = 2;
/** A phrase for a table cell, not a paragraph. */
const LONGEST_ACTION = 140;
const SCOPES: ReadonlySet<string> = new Set(['energy', 'infrastructure', 'sea', 'zone']);
