import { toAnchor } from '../../../core/anchor.ts';
import type { Contact, ContactDate } from '../../../core/contact.ts';
import type { Joined } from '../joining/merge-tellings.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { wordsIn } from '../links/read-clause.ts';
import { sideOf } from '../links/to-party-actors.ts';
import { findElapsedDuration } from './find-elapsed-duration.ts';
import { findJointScene } from './find-joint-day.ts';
import { settlePartOfDay } from './settle-part-of-day.ts';

/** A contact with what it was joined from. */
export interface Told {
  readonly joined: Joined;
  readonly contact: Contact;
}

/** How many sentences back the exchange may stand whose day or place another goes on with. */
const REACH = 2;
/** The same for a visit, which stays the frame of what is told of it. */
const VISIT_REACH = 4;

/**
 * Gives a contact the day or place of the one told before that it belongs to: "Am Montag empfing Xi den Gast. Zuvor hatte
 * dieser mit Wang Yi gesprochen", "ist am Montag nach Kiew gereist. Bei einem Gespräch mit ihrem Kollegen Kuleba".
 */
export function inheritCircumstances(linked: LinkedDocument, all: readonly Told[]): readonly Contact[] {
  return all.map((given) => {
    const contact = inherit(linked, given, all);
    const settled =
      contact.date &&
      settlePartOfDay(linked, contact.date, {
        sentence: given.joined.tellings[0]!.sentence,
        isToCome: contact.status === 'planned' || contact.status === 'proposed',
      });
    return settled === contact.date ? contact : { ...contact, date: settled };
  });
}

function inherit(linked: LinkedDocument, given: Told, all: readonly Told[]): Contact {
  const sameDay = findSameDay(linked, given, all);
  const contact = {
    ...given.contact,
    duration: findElapsedDuration(linked, given, all),
    ...(sameDay ? { date: sameDay } : {}),
  };
  const told = { joined: given.joined, contact };
  if (contact.status !== 'held' || (contact.date?.edtf && contact.place)) return contact;
  if (told.joined.tellings.some(({ earlier }) => earlier)) return contact;
  const shifted = shiftDay(told, all);
  if (shifted) return { ...contact, date: shifted };
  const frame = all.find((other) => isFrame(other, told));
  const sibling =
    frame ?? all.find((other) => other !== given && isSibling(linked, other, told)) ?? findMargin(linked, given, all);
  if (!sibling) return withJointScene(linked, withDayBefore(linked, told), given.joined);
  const isFree = contact.date === null || isPartOfDay(contact.date.text);
  const date =
    isFree && isDay(sibling.contact) ? { ...sibling.contact.date!, from: 'narrative' as const } : contact.date;
  const inPerson = contact.kind === 'meeting' || contact.kind === 'talks' || (frame && contact.kind === 'unspecified');
  const place = contact.place ?? (inPerson && date !== null ? sibling.contact.place : null);
  return { ...contact, date, place };
}

/** The day and place at which both sides acted together right before. */
function withJointScene(linked: LinkedDocument, contact: Contact, joined: Joined): Contact {
  if (contact.date !== null) return contact;
  const scene = findJointScene(linked, joined);
  if (!scene) return contact;
  const inPerson = contact.kind === 'meeting' || contact.kind === 'talks';
  return { ...contact, date: scene.date, place: contact.place ?? (inPerson ? scene.place : null) };
}

/** "In der vergangenen Woche gab es neue Hoffnung. Zuerst trafen sich die Minister in Riad": the time that opens the sentence before. */
function withDayBefore(linked: LinkedDocument, { joined, contact }: Told): Contact {
  const [first] = joined.tellings;
  if (contact.date !== null || !first || first.trigger.shape !== 'verb') return contact;
  const [opener] = wordsIn(linked, linked.clauses[first.trigger.clause]!);
  const [sentence, before] = [linked.sentences[first.sentence]!, linked.sentences[first.sentence - 1]];
  if (!ORDERING.has(opener ?? '') || before?.paragraph !== sentence.paragraph) return contact;
  const time = linked.times.find(
    ({ firstToken, edtf, type }) =>
      firstToken >= before.firstToken && firstToken <= before.firstToken + 2 && edtf !== null && type === 'DATE',
  );
  if (!time) return contact;
  const anchors = [toAnchor(linked.document.text, time)];
  return { ...contact, date: { edtf: time.edtf, text: time.exact, from: 'narrative', anchors } };
}

const ORDERING: ReadonlySet<string> = new Set(
  'zuerst zunächst erst danach dann anschließend anschliessend dabei'.split(' '),
);

/** "noch am selben Tag will er telefonieren": the day of the exchange told last before. */
function findSameDay(linked: LinkedDocument, { joined, contact }: Told, all: readonly Told[]): ContactDate | undefined {
  const { date } = contact;
  if (!date || (date.edtf !== null && date.from !== 'narrative') || !SAME_DAY.test(date.text)) return undefined;
  const { sentence } = joined.tellings[0]!;
  const before = all.findLast(
    (other) =>
      isDay(other.contact) &&
      sentence - other.joined.tellings.at(-1)!.sentence >= 0 &&
      sentence - other.joined.tellings.at(-1)!.sentence <= VISIT_REACH,
  );
  if (!before) return undefined;
  // "telefonierte am Dienstag ... sagte er am Mittwoch. Trump, der am selben Tag ... empfing": another day was told in between
  const isOther = linked.times.some(
    ({ start, end, edtf }) =>
      end <= date.anchors[0]!.start &&
      start > before.contact.date!.anchors[0]!.end &&
      /^\d{4}-\d\d-\d\d$/.test(edtf ?? '') &&
      edtf !== before.contact.date!.edtf,
  );
  return { ...date, edtf: isOther ? null : before.contact.date!.edtf, from: isOther ? null : 'narrative' };
}

