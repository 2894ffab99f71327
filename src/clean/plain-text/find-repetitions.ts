import type { Line } from './find-lines.ts';

type Repetition = 'repeatedTitle' | 'repeatedParagraph' | 'truncatedTeaser';

/** Lines that stand in the text a second time, or cut short before the whole; by index, with the reason. */
export function findRepetitions(lines: readonly Line[]): Map<number, Repetition> {
  const repetitions = new Map<number, Repetition>();
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = toComparable(line.text);
    if (seen.has(key))
      repetitions.set(index, key === toComparable(lines[0]!.text) ? 'repeatedTitle' : 'repeatedParagraph');
    else if (line.mark !== 'heading' && isCutOff(lines, index)) repetitions.set(index, 'truncatedTeaser');
    else if (isBeginningOfLater(lines, index)) repetitions.set(index, 'repeatedParagraph');
    seen.add(key);
  }
  return repetitions;
}

// Letters and digits only, so that quotation marks and spaces make no difference.
function toComparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

// "Der Kremlchef hat am Dienstag in der ..." above the paragraph that goes on.
function isCutOff(lines: readonly Line[], index: number): boolean {
  const cut = /^(.{30,}?)\s*(?:\.\.\.|…)$/u.exec(lines[index]!.text);
  if (!cut) return false;
  const key = toComparable(cut[1]!);
  return lines
    .slice(index + 1, index + 4)
    .some((line) => toComparable(line.text.slice(0, cut[1]!.length + 20)).startsWith(key));
}

// A pulled-out sentence above the paragraph that begins with it. Sixty letters: shorter ones may be set phrases.
function isBeginningOfLater(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index]!;
  const key = toComparable(text);
  if (key.length < 60) return false;
  return lines
    .slice(index + 1)
    .some(
      (line) => line.text.length > text.length && toComparable(line.text.slice(0, text.length + 20)).startsWith(key),
    );
}
