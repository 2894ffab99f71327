import type { Contact, ContactStatus } from '../core/contact.ts';
import { FOLLOW_WORDS } from '../german/follow-words.ts';

const follows = new RegExp(`(?<!\\p{L})(?:${FOLLOW_WORDS.join('|')})(?!\\p{L})`, 'iu');
const happened: ReadonlySet<ContactStatus> = new Set(['held', 'ongoing', 'alleged']);

/**
 * The contact of the same text that one without a date of its own follows on the same day, as its index: "Im Anschluss
 * telefonierte sie auch mit dem König" has the day of the call told last before it. Null where it follows none.
 */
export function findFollowed(contacts: readonly Contact[], index: number): number | null {
  const contact = contacts[index];
  if (contact.date !== null || !happened.has(contact.status)) return null;
  const own = contact.anchors.find(({ exact }) => follows.test(exact));
  if (own === undefined || own !== contact.anchors[0]) return null;
  const before = contacts.flatMap((other, at) => {
    const anchor = other.anchors.findLast(({ start }) => start < own.start);
    return at !== index && anchor && happened.has(other.status) && haveSomebodyInCommon(contact, other)
      ? [{ at, start: anchor.start }]
      : [];
  });
  return before.length === 0 ? null : before.reduce((last, next) => (next.start >= last.start ? next : last)).at;
}

function haveSomebodyInCommon(left: Contact, right: Contact): boolean {
  const sides = new Set(left.participants.flatMap(({ key, state }) => [key, state ?? key]));
  return right.participants.some(({ key, state }) => sides.has(key) || sides.has(state ?? key));
}
