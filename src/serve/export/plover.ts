import { eachCommitment } from '../../pipeline/show/list-commitments.ts';
import { eachContact } from '../../pipeline/show/list-contacts.ts';
import { listDenials } from '../../pipeline/show/list-denials.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { toCommitmentRow, toContactRow, toDenialRow } from './to-plover-row.ts';

/** Contacts, commitments and denials coded as events of PLOVER and CAMEO, one JSON object a line. */
export async function* ploverLines(ledger: Ledger): AsyncGenerator<string> {
  for await (const contact of eachContact(ledger)) yield JSON.stringify(toContactRow(contact));
  for await (const commitment of eachCommitment(ledger)) yield JSON.stringify(toCommitmentRow(commitment));
  const documents = await listDocuments(ledger);
  for (let start = 0; start < documents.length; start += documentsPerPortion) {
    const portion = documents.slice(start, start + documentsPerPortion).map(({ documentId }) => documentId);
    for (const denial of await listDenials(ledger, portion)) yield JSON.stringify(toDenialRow(denial));
  }
}

/** Denials come document by document; so many at once bound memory. */
const documentsPerPortion = 200;
