import { inPortions } from './contact-profiles.ts';
import { findGroupsOfEntries } from './group-ids.ts';
import type { Ledger } from './ledger.ts';

/** What is told about some contacts: ids of statements and commitments, and the documents that tell of them. */
export interface Tellings {
  readonly statements: readonly string[];
  readonly commitments: readonly string[];
  readonly documents: readonly string[];
}

/** All that is told about the contacts with these ids. */
export async function findTellings(ledger: Ledger, contactIds: readonly string[]): Promise<Tellings> {
  const rows = await inPortions(contactIds, (portion) =>
    ledger.database
      .selectFrom('contact_profile')
      .innerJoin('contact_link', 'contact_link.profile_id', 'contact_profile.id')
      .leftJoin('told_contact', (join) =>
        join
          .onRef('told_contact.document_id', '=', 'contact_link.document_id')
          .onRef('told_contact.contact_position', '=', 'contact_link.position'),
      )
      .select(['contact_link.document_id', 'told_contact.fact'])
      .where('contact_profile.contact_id', 'in', portion)
      .execute(),
  );
  const documents = [...new Set(rows.map((row) => row.document_id))].sort();
  const groupsOf = async (type: 'statement' | 'commitment', letter: string) => {
    const groups = await findGroupsOfEntries(ledger, type, documents);
    const ids = rows.flatMap(({ document_id, fact }) =>
      fact?.startsWith(letter) ? (groups.get(`${document_id} ${fact.slice(1)}`) ?? []) : [],
    );
    return [...new Set(ids)].sort();
  };
  return { statements: await groupsOf('statement', 'q'), commitments: await groupsOf('commitment', 'm'), documents };
}
