import type { ActorReference } from '../../core/actor.ts';
import type { Analysis } from '../../core/analysis.ts';
import { overlaps, type Span } from '../../core/anchor.ts';
import type { Contact } from '../../core/contact.ts';

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
 * the fact's people is, or which they report.
 */
export function tellContacts(analysis: Facts): readonly ToldFact[] {
  const tellings = analysis.contacts
    .flatMap((contact, index) => contact.anchors.map((anchor) => ({ index, contact, anchor })))
    .sort((left, right) => left.anchor.start - right.anchor.start);
  const news = newsOf(analysis.contacts);
  return factsOf(analysis).flatMap(({ fact, span, sides }) => {
    const fitting = tellings.filter(({ contact }) => hasSide(contact, sides));
    const within = fitting.filter(({ anchor }) => overlaps(anchor, span));
    const told = new Set(within.map(({ index }) => index));
    if (!within.some(({ contact }) => news.has(contact))) {
      const ofNews = fitting.filter(({ contact }) => news.has(contact));
      const nearest = ofNews.findLast(({ anchor }) => anchor.start < span.start) ?? ofNews[0];
      if (nearest) told.add(nearest.index);
    }
    return [...told].map((contact) => ({ fact, contact }));
  });
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
}

function factsOf({ quotations, commitments, denials }: Facts): readonly FactInText[] {
  const quoted = quotations.map(({ quote, speakerActor }, position) => ({
    fact: `q${position}`,
    span: quote.at(0),
    sides: sidesOf(speakerActor ? [speakerActor] : []),
  }));
  const committed = commitments.map(({ anchors, parties, by, to, accordingTo }, position) => ({
    fact: `m${position}`,
    span: anchors.at(0),
    sides: sidesOf([...parties, ...by, ...to, ...accordingTo]),
  }));
  const denied = denials.map(({ anchors, by }, position) => ({
    fact: `n${position}`,
    span: anchors.at(0),
    sides: sidesOf([by]),
  }));
  return [...quoted, ...committed, ...denied].flatMap(({ span, ...fact }) => (span ? [{ ...fact, span }] : []));
}

function hasSide(contact: Contact, sides: ReadonlySet<string>): boolean {
  if (sides.size === 0) return true;
  const own = sidesOf([...contact.participants, ...contact.mediators, ...contact.reportedBy]);
  return [...sides].some((side) => own.has(side));
}

function sidesOf(references: readonly Pick<ActorReference, 'key' | 'state'>[]): ReadonlySet<string> {
  return new Set(references.flatMap(({ key, state }) => (state ? [key, state] : [key])));
}
