import type { Clause, Phrase, VerbComplex } from '../../../core/clause.ts';
import { rememberByForm } from '../../../core/form.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { ATTRIBUTION_NOUN_ENDINGS, CONTENT_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { SPEECH_VERBS } from '../../../german/speech-verbs.ts';
import { readCarriers } from '../chains/read-carriers.ts';
import { readNamedSource } from '../chains/read-named-source.ts';
import { type Draft, toDraft, tokenRange } from '../draft.ts';
import type { DraftsBySentence } from '../drafts-by-sentence.ts';
import { hasEnding } from '../has-ending.ts';
import { contentEnd, lowerAt, type Reading, textAt, tokensOfClause } from '../reading.ts';
import { findAddressee } from '../speakers/find-addressee.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { type Cue, findCue } from './find-cue.ts';
import { isHeard } from './is-heard.ts';

/** A sentence that says who said the one before: "Das teilte der Kreml mit", "Selenskyj bestätigte das am Abend". */
export function findThatSaid(reading: Reading, sentence: Sentence, before: DraftsBySentence): Draft | undefined {
  const clause = reading.clausesOfSentence[sentence.index]?.find(({ kind }) => kind === 'main');
  if (!clause?.verb || clause.verb.finite === undefined || clause.verb.negated) return undefined;
  const previous = reading.annotated.sentences[sentence.index - 1];
  if (previous?.paragraph !== sentence.paragraph) return undefined;
  const relying = before.has(previous.index) ? undefined : findReliance(reading, sentence, clause);
  if (relying) return build(reading, { sentence, previous, ...relying });
  const points = pointsBack(reading, sentence, clause);
  const pointer = points.length > 0 ? points : findPointer(reading, sentence, clause);
  if (pointer === undefined) return undefined;
  const cue = findCue(reading, clause) ?? (points.length > 0 ? plainCue(clause) : undefined);
  if (!cue || notSaid.has(cue.lemma)) return undefined;
  const speaker = speakerBeside(reading, clause, pointer);
  if (speaker.length === 0) return undefined;
  const addressee = findAddressee(reading, clause);
  return { ...build(reading, { sentence, previous, cue, pointer, speaker }), addressee };
}

/** "*Die Zeitung beruft sich dabei auf zwei Beamte*": behind a sentence that has no source of its own. */
function findReliance(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
): Pick<Found, 'cue' | 'pointer' | 'speaker'> | undefined {
  const pointer = tokensOfClause(clause).filter((token) => isBesides(reading.annotated.tokens[token]!));
  if (pointer.length === 0 || readNamedSource(reading, clause, sentence).length === 0) return undefined;
  const speaker = findSpeaker(reading, clause);
  return readCarriers(reading, speaker).length > 0 ? { cue: plainCue(clause), pointer, speaker } : undefined;
}

const isBesides = rememberByForm((_, lower) => /^(dabei|hierbei|dafür|hierfür)$/.test(lower));

const notSaid = new Set([
  'heißen',
  'bedeuten',
  'kritisieren',
  'loben',
  'nennen',
  'begrüßen',
  'bestreiten',
  'dementieren',
  'fordern',
  'ablehnen',
]);

/** Verbs by which something known is passed on: only with them an object "das" stands for the sentence before. */
const passOn = new Set([
  'bestätigen',
  'bekanntgeben',
  'bekanntmachen',
  'bekräftigen',
  'einräumen',
  'melden',
  'mitteilen',
  'zugeben',
]);

/** "*Zu diesem Ergebnis* kommt das Amt", "*Diesen Schluss* zieht die Behörde", "*So jedenfalls* äußerte sich Meier": words for what was said, in front of the verb. */
function pointsBack(reading: Reading, { firstToken }: Sentence, { verb }: Clause): readonly number[] {
  const finite = verb!.finite!;
  const prefield = tokenRange(firstToken, finite);
  // Five words: longer prefields say more than that.
  if (prefield.length === 0 || prefield.length > 5) return [];
  const words = prefield.map((token) => lowerAt(reading, token));
  if (words[0] !== 'so' && !words.some((word) => demonstratives.has(word))) return [];
  const isSo =
    words[0] === 'so' && words.slice(1).every((word) => /^(jedenfalls|zumindest|auch|oder|ähnlich)$/.test(word));
  // "So erzählt *es* der Zeuge": the sentence before, whatever the verb of saying.
  if (isSo) return plainSaying.has(verb!.lemma) || isSaidSo(reading, verb!) ? prefield : [];
  const noun = textAt(reading, finite - 1);
  const isThis = words.some((word) => demonstratives.has(word));
  return isThis && (hasEnding(noun, CONTENT_NOUN_ENDINGS) || hasEnding(noun, ATTRIBUTION_NOUN_ENDINGS)) ? prefield : [];
}

