import type { Sentence } from '../../../core/segmented.ts';
import { tokenRange } from '../draft.ts';
import { clauseAt, type Reading, textAt } from '../reading.ts';
import { toSourceSpan } from '../speakers/speaker-span.ts';
import { canSpeak } from './can-speak.ts';
import { namesFrom } from './names-from.ts';
import type { Attribution } from './read-attribution.ts';

/** "..., so der Minister": no verb up to the comma or the end. */
export function readSo(reading: Reading, sentence: Sentence, so: number): Attribution | undefined {
  const { annotated } = reading;
  const isBehind = so > sentence.firstToken && /^[,–“”«»"-]$/.test(textAt(reading, so - 1));
  // "..., so *jedenfalls* die Behörde".
  const token = limits.has(textAt(reading, so + 1)) ? so + 1 : so;
  if (!isBehind || !opensNaming(reading, token + 1)) return undefined;
  const phrase = annotated.clauses[annotated.clauseOfToken[token + 1]!]?.phrases.find(
    (candidate) => candidate.firstToken === token + 1,
  );
  if (!phrase || phrase.preposition !== undefined) return readSoName(reading, token);
  const after = textAt(reading, phrase.endToken);
  if (annotated.words[phrase.endToken]?.readings.some((reading) => reading.form === 'finite') && /^\p{Ll}/u.test(after))
    return undefined;
  const speaker = toSourceSpan(reading, clauseAt(reading, token + 1)!, phrase);
  if (!isDetermined(reading, token + 1) && !canSpeak(reading, speaker)) return undefined;
  return {
    cue: [so],
    speaker,
    frame: tokenRange(so, endOfSo(reading, sentence, speaker.at(-1)! + 1)),
    medium: 'speech',
    rule: 'attributed-so',
  };
}

const limits = new Set(['jedenfalls', 'zumindest', 'wenigstens', 'weiter', 'wörtlich', 'sinngemäß']);

/** "so *drei* Beamte", "so *ranghohe* Vertreter": with or without an article. */
function opensNaming(reading: Reading, token: number): boolean {
  return isDetermined(reading, token) || /^(number|adjective)$/.test(reading.annotated.words[token]?.category ?? '');
}

function isDetermined(reading: Reading, token: number): boolean {
  return /^(\p{Lu}|der |die |das |dem |den |ein |eine |er |sie |es )/u.test(`${textAt(reading, token)} `);
}

/** "so die Ministerin *am Montag auf Facebook*": up to a mark, where no verb follows. */
function endOfSo(reading: Reading, sentence: Sentence, from: number): number {
  const { words } = reading.annotated;
  // Twelve tokens: longer stretches without a mark go on with the statement.
  for (let token = from; token < Math.min(from + 12, sentence.endToken); token += 1) {
    const { category } = words[token]!;
    // "gegenüber der *„Neuen Post“*": a title is no end.
    const title = category === 'mark' ? titleAt(reading, token) : undefined;
    if (title) {
      token = title.end - 1;
      continue;
    }
    if (category === 'mark') return token;
    if (category === 'verb' || (token === from && category !== 'preposition' && category !== 'adverb')) return from;
  }
  return from;
}

/** "gegenüber der „Neuen Post“", "in der „Zeit“": behind an article words in quotation marks are a title. */
function titleAt(reading: Reading, token: number): { readonly end: number } | undefined {
  const quoted = reading.quoted[reading.quotedOfToken[token] ?? -1];
  const isTitle = quoted?.first === token && /^(der|dem|den|die|das|im|beim|zum|vom)$/.test(textAt(reading, token - 1));
  // Eight tokens: titles are short.
  return isTitle && quoted.end - quoted.first <= 8 ? quoted : undefined;
}

function readSoName(reading: Reading, token: number): Attribution | undefined {
  const speaker = namesFrom(reading, token + 1);
  const closes = /^([,.–-]|weiter|am|im|in|gegenüber)$/.test(textAt(reading, token + 1 + speaker.length));
  if (speaker.length === 0 || !closes) return undefined;
  return {
    cue: [token],
    speaker,
    frame: tokenRange(token, speaker.at(-1)! + 1),
    medium: 'speech',
    rule: 'attributed-so',
  };
}
