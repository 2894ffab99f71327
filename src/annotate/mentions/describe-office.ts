import { HEADS_OF_BODIES, SPOKESPEOPLE_OF_BODIES } from '../../german/office-bodies.ts';
import { chooseStateOfTitle } from './choose-state-of-title.ts';
import type { DocumentPerson } from './document-people.ts';
import { findOwningState } from './find-owner.ts';
import type { Naming } from './naming.ts';
import { getRegistry } from './registry.ts';
import { stateOfOwner } from './settle-body.ts';
import { type Settling, stateOfKey, wordsOf } from './settling.ts';

/** Code of the state or body that an office belongs to; empty where the words and the document leave it open. */
export function codeOfOffice(
  settling: Settling,
  naming: Naming,
  { owner, day }: { owner: DocumentPerson | undefined; day: string | null },
): string {
  const { office, states } = naming;
  if (office!.classes.includes('counterpart')) return states[0]?.code ?? '';
  const state = states[0] ?? (naming.owner && stateOfOwner(settling, naming));
  if (!state) {
    const code = chooseStateOfTitle(settling, naming, day);
    if (code) return code;
  }
  // "der österreichische Bundeskanzler": the country that the title has by itself gives way; "der deutsche EU-Kommissar" does not.
  if (office!.body && !(state && getRegistry().states.has(office!.body))) return office!.body;
  if (state) return state.code;
  const owning = findOwningState(settling, naming);
  if (owning) return owning.code;
  return stateOfKey(owner?.actor.state ?? null)?.code ?? '';
}

/** The classes of the registry in which the holder of an office is to be found. */
export function classesOfOffice(
  { reading }: Settling,
  naming: Naming,
  possessor: DocumentPerson | undefined,
): readonly string[] {
  const { classes } = naming.office!;
  const { owner } = naming;
  // "sein russischer Amtskollege": the same office.
  if (classes.includes('counterpart')) return [...(possessor?.classes ?? [])];
  // "Der Chef der russischen Regierung", "der Leiter der ukrainischen Delegation"
  if (classes.includes('leader') && owner?.kind === 'stateBody') return classesOfHead(wordsOf(reading, owner));
  if (classes.includes('minister')) return [...classes, ...ministerClasses];
  if (classes.includes('adviser')) return [...classes, 'presidentialAdviser', 'securityAdviser'];
  if (!classes.includes('spokesperson')) return classes;
  if (possessor || owner?.kind === 'person') return ['presidentialSpokesperson', 'governmentSpokesperson'];
  if (owner?.kind === 'office') return ['presidentialSpokesperson', 'spokesperson'];
  const name = owner?.stateBody?.noun ?? owner?.body?.name ?? '';
  const spokesperson = SPOKESPEOPLE_OF_BODIES.find(([names]) => names.test(name))?.[1];
  if (spokesperson) return [spokesperson, 'spokesperson'];
  const ofGovernment = owner?.stateBody?.noun === '' || owner?.body?.kind === 'government';
  return ofGovernment ? ['governmentSpokesperson', 'spokesperson'] : spokespersonClasses;
}

function classesOfHead(body: string): readonly string[] {
  return [HEADS_OF_BODIES.find(([words]) => words.test(body))?.[1] ?? 'leader'];
}

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
