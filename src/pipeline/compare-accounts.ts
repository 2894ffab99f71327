import { type Comparable, compare } from '../compare/compare.ts';
import type { Comparison, DenialPoint, DocumentAnchor, Point, PointSpeaker } from '../core/account.ts';
import type { ActorKind, ActorReference } from '../core/actor.ts';
import type {
  LedgerActor,
  LedgerCommitment,
  LedgerContact,
  LedgerDenial,
  LedgerEvidence,
  LedgerStatement,
} from '../core/ledger.ts';

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
  const kinds = new Map(statements.flatMap(({ speaker }) => (speaker ? [[speaker.key, speaker.kind] as const] : [])));
  const comparable: Comparable = {
    parties: contact.participants.map((participant) => participant.state ?? participant.key),
    points: [...statements.map(toStatementPoint), ...commitments.flatMap((told) => toCommitmentPoints(told, kinds))],
    denials: denials.map(({ denial, aim }) => toDenialPoint(denial, toDocumentAnchors(aim))),
  };
  return compare(comparable);
}

function toStatementPoint(statement: LedgerStatement): Point {
  const { id, speaker, speakerName, text, polarity, documents } = statement;
  return {
    id,
    type: 'statement',
    speaker: speaker ? toSpeaker(speaker) : { key: null, name: speakerName ?? '?', state: null, kind: 'anonymous' },
    text,
    anchors: toDocumentAnchors(documents),
    polarity,
  };
}

/** Whoever offers, demands or threatens speaks: these are heard from their author even where nobody is quoted. */
const speechActs: ReadonlySet<LedgerCommitment['kind']> = new Set(['offer', 'demand', 'threat']);

/** One point per account that tells of the commitment; the outlet's own voice where it names none. */
function toCommitmentPoints(told: LedgerCommitment, kinds: ReadonlyMap<string, ActorKind>): readonly Point[] {
  const { id, kind, status, scope, quantity, action, accordingTo, documents } = told;
  const heard = accordingTo.length === 0 && speechActs.has(kind) ? told.by : accordingTo;
  const speakers = heard.map((reference) => toReferenceSpeaker(reference, kinds));
  return (speakers.length > 0 ? speakers : [null]).map((speaker) => ({
    id,
    type: 'commitment',
    speaker,
    text: action,
    anchors: toDocumentAnchors(documents),
    polarity: status === 'refused' || status === 'denied' ? 'negative' : 'positive',
    commitment: { kind, status, parties: told.parties.map((party) => party.state ?? party.key), scope, quantity },
  }));
}

function toDenialPoint({ by, fact, documentId }: LedgerDenial, aim: readonly DocumentAnchor[]): DenialPoint {
  const anchors = fact.anchors.map((anchor) => ({ ...anchor, documentId }));
  return { by: toSpeaker(by), kind: fact.kind, aim, text: fact.anchors[0]?.exact ?? '', anchors };
}

function toSpeaker({ key, name, state, kind }: LedgerActor): PointSpeaker {
  return { key, name, state, kind };
}

function toReferenceSpeaker({ key, name, state }: ActorReference, kinds: ReadonlyMap<string, ActorKind>): PointSpeaker {
  return { key, name, state, kind: kinds.get(key) ?? (key === state ? 'state' : 'organisation') };
}

function toDocumentAnchors(documents: readonly LedgerEvidence[]): readonly DocumentAnchor[] {
  return documents.flatMap(({ documentId, anchors }) => anchors.map((anchor) => ({ ...anchor, documentId })));
}
