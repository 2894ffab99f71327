import { readMachineTime } from '../metadata/read-machine-time.ts';
import type { Line } from './find-lines.ts';

/** What the front matter of a Markdown file says; `characters` counts what it takes up. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly characters: number;
}

/** Splits a front matter between two lines of dashes from the lines below it. */
export function readFrontMatter(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly frontMatter: FrontMatter;
} {
  const none = { lines, frontMatter: { title: null, publishedAt: null, characters: 0 } };
  if (lines[0]?.text !== '---') return none;
  const end = lines.findIndex((line, index) => index > 0 && line.text === '---');
  // Forty lines: no front matter is longer, and a text may begin with a rule for other reasons.
  if (end < 0 || end > 40) return none;
  const fields = new Map<string, string>();
  for (const line of lines.slice(1, end)) {
    const field = /^([\w-]+):\s*(.*)$/.exec(line.text);
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^(["'])(.*)\1$/, '$2').trim());
  }
  const date = fields.get('date') ?? fields.get('published') ?? fields.get('publishedat') ?? fields.get('datum');
  return {
    lines: lines.slice(end + 1),
    frontMatter: {
      title: fields.get('title') || null,
      publishedAt: date ? (readMachineTime(date) ?? null) : null,
      characters: lines.slice(0, end + 1).reduce((sum, line) => sum + line.text.length, 0),
    },
  };
}
