import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { PAPER_SOURCE_ENDINGS, PUBLISHING_VERBS } from '../../../german/source-nouns.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, isCapitalAt, lowerAt, type Reading, textAt } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findMedia } from './find-media.ts';
import { findOrigin } from './find-origin.ts';
import { findQuotedMedium } from './find-quoted-medium.ts';
import { findRelativeVoices } from './find-relative-voices.ts';
import { findTailCarriers } from './find-tail-carriers.ts';
import { readCarriers } from './read-carriers.ts';
import { withDelegate } from './read-delegate.ts';
import { readUnnamedMedia } from './read-unnamed-media.ts';
import { readVoice } from './read-voice.ts';

/**
 * The chain of a quotation from the speaker outwards, each link with its words: whoever is spoken for, the speaker or
 * spokesperson or unnamed people, the paper or post, then agencies and outlets in the order in which it passed them.
 */
export function buildChain(reading: Reading, draft: Draft, speakerActor: Actor | null): readonly Hop[] {
  const tokens = wordsAround(reading, draft);
  const sentence = reading.annotated.sentences[reading.annotated.tokens[tokens[0] ?? draft.quote[0]!]!.sentence]!;
  const own = isMediumSpeaking(reading, draft, speakerActor) ? [] : readVoice(reading, draft.speaker, speakerActor);
  const relied = isPassedOn(own) ? findOrigin(reading, tokens, sentence) : [];
  const origins = isPassedOn(own) && relied.length === 0 ? findRelativeVoices(reading, tokens, sentence) : relied;
  const originTokens = origins.flat();
  const rest = tokens.filter((token) => !originTokens.includes(token));
  const issuer =
    draft.rule === 'wonach' && own.length === 1 && own[0]!.role === 'document' ? findIssuer(reading, draft) : [];
  const voices = withDelegate(reading, rest, {
    voices: [...issuer, ...origins.flatMap((phrase) => readVoice(reading, phrase)), ...own],
    speaker: draft.speaker,
  });
  const found = findMedia(reading, rest, draft.speaker);
  const media = voices.some(({ role }) => role === 'document') ? found.filter(({ role }) => role === 'post') : found;
  const tail = tailOf(reading, draft, sentence);
  // "zitiert der „Bote“ aus dem Brief, den *zuvor* die Agentur veröffentlicht hatte": who had it first.
  const around = carriersInOrder(reading, draft, rest);
  const named = tail.isEarlier ? [...tail.hops, ...around] : [...around, ...tail.hops];
  const unnamed = named.length === 0 && isPassedOn(own) === false ? findHearingMedia(reading, rest) : undefined;
  const carriers = unnamed ? [unnamed] : named;
  return withoutRepetition([...voices, ...media, ...carriers]);
}

/** Who passed the statement on as the rest of its sentence tells; of what is nested its holder tells that. */
function tailOf(
  reading: Reading,
  { frame, nested, quote, form }: Draft,
  sentence: Sentence,
): { readonly hops: readonly Hop[]; readonly isEarlier: boolean } {
  if ((nested && form !== 'direct') || (frame.length === 0 && form !== 'reported'))
    return { hops: [], isEarlier: false };
  const inDirect = form === 'direct' ? new Set(quote) : undefined;
  const tail = findTailCarriers(reading, sentence).filter((token) => !inDirect?.has(token));
  const carriers = readCarriers(reading, tail);
  // "..., aus der *mehrere Zeitungen* zitierten".
  const media = carriers.length === 0 && tail.length > 0 ? readUnnamedMedia(reading, tail) : undefined;
  const isEarlier = tail.some((token) => /^(zuvor|zuerst)$/.test(textAt(reading, token)));
  return { hops: media ? [media] : carriers, isEarlier };
}

