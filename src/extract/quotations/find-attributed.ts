import type { Clause, Phrase } from '../../core/clause.ts';
import type { Sentence } from '../../core/segmented.ts';
import { postPlatforms } from '../../german/post-platforms.ts';
import { attributionNounEndings, opinionNounEndings, paperNounEndings } from '../../german/speech-nouns.ts';
import { type Draft, toDraft, tokenRange } from './draft.ts';
import { toTokens } from './find-speaker.ts';
import { hasEnding } from './has-ending.ts';
import { clauseAt, contentEnd, mentionsIn, type Reading, textAt } from './reading.ts';
import { toSourceSpan } from './speaker-span.ts';

/** Indirect speech under a phrase instead of a verb: "laut X", "nach Angaben von X", "X zufolge", "so X", "aus Sicht von X". */
export function findAttributed(reading: Reading, sentence: Sentence): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (reading.quotedOfToken[token] !== -1) continue;
    const attribution = readAttribution(reading, sentence, token);
    if (!attribution) continue;
    const frame = widen(reading, sentence, attribution);
    const quote = statementAround(reading, sentence, frame);
    if (quote.length === 0) continue;
    const { cue, speaker, medium, rule } = attribution;
    drafts.push(toDraft({ form: 'indirect', medium, quote, speaker, cue, frame, rule }));
    token = frame.at(-1)!;
  }
  return drafts;
}

interface Attribution {
  readonly cue: readonly number[];
  readonly speaker: readonly number[];
  readonly frame: readonly number[];
  readonly medium: Draft['medium'];
  readonly rule: string;
}

function readAttribution(reading: Reading, sentence: Sentence, token: number): Attribution | undefined {
  const word = textAt(reading, token).toLowerCase();
  if (word === 'laut' || word === 'gemäß') return readLaut(reading, token);
  if (word === 'zufolge' || word === 'gemäß') return readPostposition(reading, token);
  if (word === 'nach') return readNach(reading, token);
  if (word === 'aus') return readAus(reading, token);
  if (word === 'so') return readSo(reading, sentence, token);
  return undefined;
}

/** "laut dem Kreml": the phrase that the preposition opens. */
function readPhrase(reading: Reading, token: number, rule: string): Attribution | undefined {
  const phrase = phraseFrom(reading, token);
  if (!phrase) return undefined;
  const speaker = toSourceSpan(reading, clauseAt(reading, token)!, phrase).filter((inside) => inside !== token);
  if (speaker.length === 0) return undefined;
  const medium = speaker.some((inside) => hasEnding(textAt(reading, inside), paperNounEndings)) ? 'writing' : 'speech';
  return { cue: [token], speaker, frame: tokenRange(token, Math.max(...speaker) + 1), medium, rule };
}

/** "laut dem Kreml"; "laut Twitter" names the place of the post, not who wrote it. */
function readLaut(reading: Reading, token: number): Attribution | undefined {
  const read = readPhrase(reading, token, 'attributed-laut');
  if (!read) return undefined;
  const first = textAt(reading, read.speaker[0]!).toLowerCase();
  if (postPlatforms.some((words) => words[0] === first)) return undefined;
  const von = read.speaker.findIndex((inside, index) => index > 0 && textAt(reading, inside) === 'von');
  const isNaming = hasEnding(textAt(reading, headNoun(reading, phraseFrom(reading, token)!)), attributionNounEndings);
  if (von < 0 || isNaming) return read;
  // "kam laut Kreml *von Trump*": a bare name takes no attribute with "von".
  const speaker = read.speaker.slice(0, von);
  return mentionsIn(reading, speaker.at(-1)!, speaker.at(-1)! + 1).some(
    ({ how, endToken }) => how === 'name' && endToken === speaker.at(-1)! + 1,
  )
    ? { ...read, speaker, frame: tokenRange(token, speaker.at(-1)! + 1) }
    : read;
}

