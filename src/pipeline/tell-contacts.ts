import type { ActorReference } from '../core/actor.ts';
import type { Analysis } from '../core/analysis.ts';
import { overlaps, type Span } from '../core/anchor.ts';
import type { Contact } from '../core/contact.ts';

/** A fact of a document ("q3", "m0", "n1") and the index of the contact that it is told about. */
export interface ToldFact {
  readonly fact: string;
  readonly contact: number;
}

/**
 * Which quotations, commitments and denials are about which contact of their document. A fact belongs to the contact
 * told last before it (or first after it in its paragraph), if one of its people is on a side of that contact or
 * reports it; else to the next contact before of which that is true.
 */
export function tellContacts(analysis: Analysis): readonly ToldFact[] {
  const tellings = analysis.contacts
    .flatMap((contact, index) => contact.anchors.map((anchor) => ({ index, contact, anchor })))
    .sort((left, right) => left.anchor.start - right.anchor.start);
  if (tellings.length === 0) return [];
  const { paragraphs } = analysis.annotated;
  return factsOf(analysis).flatMap(({ fact, span, sides }) => {
    const within = tellings.filter(({ anchor, contact }) => overlaps(anchor, span) && hasSide(contact, sides));
    if (within.length > 0) return [...new Set(within.map(({ index }) => index))].map((contact) => ({ fact, contact }));
    const before = tellings.findLast(({ anchor, contact }) => anchor.start < span.start && hasSide(contact, sides));
    const paragraph = paragraphs.find((candidate) => candidate.start <= span.start && span.start < candidate.end);
    const after = tellings.find(
      ({ anchor, contact }) => paragraph && overlaps(anchor, paragraph) && hasSide(contact, sides),
    );
    const nearest = before ?? after;
    return nearest ? [{ fact, contact: nearest.index }] : [];
  });
}

interface FactInText {
  readonly fact: string;
  readonly span: Span;
  /** States and actors whose voice or deed it is; empty where nobody is named, which fits any contact. */
  readonly sides: ReadonlySet<string>;
}

function factsOf({ quotations, commitments, denials }: Analysis): readonly FactInText[] {
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