/** "*Der Bote* schreibt, der Minister habe *der Agentur Suna* gesagt, ...": who was spoken to had it first. */
function carriersInOrder(reading: Reading, draft: Draft, tokens: readonly number[]): readonly Hop[] {
  if (!draft.passedOnBy || !draft.nested || draft.form === 'direct') return carriersOf(reading, draft, tokens);
  const outer = new Set(draft.passedOnBy);
  const [own, around] = [tokens.filter((token) => !outer.has(token)), tokens.filter((token) => outer.has(token))];
  return [...carriersOf(reading, draft, own), ...carriersOf(reading, draft, around)];
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
  if (noun !== undefined && hasEndingAt(reading, noun, PAPER_SOURCE_ENDINGS)) return false;
  return actor?.kind === 'agency' || actor?.kind === 'outlet';
}

/** Links of an outer quotation behind those of the one inside it; whoever is named in both counts once. */
export function withOuter(inner: readonly Hop[], outer: readonly Hop[]): readonly Hop[] {
  return withoutRepetition([...inner, ...outer]);
}

function withoutRepetition(hops: readonly Hop[]): readonly Hop[] {
  const ordered = hops.toSorted((left, right) => rank[left.role] - rank[right.role]);
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

// Whose words they are, who spoke them, where they stand, who passed them on: whatever the order in the sentence.
const rank: Readonly<Record<Hop['role'], number>> = {
  speaker: 0,
  spokesperson: 1,
  anonymous: 2,
  document: 3,
  post: 4,
  agency: 5,
  outlet: 5,
};

/** The frame and what else passes the words on; of speech without a frame the sentence it fills, except what is quoted. */
function wordsAround(reading: Reading, { frame, passedOnBy, quote, speaker, form }: Draft): readonly number[] {
  const around = [...frame, ...(passedOnBy ?? [])];
  if (around.length > 0) return [...new Set([...around, ...speaker])].sort((left, right) => left - right);
  if (form !== 'reported') return speaker;
  const first = speaker[0] ?? quote[0]!;
  const sentence = reading.annotated.sentences[reading.annotated.tokens[first]!.sentence]!;
  return tokenRange(sentence.firstToken, sentence.endToken).filter(
    (token) => reading.quotedOfToken[token] === -1 || isInTitle(reading, token),
  );
}

/** "kündigte *in der „Bild am Sonntag“* an": the title of a medium is no quotation. */
function isInTitle(reading: Reading, token: number): boolean {
  const quoted = reading.quoted[reading.quotedOfToken[token]!];
  return quoted !== undefined && findQuotedMedium(reading, quoted.first) !== undefined;
}

/** "sagte er *russischen Medien*", "im *Staatsfernsehen*", "gegenüber *britischen Zeitungen*": media without a name that heard it. */
function findHearingMedia(reading: Reading, tokens: readonly number[]): Hop | undefined {
  const hop = readUnnamedMedia(reading, tokens);
  const start = hop?.anchors[0]?.start;
  const first = tokens.find((token) => reading.annotated.tokens[token]!.start === start);
  if (!hop || first === undefined) return undefined;
  const isPlace = /^(im|gegenüber|dem|beim)$/i.test(textAt(reading, first - 1));
  const isDative =
    /^(\p{Lu}|\p{Ll})\p{L}+(schen|lichen|eren|igen|alen)$/u.test(textAt(reading, first)) ||
    /^(mehreren|einigen)$/.test(textAt(reading, first - 1));
  return isPlace || (isDative && !/^(die|von|über|der|den)$/i.test(textAt(reading, first - 1))) ? hop : undefined;
}

/** "*Das Amt* veröffentlichte eine Mitteilung, wonach ...": who gave the paper out. */
function findIssuer(reading: Reading, { speaker }: Draft): readonly Hop[] {
  const clause = clauseAt(reading, speaker[0] ?? -1);
  if (!clause?.verb || !PUBLISHING_VERBS.has(clause.verb.lemma)) return [];
  const issuer = findSpeaker(reading, clause).filter((token) => !speaker.includes(token));
  return readVoice(reading, issuer).filter(({ role }) => role === 'speaker');
}