/** "dem Kreml zufolge", "Medienberichten zufolge". */
function readPostposition(reading: Reading, token: number): Attribution | undefined {
  const phrase = phrasesAt(reading, token).find(
    (candidate) => candidate.firstToken < token && candidate.endToken >= token,
  );
  if (!phrase) return undefined;
  const speaker = toTokens(reading, phrase).filter((inside) => inside < token);
  if (speaker.length === 0) return undefined;
  return {
    cue: [token],
    speaker,
    frame: tokenRange(speaker[0]!, token + 1),
    medium: 'speech',
    rule: 'attributed-zufolge',
  };
}

/** "nach Angaben der Armee", "ihrer Meinung nach"; not "nach dem Gespräch". */
function readNach(reading: Reading, token: number): Attribution | undefined {
  const before = textAt(reading, token - 1);
  if (hasEnding(before, opinionNounEndings)) {
    const phrase = phrasesAt(reading, token - 1).find(
      (candidate) => candidate.endToken >= token && candidate.firstToken < token,
    );
    const speaker = phrase ? toTokens(reading, phrase).filter((inside) => inside < token) : [token - 1];
    return {
      cue: [token],
      speaker,
      frame: tokenRange(speaker[0]!, token + 1),
      medium: 'thought',
      rule: 'attributed-nach',
    };
  }
  const phrase = phraseFrom(reading, token);
  if (!phrase) return undefined;
  const head = textAt(reading, headNoun(reading, phrase));
  if (!hasEnding(head, attributionNounEndings)) return undefined;
  const read = withOrigin(reading, readPhrase(reading, token, 'attributed-nach'));
  return read && hasEnding(head, opinionNounEndings) ? { ...read, medium: 'thought' } : read;
}

/** "nach Angaben *aus Moskau*", "nach Worten *von Präsident X*": the origin is a phrase of its own. */
function withOrigin(reading: Reading, attribution: Attribution | undefined): Attribution | undefined {
  if (!attribution || attribution.speaker.length > 2) return attribution;
  const origin = phraseFrom(reading, attribution.speaker.at(-1)! + 1);
  if (origin?.preposition !== 'aus' && origin?.preposition !== 'von') return attribution;
  const tokens = toTokens(reading, origin);
  return { ...attribution, speaker: [...attribution.speaker, ...tokens], frame: [...attribution.frame, ...tokens] };
}

/** "aus Sicht der Regierung", "aus Moskauer Sicht". */
function readAus(reading: Reading, token: number): Attribution | undefined {
  const phrase = phraseFrom(reading, token);
  if (!phrase || !/^(sicht|blickwinkel|warte)$/i.test(textAt(reading, headNoun(reading, phrase)))) return undefined;
  const read = readPhrase(reading, token, 'attributed-aus');
  return read && { ...read, medium: 'thought' };
}

/** "..., so der Minister": no verb up to the comma or the end. */
function readSo(reading: Reading, sentence: Sentence, token: number): Attribution | undefined {
  const { annotated } = reading;
  const isBehind = token > sentence.firstToken && /^[,–“”«»"-]$/.test(textAt(reading, token - 1));
  if (
    !isBehind ||
    !/^(\p{Lu}|der |die |das |dem |den |ein |eine |er |sie |es )/u.test(`${textAt(reading, token + 1)} `)
  )
    return undefined;
  const phrase = annotated.clauses[annotated.clauseOfToken[token + 1]!]?.phrases.find(
    (candidate) => candidate.firstToken === token + 1,
  );
  if (!phrase || phrase.preposition !== undefined) return undefined;
  const after = textAt(reading, phrase.endToken);
  if (annotated.words[phrase.endToken]?.readings.some((reading) => reading.form === 'finite') && /^\p{Ll}/u.test(after))
    return undefined;
  const speaker = toSourceSpan(reading, clauseAt(reading, token + 1)!, phrase);
  return {
    cue: [token],
    speaker,
    frame: tokenRange(token, speaker.at(-1)! + 1),
    medium: 'speech',
    rule: 'attributed-so',
  };
}

function phraseFrom(reading: Reading, token: number): Phrase | undefined {
  return phrasesAt(reading, token).find((phrase) => phrase.firstToken === token);
}

function phrasesAt({ annotated }: Reading, token: number): readonly Phrase[] {
  return annotated.clauses[annotated.clauseOfToken[token]!]?.phrases ?? [];
}

/** The first noun of the phrase: "Angaben" in "nach Angaben der Armee". */
function headNoun({ annotated }: Reading, phrase: Phrase): number {
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token += 1) {
    const { category } = annotated.words[token]!;
    if (category === 'noun' || category === 'name') return token;
    // "nach seinem *laut einem Bericht* erwarteten Besuch": the first noun is not the head.
    if (category === 'preposition') return phrase.head;
  }
  return phrase.head;
}

