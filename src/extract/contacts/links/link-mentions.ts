import type { Actor, Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { caseShownBy, findGovernor, type Governor, standsAsPossessive } from './find-governor.ts';
import { findJoins } from './find-joins.ts';
import { focusOf } from './focus-of-group.ts';
import { leaveOutAbsent } from './leave-out-absent.ts';
import { stateOfKey } from './state-table.ts';
import { stateOfNamed, statesOfUnnamed } from './states-of-unnamed.ts';
import { sideOf, toPartyActors } from './to-party-actors.ts';

/** A mention with its place in the sentence: what governs it and what it is coordinated with. */
export interface Link {
  readonly mention: Mention;
  readonly index: number;
  readonly clause: number;
  /** Actors that could take part in an exchange: groups opened, offices replaced by their states; may be empty. */
  readonly actors: readonly Actor[];
  /** Lower-case preposition that governs it, contractions opened. */
  readonly preposition?: string;
  readonly prepositionToken?: number;
  /** Token of the noun that it is an attribute of ("Telefonat | des Präsidenten", "Gespräch | mit Putin"). */
  readonly noun?: number;
  /** It stands before its noun in the genitive: "Putins Telefonat". */
  readonly possessive: boolean;
  /** Case that its determiner shows, where it shows one. */
  readonly shownCase?: 'nominative' | 'accusative' | 'dative' | 'genitive';
  /** Index of the first mention of its coordination; its own index where there is none. */
  readonly chain: number;
}

/** Links each mention to the preposition, noun or coordination that it stands in. */
export function linkMentions(
  annotated: AnnotatedDocument,
  mentionOfToken: ReadonlyMap<number, number>,
  timeOfToken: ReadonlyMap<number, number>,
): readonly Link[] {
  const joins = findJoins(annotated);
  const links: Link[] = [];
  for (const [index, mention] of annotated.mentions.entries()) {
    const previous = links[index - 1];
    const own = {
      mention,
      index,
      clause: annotated.clauseOfToken[mention.firstToken] ?? 0,
      ...(actsWithUnnamed(links, annotated, mention)
        ? { actors: statesOfUnnamed(annotated, mention) }
        : actorsOf(annotated, mention)),
    };
    if (joins[index] && previous && !namesMember(annotated, previous, mention)) {
      const { preposition, prepositionToken, noun, shownCase, chain } = previous;
      // "Israel und den Iran": the later article tells the case of both
      const shown =
        preposition === undefined ? (caseBetween(annotated, previous.mention, mention) ?? shownCase) : shownCase;
      if (shown !== shownCase) for (let at = chain; at < index; at++) links[at] = { ...links[at]!, shownCase: shown! };
      links.push({
        ...own,
        // "Phumtham und Hun Sens Sohn saßen einander gegenüber": the father was not there
        ...(mention.type === 'PER' && standsAsPossessive({ annotated, timeOfToken }, mention) ? { actors: [] } : {}),
        possessive: false,
        chain,
        ...leaveOutAbsent({ preposition, prepositionToken, noun, shownCase: shown }),
      });
    } else {
      const apposed = takeOverGroup(annotated, links, mention) ?? findApposed(annotated, links, mention);
      const governor = apposed ?? findGovernor({ annotated, mentionOfToken, timeOfToken, links }, mention);
      const isGroup = mention.type === 'GROUP';
      const pair = isGroup
        ? {
            ...(own.actors.length === 0 ? { actors: focusOf(annotated, links, mention) } : {}),
            ...twoSidesBefore(annotated, links, own),
            ...pairBefore(annotated, links, mention),
          }
        : {};
      links.push({ ...own, ...pair, chain: index, ...governor });
    }
  }
  return links;
}

/** "A und B trafen sich. Die von C angeregte Zusammenkunft der | beiden Politiker": the pair named together right before. */
function pairBefore(
  { tokens }: AnnotatedDocument,
  links: readonly Link[],
  mention: Mention,
): { readonly actors?: readonly Actor[] } {
  if (
    mention.type !== 'GROUP' ||
    !/^(d\p{L}+ )?beiden? (\p{L}*politiker|seiten|ländern?|staaten|regierungen|parteien)/iu.test(mention.exact)
  )
    return {};
  const { sentence } = tokens[mention.firstToken]!;
  const reach = /politiker/.test(mention.exact) ? 1 : PAIR_REACH;
  const near = links.filter(({ mention: { firstToken } }) => sentence - tokens[firstToken]!.sentence <= reach);
  const chains = [...Map.groupBy(near, ({ chain }) => chain).values()];
  const pair = chains.findLast(
    (chain) =>
      chain.length === 2 &&
      chain.every(({ actors }) => actors.length === 1 && (reach > 1 || actors[0]!.kind === 'person')) &&
      new Set(chain.flatMap(({ actors }) => actors.map(sideOf))).size === 2,
  );
  if (!pair) return {};
  const actors = pair.flatMap((link) => link.actors);
  // sides and countries are states, even where their heads were named
  return { actors: reach === 1 ? actors : actors.map((actor) => (actor.state && stateOfKey(actor.state)) || actor) };
}

/** "teilte Sprecher Kornelius mit. Zuletzt hatten sich | die beiden | getroffen": not who only speaks for one of them. */
function twoSidesBefore(
  { tokens }: AnnotatedDocument,
  links: readonly Link[],
  { mention, actors }: Pick<Link, 'mention' | 'actors'>,
): { readonly actors?: readonly Actor[] } {
  if (mention.type !== 'GROUP' || actors.length !== 2 || !/^(d\p{L}+ )?beiden?$/iu.test(mention.exact)) return {};
  const speaksFor = ({ office }: Actor) => /sprecher|berater/i.test(office ?? '');
  if (new Set(actors.map(sideOf)).size > 1 && !actors.some(speaksFor)) return {};
  const { sentence } = tokens[mention.firstToken]!;
  const found = new Map<string, Actor>();
  for (const link of links.toReversed()) {
    const [actor] = link.actors;
    if (sentence - tokens[link.mention.firstToken]!.sentence > TWO_REACH || found.size === 2) break;
    const isActing =
      link.mention.type === 'PER' && link.actors.length === 1 && actor !== undefined && !speaksFor(actor);
    if (actor && isActing && !/sprecher/i.test(link.mention.exact) && !found.has(sideOf(actor)))
      found.set(sideOf(actor), actor);
  }
  return found.size === 2 ? { actors: [...found.values()] } : {};
}

/** How many sentences back the two may have been named last. */
const TWO_REACH = 4;

/** How many sentences back two named together may stand whom "beide Seiten" takes up. */
const PAIR_REACH = 3;

/** "rief der Leiter der pakistanischen Militäroperationen bei seinem indischen | Kollegen an": as little named as the first. */
function actsWithUnnamed(links: readonly Link[], annotated: AnnotatedDocument, mention: Mention): boolean {
  const previous = links.at(-1);
  if (mention.how === 'name' || !/kolleg|gegenüber|pendant/i.test(mention.exact) || !previous) return false;
  const isSameClause = annotated.clauseOfToken[mention.firstToken] === previous.clause;
  return isSameClause && previous.mention.type === 'PER' && previous.actors[0]?.kind === 'state';
}

function actorsOf(annotated: AnnotatedDocument, mention: Mention): { readonly actors: readonly Actor[] } {
  if (mention.how === 'place' || isSomewhere(mention)) return { actors: [] };
  const behind = personBehind(annotated, mention);
  if (behind) return { actors: [behind] };
  const actors = mention.actor === null ? [] : toPartyActors(annotated.actors, mention.actor);
  // "die Außenminister Deutschlands und Frankreichs", of whom none is named: their states
  if (mention.type === 'GROUP' && actors.length > 1 && !isAnyNamed(annotated, actors)) {
    const states = statesOfUnnamed(annotated, mention);
    if (states.length === actors.length) return { actors: states };
  }
  // "die Militärführungen beider Länder": their states
  if (mention.type === 'GROUP' && /\bbeide[rn] (länder|staaten|nationen|regierungen)/i.test(mention.exact))
    return { actors: actors.map((actor) => (actor.state && stateOfKey(actor.state)) || actor) };
  const [sole] = actors;
  // "sein norwegischer Kollege Tore Sandvik", whom no list knows
  if (sole?.kind === 'person' && sole.state === null && actors.length === 1) {
    const state = stateOfNamed(annotated, mention);
    return { actors: [state ? { ...sole, state: state.key } : sole] };
  }
  const isNamed = actors.some(({ kind, name }) => kind !== 'person' || /^\p{Lu}/u.test(name));
  return { actors: isNamed ? actors : statesOfUnnamed(annotated, mention) };
}

/** "trafen die Delegationen in Oslo ein", "hat sein Team aus Katar zurückgerufen": where they are, not whom they act for. */
function isSomewhere({ how, exact }: Mention): boolean {
  return (
    how === 'description' &&
    /^(die|sein|ihr)e?n? \S*(delegation(en)?|team|unterhändler) (in|aus) /i.test(exact) &&
    !/^die \S*(delegation|unterhändler) aus /i.test(exact)
  );
}

function isAnyNamed({ mentions }: AnnotatedDocument, actors: readonly Actor[]): boolean {
  const keys = new Set(actors.filter(({ kind }) => kind === 'person').map(({ key }) => key));
  return keys.size === 0 || mentions.some(({ how, actor }) => how === 'name' && actor !== null && keys.has(actor));
}

/** "Trumps | Team plante ein Gespräch": the person for whom they act. */
function personBehind({ actors }: AnnotatedDocument, { how, exact }: Mention): Actor | undefined {
  const surname = how === 'description' ? /^(\p{Lu}[\p{L}-]+?)s? (?:Team|Lager|Stab)$/u.exec(exact)?.[1] : undefined;
  if (!surname) return undefined;
  return [...actors.values()].find(({ kind, name }) => kind === 'person' && name.endsWith(` ${surname}`));
}

/** "das Treffen der beiden Staatschefs Xi und Biden": the names stand where their group stands, and say who is in it. */
function takeOverGroup(annotated: AnnotatedDocument, links: Link[], mention: Mention): Governor | undefined {
  const group = links.at(-1);
  if (group?.mention.type !== 'GROUP' || mention.type !== 'PER') return undefined;
  if (group.mention.endToken !== mention.firstToken && !namesMember(annotated, group, mention)) return undefined;
  links[links.length - 1] = { ...group, actors: [] };
  const { preposition, prepositionToken, noun, shownCase } = group;
  return { possessive: false, ...leaveOutAbsent({ preposition, prepositionToken, noun, shownCase }) };
}

/** "die Präsidenten Aserbaidschans und Armeniens, | Alijew | und Paschinjan": the first name behind its group. */
function namesMember(
  { tokens, actors }: AnnotatedDocument,
  { mention: group, actors: members }: Link,
  mention: Mention,
): boolean {
  if (group.type !== 'GROUP' || mention.type !== 'PER' || mention.actor === null) return false;
  const isBehindComma = tokens[group.endToken]?.text === ',' && group.endToken + 1 === mention.firstToken;
  const state = actors.get(mention.actor)?.state;
  return isBehindComma && Boolean(state) && members.some((actor) => sideOf(actor) === state);
}

/** "mit dem Berater von Putin, Juri Uschakow,": the name after the comma stands where its unresolved office stands. */
function findApposed(annotated: AnnotatedDocument, links: Link[], mention: Mention): Apposed | undefined {
  if (annotated.tokens[mention.firstToken - 1]?.text !== ',' || mention.type !== 'PER') return undefined;
  const { sentence } = annotated.tokens[mention.firstToken]!;
  const office = links
    .slice(-4)
    .findLast(
      ({ mention: { how, type, endToken } }) =>
        (how === 'office' || (how === 'description' && type === 'PER')) && endToken > mention.firstToken - 8,
    );
  if (!office || annotated.tokens[office.mention.firstToken]!.sentence !== sentence) return undefined;
  if (office.actors.length > 0 && !isBearer(annotated, office, mention)) return undefined;
  links[office.index] = { ...office, actors: [] };
  const { preposition, prepositionToken, noun, shownCase, chain } = office;
  return { possessive: false, chain, ...leaveOutAbsent({ preposition, prepositionToken, noun, shownCase }) };
}

type Apposed = Governor & Partial<Pick<Link, 'chain'>>;

/** "mit dem Leiter des russischen Dienstes, | Naryschkin, |": the name stands right behind the office, which was read as its state. */
function isBearer(
  { actors, tokens }: AnnotatedDocument,
  { mention: office, actors: read }: Link,
  mention: Mention,
): boolean {
  const [side, ...others] = read;
  if (!side || side.kind === 'person' || others.length > 0 || mention.how !== 'name') return false;
  const isRightBehind = office.endToken + 1 === mention.firstToken;
  const isClosed = /^[,.;:)]$/.test(tokens[mention.endToken]?.text ?? '');
  const state = mention.actor === null ? undefined : actors.get(mention.actor)?.state;
  // "der Unterhändler der Huthi-Rebellen, Mohammed Abdulsalam,": he acts for his group, not for the state it lives in
  const isOfSide = !state || state === sideOf(side) || stateOfKey(state) === undefined;
  return mention.actor !== null && isRightBehind && isClosed && isOfSide;
}

function caseBetween(annotated: AnnotatedDocument, left: Mention, right: Mention): Link['shownCase'] {
  for (let token = left.endToken; token <= right.firstToken; token++) {
    const shown = caseShownBy(annotated.tokens[token]!.text);
    if (shown === 'accusative' || shown === 'dative') return shown;
  }
  return undefined;
}
