import type { SourceText } from '../traced-text.ts';

/**
 * The way from the text of well-formed UTF-8 back to its bytes, the first of them at `from`. A page is twenty times as
 * long as its article, so the way is worked out for what is asked for; the byte of every 1,024th unit is remembered.
 */
export function traceUtf8(text: string, from: number): SourceText['trace'] {
  const checkpoints = [from];
  return (start, end) => {
    const near = Math.floor(start / checkpointDistance);
    for (let last = checkpoints.length - 1; last < near; last++) {
      const unit = last * checkpointDistance;
      checkpoints.push(checkpoints[last]! + countBytes(text, unit, unit + checkpointDistance));
    }
    let at = checkpoints[near]! + countBytes(text, near * checkpointDistance, start);
    const starts = new Uint32Array(end - start);
    const ends = new Uint32Array(end - start);
    for (let unit = start; unit < end; unit++) {
      const code = text.charCodeAt(unit);
      const length = byteLength(code);
      // Both halves of a surrogate pair carry the bytes of the pair, which are counted for its first half.
      starts[unit - start] = length === 0 ? at - 4 : at;
      at += length;
      ends[unit - start] = at;
    }
    return { text: text.slice(start, end), starts, ends };
  };
}

const checkpointDistance = 1024;

function countBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let unit = start; unit < end; unit++) bytes += byteLength(text.charCodeAt(unit));
  return bytes;
}

function byteLength(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code < 0xd800 || code > 0xdfff) return 3;
  return code < 0xdc00 ? 4 : 0;
}
