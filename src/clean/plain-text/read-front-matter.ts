import { toIsoDay } from '../metadata/read-german-time.ts';
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

/** ISO 8601 of a time as machines write it: ISO itself, or "Wed, 20 Nov 2024 23:00:00 +0100". */
export function readMachineTime(time: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(time.trim());
  if (iso) {
    const day = toIsoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day || !iso[4]) return day;
    return `${day}T${iso[4]}${iso[5] ?? ''}${toOffset(iso[6])}`;
  }
  const mail = /(\d{1,2}) (\w{3})\w* (\d{4}) (\d\d:\d\d)(:\d\d)?\s*([+-]\d{4}|Z|GMT|UTC)?/.exec(time);
  if (!mail) return undefined;
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(mail[2]!.toLowerCase()) + 1;
  const day = toIsoDay(Number(mail[3]), month, Number(mail[1]));
  return day && `${day}T${mail[4]}${mail[5] ?? ''}${toOffset(mail[6])}`;
}

function toOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(Z|GMT|UTC)$/.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
