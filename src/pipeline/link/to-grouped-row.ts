import type { GroupedRow } from '../../store/grouped-entries.ts';
import { unboundedWindow } from './load-contact-region.ts';

/** A statement or commitment of a document that is being linked. */
export interface PlacedEntry {
  readonly position: number;
  readonly entry: {
    readonly block: string;
    readonly window: { readonly from: number; readonly to: number } | null;
    readonly words: readonly string[];
    readonly profile?: unknown;
  };
  /** The block as the document alone tells it, before any judgement; it places the entry. */
  readonly told: string;
}

/** The row of an entry that no group has taken yet. */
export function toGroupedRow(
  type: 'statement' | 'commitment',
  { documentId, publishedKey }: { readonly documentId: string; readonly publishedKey: string },
  { position, entry, told }: PlacedEntry,
): GroupedRow {
  const window = entry.window ?? unboundedWindow;
  return {
    type,
    document_id: documentId,
    position,
    block: entry.block,
    from_day: window.from,
    to_day: window.to,
    words: JSON.stringify(entry.words),
    profile: entry.profile === undefined ? null : JSON.stringify(entry.profile),
    entry_key: `${publishedKey}|${documentId}|${told}|${entry.words.join(' ')}`,
    group_id: '',
  };
}
