import type { Actor, Mention } from '../../../core/actor.ts';
import {
  BODIES_OF_COMPOUNDS,
  type BodyNoun,
  NAMES_OF_COMPOUNDS,
  PARTS_OF_TITLES,
} from '../../../german/compound-sources.ts';
import { AGENCY_KIND_ENDINGS, OUTLET_KIND_ENDINGS } from '../../../german/source-nouns.ts';
import { tokenRange } from '../draft.ts';
import { hasEnding } from '../has-ending.ts';
import { isCapitalAt, mentionsIn, type Reading, textAt } from '../reading.ts';
import { findBearer } from '../speakers/find-bearer.ts';
import { nameForces } from '../speakers/name-forces.ts';
import { adjectiveOfState, stateOfName, stateOfWord } from '../speakers/state-words.ts';
import { toNominativeName } from '../speakers/to-nominative-name.ts';

/** Who is spoken for, and the tokens that say so. */
export interface Principal {
  readonly name: string;
  readonly actor: Actor | null;
  readonly tokens: readonly number[];
}

/**
 * For whom a spokesperson speaks, as the words around the noun say: "*Kreml*sprecher", "Sprecherin *des Weißen Hauses*",
 * "die *russische* *Außenamts*sprecherin", "Selenskyjs Sprecher". Undefined where they do not.
 */
export function readPrincipal(
  reading: Reading,
  speaker: readonly number[],
  { noun, person }: { readonly noun: number; readonly person: Actor | null },
): Principal | undefined {
  return (
    readPossessor(reading, speaker, noun) ??
    readBehind(reading, speaker, noun) ??
    readGenitive(reading, noun) ??
    readCompound(reading, speaker, { noun, person }) ??
    readBefore(reading, noun)
  );
}

