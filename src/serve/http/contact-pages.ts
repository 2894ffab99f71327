import { browseContacts, browseMarks, type ContactMark, type ContactQuery } from '../../pipeline/browse-contacts.ts';
import { listActors } from '../../pipeline/list-actors.ts';
import { loadContactView } from '../../pipeline/load-contact-view.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from '../cli/language.ts';
import { formatDays } from '../pages/format-days.ts';
import { contactAddress } from '../pages/links.ts';
import { nameContact, renderContactPage } from '../pages/render-contact-page.ts';
import { type OverviewFilter, renderOverview } from '../pages/render-overview.ts';
import type { TimelineMark } from '../pages/render-timeline.ts';
import { nameContactKind, nameContactStatus } from '../report/words.ts';
import { answerNothing, answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { fromCursor, toCursor } from './paging.ts';
import { contactKindSchema, contactStatusSchema } from './schemas.ts';

const contactsPerPage = 50;
/** So many marks a timeline holds: more would be neither readable nor light. */
const marksShown = 300;

/** `/`: the contacts with their timeline; `/contacts/ID`: one of them. */
export function addContactPages(app: App, { ledger }: Service): void {
  app.get('/', async (context) => {
    const filter = readFilter(context.req.query());
    const query = await toQuery(ledger, filter);
    const after = fromCursor(context.req.query('cursor'));
    const page = await browseContacts(ledger, query, { after, limit: contactsPerPage });
    const marks = (await browseMarks(ledger, query, marksShown)).map(toMark);
    const next = page.next ? `/?${new URLSearchParams({ ...filter, cursor: toCursor(page.next)! })}` : null;
    const title = say({ de: 'Wer sprach mit wem', en: 'Who spoke with whom' });
    return answerPage(context, { title, scripts: ['timeline.js'] }, renderOverview({ page, marks, filter, next }));
  });
  app.get('/contacts/:id', async (context) => {
    const id = context.req.param('id');
    const view = await loadContactView(ledger, id);
    if (!view) {
      const what = say({ de: `Kein Kontakt hat die Kennung ${id}.`, en: `No contact has the id ${id}.` });
      return answerNothing(context, what);
    }
    if (view.contact.id !== id) return context.redirect(contactAddress(view.contact.id), 302);
    return answerPage(
      context,
      { title: nameContact(view.contact) },
      renderContactPage(view, { mayJudge: context.get('right') === 'judge' }),
    );
  });
}

/** The fields of the filter that are filled in. */
function readFilter(query: Readonly<Record<string, string>>): OverviewFilter {
  const fields = ['actor', 'kind', 'status', 'from', 'to', 'topic', 'publisher'] as const;
  return Object.fromEntries(fields.flatMap((field) => (query[field]?.trim() ? [[field, query[field].trim()]] : [])));
}

/** What cannot be read does not narrow: a wrong word in an address is no reason to show nothing. */
async function toQuery(ledger: Ledger, { actor, kind, status, ...same }: OverviewFilter): Promise<ContactQuery> {
  return {
    ...same,
    kind: contactKindSchema.safeParse(kind).data,
    status: contactStatusSchema.safeParse(status).data,
    actors: actor === undefined ? undefined : [await findActorKey(ledger, actor)],
  };
}

/** The key of the actor whose name this is, or who has it in his name and is named most; the words themselves where nobody has. */
async function findActorKey(ledger: Ledger, words: string): Promise<string> {
  const found = await listActors({ name: words }, ledger);
  const [most] = found.toSorted((left, right) => right.facts - left.facts);
  return (found.find(({ name, key }) => name === words || key === words) ?? most)?.key ?? words;
}

function toMark({ id, title, kind, status, fromDay, toDay }: ContactMark): TimelineMark {
  const words = `${nameContactKind(kind)}, ${nameContactStatus(status)}, ${formatDays(fromDay, toDay)}`;
  return { id, row: title.split(' – ').toSorted().join(' – '), status, words, fromDay, toDay };
}
