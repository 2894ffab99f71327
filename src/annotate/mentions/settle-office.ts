import { BODIES_WITH_OFFICERS } from '../../german/office-bodies.ts';
import { SHARED_CLASSES } from '../../german/office-titles.ts';
import { classesOfOffice, codeOfOffice } from './describe-office.ts';
import type { DocumentPerson } from './document-people.ts';
import { findOutOfOffice } from './find-out-of-office.ts';
import { findOwner, findOwningGroup } from './find-owner.ts';
import type { Naming } from './naming.ts';
import { findComing, findHolders, isHolder, mayHoldOn, toHolder } from './office-holders.ts';
import { holdersOf } from './registry.ts';
import { toPersonActor } from './settle.ts';
import { findPolitician, mentionOffice, settleBareOffice } from './settle-bare-office.ts';
import { stateOfOwner } from './settle-body.ts';
import { settleInhabitant } from './settle-inhabitant.ts';
import { settleNeighbour } from './settle-neighbour.ts';
import { settleUnnamed } from './settle-unnamed.ts';
import { put, type Settled, type Settling } from './settling.ts';

/** An office without a name: the holder on the day spoken of, the one whom the document names with it, or nobody settled. */
export function settleOffice(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const office = naming.office!;
  if (isApposition(settling, naming)) return settleApposition(settling, naming);
  if (isOfUnknownBody(settling, naming)) return { actor: null, how: 'office', type: 'PER' };
  // "Er lobte den französischen Gast": the one of that state.
  if (office.noun === 'Gast' && naming.states.length > 0) return settleInhabitant(settling, naming);
  const group = office.classes.includes('counterpart') ? findOwningGroup(settling, naming) : undefined;
  if (group)
    return settleOffice(
      settling,
      { ...naming, determiner: 'definite', office: { ...office, classes: group.office!.classes } },
      day,
    );
  const owner = findOwner(settling, naming);
  if (office.classes.includes('predecessor') || office.classes.includes('successor'))
    return settleNeighbour(settling, naming, { owner, day });
  const code = codeOfOffice(settling, naming, { owner, day });
  const classes = classesOfOffice(settling, naming, owner);
  // "ein US-Präsident", "ein Politiker": anyone.
  if (naming.determiner === 'indefinite' && classes.some((officeClass) => vagueClasses.has(officeClass)))
    return undefined;
  if (naming.determiner === 'indefinite') return settleUnnamed(settling, naming, { code, day });
  const known = [...settling.people.byKey.values()].filter(
    (person) => isHolder(person, naming, { code, classes }) && (code === '' || mayHoldOn(person, classes, day)),
  );
  const candidates = known.map((person) => put(settling, person.actor));
  if (code === '')
    return settleBareOffice(settling, naming, { known: known.filter((person) => person !== owner), classes, day });
  return settleOfState(settling, naming, { code, classes, day, known, candidates });
}

/** An office of a known state or body, whom the document may already have named with it. */
interface OfficeOfState {
  readonly code: string;
  readonly classes: readonly string[];
  readonly day: string | null;
  readonly known: readonly DocumentPerson[];
  readonly candidates: readonly string[];
}

function settleOfState(settling: Settling, naming: Naming, found: OfficeOfState): Settled | undefined {
  const { code, classes, day, known, candidates } = found;
  const office = naming.office!;
  const open: Settled = { actor: null, candidates, how: 'office', type: 'PER' };
  // "Der designierte US-Präsident": who takes office soon, if the registry knows.
  const elected = office.coming && day !== null ? findComing(code, classes, day) : undefined;
  if (elected) return mentionOffice(settling, naming, toHolder(elected, classes, day));
  // "den neuen US-Präsidenten", after the election: the old one or the one to come.
  if (isNew(settling, naming) && day !== null && findComing(code, classes, day)) return open;
  if (isHeadOfPart(naming)) return settleUnnamed(settling, naming, { code, day });
  const other = office.former || office.coming ? findOutOfOffice(settling, naming, { code, classes, day }) : undefined;
  if (other) return mentionOffice(settling, naming, other);
  if (office.former || office.coming) return open;
  if (known.length === 1) return mentionOffice(settling, naming, known[0]!);
  return settleByRegistry(settling, naming, found);
}

