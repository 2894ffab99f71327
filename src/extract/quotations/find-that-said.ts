import type { Sentence } from '../../core/segmented.ts';
import { type Draft, toDraft, tokenRange } from './draft.ts';
import { findCue } from './find-cue.ts';
import { findSpeaker } from './find-speaker.ts';
import { contentEnd, type Reading, textAt } from './reading.ts';

/** A sentence that says who said the one before: "Das teilte der Kreml mit", "Dies geht aus einem Bericht hervor". */
export function findThatSaid(reading: Reading, sentence: Sentence): Draft | undefined {
  const { annotated } = reading;
  const first = sentence.firstToken;
  const clause = reading.clausesOfSentence[sentence.index]?.find(({ kind }) => kind === 'main');
  if (!clause?.verb || clause.verb.finite !== first + 1 || !/^(das|dies)$/i.test(textAt(reading, first)))
    return undefined;
  const cue = findCue(reading, clause);
  const previous = annotated.sentences[sentence.index - 1];
  if (!cue || !previous || previous.paragraph !== sentence.paragraph || /^(heißen|zeigen|bedeuten)$/.test(cue.lemma))
    return undefined;
  const speaker = speakerOf(reading, sentence, first);
  if (speaker.length === 0) return undefined;
  const frame = tokenRange(first + 1, contentEnd(reading, sentence));
  const quote = [...tokenRange(previous.firstToken, previous.endToken), first];
  const tokens = cue.tokens.filter((token) => token !== first);
  return toDraft({
    form: 'indirect',
    medium: cue.medium,
    quote,
    frame,
    cue: tokens,
    speaker,
    denies: cue.denies,
    rule: 'that-said',
  });
}

/** The phrase behind the verb; the parser reads "das" as the subject where the forms do not tell. */
function speakerOf(reading: Reading, sentence: Sentence, first: number): readonly number[] {
  const clause = reading.clausesOfSentence[sentence.index]!.find(({ kind }) => kind === 'main')!;
  const others = clause.phrases.filter((phrase) => phrase.firstToken > first);
  return findSpeaker(reading, {
    ...clause,
    phrases: others.map((phrase, index) =>
      index === 0 && phrase.preposition === undefined ? { ...phrase, role: 'subject' as const } : phrase,
    ),
  });
}
