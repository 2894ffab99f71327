import type { Clause, Phrase } from '../../../core/clause.ts';
import { rememberByForm } from '../../../core/form.ts';
import { CONTENT_NOUN_ENDINGS, OPINION_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import { DENYING_VERBS, LIGHT_SPEECH_VERBS } from '../../../german/speech-verbs.ts';
import { tokenRange } from '../draft.ts';
import { hasEnding, hasEndingAt } from '../has-ending.ts';
import { toTokens } from '../phrase-tokens.ts';
import { type Reading, textAt } from '../reading.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import type { Cue } from './find-cue.ts';

/** A cue that is a noun: "die Forderung der Opposition, ...", "äußerte die Hoffnung, ...", with who says it. */
export interface NounCue {
  readonly cue: Cue;
  readonly speaker: readonly number[];
  /** Last token of the noun's phrase: content begins behind it. */
  readonly last: number;
}

/** The noun of saying that ends a phrase right before a comma; undefined where the clause has none. */
export function findNounCue(reading: Reading, clause: Clause): NounCue | undefined {
  for (const phrase of clause.phrases) {
    const noun = nounOf(reading, phrase);
    if (noun === undefined || reading.quotedOfToken[noun] !== -1) continue;
    const last = lastOf(reading, clause, phrase);
    if (last === undefined) continue;
    const words = tokenRange(phrase.firstToken + (phrase.preposition === undefined ? 0 : 1), noun + 1);
    const isLight = clause.verb !== undefined && LIGHT_SPEECH_VERBS.has(clause.verb.lemma) && phrase.role !== 'subject';
    const attribute = toTokens(reading, phrase).filter((token) => token > noun);
    const owner = attribute.length > 0 ? withoutPreposition(reading, attribute) : words;
    // "*Die Miliz* wies den Vorwurf zurück, sie habe ...": whose accusation it is stands nowhere, who denies it does.
    const isDenied = attribute.length === 0 && clause.verb !== undefined && DENYING_VERBS.has(clause.verb.lemma);
    // "*Mit dem Hinweis*, man sei zu spät, lehnte *das Amt* ab".
    const isReason = attribute.length === 0 && (phrase.preposition === 'mit' || phrase.preposition === 'unter');
    const speaker = isLight || isDenied || isReason ? findSpeaker(reading, clause) : owner;
    const tokens = isLight ? [...clause.verb!.tokens, ...words].sort((left, right) => left - right) : words;
    const medium = hasEndingAt(reading, noun, OPINION_NOUN_ENDINGS) ? 'thought' : 'speech';
    const cue = {
      lemma: textAt(reading, noun),
      medium,
      tokens,
      infinitive: true,
      plainClause: false,
      denies: isDenied,
    } as const;
    return { cue, speaker, last };
  }
  return undefined;
}

function nounOf({ annotated }: Reading, phrase: Phrase): number | undefined {
  for (let token = phrase.firstToken; token < phrase.endToken; token += 1) {
    if (annotated.words[token]!.category !== 'noun') continue;
    return isContentNoun(annotated.tokens[token]!) ? token : undefined;
  }
  return undefined;
}

const isContentNoun = rememberByForm((text) => hasEnding(text, CONTENT_NOUN_ENDINGS));

/** The phrase must reach the comma, but for a verb or adverb in between: "die Forderung *erhoben*, ...". */
function lastOf(reading: Reading, clause: Clause, phrase: Phrase): number | undefined {
  for (let token = phrase.endToken; token <= phrase.endToken + 3; token += 1) {
    if (/^[,:]$/.test(textAt(reading, token))) return token - 1;
    if (!clause.parts.some((part) => part.first <= token && token < part.end)) return undefined;
  }
  return undefined;
}

function withoutPreposition(reading: Reading, attribute: readonly number[]): readonly number[] {
  return /^(von|vom|durch|seitens|aus)$/i.test(textAt(reading, attribute[0] ?? -1)) ? attribute.slice(1) : attribute;
}
