import type { Actor, Mention } from '../../core/actor.ts';
import type { AnnotatedDocument } from '../../core/annotated.ts';
import { COORDINATORS, OPENED_PREPOSITIONS } from '../../german/contact-grammar.ts';
import { toPartyActors } from './to-party-actors.ts';

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

/** An annotated document with the mentions linked to what governs them. */
export interface LinkedDocument extends AnnotatedDocument {
  /** One per mention, same index. */
  readonly links: readonly Link[];
  readonly linksOfClause: ReadonlyMap<number, readonly Link[]>;
  readonly mentionOfToken: ReadonlyMap<number, number>;
  readonly timeOfToken: ReadonlyMap<number, number>;
}

/** Links each mention to the preposition, noun or coordination that it stands in. */
export function linkMentions(annotated: AnnotatedDocument): LinkedDocument {
  const mentionOfToken = new Map<number, number>();
  for (const [index, mention] of annotated.mentions.entries())
    for (let token = mention.firstToken; token < mention.endToken; token++) mentionOfToken.set(token, index);
  const timeOfToken = new Map<number, number>();
  for (const [index, time] of annotated.times.entries())
    for (let token = time.firstToken; token < time.endToken; token++) timeOfToken.set(token, index);
  const joins = findJoins(annotated);
  const links: Link[] = [];
  for (const [index, mention] of annotated.mentions.entries()) {
    const previous = links[index - 1];
    const own = {
      mention,
      index,
      clause: annotated.clauseOfToken[mention.firstToken] ?? 0,
      ...actorsOf(annotated, mention),
    };
    if (joins[index] && previous) {
      const { preposition, prepositionToken, noun, shownCase, chain } = previous;
      // "Israel und den Iran": the later article tells the case of both
      const shown =
        preposition === undefined ? (caseBetween(annotated, previous.mention, mention) ?? shownCase) : shownCase;
      if (shown !== shownCase) for (let at = chain; at < index; at++) links[at] = { ...links[at]!, shownCase: shown! };
      links.push({
        ...own,
        possessive: false,
        chain,
        ...defined({ preposition, prepositionToken, noun, shownCase: shown }),
      });
    } else {
      const apposed = findApposed(annotated, links, mention);
      const governor = apposed ?? lookLeft({ annotated, mentionOfToken, timeOfToken, links }, mention);
      links.push({ ...own, chain: index, ...governor });
    }
  }
  const linksOfClause = Map.groupBy(links, ({ clause }) => clause);
  return { ...annotated, links, linksOfClause, mentionOfToken, timeOfToken };
}

function actorsOf(annotated: AnnotatedDocument, mention: Mention): { readonly actors: readonly Actor[] } {
  return {
    actors: mention.actor === null || mention.how === 'place' ? [] : toPartyActors(annotated.actors, mention.actor),
  };
}

/** Leaves out absent fields, so that `'noun' in link` and spreading behave. */
function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}

/** Which mentions are coordinated with the one before ("A, B und C"); a comma alone joins only before a later "und". */
function findJoins(annotated: AnnotatedDocument): readonly boolean[] {
  const joins = annotated.mentions.map((_, index) => joinOf(annotated, index));
  return joins.map((join, index) => {
    if (join !== 'comma') return join === 'and';
    let later = index + 1;
    while (joins[later] === 'comma') later++;
    return joins[later] === 'and';
  });
}

function joinOf(annotated: AnnotatedDocument, index: number): 'and' | 'comma' | 'none' {
  const left = annotated.mentions[index - 1];
  const right = annotated.mentions[index];
  if (!left || !right || right.firstToken - left.endToken > 9) return 'none';
  if (annotated.clauseOfToken[left.firstToken] !== annotated.clauseOfToken[right.firstToken]) return 'none';
  let join: 'and' | 'comma' | 'none' = 'none';
  let inBrackets = false;
  for (let token = left.endToken; token < right.firstToken; token++) {
    const text = annotated.tokens[token]!.text.toLowerCase();
    const category = annotated.words[token]!.category;
    if (text === '(') inBrackets = true;
    else if (text === ')') inBrackets = false;
    else if (inBrackets) continue;
    else if (COORDINATORS.has(text)) join = 'and';
    else if (text === ',') join = join === 'and' ? 'and' : 'comma';
    else if (join === 'none' && token > left.endToken) return 'none';
    else if (!['article', 'adjective', 'pronoun', 'number', 'noun', 'name', 'unknown'].includes(category))
      return 'none';
  }
  return join;
}

/** "mit dem Berater von Putin, Juri Uschakow,": the name after the comma stands where its unresolved office stands. */
function findApposed(annotated: AnnotatedDocument, links: readonly Link[], mention: Mention): Governor | undefined {
  if (annotated.tokens[mention.firstToken - 1]?.text !== ',' || mention.type !== 'PER') return undefined;
  const { sentence } = annotated.tokens[mention.firstToken]!;
  const office = links.findLast(
    (link) => link.mention.how === 'office' && link.mention.endToken > mention.firstToken - 8,
  );
  if (!office || office.actors.length > 0 || annotated.tokens[office.mention.firstToken]!.sentence !== sentence)
    return undefined;
  const { preposition, prepositionToken, noun, shownCase } = office;
  return { possessive: false, ...defined({ preposition, prepositionToken, noun, shownCase }) };
}

