import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedFolder } from './gold.ts';

/** Debian packages `manpages-de`, `-fr`, `-pl`, `-tr`, `-ro`. */
const manualFolder = '/usr/share/man';
const languages = ['de', 'fr', 'pl', 'tr', 'ro'] as const;
const linesPerLanguage = 1700;

/**
 * Ten thousand lines of intact text with characters beyond ASCII: Debian's translated manual pages in five languages,
 * and German news. Null where some are not at hand. Lines that hold controls are no intact text and left out.
 */
export function readIntactLines(): readonly string[] | null {
  const news = join(sharedFolder, 'data', 'quotations', 'train');
  const missing = [news, ...languages.map((language) => join(manualFolder, language, 'man1'))].filter(
    (folder) => !existsSync(folder),
  );
  if (missing.length > 0) {
    process.stdout.write(`intact sentences: SKIPPED, not at hand: ${missing.join(', ')}\n`);
    return null;
  }
  const manuals = languages.flatMap((language) => spread(readManuals(join(manualFolder, language)), linesPerLanguage));
  const articles = readdirSync(news).map((name) => JSON.parse(readFileSync(join(news, name), 'utf8')).originalText);
  return [...manuals, ...spread(toLines(articles), 10_000 - manuals.length)];
}

function readManuals(folder: string): string[] {
  const sections = readdirSync(folder).filter((name) => name.startsWith('man'));
  const files = sections.flatMap((section) =>
    readdirSync(join(folder, section))
      .filter((name) => name.endsWith('.gz'))
      .map((name) => join(folder, section, name)),
  );
  return toLines(files.sort().map((file) => toPlain(gunzipSync(readFileSync(file)).toString('utf8'))));
}

// Escapes of the typesetter: "«\ X\ »", "\fBls\fP", "ISO\ 8859\-1".
function toPlain(source: string): string {
  return source
    .split('\n')
    .filter((line) => !/^[.']\\"/.test(line))
    .join('\n')
    .replace(/\\[ ~]/g, '\u00a0')
    .replace(/\\f[A-Z]|\\-|\\&|\\\(..|\\/g, '');
}

function toLines(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return lines.filter((line) => line.length > 20 && /[^\0-\x7f]/.test(line) && !/[\x80-\x9f\ufffd]/.test(line));
}

/** So many of them, evenly spread. */
function spread(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines];
  return Array.from({ length: count }, (_nothing, index) => lines[Math.floor((index * lines.length) / count)]!);
}
