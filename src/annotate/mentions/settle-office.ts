import { BODY_HEADS, SHARED_CLASSES } from '../../german/office-titles.ts';
import { type DocumentPerson, feminineOf } from './document-people.ts';
import type { Naming } from './naming.ts';
import { getRegistry, localKey, type PersonRecord, rowsOf } from './registry.ts';
import { holdersOn, plainActor, toPersonActor } from './settle.ts';
import { stateOfOwner } from './settle-body.ts';
import { settleAnonymous } from './settle-people.ts';
import { mentionPerson, peopleOfSurname } from './settle-person.ts';
import { put, recentFocus, type Settled, type Settling, stateOfKey, wordsOf } from './settling.ts';

/** An office without a name: the holder on the day spoken of, the one whom the document names with it, or nobody settled. */
export function settleOffice(settling: Settling, naming: Naming, day: string | null): Settled | undefined {
  const office = naming.office!;
  if (isApposition(settling, naming)) return settleApposition(settling, naming);
  const owner = ownerOf(settling, naming);
  const code = codeOf(settling, naming, owner);
  const classes = classesOf(naming, owner);
  // "ein US-Präsident", "ein Politiker": anyone.
  if (naming.determiner === 'indefinite' && classes.some((officeClass) => vagueClasses.has(officeClass)))
    return undefined;
  if (naming.determiner === 'indefinite') return settleUnnamed(settling, naming, { code, day });
  const known = [...settling.people.byKey.values()].filter((person) => isHolder(person, naming, { code, classes }));
  const candidates = known.map((person) => put(settling, person.actor));
  if (code === '')
    return settleBareOffice(
      settling,
      naming,
      known.filter((person) => person !== owner),
    );
  if (office.former || office.coming) return { actor: null, candidates, how: 'office', type: 'PER' };
  if (known.length === 1) return mentionOffice(settling, naming, known[0]!);
  const inOffice = findHolders(code, classes, day);
  const holders = inOffice.filter((record) => naming.gender === null || naming.gender === record.gender);
  if (holders.length === 1) return mentionOffice(settling, naming, toHolder(holders[0]!, classes, day));
  // "den russischen Botschafter": one of several, known only by the state.
  if (classes.includes('politician')) return { actor: null, candidates, how: 'office', type: 'PER' };
  if (classes.every((officeClass) => SHARED_CLASSES.has(officeClass)) || classes.includes('spokesperson'))
    return settleUnnamed(settling, naming, { code, day });
  // "den usbekischen Außenminister": nobody of the registry holds it; the state at least is known.
  const ever = classes.flatMap((officeClass) => getRegistry().holders.get(`${code} ${officeClass}`) ?? []);
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

/** The holders of an office of a state or body on a day; of a body's head by whatever title. */
export function findHolders(code: string, classes: readonly string[], day: string | null): readonly PersonRecord[] {
  const single = classes.filter((officeClass) => !SHARED_CLASSES.has(officeClass));
  const holders = new Set(single.flatMap((officeClass) => holdersOn(code, officeClass, day)));
  const head = bodyHeads().get(code);
  if (holders.size === 0 && head && classes.some((officeClass) => headClasses.has(officeClass)))
    return holdersOn(head.body, head.officeClass, day);
  return [...holders];
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

// "Juri Uschakow, außenpolitischer Berater des Kremlchefs, sagte": words about the person named right before.
function isApposition(settling: Settling, naming: Naming): boolean {
  const { tokens } = settling.reading;
  if (tokens[naming.first - 1]?.text !== ',' || naming.determiner === 'indefinite') return false;
  const before = settling.namings[settling.position.index - 1];
  if (before?.kind !== 'person' || before.end !== naming.first - 1 || settling.focus.at(-1)?.first !== before.first)
    return false;
  return /^(?:[,.:;)]|und|für|von|im|in)$/.test(tokens[naming.end]?.text ?? '');
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

// "der Präsident" without a state: the one of such an office last spoken of.
function settleBareOffice(settling: Settling, naming: Naming, known: readonly DocumentPerson[]): Settled | undefined {
  if (naming.determiner === null) return undefined;
  const latest = recentFocus(settling).findLast(({ key }) => known.some((person) => person.actor.key === key));
  if (latest && !naming.office!.former) return mentionOffice(settling, naming, settling.people.byKey.get(latest.key)!);
  return { actor: null, candidates: known.map((person) => put(settling, person.actor)), how: 'office', type: 'PER' };
}

function mentionOffice(settling: Settling, naming: Naming, person: DocumentPerson): Settled {
  return { ...mentionPerson(settling, naming, person), how: 'office' };
}

// "ein Regierungssprecher", "ein Sprecher des Weißen Hauses", "ein hochrangiger Berater Selenskyjs"
function settleUnnamed(
  settling: Settling,
  naming: Naming,
  { code, day }: { code: string; day: string | null },
): Settled {
  const { states, bodies } = getRegistry();
  const state = states.get(code || seatOf(settling, naming));
  if (state && !naming.owner) return settleAnonymous(settling, { ...naming, count: null, noun: nounOf(naming) }, state);
  const owner = naming.owner && nameOfOwner(settling, naming.owner, day);
  const words = owner
    ? `${nounOf(naming)} ${owner}`
    : wordsOf(settling.reading, naming).replace(/^(?:der|die|das|dem|den|des|eine?[rnms]?)\s/i, '');
  const ownerKey = (state ?? bodies.get(code))?.key ?? null;
  const actor = {
    ...plainActor,
    key: localKey(`anonymous:${words}`),
    kind: 'anonymous',
    name: words,
    state: ownerKey,
    number: 1,
  } as const;
  return { actor: put(settling, actor), how: 'description', type: 'PER' };
}

// "ein Regierungssprecher in Vilnius"; without a seat, in a text with German actors, the German one.
function seatOf(settling: Settling, naming: Naming): string {
  const next = settling.namings[settling.position.index + 1];
  const isSeat =
    next?.kind === 'capital' && next.first === naming.end + 1 && settling.reading.tokens[naming.end]?.text === 'in';
  if (isSeat) return next.states[0]!.code;
  return naming.office!.noun === 'Regierungssprecher' && settling.codes.has('DE') ? 'DE' : '';
}

// "ein Sprecher des ukrainischen Präsidenten" -> "Sprecher Wolodymyr Selenskyjs"
function nameOfOwner(settling: Settling, owner: Naming, day: string | null): string | undefined {
  if (owner.body) return owner.body.genitive;
  const person = owner.kind === 'person' ? nameOfPerson(settling, owner) : nameOfHolder(settling, owner, day);
  return person && (/[sxzß]$/.test(person) ? `von ${person}` : `${person}s`);
}

function nameOfPerson(settling: Settling, owner: Naming): string | undefined {
  return peopleOfSurname(settling, owner)[0]?.actor.name ?? owner.named!.persons[0]?.name;
}

function nameOfHolder(settling: Settling, owner: Naming, day: string | null): string | undefined {
  if (!owner.office) return undefined;
  const { classes, body } = owner.office;
  const code = owner.states[0]?.code ?? body;
  const known = [...settling.people.byKey.values()].filter((person) => isHolder(person, owner, { code, classes }));
  return known.length === 1 ? known[0]!.actor.name : findHolders(code, classes, day)[0]?.name;
}

function nounOf(naming: Naming): string {
  const { noun } = naming.office!;
  return naming.gender === 'female' ? feminineOf(noun) : noun;
}

/** Whose office it is: the person before "sein", or nobody known. */
function ownerOf(settling: Settling, naming: Naming): DocumentPerson | undefined {
  if (naming.determiner !== 'possessive') return undefined;
  const gender = settling.reading.tokens[naming.first]!.text.toLowerCase().startsWith('sein') ? 'male' : 'female';
  const clause = settling.reading.timed.clauseOfToken[naming.first];
  const fitting = recentFocus(settling).filter(({ key }) => settling.people.byKey.get(key)?.actor.gender === gender);
  const subject =
    fitting.findLast((item) => item.clause === clause && item.subject) ??
    fitting.findLast((item) => item.subject) ??
    fitting.at(-1);
  return subject && settling.people.byKey.get(subject.key);
}

function codeOf(settling: Settling, naming: Naming, owner: DocumentPerson | undefined): string {
  const { office, states } = naming;
  if (office!.body) return office!.body;
  const state = states[0] ?? (naming.owner && stateOfOwner(settling, naming));
  if (state) return state.code;
  if (office!.classes.includes('counterpart')) return '';
  return stateOfKey(owner?.actor.state ?? null)?.code ?? '';
}

function classesOf(naming: Naming, possessor: DocumentPerson | undefined): readonly string[] {
  const { classes } = naming.office!;
  const { owner } = naming;
  // "sein russischer Amtskollege": the same office.
  if (classes.includes('counterpart')) return [...(possessor?.classes ?? [])];
  if (classes.includes('minister')) return [...classes, ...ministerClasses];
  if (classes.includes('adviser')) return [...classes, 'presidentialAdviser', 'securityAdviser'];
  if (!classes.includes('spokesperson')) return classes;
  if (possessor || owner?.kind === 'person') return ['presidentialSpokesperson', 'governmentSpokesperson'];
  if (owner?.kind === 'office') return ['presidentialSpokesperson', 'spokesperson'];
  const name = owner?.stateBody?.noun ?? owner?.body?.name ?? '';
  if (/Kreml|Weißes Haus|Präsidialamt|Élysée/.test(name)) return ['presidentialSpokesperson', 'spokesperson'];
  if (/Außenministerium|Auswärtiges/.test(name)) return ['foreignSpokesperson', 'spokesperson'];
  if (/Verteidigungsministerium|Streitkräfte|Pentagon/.test(name)) return ['defenceSpokesperson', 'spokesperson'];
  const ofGovernment = owner?.stateBody?.noun === '' || owner?.body?.kind === 'government';
  return ofGovernment ? ['governmentSpokesperson', 'spokesperson'] : spokespersonClasses;
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

// "der Minister", "der Sprecher" after a title that says more.
const ministerClasses = [
  'foreignMinister',
  'defenceMinister',
  'interiorMinister',
  'financeMinister',
  'economyMinister',
  'energyMinister',
  'tradeMinister',
];
const spokespersonClasses = [
  'spokesperson',
  'presidentialSpokesperson',
  'foreignSpokesperson',
  'governmentSpokesperson',
  'defenceSpokesperson',
];