function caseBetween(annotated: AnnotatedDocument, left: Mention, right: Mention): Link['shownCase'] {
  for (let token = left.endToken; token <= right.firstToken; token++) {
    const shown = caseShownBy(annotated.tokens[token]!.text);
    if (shown === 'accusative' || shown === 'dative') return shown;
  }
  return undefined;
}

type Surroundings = {
  readonly annotated: AnnotatedDocument;
  readonly mentionOfToken: ReadonlyMap<number, number>;
  readonly timeOfToken: ReadonlyMap<number, number>;
  readonly links: readonly Link[];
};

type Governor = Pick<Link, 'preposition' | 'prepositionToken' | 'noun' | 'possessive' | 'shownCase'>;

/** Reads leftwards from a mention over article and adjectives to the word that governs it. */
function lookLeft(surroundings: Surroundings, mention: Mention): Governor {
  const { annotated, mentionOfToken, links } = surroundings;
  const possessive = standsAsPossessive(annotated, mention);
  const afterNoun = annotated.words[mention.firstToken - 1]?.category === 'noun';
  let shownCase = caseShownBy(annotated.tokens[mention.firstToken]!.text, afterNoun);
  for (let token = mention.firstToken - 1; token >= Math.max(0, mention.firstToken - 8); token--) {
    if (annotated.clauseOfToken[token] !== annotated.clauseOfToken[mention.firstToken]) break;
    const { category } = annotated.words[token]!;
    const text = annotated.tokens[token]!.text.toLowerCase();
    const opened = OPENED_PREPOSITIONS[text] ?? (category === 'preposition' ? text : undefined);
    if (opened) {
      const noun = attachedNoun(surroundings, token - 1, opened);
      return { preposition: opened, prepositionToken: token, possessive, ...defined({ noun, shownCase }) };
    }
    const neighbour = mentionOfToken.get(token);
    if (neighbour !== undefined) {
      // "Russlands Machthaber Kim": the genitive before the title belongs to it
      if (!links[neighbour]?.possessive) break;
      token = links[neighbour].mention.firstToken;
      continue;
    }
    if (category === 'noun' && (shownCase === 'genitive' || hasGenitiveEnding(mention)) && !possessive)
      return { noun: token, possessive, ...defined({ shownCase }) };
    if (!['article', 'adjective', 'number', 'pronoun'].includes(category)) break;
    shownCase = shownCase ?? caseShownBy(text, annotated.words[token - 1]?.category === 'noun');
  }
  return { possessive, ...defined({ shownCase }) };
}

/** The noun that a prepositional phrase starting after `before` hangs on, over times and places in between. */
function attachedNoun(
  { annotated, mentionOfToken, timeOfToken, links }: Surroundings,
  before: number,
  preposition: string,
): number | undefined {
  let token = before;
  while (token >= 0 && annotated.clauseOfToken[token] === annotated.clauseOfToken[before]) {
    const time = timeOfToken.get(token);
    if (time !== undefined) {
      token = annotated.times[time]!.firstToken - 1;
      continue;
    }
    if (annotated.tokens[token]!.text === ')' && annotated.tokens[token - 2]?.text === '(') {
      token -= 3; // "Olaf Scholz (SPD) mit"
      continue;
    }
    const neighbour = mentionOfToken.get(token);
    const link = neighbour === undefined ? undefined : links[neighbour];
    // "mit dem Berater von Kremlchef Putin": Putin belongs to the adviser, not to the talk
    if (link && preposition === 'von' && link.mention.how !== 'name') return link.mention.endToken - 1;
    if (link) return link.possessive ? undefined : link.noun;
    return annotated.words[token]?.category === 'noun' ? token : undefined;
  }
  return undefined;
}

/** Who acts in the name of the person before: "Trumps Team plant ein Gespräch". */
const ACTING_FOR = /^(Team|Teams|Lager|Stab|Delegation|Abordnung|Unterhändler|Vertreter)$/;

/** Whether the mention is a genitive standing before its noun: "Putins Treffen", "Russlands neuer Präsident". */
function standsAsPossessive(annotated: AnnotatedDocument, mention: Mention): boolean {
  if (!hasGenitiveEnding(mention) && !/^(dessen|deren|sein|ihr)/i.test(mention.exact)) return false;
  for (let token = mention.endToken; token < Math.min(annotated.words.length, mention.endToken + 4); token++) {
    const { category } = annotated.words[token]!;
    // "Putins Einfall": whatever is written like a noun
    const { text } = annotated.tokens[token]!;
    if (ACTING_FOR.test(text)) return false;
    if (category === 'noun' || /^\p{Lu}/u.test(text)) return true;
    if (category !== 'adjective' && category !== 'number') return false;
  }
  return false;
}

function hasGenitiveEnding(mention: Mention): boolean {
  return /[sxzß]['’]?$/.test(mention.exact);
}

const SHOWN: Readonly<Record<string, Link['shownCase']>> = {
  den: 'accusative',
  einen: 'accusative',
  ihn: 'accusative',
  dem: 'dative',
  einem: 'dative',
  ihm: 'dative',
  ihnen: 'dative',
  des: 'genitive',
  eines: 'genitive',
  er: 'nominative',
};

/** The case that a determiner or pronoun shows; "der" directly after a noun is read as genitive ("das Treffen der vier"). */
function caseShownBy(text: string, afterNoun = false): Link['shownCase'] {
  const lower = text.toLowerCase();
  if (afterNoun && ['der', 'beider', 'aller', 'dieser', 'zweier', 'dreier'].includes(lower)) return 'genitive';
  return SHOWN[lower];
}
