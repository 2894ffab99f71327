import type { Actor } from '../../core/actor.ts';
import type { Anchor } from '../../core/anchor.ts';
import type { LedgerActor, LedgerStatement } from '../../core/ledger.ts';
import type { Quotation } from '../../core/quotation.ts';
import { tellWordings, withoutSharedSources } from '../../resolve/resolve.ts';
import { findGroupIds, findGroupMembers, type GroupMembers } from '../../store/group-ids.ts';
import type { Ledger } from '../../store/ledger.ts';
import { loadQuotations } from '../../store/load-facts.ts';
import { inPortionsOfTellings } from './in-portions-of-tellings.ts';
import { loadGroups } from './load-groups.ts';

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
  const { groups, references, countOrigins, view } = await loadGroups(ledger, grouped, {
    load: loadQuotations,
    letter: 'q',
    anchorsOf: ({ quote }) => quote,
  });
  return groups.map(({ id, entries, documents, contacts, verdict }) => {
    // The fullest wording stands for all.
    const { fact } = entries.toSorted((left, right) => lengthOf(right.fact) - lengthOf(left.fact))[0];
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
      contacts,
      entries,
      verdict,
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