function isSaidSo(reading: Reading, { finite, lemma, mood }: VerbComplex): boolean {
  return mood === 'indicative' && SPEECH_VERBS.has(lemma) && /^(es|das)$/.test(textAt(reading, finite! + 1));
}

const demonstratives = new Set('diese diesen dieser diesem dieses dieselbe dieselben dieselber denselben'.split(' '));

/** Of these nothing but the manner can be told: "So äußerte sich Meier"; "So warnte er vor Hagel" says something new. */
const plainSaying = new Set([
  'ausdrücken',
  'äußern',
  'beschreiben',
  'darstellen',
  'formulieren',
  'schildern',
  'stehen',
  'zusammenfassen',
]);

function plainCue({ verb }: Clause): Cue {
  return { lemma: verb!.lemma, medium: 'speech', tokens: verb!.tokens, plainClause: false, denies: false };
}

/** "Das" in front of the verb; or an object "das" or "diese Entscheidung" of a verb that passes on. */
function findPointer(reading: Reading, sentence: Sentence, clause: Clause): readonly number[] | undefined {
  const { finite, lemma } = clause.verb!;
  if (finite === sentence.firstToken + 1 && /^(das|dies)$/i.test(textAt(reading, sentence.firstToken)))
    return [sentence.firstToken];
  // "*Darüber* berichtete zuerst die „Post“".
  const isAbout = lemma === 'berichten' && /^(darüber|davon|hierüber)$/i.test(textAt(reading, sentence.firstToken));
  if (isAbout && finite === sentence.firstToken + 1) return [sentence.firstToken];
  if (!passOn.has(lemma)) return undefined;
  const object = clause.phrases.find((phrase) => phrase.role === 'object' && isPointer(reading, phrase));
  return object && tokenRange(object.firstToken, object.endToken);
}

function isPointer(reading: Reading, { firstToken, endToken }: Phrase): boolean {
  const word = textAt(reading, firstToken);
  return endToken === firstToken + 1
    ? /^(das|dies)$/.test(word)
    : endToken <= firstToken + 3 && /^diese[nrs]?$/i.test(word);
}

/** The parser reads "das" as the subject where the forms do not tell; then the next bare phrase is. */
function speakerBeside(reading: Reading, clause: Clause, pointer: readonly number[]): readonly number[] {
  const others = clause.phrases.filter(
    ({ firstToken, endToken }) =>
      firstToken !== pointer[0] &&
      !(endToken === firstToken + 1 && /^(es|das|dies)$/.test(textAt(reading, firstToken))),
  );
  if (isHeard(reading, clause) || others.some(({ role }) => role === 'subject'))
    return findSpeaker(reading, { ...clause, phrases: others });
  const [first, ...rest] = others;
  if (first === undefined) return [];
  const subject = first.preposition === undefined ? { ...first, role: 'subject' as const } : first;
  return findSpeaker(reading, { ...clause, phrases: [subject, ...rest] });
}

interface Found {
  readonly sentence: Sentence;
  readonly previous: Sentence;
  readonly cue: Cue;
  readonly pointer: readonly number[];
  readonly speaker: readonly number[];
}

function build(reading: Reading, { sentence, previous, cue, pointer, speaker }: Found): Draft {
  const end = endOfStatement(reading, sentence);
  const frame = tokenRange(sentence.firstToken, end).filter((token) => !pointer.includes(token));
  const quote = tokenRange(previous.firstToken, previous.endToken);
  const tokens = cue.tokens.filter((token) => !pointer.includes(token) && token < end);
  return toDraft({ form: 'indirect', medium: cue.medium, quote, frame, cue: tokens, speaker, rule: 'that-said' });
}

/** Up to a semicolon: behind it something new is said. */
function endOfStatement(reading: Reading, sentence: Sentence): number {
  const last = contentEnd(reading, sentence);
  for (let token = sentence.firstToken; token < last; token += 1) if (textAt(reading, token) === ';') return token;
  return last;
}
