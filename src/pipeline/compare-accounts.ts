import { type Comparable, compare } from '../compare/compare.ts';
import type { Comparison, DenialPoint, DocumentAnchor, Point, PointSpeaker } from '../core/account.ts';
import type { ActorKind, ActorReference } from '../core/actor.ts';
import { overlaps } from '../core/anchor.ts';
import type {
  LedgerActor,
  LedgerCommitment,
  LedgerContact,
  LedgerDenial,
  LedgerEvidence,
  LedgerStatement,
} from '../core/ledger.ts';
import type { Hop } from '../core/quotation.ts';
import { toDetailPoints } from './show/to-detail-points.ts';

/** What the ledger holds about one contact. */
export interface ContactTold {
  readonly contact: LedgerContact;
  readonly statements: readonly LedgerStatement[];
  readonly commitments: readonly LedgerCommitment[];
  /** Denials with the documents and words of what each is aimed at. */
  readonly denials: readonly { readonly denial: LedgerDenial; readonly aim: readonly LedgerEvidence[] }[];
}

/** The accounts of one contact of the ledger and how they stand to each other. */
export function compareAccounts({ contact, statements, commitments, denials }: ContactTold): Comparison {
  const known = [...contact.participants, ...contact.reportedBy, ...statements.flatMap(({ speaker }) => speaker ?? [])];
  const actors = new Map(known.map((actor) => [actor.key, actor]));
  const comparable: Comparable = {
    parties: [...new Set(contact.participants.map((participant) => participant.state ?? participant.key))],
    names: [...contact.participants.map(({ name }) => name), ...(contact.place ? [contact.place.name] : [])],
    points: [
      ...statements.flatMap((statement) => toStatementPoints(statement, actors)),
      ...commitments.flatMap((told) => toCommitmentPoints(told, actors)),
      ...toDetailPoints(contact),
      ...denials.flatMap(({ denial }) => (isStatedIn(denial, statements) ? [] : [toDeniedPoint(denial)])),
    ],
    denials: denials.map(({ denial, aim }) => toDenialPoint(denial, toDocumentAnchors(aim))),
  };
  return compare(comparable);
}

type Actors = ReadonlyMap<string, LedgerActor>;

/** One point per telling, so that each wording stands beside the others. */
function toStatementPoints(statement: LedgerStatement, actors: Actors): readonly Point[] {
  const { id, speaker, speakerName, polarity, documents, entries } = statement;
  const publishedAt = new Map(documents.map((document) => [document.documentId, document.publishedAt]));
  return entries.map(({ documentId, fact }) => ({
    id,
    type: 'statement',
    speaker: speaker ? toSpeaker(speaker) : { key: null, name: speakerName ?? '?', state: null, kind: 'anonymous' },
    passedOnBy: fact.chain.slice(1).flatMap((hop) => toCarrier(hop, actors) ?? []),
    text: fact.quote.map(({ exact }) => exact).join(' … '),
    anchors: fact.quote.map((anchor) => ({ ...anchor, documentId })),
    frame: fact.frame.map(({ exact }) => exact).join(' '),
    publishedAt: publishedAt.get(documentId) ?? null,
    polarity,
  }));
}

/** People who tell of it in their turn; the paper or post in which somebody says it is his own. */
function toCarrier({ role, name, actor }: Hop, actors: Actors): PointSpeaker | null {
  const known = actors.get(actor ?? '');
  if (known) return toSpeaker(known);
  // "Das Büro" of whoever is heard speaks for the same side.
  if (role === 'document' || role === 'post' || role === 'spokesperson') return null;
  const kind = role === 'agency' || role === 'outlet' ? role : 'anonymous';
  return { key: null, name, state: null, kind };
}

/** Whoever offers, demands or threatens speaks: these are heard from their author even where nobody is quoted. */
const speechActs: ReadonlySet<LedgerCommitment['kind']> = new Set(['offer', 'demand', 'threat']);

/** One point per telling and account that tells of the commitment; the outlet's own voice where it names none. */
function toCommitmentPoints({ id, documents, entries }: LedgerCommitment, actors: Actors): readonly Point[] {
  const publishedAt = new Map(documents.map((document) => [document.documentId, document.publishedAt]));
  return entries.flatMap(({ documentId, fact }) => {
    const { kind, status, scope, quantity, action, accordingTo, by, parties, anchors } = fact;
    const heard = accordingTo.length === 0 && speechActs.has(kind) ? by : accordingTo;
    const speakers = heard.map((reference) => toReferenceSpeaker(reference, actors));
    return (speakers.length > 0 ? speakers : [null]).map(
      (speaker): Point => ({
        id,
        type: 'commitment',
        speaker,
        text: action,
        anchors: anchors.map((anchor) => ({ ...anchor, documentId })),
        publishedAt: publishedAt.get(documentId) ?? null,
        polarity: status === 'refused' || status === 'denied' ? 'negative' : 'positive',
        commitment: { kind, status, parties: parties.map((party) => party.state ?? party.key), scope, quantity },
      }),
    );
  });
}

/** "Nicht zwölf, sondern acht ...": a denial that is told without being quoted is a point of who denies. */
function toDeniedPoint({ id, by, fact, documentId, document }: LedgerDenial): Point {
  return {
    id,
    type: 'denial',
    speaker: toSpeaker(by),
    text: fact.anchors.map(({ exact }) => exact).join(' … '),
    anchors: fact.anchors.map((anchor) => ({ ...anchor, documentId })),
    publishedAt: document.publishedAt,
    polarity: 'negative',
  };
}

function isStatedIn({ documentId, fact }: LedgerDenial, statements: readonly LedgerStatement[]): boolean {
  return statements.some(({ documents }) =>
    documents.some(
      (document) =>
        document.documentId === documentId &&
        document.anchors.some((anchor) => fact.anchors.some((other) => overlaps(anchor, other))),
    ),
  );
}

function toDenialPoint({ by, fact, documentId }: LedgerDenial, aim: readonly DocumentAnchor[]): DenialPoint {
  const anchors = fact.anchors.map((anchor) => ({ ...anchor, documentId }));
  return { by: toSpeaker(by), kind: fact.kind, aim, text: fact.anchors[0]?.exact ?? '', anchors };
}

function toSpeaker({ key, name, state, kind }: LedgerActor): PointSpeaker {
  return { key, name, state, kind };
}

function toReferenceSpeaker({ key, name, state }: ActorReference, actors: Actors): PointSpeaker {
  const kind: ActorKind = actors.get(key)?.kind ?? (key === state ? 'state' : 'organisation');
  return { key, name, state, kind };
}

function toDocumentAnchors(documents: readonly LedgerEvidence[]): readonly DocumentAnchor[] {
  return documents.flatMap(({ documentId, anchors }) => anchors.map((anchor) => ({ ...anchor, documentId })));
}
