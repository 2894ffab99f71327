import { clauseAt, type QuotedTokens, type Reading, textAt } from '../reading.ts';
import { findCue } from './find-cue.ts';

/** What stands between quotation marks: a whole utterance, a few words taken over from one, or a name or title. */
export type QuotedKind = 'utterance' | 'partial' | 'name';

/** Tells utterances, quoted words and mere names apart by their place and their form. */
export function judgeQuoted(reading: Reading, quoted: QuotedTokens): QuotedKind {
  const known = kindOfQuoted.get(quoted);
  if (known) return known;
  const kind = readKind(reading, quoted);
  kindOfQuoted.set(quoted, kind);
  return kind;
}

// Asked for again by every finder; a region never changes.
const kindOfQuoted = new WeakMap<QuotedTokens, QuotedKind>();

function readKind(reading: Reading, quoted: QuotedTokens): QuotedKind {
  if (isUtterance(reading, quoted)) return 'utterance';
  if (isLabel(reading, quoted)) return 'partial';
  return isName(reading, quoted) ? 'name' : 'partial';
}

/** "sprach von *„Hochverrat“*": one noun is a word taken over behind "von" or "als" of a verb that labels. */
function isLabel(reading: Reading, quoted: QuotedTokens): boolean {
  if (!/^(von|als)$/i.test(textAt(reading, quoted.first - 1))) return false;
  const verb = clauseAt(reading, quoted.first - 1)?.verb;
  return verb !== undefined && /^(sprechen|bezeichnen|abtun|werten|brandmarken|geißeln)$/.test(verb.lemma);
}

function isUtterance(reading: Reading, quoted: QuotedTokens): boolean {
  const { tokens, sentences } = reading.annotated;
  const before = textAt(reading, quoted.first - 1);
  const sentence = sentences[tokens[quoted.first]!.sentence]!;
  const opens = quoted.first === sentence.firstToken || /^[:]$/.test(before) || startsAfterMark(reading, quoted);
  const inner = innerWords(reading, quoted);
  if (inner.length < 2 && !endsSentence(reading, quoted)) return false;
  if (/^[:]$/.test(before)) return inner.length >= 3 || endsSentence(reading, quoted);
  if (opens && (endsSentence(reading, quoted) || isFollowedByFrame(reading, quoted))) return true;
  // "Er sagte, „das ist vorbei“.": more than a few words behind a comma, with a verb of their own.
  const carrier = before === ',' ? clauseAt(reading, quoted.first - 2) : undefined;
  if (!carrier || !findCue(reading, carrier)) return false;
  if (/^[.!?…]+$/.test(textAt(reading, quoted.end - 2))) return true;
  return inner.length >= 4 && inner.some((token) => isFiniteVerb(reading, token));
}

function startsAfterMark(reading: Reading, quoted: QuotedTokens): boolean {
  const before = textAt(reading, quoted.first - 1);
  return /^[.!?]$/.test(before);
}

/** The quoted words end with a full stop of their own, or the sentence ends right behind them. */
function endsSentence(reading: Reading, quoted: QuotedTokens): boolean {
  const { tokens } = reading.annotated;
  const last = textAt(reading, quoted.end - 2);
  if (/^[.!?…]+$/.test(last)) return true;
  const next = tokens[quoted.end];
  return (
    next === undefined ||
    (/^[.!?]$/.test(next.text) && innerWords(reading, quoted).some((token) => isFiniteVerb(reading, token)))
  );
}

/** „...“, sagte X · „...“, so X · „...“, heißt es · „...!“ rief X. */
export function isFollowedByFrame(reading: Reading, quoted: QuotedTokens): boolean {
  const comma = textAt(reading, quoted.end) === ',' || textAt(reading, quoted.end) === '–';
  const next = comma ? quoted.end + 1 : quoted.end;
  if (comma && /^(so|wie|wird|lässt)$/.test(textAt(reading, next))) return true;
  // „...“ – *mit diesen Worten* reagierte er.
  if (comma && /^(mit|das|dies)$/.test(textAt(reading, next)) && isPointing(reading, next)) return true;
  if (!comma && !innerWords(reading, quoted).some((token) => isFiniteVerb(reading, token))) return false;
  return isFiniteVerb(reading, next) && /^\p{Ll}/u.test(textAt(reading, next));
}

function isPointing(reading: Reading, token: number): boolean {
  if (textAt(reading, token) !== 'mit') return isFiniteVerb(reading, token + 1);
  return (
    /^(diesen|den|solchen)$/.test(textAt(reading, token + 1)) &&
    /^(Worten|Satz|Sätzen)$/.test(textAt(reading, token + 2))
  );
}

export function isFiniteVerb(reading: Reading, token: number): boolean {
  return reading.annotated.words[token]?.readings.some((verb) => verb.form === 'finite') ?? false;
}

/** Word tokens between the marks. */
export function innerWords(reading: Reading, quoted: QuotedTokens): readonly number[] {
  const words: number[] = [];
  for (let token = quoted.first; token < quoted.end; token += 1) {
    if (reading.annotated.tokens[token]!.kind !== 'mark') words.push(token);
  }
  return words;
}

const nameWord =
  /^(\p{Lu}.*|\d.*|der|die|das|des|dem|den|und|für|of|the|and|von|vom|zu|zur|zum|in|im|am|an|de|la|le|el|y|et|du|di|mit|auf)$/u;

/** „Der Spiegel“, „Eagle“, „Tor nach Osten“: nouns and names only; or words in front of a hyphen ("„Stop“-Schild"). */
function isName(reading: Reading, quoted: QuotedTokens): boolean {
  const words = innerWords(reading, quoted);
  if (/^-\p{L}/u.test(textAt(reading, quoted.end))) return true;
  return words.length === 0 || words.every((token) => nameWord.test(textAt(reading, token)));
}
