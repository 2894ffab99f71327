import type { Actor } from '../../core/actor.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { LedgerActor, LedgerStatement } from '../../core/ledger.ts';
import type { Quotation } from '../../core/quotation.ts';
import { findToldContacts } from '../../store/contact-ids.ts';
import { findGroupIds, findGroupMembers, type GroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { listDocuments } from '../../store/list-documents.ts';
import { loadQuotations } from '../../store/load-facts.ts';
import { loadJudgedView } from '../judge/load-judged-view.ts';
import { loadVerdicts } from '../judge/load-verdicts.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { keepKnown, verdictOf } from './keep-known.ts';
import { toEvidence } from './list-contacts.ts';
import { loadDropped } from './load-dropped.ts';
import { loadOrigins } from './load-origins.ts';
import { tellWordings } from './tell-wordings.ts';
import { withoutSharedSources } from './without-shared-sources.ts';

/** The statements with these ids, else all by first report, with their quotations, documents and contacts. */
export async function listStatements(ledger: Ledger, ids?: readonly string[]): Promise<readonly LedgerStatement[]> {
  const statements: LedgerStatement[] = [];
  for await (const statement of eachStatement(ledger, ids)) statements.push(statement);
  return statements;
}

/** As `listStatements`, one after the other, for ledgers that do not fit into memory. */
export async function* eachStatement(ledger: Ledger, ids?: readonly string[]): AsyncGenerator<LedgerStatement> {
  const wanted = ids ?? (await findGroupIds(ledger, 'statement'));
  for await (const grouped of inPortionsOfTellings(wanted, (ids) => findGroupMembers(ledger, 'statement', ids)))
    yield* await loadPortion(ledger, grouped);
}

async function loadPortion(ledger: Ledger, grouped: readonly GroupMembers[]): Promise<readonly LedgerStatement[]> {
  const documentIds = grouped.flatMap(({ members }) => members.map((member) => member.documentId));
  const { told } = await loadQuotations(ledger, documentIds);
  const entryAt = new Map(told.map((entry) => [`${entry.documentId} ${entry.position}`, entry]));
  const references = new Map((await listDocuments(ledger, documentIds)).map((known) => [known.documentId, known]));
  const verdicts = await loadVerdicts(ledger, documentIds);
  const known = { references, verdicts, letter: 'q', withWrong: ledger.withWrong };
  const found = keepKnown(grouped, known);
  const contactsOf = await findToldContacts(ledger, documentIds);
  const countOrigins = await loadOrigins(ledger, documentIds);
  const view = await loadJudgedView(ledger);
  const dropped = await loadDropped(ledger, documentIds);
  return found.map(({ id, members }) => {
    const entries = members.map(({ documentId, position }) => entryAt.get(`${documentId} ${position}`)!);
    // The fullest wording stands for all.
    const { fact } = entries.toSorted((left, right) => lengthOf(right.fact) - lengthOf(left.fact))[0];
    const documents = toEvidence(
      references,
      entries.map(({ documentId, position, fact }) => ({
        documentId,
        anchors: fact.quote,
        withdrawnBy: dropped.get(`${documentId} q${position}`) ?? null,
      })),
    );
    const speaker = fact.speakerActor && view.actor(fact.speakerActor);
    return {
      id,
      speaker: speaker && toSpeaker(speaker),
      speakerName: speaker?.name ?? fact.chain.at(0)?.name ?? (textOf(fact.speaker) || null),
      text: textOf(fact.quote),
      form: fact.form,
      chain: fact.chain,
      certainty: fact.certainty,
      polarity: fact.polarity,
      verification: fact.verification,
      documents,
      origins: countOrigins(withoutSharedSources(documents, entries)),
      wordings: tellWordings(entries, references),
      contacts: [...new Set(members.flatMap((one) => contactsOf.get(`${one.documentId} q${one.position}`) ?? []))],
      entries,
      verdict: verdictOf({ members }, known),
    };
  });
}

function toSpeaker({ key, name, wikidata, office, state, kind }: Actor): LedgerActor {
  return { key, name, wikidata, office, state, kind };
}

function lengthOf(quotation: Quotation): number {
  return textOf(quotation.quote).length;
}

function textOf(anchors: readonly Anchor[]): string {
  return anchors.map((anchor) => anchor.exact).join(' … ');
}
