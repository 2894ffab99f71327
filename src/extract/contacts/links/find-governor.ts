import type { Mention } from '../../../core/actor.ts';
import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { OPENED_PREPOSITIONS } from '../../../german/contact-grammar.ts';
import { leaveOutAbsent } from './leave-out-absent.ts';
import type { Link } from './link-mentions.ts';

/** What is known while the mentions are linked from left to right. */
interface Surroundings {
  readonly annotated: AnnotatedDocument;
  readonly mentionOfToken: ReadonlyMap<number, number>;
  readonly timeOfToken: ReadonlyMap<number, number>;
  readonly links: readonly Link[];
}

/** What governs a mention. */
export type Governor = Pick<Link, 'preposition' | 'prepositionToken' | 'noun' | 'possessive' | 'shownCase'>;

/** Reads leftwards from a mention over article and adjectives to the word that governs it. */
export function findGovernor(surroundings: Surroundings, mention: Mention): Governor {
  const { annotated, mentionOfToken, timeOfToken, links } = surroundings;
  const possessive = standsAsPossessive(surroundings, mention);
  // "am Nachmittag der russische Präsident": the ending shows the nominative
  const isNominative = /^der (\S+ )?\p{Ll}+e /u.test(mention.exact) || timeOfToken.has(mention.firstToken - 1);
  const afterNoun = annotated.words[mention.firstToken - 1]?.category === 'noun' && !isNominative;
  let shownCase = caseShownBy(annotated.tokens[mention.firstToken]!.text, afterNoun);
  for (let token = mention.firstToken - 1; token >= Math.max(0, mention.firstToken - 8); token--) {
    if (annotated.clauseOfToken[token] !== annotated.clauseOfToken[mention.firstToken]) break;
    const { category } = annotated.words[token]!;
    const text = annotated.tokens[token]!.lower;
    const clause = annotated.clauses[annotated.clauseOfToken[token] ?? 0];
    // "ein Bericht, nach dem | Trump und Putin telefoniert haben"
    if (clause?.kind === 'relative' && token === clause.subordinator) break;
    // "reiste nach Washington, um Trump zu treffen"
    if (clause?.kind === 'infinitive' && token === clause.parts[0]?.first && /^(um|ohne|statt|anstatt)$/.test(text))
      break;
    // "Berichte, denen zufolge | Putin mit Trump telefoniert hat"
    if (text === 'zufolge') break;
    const opened = OPENED_PREPOSITIONS[text] ?? (category === 'preposition' ? text : undefined);
    if (opened) {
      const noun = attachedNoun(surroundings, token - 1, opened);
      const delegation =
        opened === 'von' && mention.type === 'PER' ? governorOfDelegation(surroundings, noun) : undefined;
      if (delegation) return delegation;
      return { preposition: opened, prepositionToken: token, possessive, ...leaveOutAbsent({ noun, shownCase }) };
    }
    const neighbour = mentionOfToken.get(token);
    if (neighbour !== undefined) {
      // "Russlands Machthaber Kim": the genitive before the title belongs to it
      if (!links[neighbour]?.possessive) break;
      token = links[neighbour].mention.firstToken;
      continue;
    }
    // "am Nachmittag | der russische Präsident"
    if (timeOfToken.has(token) && category === 'noun') break;
    // "auf der Insel | Nias" is no genitive
    const isSite = mention.how === 'place' && SITE.test(text);
    if (category === 'noun' && !isSite && (shownCase === 'genitive' || hasGenitiveEnding(mention)) && !possessive)
      return { noun: token, possessive, ...leaveOutAbsent({ shownCase }) };
    // "in der saudischen Hauptstadt Riad"
    const isTitle = token === mention.firstToken - 1 && mention.type === 'PER' && TITLE.test(text);
    const isApposed = isTitle || (category === 'noun' && mention.place !== null && mention.how === 'place');
    if (!isApposed && !['article', 'adjective', 'number', 'pronoun'].includes(category)) break;
    shownCase = shownCase ?? caseShownBy(text, annotated.words[token - 1]?.category === 'noun');
  }
  return { possessive, ...leaveOutAbsent({ shownCase }) };
}