function settleByRegistry(
  settling: Settling,
  naming: Naming,
  { code, classes, day, candidates }: OfficeOfState,
): Settled | undefined {
  const inOffice = findHolders(code, classes, day);
  const holders = inOffice.filter((record) => naming.gender === null || naming.gender === record.gender);
  if (holders.length === 1) return mentionOffice(settling, naming, toHolder(holders[0]!, classes, day));
  // "den russischen Botschafter": one of several, known only by the state.
  const politician = classes.includes('politician') ? findPolitician(settling, naming) : undefined;
  if (politician) return mentionOffice(settling, naming, politician);
  if (classes.includes('politician')) return { actor: null, candidates, how: 'office', type: 'PER' };
  if (classes.every((officeClass) => SHARED_CLASSES.has(officeClass)) || classes.includes('spokesperson'))
    return settleUnnamed(settling, naming, { code, day });
  // "den usbekischen Außenminister": nobody of the registry holds it; the state at least is known.
  const ever = classes.flatMap((officeClass) => holdersOf(code, officeClass));
  if (ever.length === 0 || (day !== null && inOffice.length === 0))
    return settleUnnamed(settling, naming, { code, day });
  const possible = inOffice.length > 0 ? holders : ever.map(({ person }) => person);
  return {
    actor: null,
    candidates: [...candidates, ...possible.map((record) => put(settling, toPersonActor(record, day)))],
    how: 'office',
    type: 'PER',
  };
}

function isNew({ reading }: Settling, { first, end }: Naming): boolean {
  return reading.lower.slice(first, end).some((word) => /^neue[nrms]?$/.test(word));
}

// "Der Chef des russischen Geheimdienstes" leads no state.
function isHeadOfPart({ office, owner }: Naming): boolean {
  return office!.classes.includes('leader') && owner?.kind === 'stateBody' && owner.stateBody!.noun !== '';
}

// "Der Kanzler der Universität Heidelberg": the title by itself names a state, what follows another body.
function isOfUnknownBody({ reading }: Settling, naming: Naming): boolean {
  if (!naming.office!.body || naming.owner || naming.states.length > 0) return false;
  const [article, noun] = [reading.tokens[naming.end]?.text ?? '', reading.tokens[naming.end + 1]?.text ?? ''];
  return /^(?:der|des)$/.test(article) && BODIES_WITH_OFFICERS.has(noun);
}

// "Juri Uschakow, außenpolitischer Berater des Kremlchefs, sagte": words about the person named right before.
function isApposition(settling: Settling, naming: Naming): boolean {
  const { tokens } = settling.reading;
  if (tokens[naming.first - 1]?.text !== ',' || naming.determiner === 'indefinite') return false;
  const before = settling.namings[settling.position.index - 1];
  if (before?.kind !== 'person' || before.end !== naming.first - 1 || settling.focus.at(-1)?.first !== before.first)
    return false;
  if (/^(?:[,.:;)]|und|für|von|im|in)$/.test(tokens[naming.end]?.text ?? '')) return true;
  return (
    naming.states.length === 0 && !naming.owner && !naming.office!.body && closesAfterGenitive(settling, naming.end)
  );
}

// "Sun Laiyan, den Chef der Raumfahrtbehörde, traf er": closed after the genitive; "Merz, der Chef der Partei und Macron" goes on.
function closesAfterGenitive({ reading: { tokens } }: Settling, at: number): boolean {
  if (!/^(?:der|des)$/.test(tokens[at]?.text ?? '')) return false;
  for (let end = at + 2; end <= at + 5; end += 1) {
    const text = tokens[end]?.text ?? '.';
    if (/^[,.;:)]$/.test(text)) return true;
    if (text === 'und' || text === 'oder') return false;
  }
  return false;
}

function settleApposition(settling: Settling, naming: Naming): Settled {
  const { key } = settling.focus.at(-1)!;
  const person = settling.people.byKey.get(key);
  if (person && person.actor.office === null) {
    const state = naming.states[0] ?? stateOfOwner(settling, naming);
    const actor = {
      ...person.actor,
      office: titleOf(naming, state?.genitive),
      state: person.actor.state ?? state?.key ?? null,
    };
    settling.people.byKey.set(key, {
      ...person,
      actor,
      classes: new Set([...person.classes, ...naming.office!.classes]),
    });
    put(settling, actor);
  }
  return { actor: key, how: 'office', type: 'PER' };
}

function titleOf(naming: Naming, genitive: string | undefined): string {
  return genitive ? `${naming.office!.noun} ${genitive}` : naming.office!.noun;
}

const vagueClasses = new Set([
  'headOfState',
  'headOfGovernment',
  'politician',
  'leader',
  'vicePresident',
  'king',
  'counterpart',
]);
