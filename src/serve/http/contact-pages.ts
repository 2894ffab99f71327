import type { LedgerContact } from '../../core/ledger.ts';
import type { ListedContact } from '../../core/listed.ts';
import type { ContactQuery } from '../../pipeline/show/browse-contacts.ts';
import { browseListedContacts, countUndated, type ListedPage } from '../../pipeline/show/browse-listed.ts';
import { findParty } from '../../pipeline/show/find-party.ts';
import { choosePublisher, listPublishers } from '../../pipeline/show/list-publishers.ts';
import { type ContactView, loadContactView } from '../../pipeline/show/load-contact-view.ts';
import type { Ledger } from '../../store/ledger.ts';
import { say } from '../cli/language.ts';
import { contactAddress, withLinksAsOf } from '../pages/links.ts';
import { toGermanName } from '../pages/name-actor.ts';
import { nameContact, renderContactPage } from '../pages/render-contact-page.ts';
import { type OverviewFilter, renderOverview } from '../pages/render-overview.ts';
import { toTimelineMark } from '../pages/to-timeline-mark.ts';
import { formatDate } from '../report/format-time.ts';
import { answerNothing, answerPage } from './answer-page.ts';
import type { App, Service } from './app.ts';
import { readAsOf } from './as-of.ts';
import { listDenialsOf } from './denial-pages.ts';
import { findHeadlines, withNamedDocuments } from './named-documents.ts';
import { fromCursor, toCursor } from './paging.ts';
import { readTypedDay } from './read-typed-day.ts';
import { contactKindSchema, contactStatusSchema } from './schemas.ts';

const contactsPerPage = 50;
/** So many marks a timeline holds: more would be neither readable nor light. */
const marksShown = 200;
const neighboursShown = 8;

/** `/`: the contacts with their timeline; `/contacts/ID`: one of them. */
export function addContactPages(app: App, { ledger }: Service): void {
  app.get('/', async (context) => {
    const filter = readFilter(context.req.query());
    const days = { from: readDay(filter.from), to: readDay(filter.to) };
    const unread = [filter.from, filter.to].flatMap((typed) => (typed && !readDay(typed) ? [typed] : []));
    const publishers = await listPublishers(ledger);
    const query = await toQuery(ledger, { ...filter, ...days }, publishers);
    const after = fromCursor(context.req.query('cursor'));
    const asOf = readAsOf(context);
    const then = { ...ledger, asOf };
    const marked = await browseListedContacts(then, query, { limit: marksShown });
    const marks = marked.items.slice(0, marksShown).flatMap(toTimelineMark);
    const page = after
      ? await browseListedContacts(then, query, { after, limit: contactsPerPage })
      : toFirstPage(marked, contactsPerPage);
    const next = page.next ? `/?${new URLSearchParams({ ...filter, cursor: toCursor(page.next)! })}` : null;
    const title = say({ de: 'Wer sprach mit wem', en: 'Who spoke with whom' });
    const undated = days.from || days.to ? await countUndated(then, query) : 0;
    return withLinksAsOf(asOf, () =>
      withNamedDocuments(ledger, findHeadlines(page.items), () =>
        answerPage(
          context,
          { title, scripts: ['timeline.js'], asOf },
          renderOverview({ page, marks, filter, unread, undated, next, publishers }),
        ),
      ),
    );
  });
  app.get('/contacts/:id', async (context) => {
    const id = context.req.param('id');
    const asOf = readAsOf(context);
    const then = { ...ledger, asOf };
    // One held to be wrong is in no list, but whoever judged it finds it at its address and can take that back.
    const view = (await loadContactView(then, id)) ?? (await loadContactView({ ...then, withWrong: true }, id));
    if (!view) return answerNothing(context, nameMissing(id, asOf));
    const { contact } = view;
    if (contact.id !== id)
      return context.redirect(
        withLinksAsOf(asOf, () => contactAddress(contact.id)),
        302,
      );
    const surroundings = {
      mayJudge: context.get('right') === 'judge',
      denials: await listDenialsOf(then, contact, idsOfSaid(view)),
      neighbours: await findNeighbours(then, contact),
      asOf,
    };
    return withLinksAsOf(asOf, () =>
      withNamedDocuments(ledger, [...contact.documents, ...findHeadlines(surroundings.neighbours)], () =>
        answerPage(context, { title: nameContact(contact), asOf }, renderContactPage(view, surroundings)),
      ),
    );
  });
}

/** The beginning of a longer page. */
function toFirstPage(longer: ListedPage<ListedContact>, limit: number): ListedPage<ListedContact> {
  if (longer.items.length <= limit) return longer;
  return { ...longer, items: longer.items.slice(0, limit), next: longer.places[limit - 1] ?? null };
}

/** The fields of the filter that are filled in. */
function readFilter(query: Readonly<Record<string, string>>): OverviewFilter {
  const fields = ['actor', 'with', 'kind', 'status', 'from', 'to', 'topic', 'publisher', 'asOf'] as const;
  return Object.fromEntries(fields.flatMap((field) => (query[field]?.trim() ? [[field, query[field].trim()]] : [])));
}

/** A day as people type it; undefined where it is none. */
function readDay(typed: string | undefined): string | undefined {
  return (typed === undefined ? null : readTypedDay(typed)) ?? undefined;
}

/** What cannot be read does not narrow: a wrong word in an address is no reason to show nothing. */
async function toQuery(
  ledger: Ledger,
  { actor, with: other, kind, status, publisher, asOf: _asOf, ...same }: OverviewFilter,
  publishers: readonly string[],
): Promise<ContactQuery> {
  const names = [actor, other].filter((name) => name !== undefined);
  const parties = await Promise.all(names.map((name) => findParty(ledger, toGermanName(name))));
  return {
    ...same,
    publisher: publisher && choosePublisher(publishers, publisher),
    kind: contactKindSchema.safeParse(kind).data,
    status: contactStatusSchema.safeParse(status).data,
    actors: parties.flatMap(({ key, isSide }) => (isSide ? [] : [key])),
    sides: parties.flatMap(({ key, isSide }) => (isSide ? [key] : [])),
  };
}

/** Other contacts in which all of the same people take part, latest first. */
async function findNeighbours(ledger: Ledger, { id, participants }: LedgerContact): Promise<readonly ListedContact[]> {
  if (participants.length === 0) return [];
  const actors = participants.map(({ key }) => key);
  const { items } = await browseListedContacts(ledger, { actors }, { limit: 3 * neighboursShown });
  const isOfThem = (contact: ListedContact) => {
    const keys = new Set(contact.participants.map(({ key }) => key));
    return contact.id !== id && actors.every((key) => keys.has(key));
  };
  return items.filter(isOfThem).slice(0, neighboursShown);
}

/** Ids of the statements and commitments about a contact. */
function idsOfSaid({ comparison, commitments }: ContactView): ReadonlySet<string> {
  const points = comparison.accounts.flatMap((account) => account.points.map((point) => point.id));
  return new Set([...points, ...commitments.map((commitment) => commitment.id)]);
}

function nameMissing(id: string, asOf: string | undefined): string {
  if (asOf === undefined) return say({ de: `Kein Kontakt hat die Kennung ${id}.`, en: `No contact has the id ${id}.` });
  return say({
    de: `Bis ${formatDate(asOf)} war von diesem Kontakt (${id}) nichts veröffentlicht.`,
    en: `Nothing had been published about this contact (${id}) by ${formatDate(asOf)}.`,
  });
}
