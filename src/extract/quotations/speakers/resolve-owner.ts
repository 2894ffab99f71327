import type { Actor } from '../../../core/actor.ts';
import { subjectOf } from '../../../core/clause.ts';
import { FREE_PAPER_NOUN } from '../../../german/paper-nouns.ts';
import { ATTRIBUTION_NOUN_ENDINGS, PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import type { Draft } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, lowerAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { nameUnknown } from './name-anonymous.ts';
import type { Previous } from './resolve-speaker.ts';

/** Who "nach *eigenen* Angaben" and "*seinen* Worten nach" are: the statement's own subject, else who spoke before; undefined for other speakers. */
export function resolveOwner(reading: Reading, draft: Draft, before: Previous | null): Actor | null | undefined {
  const { annotated } = reading;
  const previous = before?.actor ?? null;
  const { speaker } = draft;
  const isOwn = speaker.some((token) => /^eigene[nrm]?$/i.test(textAt(reading, token)));
  const isPossessive = /^(sein|ihr|dessen|deren)(e[nrsm]?)?$/i.test(textAt(reading, speaker[0]!));
  const isNoun = speaker.some((token) => hasEndingAt(reading, token, ATTRIBUTION_NOUN_ENDINGS));
  // "*den Angaben* zufolge", "laut *der Mitteilung*": the paper or statement spoken of before.
  const isAnaphoric =
    speaker.length === 2 &&
    /^(den|dem|der|des)$/i.test(textAt(reading, speaker[0]!)) &&
    (isNoun || hasEndingAt(reading, speaker[1]!, PAPER_NOUN_ENDINGS));
  if (isAnaphoric && before) return isOfAnother(reading, speaker[1]!, before.sentence) ? null : before.actor;
  if (!isOwn && !(isPossessive && isNoun)) return undefined;
  const subject = isOwn ? subjectMentionOf(reading, draft) : undefined;
  // A pronoun as the subject of "nach eigenen Angaben" is as a rule whoever spoke last, like "nach seinen Worten".
  if (subject?.actor && subject.how !== 'pronoun') return annotated.actors.get(subject.actor) ?? previous;
  const unknown = isOwn && draft.rule.startsWith('attributed') ? unknownSubject(reading, draft) : undefined;
  if (unknown !== undefined) return nameUnknown(reading, [unknown], unknown);
  const pronoun = mentionsIn(reading, speaker[0]!, speaker[0]! + 1)[0];
  const isHis = /^(sein|dessen)/i.test(textAt(reading, speaker[0]!));
  if (previous && (isHis ? previous.gender === 'female' : isPossessive && previous.gender === 'male'))
    return lastPerson(reading, speaker[0]!, isHis ? 'male' : 'female') ?? null;
  // "..., wo *es* nach eigenen Angaben kämpft": the state or body named last in the sentence, not who spoke before.
  if (isOwn && subject?.how === 'pronoun' && /^es$/i.test(subject.exact)) return lastBody(reading, speaker[0]!);
  return previous ?? (pronoun?.actor ? (annotated.actors.get(pronoun.actor) ?? null) : null);
}

/** "heißt es in *dem Brief*": a paper that who spoke last has not named need not be his. */
function isOfAnother(reading: Reading, noun: number, sentence: number): boolean {
  const word = lowerAt(reading, noun);
  if (!FREE_PAPER_NOUN.test(word)) return false;
  const { firstToken, endToken } = reading.annotated.sentences[sentence]!;
  const stem = word.replace(/(?<=.{4})e?s$/, '');
  for (let token = firstToken; token < endToken; token += 1) if (lowerAt(reading, token).includes(stem)) return false;
  return true;
}

function subjectMentionOf(reading: Reading, { quote }: Draft) {
  for (const token of quote) {
    const clause = clauseAt(reading, token);
    if (clause?.verb === undefined || clause.kind !== 'main') continue;
    const subject = subjectOf(clause);
    return subject && mentionsIn(reading, subject.firstToken, subject.endToken).find(({ actor }) => actor !== null);
  }
  return undefined;
}

/** "*Das Werk* ist nach eigenen Angaben ausgelastet": a subject in full words that the text names nowhere as an actor. */
function unknownSubject(reading: Reading, { quote }: Draft): number | undefined {
  const clause = quote.map((token) => clauseAt(reading, token)).find((found) => found?.kind === 'main' && found.verb);
  const subject = clause && subjectOf(clause);
  if (!subject || mentionsIn(reading, subject.firstToken, subject.endToken).length > 0) return undefined;
  return /^(noun|name)$/.test(reading.annotated.words[subject.head]!.category) ? subject.head : undefined;
}

/** "Meier, *der* sagte": the naming before the comma. "*Dieser* schlug vor": the person named last. */
export function resolveRelative(reading: Reading, speaker: readonly number[]): Actor | undefined {
  const [pronoun] = speaker;
  if (speaker.length === 1 && /^(diese[r]?|letztere[r]?)$/i.test(textAt(reading, pronoun!)))
    return lastPerson(reading, pronoun!);
  if (speaker.length !== 1 || !/^(der|die|das|welche[rs]?)$/i.test(textAt(reading, pronoun!))) return undefined;
  const mention = mentionsIn(reading, pronoun! - 4, pronoun!).findLast(({ actor }) => actor !== null);
  return mention?.actor ? reading.annotated.actors.get(mention.actor) : undefined;
}

function lastBody(reading: Reading, before: number): Actor | null {
  const { firstToken } = reading.annotated.sentences[reading.annotated.tokens[before]!.sentence]!;
  const mention = mentionsIn(reading, firstToken, before).findLast(
    ({ actor, type, how }) => actor !== null && type !== 'PER' && how !== 'pronoun',
  );
  return reading.annotated.actors.get(mention?.actor ?? '') ?? null;
}

function lastPerson(reading: Reading, before: number, gender?: Actor['gender']): Actor | undefined {
  // Thirty tokens: the sentence before, not more.
  const mention = mentionsIn(reading, before - 30, before).findLast(
    ({ actor, type }) =>
      actor !== null && type === 'PER' && (!gender || reading.annotated.actors.get(actor)?.gender === gender),
  );
  return mention?.actor ? reading.annotated.actors.get(mention.actor) : undefined;
}
