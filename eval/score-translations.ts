import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../src/clean/clean.ts';
import type { Warning } from '../src/core/document.ts';

/** A text with whether a machine translated it, and some of the words that tell. */
export interface TranslationText {
  readonly name: string;
  readonly machine: boolean;
  readonly text: string;
  readonly evidence: readonly string[];
}

/** The golden texts. */
export function readTranslationTexts(): readonly TranslationText[] {
  const path = join(import.meta.dirname, '..', 'test', 'golden-translations', 'texts.json');
  return JSON.parse(readFileSync(path, 'utf8')) as TranslationText[];
}

/** The warning that a text was translated by machine; undefined where there is none. */
export function findTranslationWarning(text: string): Warning | undefined {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const document = clean({ path: 'text.txt', bytes, hash, mediaType: 'text/plain' });
  if (document.kind === 'rejection') throw new Error(document.detail);
  return document.warnings.find(({ kind }) => kind === 'machineTranslated');
}

/** Precision and recall of texts flagged. */
export function scoreTranslations(): { readonly precision: number; readonly recall: number } {
  const judged = readTranslationTexts().map(({ text, machine }) => ({
    machine,
    found: !!findTranslationWarning(text),
  }));
  const right = judged.filter(({ machine, found }) => machine && found).length;
  return {
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ machine }) => machine).length,
  };
}
