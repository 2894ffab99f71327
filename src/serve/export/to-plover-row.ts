import type { ActorKind } from '../../core/actor.ts';
import type { LedgerCommitment, LedgerContact, LedgerDenial, LedgerDocumentReference } from '../../core/ledger.ts';
import {
  commitmentCodes,
  contactCodes,
  contactStatusCodes,
  denialCodes,
  deniedCommitmentCode,
  type EventCode,
} from './plover-codes.ts';
import { readDays } from './read-days.ts';
import { stateCodes } from './state-codes.ts';
import { toWebAddress } from './web-address.ts';

/** An entry of the ledger as an event of PLOVER and CAMEO. The codes say less than the ledger: `lost` says what. */
export interface PloverRow extends Omit<EventCode, 'lost'> {
  readonly id: string;
  readonly of: 'contact' | 'commitment' | 'denial';
  /** ISO day; null where the entry has none or not a single one. */
  readonly date: string | null;
  readonly actors: readonly PloverActor[];
  readonly recipients: readonly PloverActor[];
  readonly place: string | null;
  /** The words that the code was made from. */
  readonly text: string | null;
  readonly sources: readonly PloverSource[];
  readonly lossy: true;
  readonly lost: readonly string[];
}

interface PloverActor {
  readonly name: string;
  readonly wikidata: string | null;
  /** ISO 3166-1 alpha-3; null where it acts for no state. */
  readonly country: string | null;
  /** Sector as in PLOVER; null where its kind does not settle one. */
  readonly sector: string | null;
}

interface PloverSource {
  readonly documentId: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly address: string | null;
}

/** A contact; where nobody is known to have sought it, all participants are actors, as PLOVER asks for CONSULT. */
export function toContactRow(contact: LedgerContact): PloverRow {
  const { id, kind, status, participants, mediators, initiative, date, duration, attempted, leaked } = contact;
  const code = attempted
    ? { ...attemptedCode, lost: ['that it was tried in vain'] }
    : (contactStatusCodes[status] ?? contactCodes[kind]);
  // Who refused is not kept with the contact: rather no actor than the wrong one.
  const actors = code.event === 'REJECT' ? [] : initiative ? [initiative] : participants;
  const recipients = initiative ? participants.filter(({ key }) => key !== initiative.key) : [];
  const days = readDays(date?.edtf);
  const isOneDay = days !== null && days.first === days.last && !days.isApproximate;
  return {
    ...toRow({ id, of: 'contact', code, documents: contact.documents }),
    date: isOneDay ? days.first : null,
    actors: actors.map(toActor),
    recipients: (code.event === 'REJECT' ? [] : recipients).map(toActor),
    place: contact.place?.name ?? null,
    text: contact.documents[0]?.anchors[0]?.exact ?? null,
    lost: [
      ...code.lost,
      ...(code.event === 'REJECT' ? [`who takes part: ${participants.map(({ name }) => name).join(', ')}`] : []),
      ...(date && !isOneDay ? [`date: ${date.edtf ?? date.text}`] : []),
      ...(duration ? [`duration: ${duration.iso} (${duration.bound})`] : []),
      ...mediators.map(({ name }) => `mediator: ${name}`),
      ...(contact.form ? [`form: ${contact.form}`] : []),
      ...(leaked ? ['that it was leaked'] : []),
      'what each side says about it',
    ],
  };
}

/** A commitment; whoever makes it is the actor, of a demand never whoever would be bound. */
export function toCommitmentRow(commitment: LedgerCommitment): PloverRow {
  const { id, kind, status, parties, by, to, action, scope, condition, quantity, start, end } = commitment;
  const code = status === 'denied' ? deniedCommitmentCode : commitmentCodes[kind];
  const actors = by.length > 0 || kind === 'demand' ? by : parties;
  const others = new Set(actors.map(({ key }) => key));
  const aimedAt = to.length > 0 || kind !== 'demand' ? to : parties;
  return {
    ...toRow({ id, of: 'commitment', code, documents: commitment.documents }),
    // The day it was said is not kept; the days that it is about are not the day of the event.
    date: null,
    actors: actors.map(toActor),
    recipients: aimedAt.filter(({ key }) => !others.has(key)).map(toActor),
    place: null,
    text: commitment.documents[0]?.anchors[0]?.exact ?? null,
    lost: [
      ...code.lost,
      `action: ${action}`,
      `status: ${status}`,
      ...(scope ? [`scope: ${scope}`] : []),
      ...(quantity ? [`quantity: ${quantity.value} ${quantity.unit} (${quantity.bound})`] : []),
      ...(condition ? [`condition: ${condition.exact}`] : []),
      ...(start || end ? [`window: ${start ?? '..'}/${end ?? '..'}`] : []),
      'status per side',
    ],
  };
}

/** A denial; whom it answers is seldom told, so it has no recipient. */
export function toDenialRow({ id, by, fact, target, document }: LedgerDenial): PloverRow {
  const code = denialCodes[fact.kind];
  return {
    ...toRow({ id, of: 'denial', code, documents: [document] }),
    date: null,
    actors: [toActor(by)],
    recipients: [],
    place: null,
    text: fact.anchors[0]?.exact ?? null,
    lost: [...code.lost, ...(target ? [`denied entry: ${target}`] : []), `kind of denial: ${fact.kind}`],
  };
}

const attemptedCode = { event: null, mode: null, contexts: [], cameo: null } as const;

interface Coded {
  readonly id: string;
  readonly of: PloverRow['of'];
  readonly code: EventCode;
  readonly documents: readonly LedgerDocumentReference[];
}

function toRow({ id, of, code: { lost: _lost, ...code }, documents }: Coded) {
  const sources = documents.map(({ documentId, publisher, publishedAt, path }) => ({
    documentId,
    publisher,
    publishedAt,
    address: toWebAddress(path),
  }));
  return { id, of, ...code, sources, lossy: true } as const;
}

interface Named {
  readonly name: string;
  readonly wikidata: string | null;
  readonly state: string | null;
  readonly kind?: ActorKind;
}

function toActor({ name, wikidata, state, kind }: Named): PloverActor {
  return {
    name,
    wikidata,
    country: (state && stateCodes.get(state)?.alpha3) ?? null,
    sector: (kind && sectors[kind]) ?? null,
  };
}

/** What a person does for a state, and on which side an armed group is, the kind does not say. */
const sectors: Readonly<Partial<Record<ActorKind, string>>> = {
  government: 'GOV',
  ministry: 'GOV',
  military: 'MIL',
  parliament: 'LEG',
  party: 'PTY',
  internationalBody: 'IGO',
  agency: 'MED',
  outlet: 'MED',
};
