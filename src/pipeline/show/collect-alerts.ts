import type { LedgerCommitment, LedgerContact } from '../../core/ledger.ts';
import { readDays } from '../../resolve/resolve.ts';
import { browseCommitmentCards } from '../../store/catalogue/browse-groups.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findEventsAfter } from '../../store/ledger-events.ts';
import { findAlertCursor, isWindowAlerted, noteWindowAlerted, setAlertCursor } from '../../store/watching.ts';
import { listCommitments } from './list-commitments.ts';
import { listToldNews, type NewsItem } from './list-news.ts';
import { findVersionPlace, type VersionChange } from './list-versions.ts';
import { refreshCatalogue } from './refresh-catalogue.ts';

/** Something that people want to be told. */
export type Alert =
  | {
      readonly kind: 'news';
      readonly item: NewsItem<LedgerContact>;
      /** Of a changed version: what it tells otherwise than the one before. */
      readonly changes: readonly VersionChange[];
    }
  | { readonly kind: 'window'; readonly commitment: LedgerCommitment; readonly end: string };

/** What people asked to be told of, and where it is remembered. */
export interface AlertWishes {
  /** Name under which it is remembered what has been told: one for each sink. */
  readonly sink: string;
  /** Keys of actors: contacts without any of them are left out; all contacts where empty. */
  readonly actors: readonly string[];
  /** Tell of windows that end within so many days. */
  readonly dueDays: number;
  /** ISO 8601. */
  readonly now: string;
}

const eventsPerPortion = 200;
const windowsPerDay = 1000;

/**
 * Tells a sink everything it has not been told, one by one, in order: new contacts of watched actors, denials, changed
 * versions, windows about to end. It is remembered after each that it was told, so that a restart loses nothing and, but
 * for one that broke off in the middle of telling, repeats nothing. A new sink is told from the beginning of the diary.
 */
export async function tellAlerts(
  ledger: Ledger,
  wishes: AlertWishes,
  tell: (alert: Alert) => Promise<void>,
): Promise<number> {
  return (await tellNews(ledger, wishes, tell)) + (await tellWindows(ledger, wishes, tell));
}

async function tellNews(
  ledger: Ledger,
  { sink, actors }: AlertWishes,
  tell: (alert: Alert) => Promise<void>,
): Promise<number> {
  let told = 0;
  let after = (await findAlertCursor(ledger, sink)) ?? 0;
  for (;;) {
    const events = await findEventsAfter(ledger, after, eventsPerPortion);
    const last = events.at(-1);
    if (!last) return told;
    for (const item of await listToldNews(ledger, events)) {
      if (!isWanted(item, actors)) continue;
      const isVersion = item.event.kind === 'version';
      const changes = isVersion ? (await findVersionPlace(ledger, item.event.documentId)).changes : [];
      await tell({ kind: 'news', item, changes });
      await setAlertCursor(ledger, sink, item.event.id);
      told++;
    }
    await setAlertCursor(ledger, sink, last.id);
    after = last.id;
  }
}

function isWanted({ event, contact, denial }: NewsItem<LedgerContact>, actors: readonly string[]): boolean {
  if (event.kind === 'version') return true;
  if (event.kind === 'denial') return denial !== null;
  if (event.kind !== 'contact' || contact === null) return false;
  return actors.length === 0 || [...contact.participants, ...contact.mediators].some(({ key }) => actors.includes(key));
}

async function tellWindows(
  ledger: Ledger,
  { sink, dueDays, now }: AlertWishes,
  tell: (alert: Alert) => Promise<void>,
): Promise<number> {
  await refreshCatalogue(ledger);
  const today = readDays(now.slice(0, 10))!.from;
  const query = { endsFrom: today, endsTo: today + dueDays };
  const cards = await browseCommitmentCards(ledger, query, { limit: windowsPerDay });
  const commitments = await listCommitments(
    ledger,
    cards.map(({ commitment_id }) => commitment_id),
  );
  let told = 0;
  for (const commitment of commitments) {
    const { id: commitmentId, end } = commitment;
    if (end === null || (await isWindowAlerted(ledger, sink, { commitmentId, end }))) continue;
    await tell({ kind: 'window', commitment, end });
    await noteWindowAlerted(ledger, sink, { commitmentId, end });
    told++;
  }
  return told;
}
