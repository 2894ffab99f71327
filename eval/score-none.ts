import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/pipeline/analyze.ts';
import { sharedFolder } from './gold.ts';

/** How many contacts are found in documents that hold none; null where the documents are not at hand. */
export function countInvented(): number | null {
  const list = join(sharedFolder, 'gold', 'no-contacts.json');
  const folder = join(sharedFolder, 'data', 'quotations', 'train');
  if (!existsSync(list) || !existsSync(folder)) return null;
  const { documents } = JSON.parse(readFileSync(list, 'utf8')) as { documents: string[] };
  let invented = 0;
  for (const name of documents) {
    const { originalText, documentName } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const bytes = Buffer.from(originalText);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const published = /\((\d{4}-\d\d-\d\d)\)$/.exec(documentName)?.[1];
    const result = analyze({ path: `${name}.txt`, bytes, hash, mediaType: 'text/plain' }, { plain: true, published });
    if (result.kind === 'analysis') invented += result.contacts.length;
  }
  return invented;
}
