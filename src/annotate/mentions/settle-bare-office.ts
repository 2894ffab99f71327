import type { DocumentPerson } from './document-people.ts';
import { findOnlyState } from './find-only-state.ts';
import { findOutOfOffice } from './find-out-of-office.ts';
import { keysAfter } from './keys-after.ts';
import type { Naming } from './naming.ts';
import { findHolders, toHolder } from './office-holders.ts';
import { mentionPerson } from './settle-person.ts';
import { findTraitBearer } from './settle-trait.ts';
import { isSubject, put, recentFocus, type Settled, type Settling } from './settling.ts';

/** An office without a state, "der Präsident": the one of such an office last spoken of. */
export function settleBareOffice(
  settling: Settling,
  naming: Naming,
  { known, classes, day }: { known: readonly DocumentPerson[]; classes: readonly string[]; day: string | null },
): Settled | undefined {
  if (naming.determiner === null && !naming.owner) return undefined;
  const open: Settled = {
    actor: null,
    candidates: known.map((person) => put(settling, person.actor)),
    how: 'office',
    type: 'PER',
  };
  const { former, coming, noun } = naming.office!;
  if (former || coming) {
    const other = findOutOfOffice(settling, naming, { code: '', classes, day });
    return other ? mentionOffice(settling, naming, other) : open;
  }
  // "der Amtsinhaber" is said of whoever is up for election, here or elsewhere.
  if (noun === 'Amtsinhaber' && known.length > 1) return open;
  const only =
    known.length === 0
      ? (findOnlyHolder(settling, naming, { classes, day }) ??
        findHolderOfOnlyState(settling, naming, { classes, day }))
      : undefined;
  if (only) return mentionOffice(settling, naming, only);
  // "der neue Präsident werde Putin zuhören": who is named in the clause is another.
  const clause = settling.reading.timed.clauseOfToken[naming.first] ?? -1;
  const apart = new Set([...keysAfter(settling, clause), ...actingKeys(settling, naming, clause)]);
  const latest = recentFocus(settling).findLast(
    ({ key }) => !apart.has(key) && known.some((person) => person.actor.key === key),
  );
  if (latest) return mentionOffice(settling, naming, settling.people.byKey.get(latest.key)!);
  const bearer = findPolitician(settling, naming);
  return bearer ? mentionOffice(settling, naming, bearer) : open;
}

// "Trump lud den Machthaber ein": nobody does that to himself.
function actingKeys(settling: Settling, naming: Naming, clause: number): readonly string[] {
  // "Starmer ist der zweite Regierungschef": but he is that himself.
  const isSame = /^(?:sein|werden|bleiben)$/.test(settling.reading.timed.clauses[clause]?.verb?.lemma ?? '');
  if (isSame || isSubject(settling.reading, naming)) return [];
  return recentFocus(settling).flatMap((item) => (item.clause === clause && item.subject ? item.key : []));
}

/** "Röttgen kritisierte das. Der CDU-Politiker forderte ...": the one whom the sentences right before name. */
export function findPolitician(settling: Settling, naming: Naming): DocumentPerson | undefined {
  const isTrait = naming.determiner === 'definite' && /politiker$/i.test(naming.office!.noun);
  return isTrait ? findTraitBearer(settling, naming) : undefined;
}

// "In Katar empfing ihn der Emir": only one state of the text has one. Presidents and ministers all states have.
function findOnlyHolder(
  { codes, reading }: Settling,
  naming: Naming,
  { classes, day }: { classes: readonly string[]; day: string | null },
): DocumentPerson | undefined {
  const rare = classes.filter((officeClass) => /^(?:king|crownPrince|supremeLeader)$/.test(officeClass));
  if (rare.length === 0 || day === null || reading.tokens[naming.end]?.text === 'von') return undefined;
  const { noun } = naming.office!;
  const holders = [...codes].flatMap((code) => findHolders(code, rare, day).map((record) => ({ record, code })));
  const titled = holders.filter(({ record, code }) =>
    record.terms.some(({ body, title }) => body === code && isTitle(title, noun)),
  );
  return titled.length === 1 ? toHolder(titled[0]!.record, rare, day) : undefined;
}

// "Südafrika sucht Frieden. Der Präsident telefonierte mit Putin": no other state and no other president near.
function findHolderOfOnlyState(
  settling: Settling,
  naming: Naming,
  { classes, day }: { classes: readonly string[]; day: string | null },
): DocumentPerson | undefined {
  if (day === null || naming.determiner !== 'definite' || /^(?:der|des|von)$/.test(nextOf(settling, naming)))
    return undefined;
  if (!classes.some((officeClass) => /^(?:headOf|(?:foreign|defence|interior)Minister$)/.test(officeClass)))
    return undefined;
  const state = findOnlyState(settling, naming);
  const holders = state ? findHolders(state.code, classes, day) : [];
  const fitting = holders.filter(({ gender }) => naming.gender === null || gender === naming.gender);
  return fitting.length === 1 ? toHolder(fitting[0]!, classes, day) : undefined;
}

function nextOf({ reading }: Settling, naming: Naming): string {
  return reading.tokens[naming.end]?.text ?? '';
}

// "der Emir" of Qatar, not the king of Jordan.
function isTitle(title: string, noun: string): boolean {
  if (/^(?:König|Emir|Sultan)$/.test(noun)) return title.startsWith(noun);
  return true;
}

/** Keeps a person, named by office, as the latest spoken of. */
export function mentionOffice(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  return { ...mentionPerson(settling, naming, person), how: 'office' };
}
