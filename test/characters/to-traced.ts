import { traceUtf8 } from '../../src/clean/characters/trace-utf8.ts';
import type { TracedText } from '../../src/clean/traced-text.ts';

/** A text with the way to the bytes it has as UTF-8. */
export function toTraced(text: string): TracedText {
  return traceUtf8(text, 0)(0, text.length);
}
