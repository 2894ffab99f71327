import type { Actor } from '../../../core/actor.ts';
import { COMPOUND_OF_MEDIUM, WORD_BEFORE_MEDIUM } from '../../../german/media-names.ts';
import { PASSING_VERBS } from '../../../german/source-nouns.ts';
import { SPEECH_VERBS } from '../../../german/speech-verbs.ts';
import { clauseAt, mentionsIn, type QuotedTokens, type Reading, textAt } from '../reading.ts';
import { findMediumName } from './find-medium-name.ts';

/** A medium whose title stands in quotation marks where only a medium can stand. */
export interface QuotedMedium {
  readonly name: string;
  readonly actor: Actor | null;
  readonly first: number;
  readonly end: number;
}

/**
 * The medium that a title in quotation marks names: "laut „Rundblick“", "sagte er *dem „Abendboten“*", "der „Bote“
 * schreibt", "im Interview der „Woche“"; undefined for other words in quotation marks.
 */
export function findQuotedMedium(reading: Reading, token: number): QuotedMedium | undefined {
  const quoted = reading.quoted[reading.quotedOfToken[token] ?? -1];
  if (quoted?.first !== token || !isTitle(reading, quoted) || !isMediumPlace(reading, quoted)) return undefined;
  const { inner } = quoted.region;
  const name = reading.annotated.document.text.slice(inner.start, inner.end);
  const known = [...reading.annotated.actors.values()].find(
    (actor) => /^(outlet|agency)$/.test(actor.kind) && (actor.name === name || actor.name.endsWith(` ${name}`)),
  );
  return { name: known?.name ?? name, actor: known ?? null, first: quoted.first, end: quoted.end };
}

/** Titles are short and begin with a capital; five words reach over "Folha de São Paulo". */
function isTitle(reading: Reading, { first, end }: QuotedTokens): boolean {
  return end - first <= 8 && /^\p{Lu}/u.test(textAt(reading, first + 1)) && !/^[.!?]$/.test(textAt(reading, end - 2));
}

function isMediumPlace(reading: Reading, { first, end }: QuotedTokens): boolean {
  const before = textAt(reading, first - 1);
  // "NDR, WDR *und „Süddeutsche Zeitung“*": one more medium in a row.
  const isKnown = findMediumName(reading, first + 1)?.end === end - 1;
  if (isKnown && /^(und|,)$/.test(before) && findMediumName(reading, first - 2)) return true;
  if (/^(laut|gegenüber|gemäß|gemäss)$/i.test(before) || textAt(reading, end) === 'zufolge') return true;
  // "im „Boten“*-Interview*".
  if (COMPOUND_OF_MEDIUM.test(textAt(reading, end))) return true;
  // "ein von der „Zeit“ *ausgewertetes* Papier".
  const led0 = /^(der|dem)$/.test(before) ? textAt(reading, first - 2) : before;
  if (/^(von|vom)$/i.test(led0) && /^\p{Ll}+(te|en)[nrms]?$/u.test(textAt(reading, end))) return true;
  const isAttribute =
    /^\p{Ll}+en$/u.test(before) &&
    [2, 3, 4, 5].some((distance) => /^(der|dem|den)$/i.test(textAt(reading, first - distance)));
  if (isAttribute) return hasPassingVerb(reading, first, end);
  // "*wie „Bote“* und „Woche“ berichten".
  if (/^wie$/i.test(before)) return hasPassingVerb(reading, first, end);
  if (!/^(der|die|das|den|dem|denen|des|vom|zum)$/i.test(before)) return isPublishedIn(reading, { first, end });
  // "in der „Welt“", "im Gespräch mit der „Welt“", "ein Bericht der „Welt“", "unter Verweis auf die „Welt“".
  const led = [2, 3, 4].map((distance) => textAt(reading, first - distance));
  if (WORD_BEFORE_MEDIUM.test(led[0]!) || (/^(auf|mit|von|für)$/.test(led[0]!) && WORD_BEFORE_MEDIUM.test(led[1]!)))
    return true;
  return hasPassingVerb(reading, first, end) || isPublishedIn(reading, { first, end });
}

/** "Die „Woche“ *meldete*", "*erzählten* der „Woche“": subject or hearer of a verb that passes words on. */
function hasPassingVerb(reading: Reading, first: number, end: number): boolean {
  const clause = clauseAt(reading, first + 1) ?? clauseAt(reading, first - 1);
  if (!clause?.verb || !PASSING_VERBS.has(clause.verb.lemma)) return false;
  const preposition = textAt(reading, first - 2);
  const isObject = mentionsIn(reading, first, end).some(({ type }) => type === 'PER');
  return !isObject && !/^(in|an|über|für|zu|aus|von|gegen|als|einer|eines|einem)$/i.test(preposition);
}

/** "ätzte *im „Boten“*", "räumte *in der „Woche“* ein": where somebody says something. */
function isPublishedIn(reading: Reading, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const before = textAt(reading, first - 1);
  const isThere = before === 'im' || before === 'Im' || (before === 'der' && /^in$/i.test(textAt(reading, first - 2)));
  const clause = isThere ? (clauseAt(reading, first - 1) ?? clauseAt(reading, end)) : undefined;
  return clause?.verb !== undefined && SPEECH_VERBS.has(clause.verb.lemma);
}
