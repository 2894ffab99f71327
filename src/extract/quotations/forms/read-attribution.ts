import type { Phrase } from '../../../core/clause.ts';
import { rememberByForm } from '../../../core/form.ts';
import type { Sentence } from '../../../core/segmented.ts';
import { POST_PLATFORMS } from '../../../german/post-platforms.ts';
import { AGENCY_KIND_ENDINGS } from '../../../german/source-nouns.ts';
import {
  ATTRIBUTION_NOUN_ENDINGS,
  LOOSE_ATTRIBUTION_ENDINGS,
  OPINION_NOUN_ENDINGS,
  PAPER_NOUN_ENDINGS,
} from '../../../german/speech-nouns.ts';
import { type Draft, tokenRange } from '../draft.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { toTokens } from '../phrase-tokens.ts';
import { clauseAt, lowerAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { nounPhraseFrom } from '../speakers/noun-phrase-from.ts';
import { toSourceSpan } from '../speakers/speaker-span.ts';
import { canSpeak } from './can-speak.ts';
import { namesFrom } from './names-from.ts';
import { readSo } from './read-so.ts';

/** A phrase that says whose words a statement is. */
export interface Attribution {
  readonly cue: readonly number[];
  readonly speaker: readonly number[];
  readonly frame: readonly number[];
  readonly medium: Draft['medium'];
  readonly rule: string;
}

/** The attribution that begins or ends at a token: "laut X", "nach Angaben von X", "X zufolge", "so X", "aus Sicht von X". */
export function readAttribution(reading: Reading, sentence: Sentence, token: number): Attribution | undefined {
  const word = lowerAt(reading, token);
  if (word === 'laut') return readLaut(reading, token);
  if (word === 'gemäß' || word === 'gemäss') return readGemaess(reading, token);
  if (word === 'zufolge') return readPostposition(reading, token);
  if (word === 'nach') return readNach(reading, token);
  if (word === 'aus') return readAus(reading, token);
  if (word === 'so') return readSo(reading, sentence, token);
  if (word === 'man') return readIfBelieved(reading, sentence, token);
  if (word === 'geht') return readIfBelieved(reading, sentence, token + 1);
  return undefined;
}

/** Whether the word is one of those by which an attribution is found. */
export const mayAttribute = rememberByForm((_, lower) =>
  /^(laut|gemäß|gemäss|zufolge|nach|aus|so|man|geht)$/.test(lower),
);

/** "*Glaubt man dem Minister*, ...", "*Geht es nach dem Minister*, ...", "*Folgt man der Darstellung des Amtes*, ...": whose words they are if they are right. */
function readIfBelieved(reading: Reading, sentence: Sentence, token: number): Attribution | undefined {
  if (token - 1 !== sentence.firstToken) return undefined;
  const isByThem = /^geht es nach$/i.test([-1, 0, 1].map((step) => textAt(reading, token + step)).join(' '));
  if (!isByThem && !/^(glaubt|folgt|traut)$/i.test(textAt(reading, token - 1))) return undefined;
  const speaker = nounPhraseFrom(reading, token + (isByThem ? 2 : 1), sentence);
  if (speaker.length === 0 || textAt(reading, speaker.at(-1)! + 1) !== ',') return undefined;
  const frame = tokenRange(token - 1, speaker.at(-1)! + 1);
  return { cue: [token - 1], speaker, frame, medium: 'speech', rule: 'attributed-man' };
}

/** "laut dem Kreml": the phrase that the preposition opens. */
function readPhrase(reading: Reading, token: number, rule: string): Attribution | undefined {
  const phrase = phraseFrom(reading, token);
  const named = phrase
    ? toSourceSpan(reading, clauseAt(reading, token)!, phrase).filter((inside) => inside !== token)
    : namesFrom(reading, token + 1);
  const speaker = withoutNextNaming(reading, named);
  if (speaker.length === 0) return undefined;
  const medium = speaker.some((inside) => hasEndingAt(reading, inside, PAPER_NOUN_ENDINGS)) ? 'writing' : 'speech';
  return { cue: [token], speaker, frame: tokenRange(token, Math.max(...speaker) + 1), medium, rule };
}

/** "warnen laut einem Bericht *Israel*", "laut dem Sender Rundblick *Russland und China*": the next naming has no part in the source. */
function withoutNextNaming(reading: Reading, speaker: readonly number[]): readonly number[] {
  const { words } = reading.annotated;
  const next = speaker.findIndex((token, index) => {
    const before = speaker[index - 1];
    if (before !== token - 1 || !/^(noun|name)$/.test(words[before]!.category)) return false;
    const [mention] = mentionsIn(reading, token, token + 1);
    if (mention?.firstToken !== token || mention.type !== 'GPE' || mention.how !== 'name') return false;
    // "nach Angaben der Behörden *Kenias*" is a genitive.
    return !/[sxz][’']?$/.test(textAt(reading, mention.endToken - 1));
  });
  return next < 0 ? speaker : speaker.slice(0, next);
}

/** "laut dem Kreml"; "laut Twitter" names the place of the post, not who wrote it. */
function readLaut(reading: Reading, token: number): Attribution | undefined {
  const read = readPhrase(reading, token, 'attributed-laut');
  if (!read) return undefined;
  const first = lowerAt(reading, read.speaker[0]!);
  if (POST_PLATFORMS.some((words) => words[0] === first)) return undefined;
  const von = read.speaker.findIndex((inside, index) => index > 0 && textAt(reading, inside) === 'von');
  const phrase = phraseFrom(reading, token);
  const isNaming = phrase !== undefined && hasEndingAt(reading, headNoun(reading, phrase), ATTRIBUTION_NOUN_ENDINGS);
  if (von < 0 || isNaming) return read;
  // "kam laut Kreml *von Trump*": a bare name takes no attribute with "von".
  const speaker = read.speaker.slice(0, von);
  return mentionsIn(reading, speaker.at(-1)!, speaker.at(-1)! + 1).some(
    ({ how, endToken }) => how === 'name' && endToken === speaker.at(-1)! + 1,
  )
    ? { ...read, speaker, frame: tokenRange(token, speaker.at(-1)! + 1) }
    : read;
}

/** "gemäß einer Mitteilung", "dem Abkommen gemäß"; not "der Wirtschaftskraft gemäß", "gemäß den Vorgaben": only papers and statements say something. */
function readGemaess(reading: Reading, token: number): Attribution | undefined {
  const read = readLaut(reading, token) ?? readPostposition(reading, token);
  const isSource = read?.speaker.some((inside) =>
    [PAPER_NOUN_ENDINGS, ATTRIBUTION_NOUN_ENDINGS, AGENCY_KIND_ENDINGS].some((endings) =>
      hasEndingAt(reading, inside, endings),
    ),
  );
  return isSource ? read : undefined;
}

/** "dem Kreml zufolge", "Medienberichten zufolge". */
function readPostposition(reading: Reading, token: number): Attribution | undefined {
  const phrase = phrasesAt(reading, token).find(
    (candidate) => candidate.firstToken < token && candidate.endToken >= token,
  );
  const opening = wholeOpening(reading, token);
  const speaker =
    opening.length > 0 ? opening : phrase ? toTokens(reading, phrase).filter((inside) => inside < token) : [];
  if (speaker.length === 0) return undefined;
  return {
    cue: [token],
    speaker,
    frame: tokenRange(speaker[0]!, token + 1),
    medium: 'speech',
    rule: 'attributed-zufolge',
  };
}

/** "*Einer Mitteilung des Verbands (VDR)* zufolge ...": at the start of a sentence all before it is one naming. */
function wholeOpening(reading: Reading, token: number): readonly number[] {
  const { tokens, sentences, words } = reading.annotated;
  const { firstToken } = sentences[tokens[token]!.sentence]!;
  const before = tokenRange(firstToken, token);
  // Fourteen tokens: an institution with its full name and abbreviation.
  const isNaming =
    before.length <= 14 &&
    before.every(
      (inside) =>
        !/^(verb|adverb|conjunction|subordinator)$/.test(words[inside]!.category) && textAt(reading, inside) !== ',',
    );
  return isNaming ? before : [];
}

/** "nach Angaben der Armee", "ihrer Meinung nach"; not "nach dem Gespräch". */
function readNach(reading: Reading, token: number): Attribution | undefined {
  const before = textAt(reading, token - 1);
  // "die Hoffnung *nach Frieden*" goes on with a phrase of its own, "ihrer Meinung nach" does not.
  // "*den Angaben* nach": as of a postposition.
  const isPointer =
    /^(Angaben|Bericht|Berichten|Worten|Aussagen|Informationen)$/.test(before) &&
    /^(den|dem|seinen|ihren|deren|dessen|diesen)$/i.test(textAt(reading, token - 2));
  if (
    (isPointer || hasEnding(before, OPINION_NOUN_ENDINGS)) &&
    (phraseFrom(reading, token)?.endToken ?? 0) <= token + 1
  ) {
    const phrase = phrasesAt(reading, token - 1).find(
      (candidate) => candidate.endToken >= token && candidate.firstToken < token,
    );
    const speaker = phrase ? toTokens(reading, phrase).filter((inside) => inside < token) : [token - 1];
    return {
      cue: [token],
      speaker,
      frame: tokenRange(speaker[0]!, token + 1),
      medium: isPointer ? 'speech' : 'thought',
      rule: 'attributed-nach',
    };
  }
  const title = reading.quoted[reading.quotedOfToken[token + 1] ?? -1];
  // "nach *„Spiegel“-Informationen*".
  if (title?.first === token + 1 && /^-(Informationen|Angaben|Recherchen|Bericht)/.test(textAt(reading, title.end))) {
    const speaker = tokenRange(title.first, title.end + 1);
    return { cue: [token], speaker, frame: [token, ...speaker], medium: 'speech', rule: 'attributed-nach' };
  }
  const phrase = phraseFrom(reading, token);
  if (!phrase) return undefined;
  const head = textAt(reading, headNoun(reading, phrase));
  if (!hasEnding(head, ATTRIBUTION_NOUN_ENDINGS)) return undefined;
  const read = withOrigin(reading, readPhrase(reading, token, 'attributed-nach'));
  // "nach *Kenntnis der Polizei*", but "nach dem Urteil", "nach der Wahrnehmung des Termins".
  const owner = read?.speaker.filter((inside) => inside > headNoun(reading, phrase)) ?? [];
  const isLoose = hasEnding(head, LOOSE_ATTRIBUTION_ENDINGS);
  if (isLoose && (lowerAt(reading, token + 1) !== head.toLowerCase() || !canSpeak(reading, owner))) return undefined;
  return read && hasEnding(head, OPINION_NOUN_ENDINGS) ? { ...read, medium: 'thought' } : read;
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

function phraseFrom(reading: Reading, token: number): Phrase | undefined {
  return phrasesAt(reading, token).find((phrase) => phrase.firstToken === token);
}

function phrasesAt({ annotated }: Reading, token: number): readonly Phrase[] {
  return annotated.clauses[annotated.clauseOfToken[token]!]?.phrases ?? [];
}

/** The first noun of the phrase: "Angaben" in "nach Angaben der Armee". */
function headNoun({ annotated }: Reading, phrase: Phrase): number {
  // "nach „Spiegel“*-Informationen*".
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token += 1)
    if (/^-\p{Lu}/u.test(annotated.tokens[token]!.text)) return token;
  for (let token = phrase.firstToken + 1; token < phrase.endToken; token += 1) {
    const { category } = annotated.words[token]!;
    if (category === 'noun' || category === 'name') return token;
    // "nach seinem *laut einem Bericht* erwarteten Besuch": the first noun is not the head.
    if (category === 'preposition') return phrase.head;
  }
  return phrase.head;
}
