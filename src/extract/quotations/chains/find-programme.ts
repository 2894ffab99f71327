import type { Hop } from '../../../core/quotation.ts';
import { PROGRAMME_ENDINGS } from '../../../german/media-names.ts';
import { lowerAt, type Reading, textAt } from '../reading.ts';
import { toAnchors } from '../to-anchors.ts';
import { findMediumByName, type MediumName } from './find-medium-name.ts';

/**
 * The outlet in a word for one of its programmes or talks: "im *ARD*-Morgenmagazin", "in der *ORF*-„Pressestunde“", "im
 * *BBC*-Interview", "dem *CNN*-Moderator"; undefined for other words.
 */
export function findProgramme(reading: Reading, token: number): MediumName | undefined {
  const word = textAt(reading, token);
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 2) return undefined;
  const rest = word.slice(hyphen + 1).toLowerCase();
  // "in der *ZDF-*„Talkrunde“": the title stands in quotation marks.
  const isTitled = rest === '' && reading.quoted[reading.quotedOfToken[token + 1] ?? -1]?.first === token + 1;
  const isProgramme = [...PROGRAMME_ENDINGS].some((ending) => rest.endsWith(ending));
  const isHost =
    /^(moderator|moderatorin|journalist|journalistin|reporter|reporterin|korrespondent|korrespondentin)(en)?$/.test(
      rest,
    );
  if (!isTitled && !isProgramme && !(isHost && isHearer(reading, token))) return undefined;
  if (!isTitled && !isPlace(reading, token) && !isHost) return undefined;
  const medium = findMediumByName(word.slice(0, hyphen));
  return medium && { ...medium, end: isTitled ? reading.quoted[reading.quotedOfToken[token + 1]!]!.end : token + 1 };
}

/** The agency or outlet of a reporter without a name: "eine *dpa*-Korrespondentin". */
export function findReporter(reading: Reading, token: number): Hop | undefined {
  const word = textAt(reading, token);
  if (!word.includes('-')) return undefined;
  const name = /^(.+)-(?:Reporter|Korrespondent|Journalist|Fotograf)(?:in|en|innen|s)?$/.exec(word)?.[1];
  const medium = name === undefined ? undefined : findMediumByName(name);
  if (!medium) return undefined;
  const anchors = toAnchors(reading.annotated, [token]);
  return { role: medium.role, name: medium.name, wikidata: null, actor: null, anchors };
}

/** "*im* ARD-Morgenmagazin", "*in der* SRF-Sendung", "*aus dem* dpa-Gespräch", "dem ZDF-Magazin *zufolge*". */
function isPlace(reading: Reading, token: number): boolean {
  return [1, 2, 3].some((distance) =>
    /^(im|in|beim|bei|dem|zum|vom|das|gegenüber|laut)$/.test(lowerAt(reading, token - distance)),
  );
}

/** "*dem* CNN-Moderator", "*zu einer* BBC-Journalistin": a host who is told something, not one who speaks. */
function isHearer(reading: Reading, token: number): boolean {
  return [1, 2].some((distance) => /^(dem|zum|gegenüber|zu)$/.test(lowerAt(reading, token - distance)));
}