/** The frame with the relative clause that hangs on it, and with the comma that sets it off. */
function widen(reading: Reading, sentence: Sentence, { frame, rule }: Attribution): readonly number[] {
  const { annotated } = reading;
  let first = frame[0]!;
  let end = frame.at(-1)! + 1;
  const next = annotated.clauses[annotated.clauseOfToken[end + 1]!];
  if (
    textAt(reading, end) === ',' &&
    next?.kind === 'relative' &&
    next.sentence === sentence.index &&
    next.parts[0]!.first >= end
  ) {
    end = Math.min(next.end === undefined ? end : lastToken(next), contentEnd(reading, sentence));
    if (textAt(reading, end) === ',') end += 1;
  }
  if (rule === 'attributed-so' && /^[,–-]$/.test(textAt(reading, first - 1))) {
    first -= 1;
    if (textAt(reading, end) === ',') end += 1;
  }
  return tokenRange(first, end);
}

function lastToken(clause: Clause): number {
  return Math.max(...clause.parts.map((part) => part.end));
}

/** The statement that the frame stands in: its clause with all that hangs on it, the frame left out. */
function statementAround(reading: Reading, sentence: Sentence, frame: readonly number[]): readonly number[] {
  const inside = frame.find((token) => !isMark(reading, token)) ?? frame[0]!;
  const clause = holderOf(reading, clauseAt(reading, inside));
  let start = sentence.firstToken;
  let end = contentEnd(reading, sentence);
  if (clause && (clause.kind === 'subordinate' || clause.kind === 'relative')) {
    start = clause.parts[0]!.first;
    end = Math.min(end, lastToken(clause));
  } else if (clause) {
    start = Math.max(start, ...earlierStatements(reading, clause).map(lastToken));
  }
  const inFrame = new Set(frame);
  const quote = tokenRange(start, end).filter((token) => !inFrame.has(token));
  while (quote.length > 0 && isMark(reading, quote[0]!)) quote.shift();
  while (quote.length > 0 && isMark(reading, quote.at(-1)!)) quote.pop();
  return quote;
}

/** The clause that a verbless piece belongs to: "..., so der Minister" hangs on the statement before it. */
function holderOf(reading: Reading, clause: Clause | undefined): Clause | undefined {
  if (clause?.kind !== 'fragment' || clause.parent === undefined) return clause;
  const parent = reading.annotated.clauses[clause.parent];
  // Behind a dependent clause the piece still closes the whole statement.
  return parent?.kind === 'main' ? parent : undefined;
}

/** Main clauses of the sentence that end before this one begins and are the reporter's own: in the indicative or set off by a semicolon. */
function earlierStatements(reading: Reading, clause: Clause): readonly Clause[] {
  const first = clause.parts[0]!.first;
  return (reading.clausesOfSentence[clause.sentence] ?? []).filter((other) => {
    if (other === clause || other.kind !== 'main' || other.verb === undefined || lastToken(other) > first) return false;
    return other.verb.mood === 'indicative' || textAt(reading, first - 1) === ';';
  });
}

function isMark(reading: Reading, token: number): boolean {
  return /^[,;–-]$/.test(textAt(reading, token));
}
