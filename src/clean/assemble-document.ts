import type { Span } from '../core/anchor.ts';
import type { Document, OffsetRun, Region, Repair } from '../core/document.ts';
import type { Article } from './article.ts';
import { joinTraced, substitute, type TracedText } from './traced-text.ts';

/** A repaired place of the source, before it is known where it stands in the document. */
export interface SourceRepair {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly byteStart: number;
  readonly byteEnd: number;
}

/** Text, regions, repairs and the way back to the bytes, from the blocks in reading order. */
export function assembleText(
  article: Pick<Article, 'blocks'>,
  repairs: readonly SourceRepair[],
): Pick<Document, 'text' | 'regions' | 'repairs' | 'offsetMap'> {
  const parts: TracedText[] = [];
  const regions: Region[] = [];
  let at = 0;
  for (const block of article.blocks) {
    if (at > 0) {
      parts.push(substitute(separator, 0, 0));
      at += separator.length;
    }
    const end = at + block.traced.text.length;
    regions.push({ type: block.type, start: at, end, ...(block.time ? { time: block.time } : {}) });
    parts.push(block.traced);
    at = end;
  }
  const traced = joinTraced(parts);
  const placed = placeRepairs(traced, repairs);
  return { text: traced.text, regions, repairs: placed, offsetMap: toOffsetMap(traced, placed) };
}

const separator = '\n\n';

/**
 * The runs of a traced text: neighbours in both text and bytes join; a repaired place or an entity ("&uuml;") is a run
 * of its own, so that the bytes of every other run decode to its text as they are.
 */
export function toOffsetMap(traced: TracedText, repairs: readonly Span[] = []): OffsetRun[] {
  const runs: OffsetRun[] = [];
  const { starts, ends } = traced;
  const seams = new Set(repairs.flatMap((repair) => [repair.start, repair.end]));
  const hasSeams = seams.size > 0;
  for (let at = 0; at < starts.length; ) {
    if (starts[at] === ends[at]) {
      at++;
      continue;
    }
    const start = at;
    while (at + 1 < starts.length && follows(traced, at) && !(hasSeams && seams.has(at + 1))) at++;
    at++;
    runs.push({ start, end: at, byteStart: starts[start]!, byteEnd: ends[at - 1]! });
  }
  return runs;
}

// Units of one place share their bytes; units of the next begin where these end.
function follows(traced: TracedText, at: number): boolean {
  const { starts, ends } = traced;
  // Most units are a letter of one or two bytes behind another.
  if (starts[at + 1] === ends[at] && isLetter(traced, at) && isLetter(traced, at + 1)) return true;
  if (starts[at + 1] === starts[at] && ends[at + 1] === ends[at]) return true;
  return (
    starts[at + 1] === ends[at] && starts[at + 1] !== ends[at + 1] && !isEntity(traced, at) && !isEntity(traced, at + 1)
  );
}

function isLetter({ starts, ends }: TracedText, at: number): boolean {
  const length = ends[at]! - starts[at]!;
  return length === 1 || length === 2;
}

// No encoding takes more than two bytes for a unit below 0x800 or four for any; the shortest entity has four.
function isEntity({ text, starts, ends }: TracedText, at: number): boolean {
  const length = ends[at]! - starts[at]!;
  return length > 4 || (length > 2 && text.charCodeAt(at) < 0x800);
}

function placeRepairs(traced: TracedText, repairs: readonly SourceRepair[]): Repair[] {
  if (repairs.length === 0) return [];
  const byByte = new Map(repairs.map((repair) => [repair.byteStart, repair]));
  const placed: Repair[] = [];
  for (let at = 0; at < traced.text.length; at++) {
    const repair = byByte.get(traced.starts[at]!);
    if (!repair || traced.ends[at] !== repair.byteEnd || !traced.text.startsWith(repair.to, at)) continue;
    placed.push({ kind: repair.kind, from: repair.from, to: repair.to, start: at, end: at + repair.to.length });
    at += Math.max(1, repair.to.length) - 1;
  }
  return placed;
}
