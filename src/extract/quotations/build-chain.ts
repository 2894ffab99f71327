import type { Actor } from '../../core/actor.ts';
import type { Hop } from '../../core/quotation.ts';
import type { Sentence } from '../../core/segmented.ts';
import { paperSourceEndings } from '../../german/source-nouns.ts';
import { spokespersonEndings } from '../../german/speech-nouns.ts';
import { type Draft, tokenRange } from './draft.ts';
import { findMedium } from './find-medium.ts';
import { findOrigin } from './find-origin.ts';
import { findTailCarriers } from './find-tail-carriers.ts';
import { hasEnding } from './has-ending.ts';
import { readCarriers } from './read-carriers.ts';
import { readVoice } from './read-voice.ts';
import { isCapitalAt, lowerAt, type Reading, textAt } from './reading.ts';

/**
 * The chain of a quotation from the speaker outwards, each link with its words: whoever is spoken for, the speaker or
 * spokesperson or unnamed people, the paper or post, then agencies and outlets in the order in which it passed them.
 */
export function buildChain(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  const tokens = wordsAround(reading, draft);
  const sentence = reading.annotated.sentences[reading.annotated.tokens[tokens[0] ?? draft.quote[0]!]!.sentence]!;
  const own = isMediumSpeaking(reading, draft, speakerActor) ? [] : readVoice(reading, draft.speaker, speakerActor);
  const origins = isPassedOn(own) ? findOrigin(reading, tokens, sentence) : [];
  const originTokens = origins.flat();
  const first = [...origins.flatMap((phrase) => readVoice(reading, phrase)), ...own];
  const rest = tokens.filter((token) => !originTokens.includes(token));
  const medium = first.some(({ role }) => role === 'document') ? undefined : findMedium(reading, rest, draft.speaker);
  const voices = [...first, ...readDelegate(reading, rest, draft.speaker)];
  const carriers = [...carriersOf(reading, draft, rest), ...tailOf(reading, draft, sentence)];
  return withoutRepetition([...voices, ...(medium ? [medium] : []), ...carriers]);
}

/** Who passed the statement on as the rest of its sentence tells; of what is nested its holder tells that. */
function tailOf(reading: Reading, { frame, nested, quote, form }: Draft, sentence: Sentence): readonly Hop[] {
  if ((nested && form !== 'direct') || (frame.length === 0 && form !== 'reported')) return [];
  const inDirect = form === 'direct' ? new Set(quote) : undefined;
  return readCarriers(
    reading,
    findTailCarriers(reading, sentence).filter((token) => !inDirect?.has(token)),
  );
}

/** Of speech without a frame only media that pass it on: not "wies den *Bericht der Zeitung* zurück". */
function carriersOf(reading: Reading, { frame, form }: Draft, tokens: readonly number[]): readonly Hop[] {
  if (form !== 'reported' || frame.length > 0) return readCarriers(reading, tokens);
  return readCarriers(
    reading,
    tokens.filter(
      (token) =>
        ![1, 2, 3, 4].some(
          (distance) =>
            reportNouns.has(lowerAt(reading, token - distance)) &&
            !/^(laut|nach|einem)$/i.test(textAt(reading, token - distance - 1)),
        ),
    ),
  );
}

const reportNouns = new Set([
  'bericht',
  'berichte',
  'artikel',
  'meldung',
  'meldungen',
  'darstellung',
  'veröffentlichung',
]);

/** Whether a chain still lacks whose words they are: it names only media and papers. */
export function isPassedOn(hops: readonly Hop[]): boolean {
  return hops.every(({ role }) => role === 'agency' || role === 'outlet' || role === 'document');
}

/** An agency or outlet speaks, not one of its papers. */
function isMediumSpeaking(reading: Reading, { speaker }: Draft, actor: Actor | null): boolean {
  const noun = speaker.find((token) => isCapitalAt(reading, token));
  if (noun !== undefined && hasEnding(textAt(reading, noun), paperSourceEndings)) return false;
  return actor?.kind === 'agency' || actor?.kind === 'outlet';
}

/** "bestätigte *durch ihren Sprecher Karl Meier*": who speaks for the speaker. */
function readDelegate(reading: Reading, tokens: readonly number[], speaker: readonly number[]): readonly Hop[] {
  const noun = tokens.find(
    (token) =>
      isCapitalAt(reading, token) &&
      hasEnding(textAt(reading, token), spokespersonEndings) &&
      !speaker.includes(token) &&
      [1, 2, 3].some((distance) => /^(durch|über)$/.test(textAt(reading, token - distance))),
  );
  if (noun === undefined) return [];
  // Three tokens: the name.
  const named = tokens.filter((token) => token >= noun && token <= noun + 3);
  return readVoice(reading, named).filter(({ role }) => role === 'spokesperson');
}

/** Links of an outer quotation behind those of the one inside it; whoever is named in both counts once. */
export function withOuter(inner: readonly Hop[], outer: readonly Hop[]): readonly Hop[] {
  return withoutRepetition([...inner, ...outer]);
}

function withoutRepetition(hops: readonly Hop[]): readonly Hop[] {
  // "ein Papier, über das die Zeitung berichtet": what stands in a paper is there before a medium passes it on.
  const [media, others] = [hops.filter(isCarrier), hops.filter((hop) => !isCarrier(hop))];
  const ordered = media.length > 0 && others.at(-1)?.role === 'document' ? [...others, ...media] : hops;
  return ordered.filter(
    (hop, index) =>
      !ordered
        .slice(0, index)
        .some(
          (other) =>
            (hop.actor !== null && other.actor === hop.actor) ||
            (other.name === hop.name && (other.role === hop.role || hop.role !== 'spokesperson')),
        ),
  );
}

function isCarrier({ role }: Hop): boolean {
  return role === 'agency' || role === 'outlet';
}

/** The frame and what else passes the words on; of speech without a frame the sentence it fills, except what is quoted. */
function wordsAround(reading: Reading, { frame, passedOnBy, quote, speaker, form }: Draft): readonly number[] {
  const around = [...frame, ...(passedOnBy ?? [])];
  if (around.length > 0) return [...new Set([...around, ...speaker])].sort((left, right) => left - right);
  if (form !== 'reported') return speaker;
  const first = speaker[0] ?? quote[0]!;
  const sentence = reading.annotated.sentences[reading.annotated.tokens[first]!.sentence]!;
  return tokenRange(sentence.firstToken, sentence.endToken).filter((token) => reading.quotedOfToken[token] === -1);
}
