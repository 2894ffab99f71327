import type { Clause, Phrase } from '../../core/clause.ts';
import { impersonalVerbs } from '../../german/speech-verbs.ts';
import { tokenRange } from './draft.ts';
import { judgeQuoted } from './judge-quoted.ts';
import { mentionsIn, type Reading, textAt, tokensOfClause } from './reading.ts';
import { toSourceSpan, toSpeakerSpan } from './speaker-span.ts';

/** The words for who speaks in a clause whose verb quotes; empty where the clause names nobody. */
export function findSpeaker(reading: Reading, quoting: Clause): readonly number[] {
  const clause = withoutUtterances(reading, quoting);
  if (clause.verb?.voice === 'passive') return findAgent(reading, clause);
  if (lacksSubject(reading, clause)) return findSharedSubject(reading, clause);
  if (isImpersonalUse(reading, clause)) return findSourcePhrase(reading, clause);
  if (clause.kind === 'relative' && clause.subordinator !== undefined && startsSubject(clause))
    return [clause.subordinator];
  const behind = findSubjectBehind(reading, clause);
  if (behind) return toSpeakerSpan(reading, clause, behind);
  const subject = findSubjectBesideAls(reading, clause);
  if (subject && !isImpersonal(reading, subject)) return toSpeakerSpan(reading, clause, subject);
  if (subject) return findSourcePhrase(reading, clause);
  return findSharedSubject(reading, clause);
}

/** „Du kannst gehen“, *stand dort*: what is said inside of quotation marks does not say who says it. */
function withoutUtterances(reading: Reading, clause: Clause): Clause {
  const isSaid = ({ firstToken }: Phrase) => {
    const quoted = reading.quoted[reading.quotedOfToken[firstToken]!];
    return quoted !== undefined && judgeQuoted(reading, quoted) === 'utterance';
  };
  return clause.phrases.some(isSaid)
    ? { ...clause, phrases: clause.phrases.filter((phrase) => !isSaid(phrase)) }
    : clause;
}

/** "hieß es in Kiew", "verlautete aus Kreisen", "geht aus dem Papier hervor"; not "ließ *ein Sprecher* verlauten". */
function isImpersonalUse(reading: Reading, clause: Clause): boolean {
  const lemma = clause.verb?.lemma ?? '';
  if (!impersonalVerbs.has(lemma)) return false;
  const subject = findSubject(clause);
  return lemma === 'hervorgehen' || subject === undefined || isImpersonal(reading, subject);
}

/** "der Mann, *der* sagte": the relative pronoun is the subject. */
function startsSubject(clause: Clause): boolean {
  return findSubject(clause)?.firstToken === clause.subordinator;
}

/** "... *und nannte* das Abkommen gut": a verb right behind "und" shares the subject of the clause before. */
function lacksSubject(reading: Reading, clause: Clause): boolean {
  const first = tokensOfClause(clause).find((token) => textAt(reading, token) !== ',');
  return (
    first !== undefined && /^(und|sowie|oder|aber)$/i.test(textAt(reading, first)) && clause.verb?.finite === first + 1
  );
}

/**
 * ", sagte *der Minister*": in a frame behind its content the first bare phrase is the subject, even where the forms
 * also allow another case or a postposition has swallowed it ("sagte *Peskow* der Agentur Tass zufolge").
 */
