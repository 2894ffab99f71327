import { type Clause, subjectOf } from '../../core/clause.ts';
import { addPerson, toDocumentPerson } from './document-people.ts';
import type { Naming } from './naming.ts';
import { peopleOfSurname } from './settle-person.ts';
import { put, type Settling } from './settling.ts';

/** "Gedrängt worden sei er nicht, versicherte Selenskyj": key of the speaker named after the reported clause, if of the naming's gender. */
export function speakerAfter(settling: Settling, naming: Naming, day: string | null): string | undefined {
  const parent = speakingClause(settling, naming);
  const subject = parent && subjectOf(parent);
  const ahead = settling.namings.slice(settling.position.index + 1, settling.position.index + 12);
  const later = subject && ahead.find((item) => item.first >= subject.firstToken && item.end <= subject.endToken);
  if (later?.kind !== 'person') return undefined;
  const same = peopleOfSurname(settling, later);
  const person =
    same.length === 1 ? same[0]! : later.named!.persons.length === 1 ? toDocumentPerson(later, day) : undefined;
  if (!person || (person.actor.gender !== null && person.actor.gender !== naming.gender)) return undefined;
  addPerson(settling.people, person);
  return put(settling, person.actor);
}

/** Whether who speaks is named only behind: "Mit niemandem werde sein Land verhandeln, sagte ...". */
export function isSpokenBehind(settling: Settling, naming: Naming): boolean {
  return speakingClause(settling, naming) !== undefined;
}

function speakingClause({ reading: { timed } }: Settling, naming: Naming): Clause | undefined {
  const clause = timed.clauses[timed.clauseOfToken[naming.first] ?? -1];
  const parent = clause?.parent === undefined ? undefined : timed.clauses[clause.parent];
  if (!parent || parent.start < clause!.end || parent.order !== 'verbFirst') return undefined;
  return clause!.verb?.mood === 'indicative' ? undefined : parent;
}
