/**
 * A text of which every UTF-16 unit knows the bytes it came from: unit `i` was decoded, and where need be repaired,
 * from bytes [starts[i], ends[i]). Both units of a surrogate pair carry the bytes of the pair; all units of a
 * repair carry the bytes of the whole repaired place.
 */
export interface TracedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The part [start, end) of a traced text. */
export function sliceTraced(traced: TracedText, start: number, end: number): TracedText {
  return {
    text: traced.text.slice(start, end),
    starts: traced.starts.subarray(start, end),
    ends: traced.ends.subarray(start, end),
  };
}

/** The parts one after the other, nothing between them. */
export function joinTraced(parts: readonly TracedText[]): TracedText {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    starts.set(part.starts, at);
    ends.set(part.ends, at);
    at += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(''), starts, ends };
}

/** Text that stands in for bytes [byteStart, byteEnd) as a whole; with byteStart === byteEnd it came from nowhere. */
export function substitute(text: string, byteStart: number, byteEnd: number): TracedText {
  return {
    text,
    starts: new Uint32Array(text.length).fill(byteStart),
    ends: new Uint32Array(text.length).fill(byteEnd),
  };
}

/** Text of bytes as received; the way back is worked out for the parts [start, end) that are asked for. */
export interface SourceText {
  readonly text: string;
  readonly trace: (start: number, end: number) => TracedText;
}

/** A traced text as a source. */
export function toSource(traced: TracedText): SourceText {
  return { text: traced.text, trace: (start, end) => sliceTraced(traced, start, end) };
}
