import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintText } from '../src/resolve/reprints/fingerprint-text.ts';
import { isWorthComparing, judgeReprint, type ReprintKind } from '../src/resolve/reprints/judge-reprint.ts';

/** A line of a text: our own words, "@text" (all lines of a text), "@text.2" (one), or one of them with changes. */
type Line = string | { readonly from: string; readonly replace: readonly (readonly [string, string])[] };

/** Two texts with how a careful reader says they hang together. */
export interface ReprintPair {
  readonly name: string;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly expected: 'copy' | 'excerpt' | 'passages' | 'none';
}

const folder = join(import.meta.dirname, '..', 'test', 'golden-reprints');

/** The golden pairs. */
export function readReprintPairs(): readonly ReprintPair[] {
  return JSON.parse(readFileSync(join(folder, 'pairs.json'), 'utf8')) as ReprintPair[];
}

/** The text of one side of a pair. */
export function writeSide(lines: readonly Line[]): string {
  const texts = JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8')) as Record<string, string[]>;
  const open = (reference: string): readonly string[] => {
    if (!reference.startsWith('@')) return [reference];
    const [name, index] = reference.slice(1).split('.');
    return index === undefined ? texts[name]! : [texts[name]![Number(index)]!];
  };
  const write = (line: Line): readonly string[] =>
    typeof line === 'string'
      ? open(line)
      : open(line.from).map((text) => line.replace.reduce((changed, [from, to]) => changed.replaceAll(from, to), text));
  return lines.flatMap(write).join('\n\n');
}

/** What is found of a pair: its kind where the fingerprints find it and the words confirm it. */
export function judgePair({ left, right }: ReprintPair): ReprintKind | 'none' {
  const [first, second] = [writeSide(left), writeSide(right)];
  const [known, own] = [first, second].map((text) => new Set(fingerprintText(text).map(({ hash }) => hash)));
  if (!isWorthComparing(known!.intersection(own!).size, known!.size, own!.size)) return 'none';
  return judgeReprint(first, second)?.kind ?? 'none';
}

/** Precision and recall of pairs found, and the share of those found whose kind is right. */
export function scoreReprints(): { readonly precision: number; readonly recall: number; readonly kinds: number } {
  const judged = readReprintPairs().map((pair) => ({
    expected: pair.expected.replace(/s$/, ''),
    found: judgePair(pair),
  }));
  const found = judged.filter((pair) => pair.found !== 'none');
  const right = found.filter((pair) => pair.expected !== 'none');
  const meant = judged.filter((pair) => pair.expected !== 'none');
  return {
    precision: right.length / found.length,
    recall: right.length / meant.length,
    kinds: right.filter((pair) => pair.found === pair.expected).length / right.length,
  };
}
