import type { Hop } from '../../../core/quotation.ts';
import { MEDIA_PLURAL_ENDINGS } from '../../../german/source-nouns.ts';
import { hasEndingAt } from '../has-ending.ts';
import { isCapitalAt, lowerAt, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';

/**
 * Media without a name among words: "*israelischen Medienberichten* zufolge", "*mehrere britische Zeitungen*", "*russische
 * Nachrichtenagenturen*"; undefined where none are.
 */
export function readUnnamedMedia(reading: Reading, tokens: readonly number[]): Hop | undefined {
  const noun = tokens.find((token) => isCapitalAt(reading, token) && hasEndingAt(reading, token, MEDIA_PLURAL_ENDINGS));
  // "die Berichte *der Inspektoren*": whose reports they are stands behind.
  if (noun === undefined || /^(der|des|von|vom|eines|einer)$/.test(textAt(reading, noun + 1))) return undefined;
  // "vor den Medien": who is listening passes nothing on.
  if ([1, 2, 3].some((distance) => /^(vor|zu)$/i.test(textAt(reading, noun - distance)))) return undefined;
  const naming = [...adjectivesBefore(reading, tokens, noun), noun];
  const words = naming.map((token) => toNominative(reading, token, noun));
  const role = /agenturen$/i.test(textAt(reading, noun)) ? 'agency' : 'outlet';
  return { role, name: words.join(' '), wikidata: null, actor: null, anchors: toAnchors(reading.annotated, naming) };
}

/** "*unabhängigen georgischen* Medien". */
function adjectivesBefore({ annotated }: Reading, tokens: readonly number[], noun: number): readonly number[] {
  let first = noun;
  while (tokens.includes(first - 1) && annotated.words[first - 1]!.category === 'adjective') first -= 1;
  return Array.from({ length: noun - first }, (_, offset) => first + offset).filter(
    (token) =>
      !/^(mehrere[rn]?|einige[rn]?|viele[rn]?|zahlreiche[rn]?|verschiedene[rn]?)$/i.test(annotated.tokens[token]!.text),
  );
}

/** "Israelischen" -> "israelische", "Medienberichten" -> "Medienberichte". */
function toNominative(reading: Reading, token: number, noun: number): string {
  if (token !== noun) return lowerAt(reading, token).replace(/e[nr]$/, 'e');
  return textAt(reading, token)
    .replace(/(?<=berichte|sender|magazine|portale|agenture)n$/, '')
    .replace(/agenture$/, 'agenturen');
}
