import type { Clause } from '../../core/clause.ts';
import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from './draft.ts';
import { type Cue, findCue } from './find-cue.ts';
import { findSpeaker } from './find-speaker.ts';
import { contentEnd, type Reading, textAt } from './reading.ts';

/** A sentence that says who said the one before: "Das teilte der Kreml mit", "Selenskyj bestätigte das am Abend". */
export function findThatSaid(reading: Reading, sentence: Sentence): Draft | undefined {
  const clause = reading.clausesOfSentence[sentence.index]?.find(({ kind }) => kind === 'main');
  if (!clause?.verb || clause.verb.finite === undefined || clause.verb.negated) return undefined;
  const cue = findCue(reading, clause);
  const previous = reading.annotated.sentences[sentence.index - 1];
  if (!cue || previous?.paragraph !== sentence.paragraph || notSaid.has(cue.lemma)) return undefined;
  const pronoun = findPronoun(reading, sentence, clause);
  if (pronoun === undefined) return undefined;
  const speaker = speakerBeside(reading, clause, pronoun);
  if (speaker.length === 0) return undefined;
  return build(reading, { sentence, previous, cue, pronoun, speaker });
}

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

/** "Das" in front of the verb, or "das" as the object right behind verb and subject. */
function findPronoun(reading: Reading, sentence: Sentence, clause: Clause): number | undefined {
  const { finite, lemma } = clause.verb!;
  if (finite === sentence.firstToken + 1 && /^(das|dies)$/i.test(textAt(reading, sentence.firstToken)))
    return sentence.firstToken;
  const object = clause.phrases.find(
    ({ role, firstToken, endToken }) =>
      role === 'object' && endToken === firstToken + 1 && /^(das|dies)$/.test(textAt(reading, firstToken)),
  );
  return object && object.firstToken > finite! && passOn.has(lemma) ? object.firstToken : undefined;
}

/** The parser reads "das" as the subject where the forms do not tell; then the next bare phrase is. */
function speakerBeside(reading: Reading, clause: Clause, pronoun: number): readonly number[] {
  const others = clause.phrases.filter((phrase) => phrase.firstToken !== pronoun);
  if (others.some(({ role }) => role === 'subject')) return findSpeaker(reading, { ...clause, phrases: others });
  const [first, ...rest] = others;
  if (first === undefined) return [];
  const subject = first.preposition === undefined ? { ...first, role: 'subject' as const } : first;
  return findSpeaker(reading, { ...clause, phrases: [subject, ...rest] });
}

interface Found {
  readonly sentence: Sentence;
  readonly previous: Sentence;
  readonly cue: Cue;
  readonly pronoun: number;
  readonly speaker: readonly number[];
}

function build(reading: Reading, { sentence, previous, cue, pronoun, speaker }: Found): Draft {
  const end = endOfStatement(reading, sentence);
  const frame = tokenRange(sentence.firstToken, end).filter((token) => token !== pronoun);
  const quote = [...tokenRange(previous.firstToken, previous.endToken), pronoun];
  const tokens = cue.tokens.filter((token) => token !== pronoun && token < end);
  return toDraft({ form: 'indirect', medium: cue.medium, quote, frame, cue: tokens, speaker, rule: 'that-said' });
}

/** Up to a semicolon: behind it something new is said. */
function endOfStatement(reading: Reading, sentence: Sentence): number {
  const last = contentEnd(reading, sentence);
  for (let token = sentence.firstToken; token < last; token += 1) if (textAt(reading, token) === ';') return token;
  return last;
}
