import type { ActorReference } from '../../core/actor.ts';
import type { Analysis } from '../../core/analysis.ts';
import { type Anchor, overlaps, type Span } from '../../core/anchor.ts';
import type { Contact } from '../../core/contact.ts';
import { findTurns, namesContact, namesInPassing, tellsAgreed } from '../../resolve/resolve.ts';

/** A fact of a document ("q3", "m0", "n1") and the index of the contact that it is told about. */
export interface ToldFact {
  readonly fact: string;
  readonly contact: number;
}

type Facts = Pick<Analysis, 'contacts' | 'quotations' | 'commitments' | 'denials'>;

/** A contact older than the newest one of its text by more than this is background: nobody comments on it here. */
const backgroundMs = 31 * 86_400_000;

/**
 * Which quotations, commitments and denials are about which contacts of their document: those in whose words they
 * stand, and, unless one of these took place, the contact that is the news: the one told last before them (in headline
 * and lead: first after them) that is neither upcoming nor background. Only contacts count on a side of which one of
 * the fact's people is, or which they report; whoever took part in one of them speaks of that one.
 */
export function tellContacts(analysis: Facts, text = ''): readonly ToldFact[] {
  const news = newsOf(analysis.contacts);
  const facts = factsOf(analysis).map((fact) => ({ ...fact, contacts: contactsOf(fact, analysis.contacts) }));
  const tellings = findTellings(analysis.contacts, news).filter(
    ({ contact, anchor }) =>
      !facts.some(({ person, span, contacts }) => person && overlaps(anchor, span) && !contacts.has(contact)),
  );
  const turns = analysis.contacts.length === 0 ? [] : findTurns(text);
  return facts.flatMap(({ fact, span, contacts }) => {
    const fitting = tellings.filter(({ contact }) => contacts.has(contact));
    const within = fitting.filter(({ anchor }) => overlaps(anchor, span));
    const told = new Set(within.map(({ index }) => index));
    if (!within.some(({ contact }) => news.has(contact))) {
      const ofNews = fitting.filter(({ contact }) => news.has(contact));
      const nearest = ofNews.findLast(({ anchor }) => anchor.start < span.start) ?? ofNews[0];
      if (nearest && !isTurnedFrom(nearest, span, { text, turns })) told.add(nearest.index);
    }
    return [...told].map((contact) => ({ fact, contact }));
  });
}

interface Telling {
  readonly index: number;
  readonly contact: Contact;
  readonly anchor: Anchor;
}

/** The words that tell of contacts, in order, without those that only name one to place what is said of another. */
function findTellings(contacts: readonly Contact[], news: ReadonlySet<Contact>): readonly Telling[] {
  const tellings = contacts
    .flatMap((contact, index) => contact.anchors.map((anchor) => ({ index, contact, anchor })))
    .sort((left, right) => left.anchor.start - right.anchor.start);
  const seen = new Set<Contact>();
  return tellings.filter(({ contact, anchor }) => {
    // "Dabei sei es um die Folgen nach dem gestrigen Anruf bei ihm gegangen": about the call told before.
    const isFirst = !seen.has(contact) && [...seen].some((other) => news.has(other));
    const isAside = isFirst && (namesInPassing(anchor.exact) || tellsAgreed(anchor.exact));
    if (!isAside) seen.add(contact);
    return !isAside;
  });
}

/** "Unterdessen rückt die Armee vor, teilte das Ministerium mit", after the call was told: other news, unless it names one. */
function isTurnedFrom(
  { anchor }: Telling,
  { start, end }: Span,
  { text, turns }: { readonly text: string; readonly turns: readonly number[] },
): boolean {
  return turns.some((turn) => turn > anchor.start && turn <= start) && !namesContact(text.slice(start, end));
}

/** The contacts that a fact can be about; whoever took part in one of the text tells of what he took part in. */
function contactsOf({ sides, person }: FactInText, contacts: readonly Contact[]): ReadonlySet<Contact> {
  const fitting = contacts.filter((contact) => hasSide(contact, sides));
  const takesPart = contacts.some(({ participants }) => participants.some(({ key }) => key === person));
  if (!takesPart) return new Set(fitting);
  return new Set(fitting.filter(({ participants, mediators }) => isAnyOf(sides, [...participants, ...mediators])));
}

/** The contacts that a text is about: those that took place or are disputed, else the upcoming ones. */
function newsOf(contacts: readonly Contact[]): ReadonlySet<Contact> {
  const past = contacts.filter(({ status }) => status !== 'planned' && status !== 'proposed');
  const newest = Math.max(...past.map(dayOf).filter((day) => day !== null));
  const current = past.filter((contact) => (dayOf(contact) ?? newest) >= newest - backgroundMs);
  if (current.length > 0) return new Set(current);
  return new Set(past.length > 0 ? past : contacts);
}

/** First day of a contact's date in UTC milliseconds; null where it has none. */
function dayOf({ date }: Contact): number | null {
  const day = Date.parse(date?.edtf?.split('/')[0].replace(/[~?%]/g, '') ?? '');
  return Number.isNaN(day) ? null : day;
}

interface FactInText {
  readonly fact: string;
  readonly span: Span;
  /** States and actors whose voice or deed it is; empty where nobody is named, which fits any contact. */
  readonly sides: ReadonlySet<string>;
  /** Who is quoted, null where nobody is. */
  readonly person: string | null;
}

function factsOf({ quotations, commitments, denials }: Facts): readonly FactInText[] {
  const quoted = quotations.map(({ quote, speakerActor }, position) => ({
    fact: `q${position}`,
    span: quote.at(0),
    sides: sidesOf(speakerActor ? [speakerActor] : []),
    person: speakerActor?.key ?? null,
  }));
  const committed = commitments.map(({ anchors, parties, by, to, accordingTo }, position) => ({
    fact: `m${position}`,
    span: anchors.at(0),
    sides: sidesOf([...parties, ...by, ...to, ...accordingTo]),
    person: accordingTo.at(0)?.key ?? null,
  }));
  const denied = denials.map(({ anchors, by }, position) => ({
    fact: `n${position}`,
    span: anchors.at(0),
    sides: sidesOf([by]),
    person: by.key,
  }));
  return [...quoted, ...committed, ...denied].flatMap(({ span, ...fact }) => (span ? [{ ...fact, span }] : []));
}

function hasSide(contact: Contact, sides: ReadonlySet<string>): boolean {
  if (sides.size === 0) return true;
  return isAnyOf(sides, [...contact.participants, ...contact.mediators, ...contact.reportedBy]);
}

function isAnyOf(sides: ReadonlySet<string>, references: readonly Pick<ActorReference, 'key' | 'state'>[]): boolean {
  const own = sidesOf(references);
  return [...sides].some((side) => own.has(side));
}

function sidesOf(references: readonly Pick<ActorReference, 'key' | 'state'>[]): ReadonlySet<string> {
  return new Set(references.flatMap(({ key, state }) => (state ? [key, state] : [key])));
}
