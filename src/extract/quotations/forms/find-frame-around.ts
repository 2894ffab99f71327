import type { Clause } from '../../../core/clause.ts';
import { ANNOUNCING_VERBS, IMPERSONAL_VERBS } from '../../../german/speech-verbs.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { clauseAt, contentEnd, isClearSubjunctive, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { findSubject, findSubjectBehind } from '../speakers/find-subject.ts';
import { buildIndirect, type FrameClause, type Place } from './build-indirect.ts';
import { type Cue, findCue } from './find-cue.ts';

/** Indirect speech with its frame behind or inside: "..., sagte X", "..., sagte X, ...", "Wie X mitteilt, ...". */
export function findFrameAround(reading: Reading, place: Place): Draft | undefined {
  const cue = findCue(reading, place.clause);
  return cue && readFrameAround(reading, { ...place, cue });
}

/** As above under a cue that is known. */
export function readFrameAround(reading: Reading, place: FrameClause): Draft | undefined {
  return findWithFrameBehind(reading, place) ?? findInserted(reading, place) ?? findWithWie(reading, place);
}

/** "Die Lage sei ruhig, sagte der Minister", also in the middle: "Die Lage, sagte er, sei ruhig". */
function findWithFrameBehind(reading: Reading, { clause, cue, sentence, frameStart }: FrameClause): Draft | undefined {
  const first = clause.parts[0]!.first;
  const finite = clause.verb?.finite;
  const comma = /^[,–:-]$/.test(textAt(reading, first)) ? first : first - 1;
  if (finite === undefined) return undefined;
  // "..., so heißt es in dem Papier", "..., das meldet die Agentur".
  const isLed = pointsBack(reading, comma + 1, finite);
  if (!isLed && (clause.order !== 'verbFirst' || finite > comma + 1)) return undefined;
  // "...: *Das* berichtet die Zeitung": behind a colon only a word for the statement leads back to it.
  if (comma < frameStart + 1 || !(isLed ? /^[,:–-]$/ : /^[,–-]$/).test(textAt(reading, comma))) return undefined;
  // "X sucht einen Termin, nannte aber keinen": without a subject behind the verb it is one more predicate.
  if (!IMPERSONAL_VERBS.has(cue.lemma) && !hasSubjectBehind(reading, clause, finite)) return undefined;
  const draft = aroundFrame(reading, { clause, cue, sentence, frameStart }, comma);
  return draft && isSayable(reading, draft, cue) ? draft : undefined;
}

/** "..., *so* heißt es", "..., *das* meldet", "– *das jedenfalls* behauptet": only words for the statement between mark and verb. */
function pointsBack(reading: Reading, first: number, finite: number): boolean {
  if (finite <= first || finite > first + 3) return false;
  return tokenRange(first, finite).every((token, index) =>
    index === 0
      ? /^(so|das|dies)$/i.test(textAt(reading, token))
      : /^(jedenfalls|zumindest|wenigstens|immerhin|auch|nämlich)$/.test(textAt(reading, token)),
  );
}

/**
 * "Delhi, *berichtet die Zeitung*, halte still", "Der Vatikan, *so teilte sein Sprecher mit*, stehe bereit": behind the
 * first words of the statement, which the parser gives to the frame.
 */
function findInserted(reading: Reading, { clause, cue, sentence, frameStart }: FrameClause): Draft | undefined {
  const finite = clause.verb?.finite ?? -1;
  // "..., *das* stellte er klar, ...", "..., *so* steht es in dem Papier, ...".
  const isLed = /^(so|das|dies)$/.test(lowerAt(reading, finite - 1));
  const comma = isLed ? finite - 2 : finite - 1;
  if (clause.order !== 'verbSecond' || comma <= frameStart || textAt(reading, comma) !== ',') return undefined;
  // With a second comma before it the verb goes on behind an apposition: "Meier, der Minister, sagte".
  const isOnly = tokenRange(frameStart, comma).every((token) => !/^[,:;–]$/.test(textAt(reading, token)));
  if (!isOnly) return undefined;
  const behind = clause.phrases.filter(({ firstToken }) => firstToken > finite);
  const subject = behind.find(
    ({ role, preposition, firstToken }) =>
      role === 'subject' && preposition === undefined && !/^(es|sich)$/i.test(textAt(reading, firstToken)),
  );
  const bare = behind.find(
    ({ preposition, firstToken }) => preposition === undefined && !/^(es|sich)$/i.test(textAt(reading, firstToken)),
  );
  const speaker = subject ?? bare;
  if (!speaker && !(isLed && IMPERSONAL_VERBS.has(cue.lemma))) return undefined;
  const phrases = behind.map((phrase) => (phrase === speaker ? { ...phrase, role: 'subject' as const } : phrase));
  return aroundFrame(reading, { clause: { ...clause, phrases }, cue, sentence, frameStart }, comma);
}

