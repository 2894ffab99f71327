import type { Clause } from '../../../core/clause.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { PASSING_VERBS } from '../../../german/source-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, contentEnd, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { hasBareObject } from '../speakers/find-subject.ts';
import { type Cue, findCue } from './find-cue.ts';

interface FrameBefore {
  readonly clause: Clause;
  readonly cue: Cue;
  /** Content begins behind this token; without it behind the clause's finite verb. */
  readonly from: number | undefined;
}

/** First token of the content that follows a frame; undefined where none follows. */
export function findContentStart(reading: Reading, { clause, cue, from }: FrameBefore): number | undefined {
  const { annotated } = reading;
  const sentence = annotated.sentences[clause.sentence]!;
  const behind = from ?? clause.verb?.finite ?? clause.verb?.tokens.at(-1) ?? clause.parts[0]!.first;
  for (let token = behind + 1; token < sentence.endToken - 1; token += 1) {
    if (!contentMarks.has(textAt(reading, token))) continue;
    const next = annotated.clauses[annotated.clauseOfToken[token + 1]!];
    if (!next || next === clause || next.parts[0]!.first < token - 1) continue;
    const before = clauseAt(reading, token);
    if (!hangsOn(reading, before, clause)) return undefined;
    // "bestritt das, indem er *sagte*, ...": the nearest verb of saying has the content.
    // "forderte in einer Erklärung, *aus der die Agentur zitierte*, dass ...": only how it was passed on.
    const passesOn =
      before?.kind === 'relative' &&
      textAt(reading, token) === ',' &&
      !!before.verb &&
      PASSING_VERBS.has(before.verb.lemma) &&
      /^(aus|über|die|das|den)$/.test(lowerAt(reading, before.parts[0]!.first));
    if (before && before !== clause && !passesOn && findCue(reading, before)) return undefined;
    const opening = openingClause(reading, next);
    if (isContent(reading, opening, { clause, cue, start: token + 1 })) return token + 1;
    if (/^(um|ohne|statt|anstatt)$/i.test(textAt(reading, token + 1))) return undefined;
    if (next.kind !== 'relative' && next.kind !== 'subordinate' && next.kind !== 'infinitive') return undefined;
  }
  return undefined;
}

/** Whether a clause is the frame or hangs on it: content must follow its frame, not another statement. */
function hangsOn(reading: Reading, clause: Clause | undefined, frame: Clause): boolean {
  let current = clause;
  // Five levels: deeper nesting is a parse gone wrong, and clauses may hang on each other.
  for (let level = 0; level < 5 && current; level += 1) {
    if (current === frame) return true;
    if (current.kind === 'main') return false;
    current = current.parent === undefined ? undefined : reading.annotated.clauses[current.parent];
  }
  return false;
}

/** "sagte, *wenn es regne*, bleibe er": the main clause behind a leading subordinate clause decides. */
function openingClause(reading: Reading, clause: Clause): Clause {
  const { annotated } = reading;
  if (clause.kind !== 'subordinate' || isContentWord(reading, clause)) return clause;
  const parent = clause.parent === undefined ? undefined : annotated.clauses[clause.parent];
  return parent && parent.kind === 'main' && parent.parts[0]!.first >= clause.parts[0]!.first ? parent : clause;
}

interface Situation {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly start: number;
}

function isContent(reading: Reading, candidate: Clause, { clause, cue, start }: Situation): boolean {
  if (candidate.kind === 'subordinate')
    return isContentWord(reading, candidate) && isOwnContent(reading, candidate, clause);
  if (candidate.kind === 'infinitive') return !/^(um|ohne|statt|anstatt|außer)$/i.test(textAt(reading, start));
  if (isVerbSecondInDisguise(candidate)) return true;
  if (candidate.kind !== 'main' || !candidate.verb || candidate.verb.finite === undefined) return false;
  if (/^(und|aber|doch|denn|sondern|sowie|oder)$/i.test(textAt(reading, start))) return false;
  if (candidate.order === 'verbFirst') return false;
  const { mood } = candidate.verb;
  if (mood === 'subjunctive1' || mood === 'subjunctive2') return true;
  // "zitierte den Minister *mit den Worten*, die Grenzen blieben zu": whatever the mood.
  if (isLedWord(reading, start - 2) || isLedWord(reading, start - 3)) return true;
  if (clause.verb?.voice === 'passive') return false;
  return cue.plainClause && (mood === 'ambiguous' || !hasBareObject(clause));
}

