import type { LedgerContact, LedgerDenial } from '../../core/ledger.ts';
import { browseDenials } from '../../pipeline/show/browse-denials.ts';
import { listContacts } from '../../pipeline/show/list-contacts.ts';
import { listDenials } from '../../pipeline/show/list-denials.ts';
import { listStatements } from '../../pipeline/show/list-statements.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from '../cli/language.ts';
import { renderDenialsPage, type ShownDenial } from '../pages/render-denials.ts';
import { answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { withNamedDocuments } from './named-documents.ts';
import { fromCursor, toCursor } from './paging.ts';

const denialsPerPage = 50;

/** `/denials`: who denies what, with which exception. */
export function addDenialPages(app: App, { ledger }: Service): void {
  app.get('/denials', async (context) => {
    const after = fromCursor(context.req.query('cursor'));
    const page = await browseDenials(ledger, { after, limit: denialsPerPage });
    const { denials } = page;
    const next = page.next ? `/denials?cursor=${toCursor(page.next)}` : null;
    const title = say({ de: 'Dementis', en: 'Denials' });
    const shown = await showDenials(ledger, denials);
    const documents = denials.map(({ document }) => document);
    return withNamedDocuments(ledger, documents, () => answerPage(context, { title }, renderDenialsPage(shown, next)));
  });
}

/** Denials with the contacts and statements that they deny. */
export async function showDenials(ledger: Ledger, denials: readonly LedgerDenial[]): Promise<readonly ShownDenial[]> {
  const targetsOf = (type: string) =>
    denials.flatMap(({ fact, target }) => (fact.of.type === type && target !== null ? [target] : []));
  const contacts = new Map((await load(listContacts, ledger, targetsOf('contact'))).map((one) => [one.id, one]));
  const statements = new Map((await load(listStatements, ledger, targetsOf('quotation'))).map((one) => [one.id, one]));
  return denials.map((denial) => {
    const statement = statements.get(denial.target ?? '');
    const words = denial.fact.of.type === 'words' ? denial.fact.of.anchor.exact : null;
    const denied = statement ? { text: statement.text, speaker: statement.speakerName } : null;
    return {
      denial,
      contact: contacts.get(denial.target ?? '') ?? null,
      denied: denied ?? (words === null ? null : { text: words, speaker: null }),
    };
  });
}

/** Without ids these lists hold everything: here they hold nothing then. */
async function load<Item>(
  list: (ledger: Ledger, ids: readonly string[]) => Promise<readonly Item[]>,
  ledger: Ledger,
  ids: readonly string[],
): Promise<readonly Item[]> {
  return ids.length > 0 ? list(ledger, [...new Set(ids)]) : [];
}

/** The denials, in the texts that tell of a contact, of the contact itself or of what was said about it. */
export async function listDenialsOf(
  ledger: Ledger,
  { id, documents }: Pick<LedgerContact, 'id' | 'documents'>,
  saidIds: ReadonlySet<string>,
): Promise<readonly ShownDenial[]> {
  const denials = await listDenials(
    ledger,
    documents.map(({ documentId }) => documentId),
  );
  const own = denials.filter(({ target }) => target !== null && (target === id || saidIds.has(target)));
  return (await showDenials(ledger, own)).map((shown) => ({
    ...shown,
    contact: shown.contact?.id === id ? null : shown.contact,
  }));
}
