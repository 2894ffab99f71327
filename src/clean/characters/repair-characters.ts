import type { SourceRepair } from '../assemble-document.ts';
import { joinTraced, sliceTraced, substitute, type TracedText } from '../traced-text.ts';
import { findMisreadLetters } from './find-misread-letters.ts';
import { findMisreadUtf8, type Replacement } from './find-misread-utf8.ts';
import { findSplitCharacters } from './find-split-characters.ts';

/** A text whose broken characters are repaired, and each repair. */
export interface RepairedText {
  readonly traced: TracedText;
  readonly repairs: readonly SourceRepair[];
}

/**
 * Repairs characters that were decoded wrongly, once or several times over. Quotation marks keep their form, and
 * where nothing is damaged nothing changes; repairing twice is repairing once.
 */
export function repairCharacters(source: TracedText): RepairedText {
  // German text without anything beyond the usual letters and single marks needs no second look.
  if (!suspicious.test(source.text)) return { traced: source, repairs: [] };
  let traced = source;
  const places = new Map<number, { byteEnd: number; kind: string }>();
  let damage = 0;
  // Three rounds: text that went wrong more often than that is no longer readable anyway.
  for (let round = 0; round < 4; round++) {
    const misread = findMisreadUtf8(traced.text);
    damage += misread.length;
    const replacements = misread.length > 0 ? misread : findMisreadLetters(traced.text, damage);
    const found = replacements.length > 0 ? replacements : findSplitCharacters(traced.text);
    if (found.length === 0) break;
    notePlaces(traced, found, places);
    traced = applyReplacements(traced, found);
  }
  return { traced, repairs: toRepairs(source, traced, places) };
}

const suspicious =
  /[^\0-\x7f]{2}|&[#a-zA-Z\d]{2,9};|[\u0080-\u009f]|[\u0300-\u036f\ufb00-\ufb06]|[a-zäöüß][^\0-\x7fäöüßà-ÿā-ž“”„‚‘’‹›«»–—…\s\u00ad\u200b]|[À-ÃÅ-ÕØ-ÛÝÞĂĹŔ][a-z]|[§¶¸³²¹÷†‡‰™ˆ\u0080-\u009f][a-z]|[^\0-\x7fäöüßÄÖÜ“”„‚‘’‹›«»–—…\s\u00ad\u200b][a-z]/u;

function notePlaces(
  traced: TracedText,
  replacements: readonly Replacement[],
  places: Map<number, { byteEnd: number; kind: string }>,
): void {
  for (const { start, end, kind } of replacements) {
    places.set(traced.starts[start]!, { byteEnd: traced.ends[end - 1]!, kind });
  }
}

function applyReplacements(traced: TracedText, replacements: readonly Replacement[]): TracedText {
  const parts: TracedText[] = [];
  let at = 0;
  for (const { start, end, to } of replacements) {
    parts.push(sliceTraced(traced, at, start), substitute(to, traced.starts[start]!, traced.ends[end - 1]!));
    at = end;
  }
  parts.push(sliceTraced(traced, at, traced.text.length));
  return joinTraced(parts);
}

// A place that needed several rounds is one repair: from what was received to what came out.
function toRepairs(
  source: TracedText,
  repaired: TracedText,
  places: ReadonlyMap<number, { byteEnd: number; kind: string }>,
): SourceRepair[] {
  const repairs: SourceRepair[] = [];
  let from = 0;
  for (let at = 0; at < repaired.text.length; at++) {
    const byteStart = repaired.starts[at]!;
    const place = places.get(byteStart);
    if (!place || repaired.ends[at] !== place.byteEnd) continue;
    let end = at + 1;
    while (end < repaired.text.length && repaired.starts[end] === byteStart && repaired.ends[end] === place.byteEnd)
      end++;
    while (source.starts[from]! < byteStart) from++;
    let fromEnd = from;
    while (fromEnd < source.text.length && source.starts[fromEnd]! < place.byteEnd) fromEnd++;
    const original = source.text.slice(from, fromEnd);
    repairs.push({
      kind: place.kind,
      from: original,
      to: repaired.text.slice(at, end),
      byteStart,
      byteEnd: place.byteEnd,
    });
    at = end - 1;
  }
  return repairs;
}
