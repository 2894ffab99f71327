import { findPublishers } from '../../store/catalogue/browse-cards.ts';
import type { Ledger } from '../../store/ledger.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';

/** More outlets than a reader looks through. */
const mostPublishers = 300;

/** The publishers that reported a contact, by name. */
export async function listPublishers(ledger: Ledger): Promise<readonly string[]> {
  await refreshCatalogue(ledger);
  return findPublishers(ledger, mostPublishers);
}

/** The publisher that typed words mean: by its name, whatever the case, else by a part of it; the words themselves where none does. */
export function choosePublisher(publishers: readonly string[], words: string): string {
  const wanted = words.toLowerCase();
  const names = publishers.map((name) => [name, name.toLowerCase()] as const);
  const found = names.find(([, name]) => name === wanted) ?? names.find(([, name]) => name.includes(wanted));
  return found?.[0] ?? words;
}
