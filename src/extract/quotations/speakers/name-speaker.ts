import type { Actor } from '../../../core/actor.ts';
import type { Hop } from '../../../core/quotation.ts';
import { BARE_SOURCE_NOUNS } from '../../../german/source-nouns.ts';
import { PAPER_NOUN_ENDINGS } from '../../../german/speech-nouns.ts';
import type { Draft } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { type Reading, textAt } from '../reading.ts';
import { namePrincipal } from './name-principal.ts';

/**
 * The actor that a statement is put under: who is spoken for where a spokesperson without a name speaks, who is quoted
 * where a medium quotes, and the medium where its sources are told by no word of their own. A paper is nobody.
 */
export function nameSpeaker(
  reading: Reading,
  draft: Draft,
  { actor, chain }: { readonly actor: Actor | null; readonly chain: readonly Hop[] },
): Actor | null {
  const principal = namePrincipal(reading, actor, chain);
  if (principal) return principal;
  if (!actor) return null;
  const isMedium = actor.kind === 'agency' || actor.kind === 'outlet';
  if (isMedium && draft.cue.some((token) => /^zitier/i.test(textAt(reading, token))))
    return actorOf(reading, chain[0]) ?? actor;
  if (actor.wikidata !== null || !actor.key.startsWith('local:')) return actor;
  const noun = headOf(actor.name);
  if (isBare(actor.name, noun)) return mediumOf(reading, chain);
  return actor.kind !== 'person' && isPaper(actor.name, noun) ? null : actor;
}

/** "Vier *Eingeweihte* sagten der Agentur Reuters": the noun in the naming, without what is said of it. */
function headOf(name: string): string {
  const behind = name.split(/ (?:des|der|von|aus|im|vom) /, 1)[0]!;
  return behind.split(' ').at(-1)!;
}

/** "nicht genannte Quellen", "vier mit der Sache vertraute Personen" say of no side to which they belong. */
function isBare(name: string, noun: string): boolean {
  // "Sprecher der Feuerwehr" says whose.
  if (/^sprecher/i.test(noun) && / (des|der|von|vom) /.test(name)) return false;
  if (!BARE_SOURCE_NOUNS.has(noun.toLowerCase())) return false;
  const { before } = /^(?<before>.*?)\S+$/.exec(name.split(/ (?:des|der|von|aus|im|vom) /, 1)[0]!)!.groups!;
  return before!.split(' ').every((word) => word === '' || sayNoSide.test(word));
}

const sayNoSide =
  /^(ein|eine|einer|zwei|drei|vier|fünf|sechs|mehrere|einige|mehreren|anonyme[rn]?|eigene[rn]?|nicht|namentlich|un?genannte[rn]?|genannte[rn]?|informierte[rn]?|gut|mit|dem|der|den|Sache|Vorgang|Plänen|Gesprächen|Angelegenheit|vertraute[rn]?)$/i;

/** "Der *Bericht* nennt Zahlen": what is written by nobody who is named. */
function isPaper(name: string, noun: string): boolean {
  return hasEnding(noun, PAPER_NOUN_ENDINGS) && !/(zeitung(en)?|blatt|magazin)$/i.test(name);
}

function mediumOf(reading: Reading, chain: readonly Hop[]): Actor | null {
  const hop = chain.find(({ role }) => role === 'agency' || role === 'outlet');
  return actorOf(reading, hop) ?? null;
}

function actorOf(reading: Reading, hop: Hop | undefined): Actor | undefined {
  return reading.annotated.actors.get(hop?.actor ?? '');
}