export function findSubjectBehind(reading: Reading, clause: Clause): Phrase | undefined {
  const finite = clause.verb?.finite;
  if (finite === undefined || !/^[,–“”«»"]$/.test(textAt(reading, finite - 1))) return undefined;
  const before = tokensOfClause(clause).filter((token) => token < finite && reading.quotedOfToken[token] === -1);
  if (before.some((token) => /[\p{L}\d]/u.test(textAt(reading, token)))) return undefined;
  const first = clause.phrases.find((phrase) => phrase.firstToken === finite + 1);
  if (!first || first.role === 'object') return undefined;
  if (first.preposition === undefined) return isImpersonal(reading, first) ? undefined : first;
  const mention = mentionsIn(reading, finite + 1, finite + 2).find(({ firstToken }) => firstToken === finite + 1);
  const { words } = reading.annotated;
  if (!mention || words[finite + 1]!.category === 'preposition') return undefined;
  return { ...first, endToken: mention.endToken, role: 'subject' };
}

/** The subject phrase of a clause. */
export function findSubject(clause: Clause): Phrase | undefined {
  const marked = clause.phrases.find((phrase) => phrase.role === 'subject');
  if (marked) return marked;
  const finite = clause.verb?.finite;
  if (finite === undefined) return undefined;
  const bare = clause.phrases.filter((phrase) => phrase.preposition === undefined && phrase.role === 'unknown');
  const nominative = bare.filter((phrase) => phrase.cases.length === 0 || phrase.cases.includes('nominative'));
  return nominative.find((phrase) => phrase.endToken <= finite) ?? nominative[0];
}

/** "Als Grund nannte *die Behörde* ...": what follows "als" is no subject. */
function findSubjectBesideAls(reading: Reading, clause: Clause): Phrase | undefined {
  const subject = findSubject(clause);
  if (!subject || !/^als$/i.test(textAt(reading, subject.firstToken - 1))) return subject;
  const finite = clause.verb?.finite ?? -1;
  return clause.phrases.find((phrase) => phrase.firstToken > finite && phrase.preposition === undefined);
}

/** "wurde *von der Polizei* mitgeteilt". */
function findAgent(reading: Reading, clause: Clause): readonly number[] {
  const agent = clause.phrases.find(
    (phrase) => phrase.preposition === 'von' || phrase.preposition === 'durch' || phrase.preposition === 'seitens',
  );
  return agent ? toTokens(reading, agent).slice(1) : findSourcePhrase(reading, clause);
}

/** "hieß es *in einer Erklärung*", "verlautete *aus Regierungskreisen*", "hieß es *im Kreml*". */
function findSourcePhrase(reading: Reading, clause: Clause): readonly number[] {
  const sources = new Set(['in', 'aus', 'von', 'seitens', 'bei', 'auf']);
  const candidates = clause.phrases.filter(
    (phrase) => phrase.preposition !== undefined && sources.has(phrase.preposition) && phrase.role !== 'adverbial',
  );
  const isActor = ({ firstToken, endToken }: Phrase) =>
    mentionsIn(reading, firstToken, endToken).some(({ actor }) => actor !== null);
  const source = candidates.find(isActor) ?? candidates[0];
  return source ? toSourceSpan(reading, clause, source).slice(1) : [];
}

/** "Er verwies auf ... und *fügte hinzu*": the subject stands in the clause before. */
function findSharedSubject(reading: Reading, clause: Clause): readonly number[] {
  const siblings = reading.clausesOfSentence[clause.sentence] ?? [];
  for (const sibling of siblings
    .filter((other) => other.index < clause.index && other.kind === clause.kind)
    .reverse()) {
    const subject = findSubject(sibling);
    if (subject && !isImpersonal(reading, subject)) return toSpeakerSpan(reading, sibling, subject);
  }
  return [];
}

function isImpersonal(reading: Reading, subject: Phrase): boolean {
  return subject.endToken - subject.firstToken === 1 && /^(es|man)$/i.test(textAt(reading, subject.firstToken));
}

/** The tokens of a phrase, commas and brackets at its ends left out. */
export function toTokens(reading: Reading, phrase: Phrase): readonly number[] {
  let { firstToken: first, endToken: end } = phrase;
  while (first < end && isEdgeMark(textAt(reading, first))) first += 1;
  while (end > first && isEdgeMark(textAt(reading, end - 1))) end -= 1;
  return tokenRange(first, end);
}

function isEdgeMark(text: string): boolean {
  return /^[,.;:–—-]$/.test(text);
}

/** Whether the clause has an object without preposition besides its subject. */
export function hasBareObject(clause: Clause): boolean {
  const subject = findSubject(clause);
  return clause.phrases.some(
    (phrase) =>
      phrase !== subject && phrase.preposition === undefined && (phrase.role === 'object' || phrase.role === 'unknown'),
  );
}
