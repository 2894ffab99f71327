import type { LedgerDocumentReference } from '../../core/ledger.ts';
import { hashId } from '../../pipeline/hash-id.ts';
import { loadVerdicts } from '../../pipeline/judge/load-verdicts.ts';
import { findContactsOfEntries } from '../../store/contact-ids.ts';
import { findGroupsOfEntries } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listAnchors } from '../../store/list-anchors.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadDocument } from '../../store/load-document.ts';
import { loadCommitments, loadContacts, loadDenials, loadQuotations } from '../../store/load-facts.ts';
import { countCodePoints } from './count-code-points.ts';
import { describeProof, type ToldFact } from './describe-proof.ts';
import { toAnnotation } from './to-annotation.ts';

/** Every anchor of the ledger as a W3C Web Annotation, one JSON object a line, document by document. */
export async function* annotationLines(ledger: Ledger): AsyncGenerator<string> {
  for (const reference of await listDocuments(ledger)) yield* linesOf(ledger, reference);
}

async function* linesOf(ledger: Ledger, { documentId }: LedgerDocumentReference): AsyncGenerator<string> {
  const anchors = await listAnchors(ledger, documentId);
  const document = anchors.length > 0 ? await loadDocument(ledger, documentId) : null;
  if (!document) return;
  const { path, text, snapshotHash } = document;
  const publishedAt = document.publishedAt ?? document.updatedAt;
  const toCodePoint = countCodePoints(text);
  const source = { documentId, path, text, publishedAt, snapshotHash, toCodePoint };
  const facts = await loadFactsOf(ledger, documentId);
  for (const anchor of anchors) {
    const known = facts.get(anchor.fact);
    if (!known) continue;
    const proven = { type: known.told.type, id: known.id, words: describeProof(known.told, anchor.slot) };
    yield JSON.stringify(toAnnotation(anchor, source, proven));
  }
}

interface KnownFact {
  /** Id in the ledger. */
  readonly id: string;
  readonly told: ToldFact;
}

/** The facts of a document by their place ("c0", "q3"), without those that people hold to be wrong. */
async function loadFactsOf(ledger: Ledger, documentId: string): Promise<ReadonlyMap<string, KnownFact>> {
  const ids = [documentId];
  const contactOf = await findContactsOfEntries(ledger, ids);
  const statementOf = await findGroupsOfEntries(ledger, 'statement', ids);
  const commitmentOf = await findGroupsOfEntries(ledger, 'commitment', ids);
  const verdicts = await loadVerdicts(ledger, ids);
  const facts = new Map<string, KnownFact>();
  const add = (place: string, id: string | undefined, told: ToldFact) => {
    const isWrong = verdicts.get(`${documentId} ${place}`)?.kind === 'wrong' && !ledger.withWrong;
    if (id !== undefined && !isWrong) facts.set(place, { id, told });
  };
  for (const { position, fact } of (await loadContacts(ledger, ids)).told)
    add(`c${position}`, contactOf.get(`${documentId} ${position}`), { type: 'contact', fact });
  for (const { position, fact } of (await loadQuotations(ledger, ids)).told)
    add(`q${position}`, statementOf.get(`${documentId} ${position}`), { type: 'statement', fact });
  for (const { position, fact } of (await loadCommitments(ledger, ids)).told)
    add(`m${position}`, commitmentOf.get(`${documentId} ${position}`), { type: 'commitment', fact });
  for (const { position, fact } of (await loadDenials(ledger, ids)).told)
    add(`n${position}`, hashId('n', `${documentId} ${position}`), { type: 'denial', fact });
  return facts;
}