/**
 * What stands before the frame must be a statement: not only a condition ("*Wenn er verliert*, droht ihm Haft"), and in
 * the subjunctive where the verb has other uses ("*Er ging*, fand dann eine Wohnung").
 */
function isSayable(reading: Reading, draft: Draft, cue: Cue): boolean {
  const inQuote = new Set(draft.quote);
  const clauses = new Set(draft.quote.map((token) => clauseAt(reading, token)));
  const mains = [...clauses].filter(
    (clause) => clause?.kind === 'main' && clause.verb && inQuote.has(clause.verb.tokens[0]!),
  );
  if (mains.length === 0)
    return /^(dass|daß|ob|warum|weshalb|wer|was|wie)$/i.test(textAt(reading, draft.quote[0]!)) || hasNoVerb(clauses);
  const isPlan = ANNOUNCING_VERBS.has(cue.lemma) && mains.some((clause) => isPlanned(clause!));
  return cue.plainClause || isPlan || mains.some((clause) => isClearSubjunctive(reading, clause!));
}

/** "Das Gespräch *soll* am Montag stattfinden", "Man *wird* liefern". */
function isPlanned({ verb }: Clause): boolean {
  return verb?.modal === 'sollen' || verb?.tense === 'future';
}

/** A quoted name or fragment: "„Kein Kommentar“, sagte er". */
function hasNoVerb(clauses: ReadonlySet<Clause | undefined>): boolean {
  return [...clauses].every((clause) => clause?.verb === undefined);
}

function hasSubjectBehind(reading: Reading, clause: Clause, finite: number): boolean {
  const subject = findSubject(clause);
  if (clause.verb?.voice === 'passive' || (subject !== undefined && subject.firstToken > finite)) return true;
  return findSubjectBehind(reading, clause) !== undefined;
}

/** "Wie der Minister mitteilte, ist ...", "..., wie der Minister mitteilte". */
function findWithWie(reading: Reading, frameClause: FrameClause): Draft | undefined {
  const { clause, sentence, frameStart } = frameClause;
  if (clause.subordinator === undefined || lowerAt(reading, clause.subordinator) !== 'wie')
    return findWithCutWie(reading, frameClause);
  // "wie Europa sie gefordert hatte" compares: its verb has an object of its own.
  if (hasOwnObject(reading, clause) || directiveOnly.has(frameClause.cue.lemma)) return undefined;
  if (clause.subordinator <= sentence.firstToken + 1) return aroundFrame(reading, frameClause, sentence.firstToken);
  const comma = clause.subordinator - 1;
  return textAt(reading, comma) === ',' && comma > frameStart ? aroundFrame(reading, frameClause, comma) : undefined;
}

/** "..., *wie* der Vermittler des Bundes, Minister Karl Meier, *mitteilte*": the naming between commas has cut the clause in two. */
function findWithCutWie(reading: Reading, frameClause: FrameClause): Draft | undefined {
  const { clause, cue, sentence, frameStart } = frameClause;
  const { finite } = clause.verb!;
  const comma = clause.parts[0]!.first - 1;
  const isLast = finite !== undefined && clause.kind === 'main' && finite >= contentEnd(reading, sentence) - 1;
  if (!isLast || textAt(reading, finite - 1) !== ',' || !/^,$/.test(textAt(reading, comma))) return undefined;
  const { words } = reading.annotated;
  // Sixteen tokens: an office with its body.
  for (let token = comma - 1; token > Math.max(frameStart + 1, comma - 16); token -= 1) {
    if (words[token]!.category === 'verb') return undefined;
    if (lowerAt(reading, token) !== 'wie' || textAt(reading, token - 1) !== ',') continue;
    const frame = tokenRange(token - 1, contentEnd(reading, sentence));
    const draft = buildIndirect(reading, {
      clause,
      cue,
      frame,
      quote: tokenRange(frameStart, token - 1),
      rule: 'indirect-frame-behind',
    });
    return { ...draft, cue: [token, ...draft.cue], speaker: tokenRange(token + 1, finite - 1) };
  }
  return undefined;
}

/** An object beside the subject; a bare name right behind it only belongs to it ("der Sender *CBS*"). */
function hasOwnObject(reading: Reading, clause: Clause): boolean {
  const subject = findSubject(clause);
  return clause.phrases.some(({ role, firstToken }) => {
    if (role !== 'object' || /^(es|sich|dies|das)$/i.test(textAt(reading, firstToken))) return false;
    // "wie der Chef im *„Boten“* sagte": the marks keep the parser from one phrase.
    const quoted = reading.quoted[reading.quotedOfToken[firstToken]!];
    if (quoted && /^(im|in|beim|vom|zum|der|dem)$/.test(textAt(reading, quoted.first - 1))) return false;
    // "wie der Chef des Amtes, *Karl Meier*, mitteilte": a name between commas.
    if (textAt(reading, firstToken - 1) === ',') return false;
    // "unter Berufung auf zwei mit der Sache betraute *Diplomaten*": whom the medium relies upon.
    const relied = tokensOfClause(clause).find((token) =>
      /^(Berufung|Verweis|Hinweis|Bezug|Bezugnahme)$/.test(textAt(reading, token)),
    );
    if (relied !== undefined && firstToken > relied) return false;
    // "wie „Welt“ *und „Politico“* berichten": a second subject.
    const before =
      reading.quotedOfToken[firstToken] === -1
        ? firstToken - 1
        : reading.quoted[reading.quotedOfToken[firstToken]!]!.first - 1;
    if (textAt(reading, before) === 'und' && clause.verb?.number !== 'singular') return false;
    const { category } = reading.annotated.words[firstToken]!;
    const isBare = category === 'name' || category === 'noun';
    return subject !== undefined && !(isBare && firstToken <= subject.endToken + 1);
  });
}

