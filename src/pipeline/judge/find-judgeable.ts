import type { Extraction } from '../../core/analysis.ts';
import { ConfigError } from '../../core/app-error.ts';
import type { JudgedFact } from '../../core/judgement.ts';
import { findContactMembers } from '../../store/contact-ids.ts';
import { findById } from '../../store/find-by-id.ts';
import { findGroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadDocument } from '../../store/load-document.ts';
import { listDenials } from '../show/list-denials.ts';
import { letterOf, toJudgeableFacts } from './judgeable-facts.ts';
import { loadExtraction } from './load-extraction.ts';

/** A telling by its place in the ledger. */
interface Telling {
  readonly type: JudgedFact['type'];
  readonly documentId: string;
  readonly position: number;
}

const types = new Map(
  (Object.entries(letterOf) as readonly [JudgedFact['type'], string][]).map(([type, letter]) => [letter, type]),
);

/**
 * All tellings that an id stands for, first reported first: of a contact, statement or commitment every one, of a denial
 * or a telling ("d12ab/c0", document and number in it) that one. Throws ConfigError where it stands for none or several.
 */
export async function findJudgeable(ledger: Ledger, id: string): Promise<readonly JudgedFact[]> {
  const tellings = await findTellings(ledger, id);
  const extractions = new Map<string, Extraction>();
  const facts: JudgedFact[] = [];
  for (const { type, documentId, position } of tellings) {
    const extraction = extractions.get(documentId) ?? (await loadExtraction(ledger, documentId));
    extractions.set(documentId, extraction);
    const found = toJudgeableFacts(extraction).find((fact) => fact.type === type && fact.position === position);
    const document = await loadDocument(ledger, documentId);
    const anchor = found?.anchors[0];
    if (!found || !document || !anchor)
      throw new ConfigError('id-unknown', `${documentId} tells no ${type} ${position}.`, whereIdsAre);
    const { start, end, exact } = anchor;
    const { signature } = found;
    facts.push({ type, shownAs: id, documentId, snapshotHash: document.snapshotHash, start, end, exact, signature });
  }
  return facts;
}

const whereIdsAre =
  '"lesart contacts", "statements" and "commitments" list the ids, "lesart show ID" those of tellings.';

async function findTellings(ledger: Ledger, id: string): Promise<readonly Telling[]> {
  const single = /^(d[0-9a-f]+)\/([cqmn])(\d+)$/.exec(id);
  if (single) {
    const [document] = (await findById(ledger, single[1])).filter(({ type }) => type === 'document');
    if (!document) throw new ConfigError('id-unknown', `No document has the id ${single[1]}.`, whereIdsAre);
    return [{ type: types.get(single[2])!, documentId: document.id, position: Number(single[3]) }];
  }
  if (id.startsWith('n')) return findDenial(ledger, id);
  const found = await findById(ledger, id);
  if (found.length !== 1 || found[0].type === 'document')
    throw new ConfigError(
      found.length > 1 ? 'id-ambiguous' : 'id-unknown',
      found.length > 1 ? `Several ids begin with ${id}.` : `Nothing that can be judged has the id ${id}.`,
      whereIdsAre,
    );
  const [{ type, id: full }] = found;
  if (type === 'contact') {
    const [contact] = await findContactMembers(ledger, [full]);
    return contact.members.map((member) => ({ type, ...member }));
  }
  const group = type === 'statement' ? 'statement' : 'commitment';
  const [{ members }] = await findGroupMembers(ledger, group, [full]);
  return members.map((member) => ({ type: group === 'statement' ? 'quotation' : 'commitment', ...member }));
}

async function findDenial(ledger: Ledger, id: string): Promise<readonly Telling[]> {
  const found = (await listDenials(ledger)).filter((denial) => denial.id.startsWith(id));
  if (found.length === 1) return found.map(({ documentId, position }) => ({ type: 'denial', documentId, position }));
  throw new ConfigError(
    found.length > 1 ? 'id-ambiguous' : 'id-unknown',
    found.length > 1 ? `Several denials begin with ${id}.` : `No denial has the id ${id}.`,
    whereIdsAre,
  );
}
