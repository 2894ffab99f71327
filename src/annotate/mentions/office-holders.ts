import { BODY_HEADS, SHARED_CLASSES } from '../../german/office-titles.ts';
import type { DocumentPerson } from './document-people.ts';
import type { Naming } from './naming.ts';
import type { Term } from './read-terms.ts';
import { getRegistry, holdersOf, type PersonRecord } from './registry.ts';
import { rowsOf } from './registry-rows.ts';
import { covers, holdersOn, toPersonActor } from './settle.ts';

/** Who of the document holds such an office of such a state or body. */
export function isHolder(
  person: DocumentPerson,
  naming: Naming,
  { code, classes }: { code: string; classes: readonly string[] },
): boolean {
  if (naming.gender && person.actor.gender && naming.gender !== person.actor.gender) return false;
  if (
    !classes.some((officeClass) => officeClass !== 'other' && person.classes.has(officeClass)) &&
    !person.classes.has(`noun:${naming.office?.noun}`)
  )
    return false;
  if (code === '') return true;
  const head = bodyHeads().get(code);
  const owner = getRegistry().states.get(head?.body ?? code) ?? getRegistry().bodies.get(head?.body ?? code);
  return owner !== undefined && person.actor.state === owner.key;
}

/**
 * Whether a person of the document can hold such an office on a day: not if the registry knows the person's terms of it
 * and none covers the day ("Antony Blinken hatte im Sommer ... Jetzt trafen sich die Außenminister der USA und Russlands").
 */
export function mayHoldOn({ record }: DocumentPerson, classes: readonly string[], day: string | null): boolean {
  if (record === null || day === null) return true;
  const terms = record.terms.filter((term) => classes.includes(term.officeClass));
  return terms.length === 0 || terms.some((term) => covers(term, day));
}

/** The holders of an office of a state or body on a day; of a body's head by whatever title. */
export function findHolders(code: string, classes: readonly string[], day: string | null): readonly PersonRecord[] {
  const single = classes.filter((officeClass) => !SHARED_CLASSES.has(officeClass));
  const holders = new Set(single.flatMap((officeClass) => holdersOn(code, officeClass, day)));
  const head = bodyHeads().get(code);
  if (holders.size === 0 && head && classes.some((officeClass) => headClasses.has(officeClass)))
    return holdersOn(head.body, head.officeClass, day);
  return [...holders];
}

// Days between election and office: 76 in the United States, fewer elsewhere.
const longestWait = 100;

/** The one who takes the office soon after a day: "der designierte Präsident" in the weeks before the handover. */
export function findComing(code: string, classes: readonly string[], day: string): PersonRecord | undefined {
  const single = classes.filter((officeClass) => !SHARED_CLASSES.has(officeClass));
  const coming = single
    .flatMap((officeClass) => holdersOf(code, officeClass))
    .filter(({ term: { from } }) => {
      const wait =
        from.length === fullDay && day.length === fullDay ? (Date.parse(from) - Date.parse(day)) / msPerDay : 0;
      return wait > 0 && wait <= longestWait;
    });
  const persons = new Set(coming.map(({ person }) => person));
  return persons.size === 1 ? [...persons][0] : undefined;
}

const msPerDay = 86_400_000;
const fullDay = 'YYYY-MM-DD'.length;

// Days that an office may stand empty between two holders whom the registry knows.
const longestGap = 60;

/** Whether a term ends farther ahead than a successor is known. */
export function isFarAhead({ to }: Term, day: string | null): boolean {
  if (day === null || to.length !== fullDay || day.length !== fullDay) return true;
  return (Date.parse(to) - Date.parse(day)) / msPerDay > longestWait;
}

/** Who held the office of a term right before or after it; undefined where the registry does not know. */
export function findNeighbour(
  person: PersonRecord,
  term: Term,
  side: 'predecessor' | 'successor',
): PersonRecord | undefined {
  const edge = side === 'predecessor' ? term.from : term.to;
  if (edge.length !== fullDay) return undefined;
  const neighbours = holdersOf(term.body, term.officeClass).filter((holder) => {
    const other = side === 'predecessor' ? holder.term.to : holder.term.from;
    if (holder.person === person || other.length !== fullDay) return false;
    const gap = (Date.parse(other) - Date.parse(edge)) / msPerDay;
    return side === 'predecessor' ? gap <= 0 && gap >= -longestGap : gap >= 0 && gap <= longestGap;
  });
  return neighbours.length === 1 ? neighbours[0]!.person : undefined;
}

// "der Präsident des Europäischen Rates", "die Chefin der EU-Kommission"
const headClasses = new Set(['headOfState', 'leader', 'directorGeneral', 'secretaryGeneral']);
let heads: ReadonlyMap<string, { readonly body: string; readonly officeClass: string }> | undefined;

function bodyHeads() {
  heads ??= new Map(
    rowsOf(BODY_HEADS).map(([code, body, officeClass]) => [code!, { body: body!, officeClass: officeClass! }]),
  );
  return heads;
}

/** A person of the registry as a person of the document. */
export function toHolder(record: PersonRecord, classes: readonly string[], day: string | null): DocumentPerson {
  return {
    actor: toPersonActor(record, day),
    record,
    surnames: new Set(record.surnames.map((form) => form.form)),
    firstName: '',
    classes: new Set(classes),
  };
}
