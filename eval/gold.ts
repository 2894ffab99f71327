import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder beside the project with annotated texts that others own; not part of the clone. */
export const sharedFolder = join(import.meta.dirname, '..', '..', 'shared');

/** A contact as an annotator wrote it down. */
export interface GoldContact {
  readonly contactId?: string;
  readonly kind: string;
  readonly status: string;
  readonly participants: readonly string[];
  readonly participantsAlso?: readonly (readonly string[])[];
  readonly mediators?: readonly string[];
  readonly date: string | null;
  readonly durationMinutes?: number | null;
  readonly duration?: { readonly iso: string } | null;
  readonly place: string | null;
  readonly evidence: string;
  readonly optional?: boolean;
}

/** A commitment, a denial, or what must not be found, as an annotator wrote it down. */
export interface GoldEntry {
  readonly evidence: string;
  readonly status?: string;
  readonly quantity?: { readonly value: number } | null;
}

/** All that an annotator found in one text. */
export interface GoldDocument {
  readonly id: string;
  readonly published?: string | null;
  readonly publishedHint?: string | null;
  readonly publishedInText?: boolean;
  readonly contacts: readonly GoldContact[];
  readonly commitments?: readonly GoldEntry[];
  readonly denials?: readonly GoldEntry[];
  readonly speakers?: readonly string[];
  readonly mustNotYield?: readonly GoldEntry[];
}

/** A set of annotated texts: gold file and folder of texts, both relative to the shared folder. */
export interface GoldSet {
  readonly name: string;
  readonly folder: string;
  readonly documents: readonly GoldDocument[];
}

/** The annotated set, with the documents whose text is there; null where the shared folder is missing. */
export function loadGold(name: string, goldFile: string, textFolder: string): GoldSet | null {
  const path = join(sharedFolder, goldFile);
  if (!existsSync(path)) return null;
  const folder = join(sharedFolder, textFolder);
  const { documents } = JSON.parse(readFileSync(path, 'utf8')) as { documents: GoldDocument[] };
  return { name, folder, documents: documents.filter(({ id }) => existsSync(join(folder, `${id}.txt`))) };
}

/** The publication day passed in from outside, or the month where only that is known; undefined where the text has it. */
export function publishedOf(document: GoldDocument): string | undefined {
  if (document.publishedInText) return undefined;
  const hint = document.publishedHint ?? '';
  return document.published ?? (/^\d{4}(-\d\d){0,2}$/.test(hint) ? hint : undefined);
}