/** "am selben Tag", "wenige Stunden später". */
const SAME_DAY = /selben (tag|abend)|(stunden?|minuten) (später|danach|darauf|zuvor|vorher)$/i;

/** "Am Rande hatten die Berater miteinander konferiert": on the margins of what was told right before. */
function findMargin(linked: LinkedDocument, { joined }: Told, all: readonly Told[]): Told | undefined {
  const [first] = joined.tellings;
  const words = wordsIn(linked, linked.clauses[first!.trigger.clause]!).join(' ');
  if (!/^am rande (?!der|des|dieser|dieses|eine|vo)/.test(words)) return undefined;
  return all.findLast(
    ({ joined: other, contact }) =>
      (contact.kind === 'meeting' || contact.kind === 'talks') &&
      contact.status === 'held' &&
      first!.sentence - other.tellings[0]!.sentence > 0 &&
      first!.sentence - other.tellings[0]!.sentence <= VISIT_REACH,
  );
}

/** "Tags darauf sprach er mit Fidan", "am Vortag": one day after or before the exchange of the same sides told last. */
function shiftDay({ joined, contact }: Told, all: readonly Told[]): ContactDate | undefined {
  const { date } = contact;
  const steps = /^tags darauf$|^am tag darauf$|^einen tag später$/i.test(date?.text ?? '') ? 1 : 0;
  if (!date || date.edtf !== null || steps === 0) return undefined;
  const sides = joined.parties.map(({ actor }) => sideOf(actor));
  const before = all.findLast(
    (other) =>
      isDay(other.contact) &&
      other.joined.tellings[0]!.sentence < joined.tellings[0]!.sentence &&
      joined.tellings[0]!.sentence - other.joined.tellings[0]!.sentence <= VISIT_REACH + 2 &&
      other.joined.parties.some(({ actor }) => sides.includes(sideOf(actor))),
  );
  if (!before) return undefined;
  const day = new Date(Date.parse(`${before.contact.date!.edtf}T00:00:00Z`) + steps * DAY_MS)
    .toISOString()
    .slice(0, 10);
  return { ...date, edtf: day, from: 'narrative' };
}

const DAY_MS = 86_400_000;

function isDay({ date }: Contact): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date?.edtf ?? '');
}

function isPartOfDay(text: string): boolean {
  return /^(\p{L}+ )?(nachmittag|vormittag|abend|morgen|mittag)s?$|^(\p{L}+ )?selben (tag|abend)(e|es)?$/iu.test(text);
}

/** A journey of one of the partners to the state of the other, told shortly before. */
function isFrame({ joined, contact }: Told, told: Told): boolean {
  const distance = told.joined.tellings[0]!.sentence - joined.tellings[0]!.sentence;
  if (contact.kind !== 'visit' || contact.status !== 'held' || distance < 0 || distance > VISIT_REACH) return false;
  if (told.contact.kind !== 'meeting' && told.contact.kind !== 'unspecified') return false;
  const keys = new Set(told.contact.participants.map(({ key }) => key));
  const states = new Set(told.contact.participants.flatMap(({ state }) => state ?? []));
  return (
    contact.participants.some(({ key }) => keys.has(key)) &&
    contact.participants.every(({ key }) => keys.has(key) || states.has(key))
  );
}

/** Words that order what is told on one day. */
const SEQUENCE: ReadonlySet<string> = new Set(
  'anschließenden anschließende nachfolgenden rande zuvor danach anschließend anschliessend später auch ebenfalls nachmittag nachmittags abend abends vormittag mittag selben'.split(
    ' ',
  ),
);

/** Another exchange of one of the same persons, told right before, which the words go on with. */
function isSibling(linked: LinkedDocument, { joined, contact }: Told, told: Told): boolean {
  const [first] = told.joined.tellings;
  const distance = first!.sentence - joined.tellings[0]!.sentence;
  const near = joined.tellings.some(
    ({ sentence }) => first!.sentence - sentence >= 0 && first!.sentence - sentence <= REACH,
  );
  // "traf X, nachdem er am Vortag von Y empfangen worden war": the day of the other is an earlier one
  if (joined.tellings.every(({ earlier }) => earlier)) return false;
  if (contact === told.contact || distance < 0 || !near || contact.status !== 'held' || !isDay(contact)) return false;
  const clause = linked.clauses[first!.trigger.clause]!;
  // "Danach flog er weiter, | wo ihn Rutte empfing"
  const outer = clause.kind !== 'main' && clause.parent !== undefined ? linked.clauses[clause.parent] : undefined;
  const words = [...wordsIn(linked, clause), ...(outer ? wordsIn(linked, outer) : [])];
  if (!words.some((word) => SEQUENCE.has(word)) || words.some((word) => UNLIKE.has(word))) return false;
  const persons = new Set(contact.participants.filter(({ office, state }) => office || state).map(({ key }) => key));
  return told.contact.participants.some(({ key }) => persons.has(key));
}

/** What says that it was another day. */
const UNLIKE: ReadonlySet<string> = new Set(
  'bereits schon kurz tag tage woche wochen monat monate jahr jahre mehrfach wiederholt mal'.split(' '),
);
