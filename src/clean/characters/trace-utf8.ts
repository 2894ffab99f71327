import type { SourceText } from '../traced-text.ts';

/**
 * The way from the text of well-formed UTF-8 back to its bytes, the first of them at `from`. A page is twenty times as
 * long as its article, so the way is worked out for what is asked for, mostly from where the last request ended.
 */
export function traceUtf8(text: string, from: number): SourceText['trace'] {
  const known: Place[] = [{ unit: 0, byte: from }];
  let last = known[0]!;
  const encoder = new TextEncoder();
  const byteAt = (unit: number): number => {
    let place = last.unit <= unit ? last : known.findLast((other) => other.unit <= unit)!;
    // Step by step, so that a request from further ahead is not counted from the beginning again.
    for (; unit - place.unit > stride; ) {
      const next = place.unit + stride - (isLowSurrogate(text.charCodeAt(place.unit + stride)) ? 1 : 0);
      place = { unit: next, byte: place.byte + encoder.encodeInto(text.slice(place.unit, next), scratch).written };
      if (place.unit > known.at(-1)!.unit) known.push(place);
    }
    let { byte } = place;
    for (let at = place.unit; at < unit; at++) byte += byteLength(text.charCodeAt(at));
    return byte;
  };
  return (start, end) => {
    let at = byteAt(start);
    const starts = new Uint32Array(end - start);
    const ends = new Uint32Array(end - start);
    for (let unit = start; unit < end; unit++) {
      const length = byteLength(text.charCodeAt(unit));
      // Both halves of a surrogate pair carry the bytes of the pair, which are counted for its first half.
      starts[unit - start] = length === 0 ? at - 4 : at;
      at += length;
      ends[unit - start] = at;
    }
    // Never between the halves of a pair, whose bytes are counted with the first.
    if (!isLowSurrogate(text.charCodeAt(end))) last = { unit: end, byte: at };
    return { text: text.slice(start, end), starts, ends };
  };
}

interface Place {
  readonly unit: number;
  readonly byte: number;
}

// Long enough for the platform's own encoder to be quicker than counting.
const stride = 16_384;
// Written over each time, since only the number of bytes is wanted; a unit takes three bytes at most.
const scratch = new Uint8Array(3 * stride);

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function byteLength(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code > 0xdfff) return 3;
  return code < 0xdc00 ? 4 : 0;
}
