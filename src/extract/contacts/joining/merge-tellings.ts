import type { ContactKind, ContactStatus } from '../../../core/contact.ts';
import { withoutRepresentedStates } from '../parties/read-parties.ts';
import type { Party, Telling } from '../telling.ts';

/** The tellings of one contact, in text order, with what they agree on so far. */
export interface Joined {
  readonly tellings: readonly Telling[];
  readonly parties: readonly Party[];
  readonly kind: ContactKind;
  readonly form: Telling['form'];
  readonly status: ContactStatus;
  /** No telling so far settles the status. */
  readonly weak: boolean;
}

/** The first telling of a contact. */
export function begin(telling: Telling): Joined {
  return merge(
    { tellings: [], parties: [], kind: telling.kind, form: telling.form, status: telling.status, weak: telling.weak },
    telling,
  );
}

/** Tellings kept of one contact; a text that repeats itself more often says nothing new. */
const MOST_TELLINGS = 60;

/** A contact with one more telling. */
export function merge(joined: Joined, telling: Telling): Joined {
  const parties = new Map(joined.parties.map((party) => [party.actor.key, party]));
  for (const party of telling.parties) {
    const known = parties.get(party.actor.key);
    parties.set(
      party.actor.key,
      known ? { actor: known.actor, mentions: [...known.mentions, ...party.mentions] } : party,
    );
  }
  return {
    tellings: joined.tellings.length < MOST_TELLINGS ? [...joined.tellings, telling] : joined.tellings,
    parties: withoutRepresentedStates([...parties.values()]),
    // "Ein Besuch ist geplant. Bei dem Treffen ...": still the visit that was told
    kind: staysVisit(joined, telling)
      ? 'visit'
      : isInvitation(joined)
        ? telling.kind
        : mergeKind(joined.kind, telling.kind),
    form: joined.form ?? telling.form,
    status: decideStatus(joined, telling),
    weak: joined.weak && telling.weak,
  };
}

/** "hat eine Einladung Macrons angenommen und wird nach Paris reisen": what follows tells to what. */
function isInvitation({ kind, tellings }: Joined): boolean {
  return (
    kind === 'unspecified' &&
    tellings.length > 0 &&
    tellings.every(({ trigger }) => trigger.noun?.sort === 'invitation')
  );
}

/** What was called a visit to a person stays one, whatever the two do there: "Orbáns Besuch bei Putin. Putin begrüßte ihn". */
function staysVisit({ kind, tellings }: Joined, { pointing }: Telling): boolean {
  if (kind !== 'visit') return false;
  const isToPerson = ({ trigger, parties }: Telling) =>
    trigger.noun?.sort === 'journey' &&
    trigger.word !== 'reise' &&
    parties.length > 1 &&
    parties.every(({ actor }) => actor.kind === 'person');
  return pointing === 'back' || tellings.some(isToPerson);
}

/** Words that settle the status before words that only mention it; words that name the persons before those on their states. */
function decideStatus(joined: Joined, telling: Telling): ContactStatus {
  // "Bis Sonntag wird entschieden, ob die Verhandlungen weitergehen": what was told stays told
  if (joined.tellings.length > 0 && telling.because === 'condition') return joined.status;
  if (joined.weak) return telling.status;
  const namesPersons = (parties: readonly Party[]) => parties.some(({ actor }) => actor.kind === 'person');
  if (namesPersons(telling.parties) && !namesPersons(joined.parties) && telling.status !== 'denied')
    return telling.status;
  if (telling.weak) return joined.status;
  return mergeStatus(joined.status, telling.status);
}

/** The more telling kind: anything beats "unspecified", video beats the phone ("telefonieren per Video"). */
function mergeKind(left: ContactKind, right: ContactKind): ContactKind {
  const rank: readonly ContactKind[] = ['video', 'phone', 'meeting', 'talks', 'visit', 'message', 'unspecified'];
  if (left === 'unspecified' && right === 'visit') return 'meeting';
  if (left === 'visit' && (right === 'meeting' || right === 'unspecified')) return 'meeting';
  if (left === 'unspecified' || (left === 'phone' && right === 'video')) return right;
  return rank.includes(left) ? left : right;
}

/** What is told of one exchange in several places: held by one and denied by another is alleged; a call-off is the last word. */
function mergeStatus(left: ContactStatus, right: ContactStatus): ContactStatus {
  if (left === right) return left;
  const both = [left, right];
  if (both.includes('denied')) return 'alleged';
  for (const status of ['alleged', 'cancelled', 'postponed', 'refused', 'held', 'planned'] as const)
    if (both.includes(status)) return status;
  return left;
}
