import type { RelationKind } from '../../core/account.ts';
import type { CommitmentKind, CommitmentStatus } from '../../core/commitment.ts';
import type { ContactKind, ContactStatus } from '../../core/contact.ts';
import type { DenialKind } from '../../core/denial.ts';
import type { Bound } from '../../core/time-expression.ts';
import { say, type Texts } from '../cli/language.ts';

const contactKinds: Readonly<Record<ContactKind, Texts>> = {
  phone: { de: 'Telefonat', en: 'phone call' },
  video: { de: 'Videogespräch', en: 'video call' },
  meeting: { de: 'Treffen', en: 'meeting' },
  visit: { de: 'Besuch', en: 'visit' },
  talks: { de: 'Verhandlungen', en: 'talks' },
  message: { de: 'Botschaft', en: 'message' },
  unspecified: { de: 'Gespräch', en: 'contact' },
};

const contactStatuses: Readonly<Record<ContactStatus, Texts>> = {
  proposed: { de: 'vorgeschlagen', en: 'proposed' },
  planned: { de: 'geplant', en: 'planned' },
  ongoing: { de: 'läuft', en: 'ongoing' },
  held: { de: 'fand statt', en: 'held' },
  postponed: { de: 'verschoben', en: 'postponed' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
  refused: { de: 'verweigert', en: 'refused' },
  denied: { de: 'dementiert', en: 'denied' },
  alleged: { de: 'unbestätigt', en: 'alleged' },
};

const commitmentKinds: Readonly<Record<CommitmentKind, Texts>> = {
  offer: { de: 'Angebot', en: 'offer' },
  demand: { de: 'Forderung', en: 'demand' },
  promise: { de: 'Zusage', en: 'promise' },
  agreement: { de: 'Vereinbarung', en: 'agreement' },
  refusal: { de: 'Ablehnung', en: 'refusal' },
  threat: { de: 'Drohung', en: 'threat' },
};

const commitmentStatuses: Readonly<Record<CommitmentStatus, Texts>> = {
  proposed: { de: 'vorgeschlagen', en: 'proposed' },
  demanded: { de: 'gefordert', en: 'demanded' },
  announced: { de: 'angekündigt', en: 'announced' },
  agreed: { de: 'vereinbart', en: 'agreed' },
  refused: { de: 'abgelehnt', en: 'refused' },
  inForce: { de: 'in Kraft', en: 'in force' },
  fulfilled: { de: 'erfüllt', en: 'fulfilled' },
  denied: { de: 'bestritten', en: 'denied' },
};

const relations: Readonly<Record<RelationKind, Texts>> = {
  agrees: { de: 'stimmt überein', en: 'agrees' },
  onlyIn: { de: 'nur hier', en: 'only here' },
  contradicts: { de: 'widerspricht', en: 'contradicts' },
  denies: { de: 'bestreitet', en: 'denies' },
  notConfirmed: { de: 'nicht bestätigt', en: 'not confirmed' },
  wider: { de: 'weiter', en: 'wider' },
  narrower: { de: 'enger', en: 'narrower' },
  overlapping: { de: 'überschneidet sich', en: 'overlaps' },
  corrects: { de: 'berichtigt', en: 'corrects' },
};

const denialKinds: Readonly<Record<DenialKind, Texts>> = {
  flat: { de: 'bestreitet', en: 'denies' },
  partial: { de: 'bestreitet zum Teil', en: 'denies in part' },
  presupposition: { de: 'bestreitet die Voraussetzung', en: 'denies the presupposition' },
  label: { de: 'widerspricht der Bezeichnung', en: 'disputes the label' },
  notConfirmed: { de: 'bestätigt nicht', en: 'does not confirm' },
  noComment: { de: 'äußert sich nicht', en: 'does not comment' },
  correction: { de: 'berichtigt', en: 'corrects' },
};

const bounds: Readonly<Record<Bound, Texts>> = {
  exact: { de: '', en: '' },
  about: { de: 'etwa ', en: 'about ' },
  moreThan: { de: 'mehr als ', en: 'more than ' },
  atLeast: { de: 'mindestens ', en: 'at least ' },
  lessThan: { de: 'knapp ', en: 'just under ' },
  atMost: { de: 'höchstens ', en: 'at most ' },
};

/** The word for a kind of contact in the language of the interface; likewise the others below. */
export const nameContactKind = (kind: ContactKind): string => say(contactKinds[kind]);
/** The word for a status of a contact. */
export const nameContactStatus = (status: ContactStatus): string => say(contactStatuses[status]);
/** The word for a kind of commitment. */
export const nameCommitmentKind = (kind: CommitmentKind): string => say(commitmentKinds[kind]);
/** The word for a status of a commitment. */
export const nameCommitmentStatus = (status: CommitmentStatus): string => say(commitmentStatuses[status]);
/** The word for a relation between two accounts. */
export const nameRelation = (relation: RelationKind): string => say(relations[relation]);
/** The word for a kind of denial. */
export const nameDenialKind = (kind: DenialKind): string => say(denialKinds[kind]);
/** The word that goes with a number: "mindestens", "rund". */
export const nameBound = (bound: Bound): string => say(bounds[bound]);