/** "mit den *Worten*, ...", "mit der *Aussage*, ...". */
function isLedWord(reading: Reading, noun: number): boolean {
  const isMit = [1, 2, 3].some((distance) => lowerAt(reading, noun - distance) === 'mit');
  const isSaying = [CONTENT_NOUN_ENDINGS, ATTRIBUTION_NOUN_ENDINGS].some((list) => hasEndingAt(reading, noun, list));
  return lowerAt(reading, noun) === 'worten' || (isMit && isSaying);
}

/** "sagte, *der Zug könne fahren*": reads like a relative clause, but in one the finite verb would come last. */
function isVerbSecondInDisguise({ kind, verb }: Clause): boolean {
  if (kind !== 'relative' || verb?.finite === undefined) return false;
  return verb.finite < verb.tokens.at(-1)! && (verb.mood === 'subjunctive1' || verb.mood === 'subjunctive2');
}

/** "kritisierte den Plan, *was* Unmut auslöste", "..., *so dass*": behind an object these clauses comment, they are not content. */
function isOwnContent(reading: Reading, candidate: Clause, frame: Clause): boolean {
  const word = lowerAt(reading, candidate.subordinator ?? candidate.parts[0]!.first);
  if (/^so$/i.test(textAt(reading, (candidate.subordinator ?? 0) - 1))) return false;
  if (word === 'dass' || word === 'daß') return true;
  if (word === 'ob') return frame.verb?.lemma !== 'entscheiden' && frame.verb?.lemma !== 'beschließen';
  return frame.verb?.voice === 'active' && (frame.verb.lemma === 'fragen' || !hasBareObject(frame));
}

const contentWord =
  /^(dass|daß|ob|wie|warum|weshalb|wieso|wann|wo|wohin|woher|wer|wen|wem|wessen|was|welche[rsmn]?|inwiefern|inwieweit|womit|wodurch|wofür|wogegen|worüber|worum|woran|worauf|wovon|wovor)$/i;

function isContentWord(reading: Reading, clause: Clause): boolean {
  const token = clause.subordinator ?? clause.parts[0]!.first;
  return contentWord.test(textAt(reading, token));
}

/** End of the content that begins at `start`: the sentence's, or where the frame or another statement goes on. */
export function contentEndAfter(
  reading: Reading,
  { clause, start, sentence }: { readonly clause: Clause; readonly start: number; readonly sentence: Sentence },
): number {
  const last = contentEnd(reading, sentence);
  const { annotated } = reading;
  const resumed = tokensOfClause(clause).find(
    (token) => token > start && token < last && /[\p{L}\d]/u.test(textAt(reading, token)),
  );
  let end = resumed === undefined ? last : resumed;
  const opening = openingClause(reading, annotated.clauses[annotated.clauseOfToken[start]!]!);
  for (const other of reading.clausesOfSentence[sentence.index] ?? []) {
    const first = other.parts[0]!.first;
    if (first <= start || first >= end || other === clause || other === opening) continue;
    if (leavesContent(other, opening)) end = first;
  }
  if (end < last) end = beforeSemicolon(reading, { start, end, sentence });
  while (end > start && /^([,;–]|und|aber|doch)$/i.test(textAt(reading, end - 1))) end -= 1;
  return end;
}

/** "sagte zu, Anlagen nicht anzugreifen; *ab wann das gilt,* blieb offen": what opens the reporter's clause is his too. */
function beforeSemicolon(
  reading: Reading,
  { start, end, sentence }: { readonly start: number; readonly end: number; readonly sentence: Sentence },
): number {
  let mark = end - 1;
  while (mark > start && textAt(reading, mark) !== ';') mark -= 1;
  if (mark === start) return end;
  const isSaid = reading.clausesOfSentence[sentence.index]?.some(
    ({ parts, verb }) => parts[0]!.first > mark && parts[0]!.first < end && /^subjunctive/.test(verb?.mood ?? ''),
  );
  return isSaid ? end : mark;
}

/** "..., dass es regne, und *ging*": a main clause in the indicative behind content is the reporter's own again. */
function leavesContent(other: Clause, opening: Clause): boolean {
  if (other.kind !== 'main' || other.verb === undefined || other.parent === opening.index) return false;
  // "Beide säßen getrennt, und Boten *reichten* Zettel weiter": the past of weak verbs is their subjunctive too.
  const mayBeSubjunctive = other.verb.tense === 'past' && opening.verb?.mood === 'subjunctive2';
  const own = other.verb.mood === 'indicative' && !mayBeSubjunctive;
  return opening.kind === 'main' && opening.verb?.mood === 'indicative' ? false : own;
}

const contentMarks = new Set([',', ':', '–']);
