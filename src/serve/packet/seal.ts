import { createHash } from 'node:crypto';

/**
 * How a packet can be checked. The file is cut into named parts by comments; a manifest holds the SHA-256 of each, and
 * the seal is the SHA-256 of the whole file with the seal itself as zeros. A seal shows that nothing was changed since
 * the packet was made, not who made it: compare it with the one you were told.
 */
const partBegin = (name: string) => `<!--part:${name}-->`;
const partEnd = (name: string) => `<!--/part:${name}-->`;
const partPattern = /<!--part:([\w-]+)-->([\s\S]*?)<!--\/part:\1-->/g;
const sealPattern = /data-seal="([0-9a-f]{64})"/;
const manifestPattern = /<script type="application\/json" id="manifest">([^<]*)<\/script>/;
const noSeal = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A piece of the file that can be checked by its name. */
export function asPart(name: string, content: string): string {
  return `${partBegin(name)}${content}${partEnd(name)}`;
}

/** Fills in the manifest and the seal of a file whose parts are marked. `{{manifest}}` and the zeros are their places. */
export function sealFile(draft: string): string {
  const manifest = Object.fromEntries(
    [...draft.matchAll(partPattern)].map(([, name, content]) => [name, hashText(content)]),
  );
  const filled = draft.replace('{{manifest}}', () => JSON.stringify(manifest));
  return filled.replace(`data-seal="${noSeal}"`, () => `data-seal="${hashText(filled)}"`);
}

/** The place of the seal in a draft. */
export const sealPlace = `data-seal="${noSeal}"`;

/** What is wrong with a sealed file, most exact first; empty where nothing is. Part names tell where. */
export function checkSeal(file: string): readonly string[] {
  const seal = sealPattern.exec(file)?.[1];
  const listed = manifestPattern.exec(file)?.[1];
  if (seal === undefined || listed === undefined) return ['no-packet'];
  const manifest = parseManifest(listed);
  if (manifest === null) return ['manifest'];
  const parts = new Map([...file.matchAll(partPattern)].map(([, name, content]) => [name, content]));
  const changed = Object.entries(manifest)
    .filter(([name, hash]) => !parts.has(name) || hashText(parts.get(name)!) !== hash)
    .map(([name]) => name);
  if (changed.length > 0) return changed;
  const isWhole = hashText(file.replace(sealPattern, `data-seal="${noSeal}"`)) === seal;
  return isWhole ? [] : ['frame'];
}

function parseManifest(listed: string): Readonly<Record<string, string>> | null {
  try {
    return JSON.parse(listed) as Record<string, string>;
  } catch {
    return null;
  }
}