/** "Sprecher *des türkischen Außenministeriums*, Öncü Keçeli": up to the comma or the name. */
function readBehind(reading: Reading, speaker: readonly number[], noun: number): Principal | undefined {
  if (!/^(des|der|von|vom)$/i.test(textAt(reading, noun + 1))) return undefined;
  const { words } = reading.annotated;
  const tokens: number[] = [];
  // Eight tokens: "des Ministeriums für Auswärtige Angelegenheiten der Republik".
  for (let token = noun + 2; token <= Math.min(speaker.at(-1)!, noun + 9); token += 1) {
    const { category } = words[token]!;
    if (/^[,(„“:;.]$/.test(textAt(reading, token)) || category === 'verb') break;
    // "Sprecher der Polizei *der Agentur APA*": to whom he spoke.
    if (/^(dem|den)$/.test(textAt(reading, token)) || opensMedium(reading, token)) break;
    tokens.push(token);
  }
  if (!tokens.some((token) => isCapitalAt(reading, token))) return undefined;
  const own = (actor: Actor | undefined) => actor !== undefined && actor.kind !== 'anonymous';
  const inside = mentionsIn(reading, tokens[0]!, tokens.at(-1)! + 1);
  const named = inside
    .filter(({ firstToken }) => firstToken >= tokens[0]! - 1)
    .map(({ actor }) => reading.annotated.actors.get(actor ?? ''));
  const actor = named.find(own) ?? null;
  const name =
    actor?.name ??
    ofCapital(reading, tokens) ??
    toNominativeName(reading, tokens, /^des$/i.test(textAt(reading, tokens[0]! - 1)));
  return { name, actor, tokens };
}

/** "des *Warschauer* Außenministeriums": the adjective of a capital tells whose it is. */
function ofCapital(reading: Reading, tokens: readonly number[]): string | undefined {
  const [capital] = /^\p{Lu}\p{L}+(?=er$)/u.exec(textAt(reading, tokens[0]!)) ?? [];
  const state = capital === undefined ? undefined : stateOfName(capital);
  const noun = textAt(reading, tokens[1] ?? -1)
    .toLowerCase()
    .replace(/s$/, '');
  const body = BODIES_OF_COMPOUNDS.get(noun);
  return body && tokens.length === 2 ? nameOfBody(reading, body, state) : undefined;
}

/** "Der Kreml bleibe dabei, sagte *dessen* Sprecher", "Macron reist, wie *seine* Sprecherin sagte": who opens the sentence. */
function readPossessor(reading: Reading, speaker: readonly number[], noun: number): Principal | undefined {
  const first = speaker.find(
    (token) => token < noun && /^(seine?[rsmn]?|ihre?[rsmn]?|dessen|deren)$/i.test(textAt(reading, token)),
  );
  if (first === undefined) return undefined;
  const { sentences, tokens } = reading.annotated;
  const sentence = sentences[tokens[first]!.sentence]!;
  const before = sentences[sentence.index - 1];
  const isNear = before?.paragraph === sentence.paragraph;
  const mention =
    possessorIn(reading, sentence.firstToken, first) ??
    (isNear ? possessorIn(reading, before!.firstToken, before!.endToken) : undefined);
  const actor = reading.annotated.actors.get(mention?.actor ?? '');
  if (!mention || !actor || actor.kind === 'anonymous') return undefined;
  return { name: actor.name, actor, tokens: tokenRange(mention.firstToken, mention.endToken) };
}

/** Whom "sein" and "ihr" may stand for: the first one named there that no preposition leads. */
function possessorIn(reading: Reading, first: number, end: number): Mention | undefined {
  return mentionsIn(reading, first, end).find(
    ({ actor, how, firstToken }) =>
      actor !== null &&
      /^(name|office|metonym|description)$/.test(how) &&
      !/^(laut|wie|nach|mit|in|aus|von)$/i.test(textAt(reading, firstToken - 1)),
  );
}

/** "eine Sprecherin *Selenskyjs*": a name in the genitive right behind. */
function readGenitive(reading: Reading, noun: number): Principal | undefined {
  const behind = mentionsIn(reading, noun + 1, noun + 2).find(
    ({ firstToken, how }) => firstToken === noun + 1 && how === 'name',
  );
  const actor = reading.annotated.actors.get(behind?.actor ?? '') ?? findGenitive(reading, noun + 1);
  const end = behind?.endToken ?? noun + 2;
  const isGenitive =
    actor !== undefined && actor.name !== behind?.exact && /[sxzß][’']?$/.test(textAt(reading, end - 1));
  return isGenitive ? { name: actor.name, actor, tokens: tokenRange(noun + 1, end) } : undefined;
}

/** Short names are not found in all their forms: "Sprecherin *Mas*". */
function findGenitive(reading: Reading, token: number): Actor | undefined {
  const holder = reading.annotated.mentions[reading.mentionOfToken[token] ?? -1];
  const isName = reading.annotated.words[token]?.category === 'name' && holder?.how !== 'name';
  return isName ? findBearer(reading, textAt(reading, token)) : undefined;
}

function opensMedium(reading: Reading, token: number): boolean {
  if (textAt(reading, token) !== 'der') return false;
  const next = textAt(reading, token + 1);
  const kind = reading.annotated.actors.get(mentionsIn(reading, token + 1, token + 2)[0]?.actor ?? '')?.kind;
  return (
    hasEnding(next, AGENCY_KIND_ENDINGS) ||
    hasEnding(next, OUTLET_KIND_ENDINGS) ||
    kind === 'agency' ||
    kind === 'outlet'
  );
}

/** "*Regierungs*sprecher", "*NATO*-Sprecher": what the first part of the compound names, of the state that the phrase tells. */
function readCompound(
  reading: Reading,
  speaker: readonly number[],
  { noun, person }: { readonly noun: number; readonly person: Actor | null },
): Principal | undefined {
  // "*EDA*-Sprecherin": as written before the hyphen.
  const initials = /^(\p{Lu}[\p{L}\d/ .-]*\p{Lu}[\p{L}]*)-(?:Chef)?(?:[sS]precher|[pP]ressesprecher)/u.exec(
    textAt(reading, noun),
  )?.[1];
  if (initials && !NAMES_OF_COMPOUNDS.has(initials.toLowerCase()) && !BODIES_OF_COMPOUNDS.has(initials.toLowerCase()))
    return {
      name: initials,
      actor: [...reading.annotated.actors.values()].find((actor) => actor.name === initials) ?? null,
      tokens: [noun],
    };
  const first = /^(?:vize|chef|haupt)?(.+?)s?-?(?:presse)?(?:sprecher|sekretär)/i
    .exec(textAt(reading, noun))?.[1]
    ?.toLowerCase();
  if (!first) return undefined;
  const fixed = NAMES_OF_COMPOUNDS.get(first.replace(/-$/, ''));
  const known = (name: string) => [...reading.annotated.actors.values()].find((actor) => actor.name === name) ?? null;
  if (fixed) return { name: fixed, actor: known(fixed), tokens: [noun] };
  const body = BODIES_OF_COMPOUNDS.get(first) ?? plainBody(first);
  if (!body) return undefined;
  const state =
    person?.state ??
    speaker.map((token) => stateOfWord(reading, token)).find((found) => found)?.key ??
    stateBefore(reading, noun);
  const name = nameOfBody(reading, body, state ?? undefined);
  if (name === undefined) return { name: body.own ?? body.noun, actor: null, tokens: [noun] };
  // A state's government is that state where the text names no other actor for it.
  const actor = known(name) ?? (body.noun === 'Regierung' ? (reading.annotated.actors.get(state ?? '') ?? null) : null);
  // "ein *Militär*sprecher": as the text calls the forces.
  const called = body.own ? name.replace('e Streitkräfte', `${body.ownEnding} ${body.own}`) : name;
  return { name: actor?.kind === 'military' ? nameForces(reading, actor, [noun]) : called, actor, tokens: [noun] };
}

/** "*Konzern*sprecher", "*Ministeriums*sprecherin": a body by what it is, where nothing tells whose. */
function plainBody(first: string): BodyNoun | undefined {
  const bare = first.replace(/-$/, '');
  if (bare.length < 4 || PARTS_OF_TITLES.has(bare)) return undefined;
  return { noun: bare[0]!.toUpperCase() + bare.slice(1), ending: '', isPlain: true };
}

/** "*Kongos* Regierungssprecher", also before an unnamed one. */
function stateBefore(reading: Reading, noun: number): string | undefined {
  const mention = mentionsIn(reading, noun - 2, noun).find(({ actor }) => actor !== null);
  return reading.annotated.actors.get(mention?.actor ?? '')?.state ?? undefined;
}

/** "*Karl Meiers* Sprecherin": the names right before the noun, which nothing else in the text knows. */
function readNameBefore(reading: Reading, noun: number): Principal | undefined {
  const { words } = reading.annotated;
  let first = noun;
  while (first > noun - 3 && words[first - 1]?.category === 'name') first -= 1;
  const tokens = tokenRange(first, noun);
  const name = tokens.map((token) => textAt(reading, token)).join(' ');
  return /[^s]s$/.test(name) ? { name: name.slice(0, -1), actor: null, tokens } : undefined;
}

/** "*Selenskyjs* Sprecher": a name in the genitive. */
function readBefore(reading: Reading, noun: number): Principal | undefined {
  const before = mentionsIn(reading, noun - 1, noun).find(({ endToken, actor }) => endToken === noun && actor !== null);
  const actor = reading.annotated.actors.get(before?.actor ?? '');
  if (actor && actor.kind !== 'anonymous') return { name: actor.name, actor, tokens: [noun - 1] };
  // "*Meiers* Sprecherin Anna Groß": the name stands inside of her own naming.
  const owner = /s$/.test(textAt(reading, noun - 1)) ? findBearer(reading, textAt(reading, noun - 1)) : undefined;
  if (owner) return { name: owner.name, actor: owner, tokens: [noun - 1] };
  return readNameBefore(reading, noun);
}

/** "türkisches Außenministerium"; of the United States "Außenministerium der Vereinigten Staaten". */
function nameOfBody(
  reading: Reading,
  { noun, ending, german, isPlain }: BodyNoun,
  state: string | undefined,
): string | undefined {
  if (isPlain) return noun;
  if (state === undefined) return undefined;
  if (state === 'Q183' && german) return german;
  if (state === 'Q30') return noun === 'Regierung' ? 'US-Regierung' : `${noun} der Vereinigten Staaten`;
  const adjective = adjectiveOfState(state);
  return adjective ? `${adjective}${ending} ${noun}` : reading.annotated.actors.get(state)?.name;
}