/** "mit | den Delegationen von | Umjerow und Medinski", "sprachen die Teams von A und B": they stand where those stand who act for them. */
function governorOfDelegation({ annotated }: Surroundings, noun: number | undefined): Governor | undefined {
  const { tokens, words } = annotated;
  // "wurde die Delegation von | Witkoff | geleitet": who leads it
  const isAgent =
    noun !== undefined && annotated.clauses[annotated.clauseOfToken[noun] ?? 0]?.verb?.voice === 'passive';
  if (noun === undefined || isAgent || !DELEGATION.test(tokens[noun]!.lower)) return undefined;
  let token = noun - 1;
  while (words[token]?.category === 'adjective' || words[token]?.category === 'article') token--;
  const text = tokens[token]?.lower ?? '';
  const opened = OPENED_PREPOSITIONS[text] ?? (words[token]?.category === 'preposition' ? text : undefined);
  return opened ? { preposition: opened, prepositionToken: token, possessive: false } : { possessive: false };
}

const DELEGATION =
  /^(\p{L}*delegation(en)?|teams?|\p{L}*abordnung(en)?|verhandlungsteams?|unterhändlern?|mannschaften)$/u;

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
      // "telefonierte nach eigenen Angaben eine Stunde mit Putin": measured is the verb
      if (annotated.times[time]!.type === 'DURATION') return undefined;
      token = annotated.times[time]!.firstToken - 1;
      continue;
    }
    if (annotated.tokens[token]!.text === ')' && annotated.tokens[token - 2]?.text === '(') {
      token -= 3; // "Olaf Scholz (SPD) mit"
      continue;
    }
    // "ein Gespräch unter vier Augen mit Vucic"
    if (annotated.tokens[token]!.text === 'Augen' && annotated.tokens[token - 1]?.text === 'vier') {
      token -= 3;
      continue;
    }
    const neighbour = mentionOfToken.get(token);
    const link = neighbour === undefined ? undefined : links[neighbour];
    // "mit dem Berater von Kremlchef Putin": Putin belongs to the adviser, not to the talk
    if (link && preposition === 'von' && link.mention.how !== 'name') return link.mention.endToken - 1;
    // "hatte vor dem Treffen mit Selenskyj | mit Putin | telefoniert": the second belongs to the verb
    if (link) return link.possessive || (preposition === 'mit' && link.preposition === 'mit') ? undefined : link.noun;
    return annotated.words[token]?.category === 'noun' ? token : undefined;
  }
  return undefined;
}

/** "mit | RSF-Kommandeur | Daglo", "bei | Rebellenführer | X": a title that no list knows. */
const TITLE = /(chef|führer|kommandeur|general|leiter|unterhändler|vermittler|gesandten?|beauftragten?)(s|in)?$/;

/** What a place is called before its name. */
const SITE = /(stadt|insel|ort|dorf|gemeinde|provinz|region|residenz|schloss)$/;

/** Who acts in the name of the person before: "Trumps Team plant ein Gespräch". */
const ACTING_FOR = /^(Team|Teams|Lager|Stab|Delegation|Abordnung|Unterhändler|Vertreter)$/;

/** Whether the mention is a genitive standing before its noun: "Putins Treffen", "Russlands neuer Präsident". */
export function standsAsPossessive(
  { annotated, timeOfToken }: Pick<Surroundings, 'annotated' | 'timeOfToken'>,
  mention: Mention,
): boolean {
  // "hatte Scholz Kiew besucht": a name in -z shows its genitive by a mark alone
  const isMarked = /['’]/.test(annotated.document.text.charAt(mention.end) + mention.exact.slice(-1));
  if (/[xzß]$/.test(mention.exact) && !isMarked) return false;
  if (!hasGenitiveEnding(mention) && !/^(dessen|deren|sein|ihr)/i.test(mention.exact)) return false;
  for (let token = mention.endToken; token < Math.min(annotated.words.length, mention.endToken + 4); token++) {
    const { category } = annotated.words[token]!;
    // "Putins Einfall": whatever is written like a noun
    const { text } = annotated.tokens[token]!;
    // "sagte Kallas Anfang Juli"
    if (timeOfToken.has(token) && /^(Anfang|Mitte|Ende)$/.test(text)) return false;
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
export function caseShownBy(text: string, afterNoun = false): Link['shownCase'] {
  const lower = text.toLowerCase();
  if (afterNoun && ['der', 'beider', 'aller', 'dieser', 'zweier', 'dreier'].includes(lower)) return 'genitive';
  return SHOWN[lower];
}
