import type { Transaction } from 'kysely';
import type { Actor } from '../../core/actor.ts';
import type { Commitment } from '../../core/commitment.ts';
import type { Contact } from '../../core/contact.ts';
import type { Quotation } from '../../core/quotation.ts';
import {
  type JudgedActors,
  nothingJudged,
  toCommitmentEntry,
  toContactProfiles,
  toStatementEntry,
} from '../../resolve/resolve.ts';
import type { Tables } from '../../store/tables.ts';
import { linkCommitments } from './link-commitments.ts';
import { linkContacts } from './link-contacts.ts';
import { linkStatements } from './link-grouped.ts';
import { loadJudgedContacts } from './load-judged-contacts.ts';
import { tellContacts } from './tell-contacts.ts';

/** The facts of a document as far as they decide what they are linked to. */
export interface LinkableDocument {
  readonly documentId: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly contacts: readonly Contact[];
  readonly quotations: readonly Quotation[];
  readonly commitments: readonly Commitment[];
  readonly actors: Pick<ReadonlyMap<string, Actor>, 'get'>;
}

/**
 * Links a document's facts to the ledger in the light of what people have judged. `removed`: documents whose links go
 * away, itself where it was linked before. Where its entries stand in the order of the ledger is taken from what the
 * document says itself, so that a judgement changes no ids but of those that it joins or parts.
 */
export async function linkDocument(
  transaction: Transaction<Tables>,
  removed: readonly string[],
  { document, judged }: { readonly document: LinkableDocument; readonly judged: JudgedActors },
): Promise<void> {
  const { documentId, publishedAt, quotations, commitments } = document;
  const publishedKey = toPublishedKey(publishedAt);
  const [asJudged, told] = [judged, nothingJudged].map((own) => toContactProfiles({ ...document, judged: own }));
  const judgedContacts = await loadJudgedContacts(transaction);
  const heldApart = new Set(judgedContacts.apart.flat());
  const profiles = asJudged.map((profile, position) => {
    const own = `${documentId} ${position}`;
    return heldApart.has(own) ? { ...profile, own } : profile;
  });
  await linkContacts(transaction, removed, { documentId, profiles, told, publishedKey });
  const statements = quotations.map((quotation, position) => ({
    position,
    entry: { ...toStatementEntry(quotation, publishedAt, judged), documentId },
    told: toStatementEntry(quotation, publishedAt, nothingJudged).block,
  }));
  await linkStatements(transaction, { documentId, entries: statements, publishedKey });
  const about = Map.groupBy(tellContacts({ ...document, denials: [] }, document.text), ({ fact }) => fact);
  const entries = commitments.map((commitment, position) => {
    const occasions = (about.get(`m${position}`) ?? []).map(({ contact }) => profiles[contact]);
    return {
      position,
      entry: toCommitmentEntry(commitment, publishedAt, { judged, occasions }),
      told: toCommitmentEntry(commitment, publishedAt).block,
    };
  });
  await linkCommitments(transaction, { documentId, entries, publishedKey });
}

/** Sorts reports by time: a month sorts after its days, an unknown time after all. */
function toPublishedKey(publishedAt: string | null): string {
  if (publishedAt === null) return '~';
  return publishedAt.length < 'YYYY-MM-DD'.length ? `${publishedAt}~` : publishedAt;
}
