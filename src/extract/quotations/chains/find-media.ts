import type { Hop } from '../../../core/quotation.ts';
import { DOCUMENT_NOUN_ENDINGS, POST_NOUN_ENDINGS, POST_PLATFORMS } from '../../../german/post-platforms.ts';
import { hasEndingAt } from '../has-ending.ts';
import { clauseAt, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { findMediumName } from './find-medium-name.ts';

/** The paper and the post that the words around a quotation name: "in einer Erklärung", "in einem Video auf X". */
export function findMedia(reading: Reading, tokens: readonly number[], speaker: readonly number[]): readonly Hop[] {
  // "nach Angaben der Luftwaffe auf Telegram": the platform may stand with the speaker, a paper there is the speaker.
  const paper = findPaper(
    reading,
    tokens.filter((token) => !speaker.includes(token)),
  );
  const post = findPost(reading, tokens);
  // "in einem Facebook-Video": one word for both.
  const isOne = paper?.anchors[0]?.start === post?.anchors[0]?.start;
  return [isOne ? undefined : paper, post].filter((hop) => hop !== undefined);
}

/** "auf X", "bei Truth Social", "in einem Beitrag". */
function findPost(reading: Reading, tokens: readonly number[]): Hop | undefined {
  for (const token of tokens) {
    const platform = platformAt(reading, token);
    if (!platform) continue;
    const isLed = /(^(auf|bei|über|via)|netzwerk|plattform|dienst|kanal)$/i.test(textAt(reading, token - 1));
    const isThere = [1, 2, 3].some((distance) =>
      /^(auf|bei|über|via|im|in|beim)$/i.test(textAt(reading, token - distance)),
    );
    if (isLed && isThere)
      return toHop(
        reading,
        'post',
        platform.map((_, offset) => token + offset),
      );
  }
  const compound = tokens.find(
    (token) =>
      isCapital(reading, token) &&
      textAt(reading, token).includes('-') &&
      platformPost.test(textAt(reading, token)) &&
      isInPhrase(reading, token),
  );
  if (compound !== undefined) {
    const hop = toHop(reading, 'post', [compound]);
    return { ...hop, name: platformPost.exec(hop.name)![1]! };
  }
  const noun = tokens.find(
    (token) =>
      isCapital(reading, token) &&
      hasEndingAt(reading, token, POST_NOUN_ENDINGS) &&
      !hasEndingAt(reading, token, DOCUMENT_NOUN_ENDINGS) &&
      !findMediumName(reading, token) &&
      // "in einem Beitrag *für den „Boten“*" is no post on a platform.
      textAt(reading, token + 1) !== 'für' &&
      isInPhrase(reading, token),
  );
  return noun === undefined ? undefined : toHop(reading, 'post', [noun]);
}

/** "in einem *Facebook*-Video". */
const platformPost =
  /^(X|Twitter|Telegram|Facebook|Instagram|Youtube|YouTube|TikTok|Tiktok|Whatsapp|WhatsApp|LinkedIn)-(Video|Post|Posting|Beitrag|Kanal|Seite|Account|Konto|Eintrag|Nachricht|Profil)s?$/;

const platformsByFirst = Map.groupBy(POST_PLATFORMS, ([first]) => first);

function platformAt(reading: Reading, token: number): readonly string[] | undefined {
  const lower = (other: number) => reading.annotated.tokens[other]?.lower;
  return platformsByFirst
    .get(lower(token)!)
    ?.find((words) => words.every((word, offset) => lower(token + offset) === word));
}

/** "in einer Erklärung", "in einem Brief an den Präsidenten". */
function findPaper(reading: Reading, tokens: readonly number[]): Hop | undefined {
  const noun = tokens.find(
    (token) =>
      isCapital(reading, token) &&
      (hasEndingAt(reading, token, DOCUMENT_NOUN_ENDINGS) || isGuestArticle(reading, token)) &&
      isInPhrase(reading, token),
  );
  return noun === undefined ? undefined : toHop(reading, 'document', [noun]);
}

// Nouns only: most words need no look at the lists.
function isCapital({ annotated }: Reading, token: number): boolean {
  const word = annotated.tokens[token]!;
  return word.text !== word.lower;
}

function isInPhrase(reading: Reading, token: number): boolean {
  const isNear = [1, 2, 3].some((distance) => opensPlace(reading, token - distance, token));
  if (isNear || !/(te|ene|e)[nmrs]$/.test(textAt(reading, token - 1))) return isNear;
  // "in einer von der „Post“ *verbreiteten* Videobotschaft": an attribute in between takes room.
  if ([4, 5, 6, 7].some((distance) => opensPlace(reading, token - distance, token))) return true;
  const phrase = clauseAt(reading, token)?.phrases.find(
    ({ firstToken, endToken }) => firstToken < token && token < endToken,
  );
  return phrase !== undefined && opensPlace(reading, phrase.firstToken, token);
}

/** "nahm den Satz *in die* Resolution auf": that is where something goes, not where it is said. */
function opensPlace(reading: Reading, opening: number, noun: number): boolean {
  if (!/^(in|im|auf|per|aus)$/i.test(textAt(reading, opening))) return false;
  return opening === noun - 1 || !/^(die|den|das|eine|einen)$/i.test(textAt(reading, opening + 1));
}

function toHop(reading: Reading, role: Hop['role'], tokens: readonly number[]): Hop {
  const anchors = toAnchors(reading.annotated, tokens);
  return { role, name: anchors.map((anchor) => anchor.exact).join(' '), wikidata: null, actor: null, anchors };
}

/** "in einem *Beitrag für* die Zeitung". */
function isGuestArticle(reading: Reading, token: number): boolean {
  return (
    /^(Beitrag|Artikel|Kommentar|Essay|Aufsatz)$/.test(textAt(reading, token)) && textAt(reading, token + 1) === 'für'
  );
}