/** Verbs after "wie" that say what was wished, not who said it: "wie vorgeschlagen". */
const directiveOnly = new Set([
  'anregen',
  'fordern',
  'verlangen',
  'vorschlagen',
  'wünschen',
  'hoffen',
  'erwarten',
  'planen',
  'befürchten',
]);

/** Everything in the sentence besides the frame is content. `frameFirst`: first token of the frame, its comma included. */
function aroundFrame(reading: Reading, frameClause: FrameClause, frameFirst: number): Draft | undefined {
  const { clause, cue, sentence, frameStart } = frameClause;
  const end = contentEnd(reading, sentence);
  const frameEnd = frameEndOf(reading, clause, end);
  const rest = textAt(reading, frameEnd) === ',' ? frameEnd + 1 : frameEnd;
  // "Auf den Vorwurf, es sei zu spät, entgegnete er, *dass* ...": what comes first is no content here.
  if (frameFirst > frameStart && rest < end && /^(dass|daß|ob)$/i.test(textAt(reading, rest))) return undefined;
  if (rest < end && frameFirst > frameStart && isPrelude(reading, clause, frameFirst - 1)) return undefined;
  const opensNew =
    textAt(reading, rest) === ';' || (/^(und|aber|doch|sowie)$/.test(textAt(reading, rest)) && frameFirst > frameStart);
  const behind = rest < end && !opensNew && !opensFrame(reading, clause, rest) ? tokenRange(rest, end) : [];
  const frame = tokenRange(frameFirst, behind.length > 0 ? rest : frameEnd);
  const quote = [...tokenRange(frameStart, frameFirst), ...behind];
  if (quote.length === 0) return undefined;
  return buildIndirect(reading, {
    clause,
    cue,
    frame,
    quote,
    rule: behind.length > 0 ? 'indirect-frame-inside' : 'indirect-frame-behind',
  });
}

/** "*Von der Agentur darauf angesprochen*, sagte er, ...": how he came to say it, no words of his. */
function isPrelude(reading: Reading, frame: Clause, last: number): boolean {
  const isParticiple = reading.annotated.words[last]!.readings.some(({ form }) => form === 'participle');
  const own = clauseAt(reading, last);
  return isParticiple && (own?.index === frame.index || own?.kind === 'fragment');
}

/** "..., sagte der Minister, *meldete die Agentur*": a second frame behind the first is no content. */
function opensFrame(reading: Reading, clause: Clause, token: number): boolean {
  const next = clauseAt(reading, token);
  return (
    next !== undefined &&
    next !== clause &&
    next.order === 'verbFirst' &&
    next.verb?.finite === token &&
    textAt(reading, token - 1) === ',' &&
    /^(melden|berichten|schreiben|zitieren)$/.test(next.verb.lemma) &&
    findCue(reading, next) !== undefined
  );
}

/** End of the frame: its clause with the relative and adverbial clauses that hang on it. */
function frameEndOf(reading: Reading, clause: Clause, sentenceEnd: number): number {
  let end = Math.max(...clause.parts.map((part) => part.end));
  for (const other of reading.clausesOfSentence[clause.sentence] ?? []) {
    // "Wie das Amt mitteilte *und die Agentur berichtete*": a second clause under the same "wie".
    const isSecond = clause.subordinator !== undefined && other.subordinator === clause.subordinator;
    if (isSecond && other !== clause) end = Math.max(end, ...other.parts.map((part) => part.end));
    if (
      other.parent === clause.index &&
      other.parts[0]!.first >= clause.parts[0]!.first &&
      isAttached(reading, other)
    ) {
      end = Math.max(end, ...other.parts.map((part) => part.end));
    }
  }
  while (end > 0 && /^[,.;]$/.test(textAt(reading, end - 1))) end -= 1;
  return Math.min(end, sentenceEnd);
}

function isAttached(reading: Reading, clause: Clause): boolean {
  if (clause.kind === 'relative') return true;
  return (
    clause.kind === 'subordinate' &&
    clause.subordinator !== undefined &&
    !/^(dass|daß|ob)$/.test(textAt(reading, clause.subordinator))
  );
}
