import type { Clause } from '../../../core/clause.ts';
import { countLinksBefore, type LinkedDocument } from '../linked-document.ts';
import { findSpeaker } from '../parties/find-speaker.ts';
import { countSides } from '../parties/read-parties.ts';
import type { Link } from './link-mentions.ts';

/** Whether the link stands by itself in its clause: no preposition, no noun it depends on. */
export function isBare(link: Link): boolean {
  return link.preposition === undefined && link.noun === undefined && !link.possessive && link.shownCase !== 'genitive';
}

/** The mentions of a clause that could take part in an exchange. */
export function partyLinksIn(linked: LinkedDocument, clause: number): readonly Link[] {
  return (linked.linksOfClause.get(clause) ?? []).filter((link) => link.actors.length > 0);
}

/** Every token of a clause, embedded clauses left out. */
export function tokensIn(linked: LinkedDocument, clause: Clause): readonly number[] {
  return linked.tokensOfClause[clause.index]!;
}

/** Lower-case words of a clause. */
export function wordsIn(linked: LinkedDocument, clause: Clause): readonly string[] {
  return linked.wordsOfClause[clause.index]!;
}

/**
 * The mentions that are the subject of a clause; where it has none of its own, those of the clause it depends on
 * ("weigerte sich, anzureisen"), of the noun it describes ("Guterres, der ... getroffen hatte") or of the clause it continues.
 */
export function subjectLinks(linked: LinkedDocument, clauseIndex: number, depth = 0): readonly Link[] {
  const clause = linked.clauses[clauseIndex];
  if (!clause || depth > 3) return [];
  if (!clause.verb) return pairOfCaption(linked, clauseIndex);
  const antecedent = clause.kind === 'relative' ? antecedentLinks(linked, clause) : [];
  if (antecedent.length > 0 && relativePronounIsSubject(linked, clause)) return antecedent;
  const wishing = ownerOfWish(linked, clause);
  if (wishing) return [wishing];
  // what stands bare in an infinitive clause is its object: "versuchte, Selenskyj zu erreichen"
  const bare = clause.kind === 'infinitive' ? [] : partyLinksIn(linked, clauseIndex).filter(isBare);
  const marked = bare.filter((link) => roleOf(linked, link) === 'subject' && link.shownCase !== 'accusative');
  if (marked.length === 0 && hasUnresolvedSubject(linked, clause)) return [];
  // a thing may be taken for the subject beside a person: "Diese Zusage machte Wladimir Putin"
  const nominative = bare.filter((link) => link.shownCase !== 'accusative' && link.shownCase !== 'dative');
  const first =
    marked[0] ??
    nominative.find(({ mention }) => mention.type === 'PER' || mention.type === 'GROUP') ??
    (hasOwnSubject(linked, clause) ? undefined : nominative[0]);
  if (first) return bare.filter((link) => link.chain === first.chain);
  if (isPluralPronounSubject(linked, clause)) return pluralSubjectBefore(linked, clause);
  const pointed = pointedSubject(linked, clause);
  if (pointed) return [pointed];
  const speaker = findSpeaker(linked, clause);
  if (speaker.length > 0) return speaker;
  if (hasOwnSubject(linked, clause)) return [];
  // "bestätigte, dass Burns nach Kiew gereist war und dort mit ihm gesprochen hat": it goes on with the clause before
  const goesOn = clause.kind === 'main' || wordsIn(linked, clause)[0] === 'und';
  const before = goesOn ? previousClause(linked, clause) : clause.parent;
  return before === undefined ? [] : subjectLinks(linked, before, depth + 1);
}

/** "empfing seinen Kollegen Araghtschi. Anschließend traf dieser": the person named last. */
function pointedSubject(linked: LinkedDocument, clause: Clause): Link | undefined {
  const own = clause.phrases.find(({ role, head, firstToken }) => role === 'subject' && head === firstToken);
  if (!own || !/^(dieser|diese|letzterer|letztere)$/.test(linked.tokens[own.head]!.lower)) return undefined;
  const last = linked.links
    .slice(0, countLinksBefore(linked, own.firstToken))
    .findLast(({ mention }) => mention.type === 'PER');
  const isNear = last && clause.sentence - linked.tokens[last.mention.firstToken]!.sentence <= 1;
  return isNear && last.actors.length === 1 ? last : undefined;
}

const WISH =
  /^(wunsch|plan|absicht|vorhaben|bereitschaft|angebot|versuch|weigerung|vorschlag|bitte|entscheidung|idee)$/;

/** "Johnsons Wunsch, | mit Merkel zu telefonieren, | wurde abgelehnt": whose wish it is. */
function ownerOfWish(linked: LinkedDocument, clause: Clause): Link | undefined {
  const start = clause.parts[0]?.first ?? 0;
  if (clause.kind !== 'infinitive') return undefined;
  const last = linked.links[countLinksBefore(linked, start) - 1];
  if (!last?.possessive || last.actors.length === 0 || start - last.mention.endToken > 6) return undefined;
  const between = linked.tokens.slice(last.mention.endToken, start);
  return between.some(({ lower }) => WISH.test(lower)) ? last : undefined;
}

/** "Trump und Putin bei einem Treffen": without a verb only a pair is sure to act together. */
function pairOfCaption(linked: LinkedDocument, clauseIndex: number): readonly Link[] {
  const bare = partyLinksIn(linked, clauseIndex).filter(isBare);
  const pair = bare.filter((link) => link.chain === bare[0]?.chain);
  return countSides(pair) > 1 ? pair : [];
}

/** The role that the phrase of a mention has in its clause. */
function roleOf(linked: LinkedDocument, link: Link): string | undefined {
  const { firstToken } = link.mention;
  return linked.clauses[link.clause]?.phrases.find(
    (phrase) => phrase.firstToken <= firstToken && firstToken < phrase.endToken,
  )?.role;
}

/** The mentions that a relative clause describes: the coordination that ends right before it. */
export function antecedentLinks(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const start = clause.parts[0]?.first ?? 0;
  const last = linked.links[countLinksBefore(linked, start) - 1];
  const before = last && last.mention.endToken >= start - 3 ? last : undefined;
  if (!before || before.actors.length === 0) return [];
  const plural = linked.clauses[clause.index]?.verb?.number === 'plural';
  return plural ? linked.links.slice(before.chain, before.index + 1) : [before];
}

function relativePronounIsSubject(linked: LinkedDocument, clause: Clause): boolean {
  const pronoun = linked.tokens[clause.subordinator ?? clause.parts[0]?.first ?? 0]?.lower ?? '';
  return pronoun === 'der' || pronoun === 'die' || pronoun === 'das' || pronoun === 'welcher';
}

/** "als sie per Video miteinander sprachen", "beide redeten". */
function isPluralPronounSubject(linked: LinkedDocument, clause: Clause): boolean {
  return (
    clause.verb?.number !== 'singular' &&
    clause.phrases.some(({ role, head }) => role === 'subject' && /^(sie|beide|die)$/i.test(linked.tokens[head]!.text))
  );
}

/** The latest coordinated subject of two sides, in the sentence or the one before it. */
function pluralSubjectBefore(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const start = clause.parts[0]?.first ?? 0;
  const chains = Map.groupBy(
    [clause.sentence - 1, clause.sentence]
      .flatMap((near) => linked.linksOfSentence.get(near) ?? [])
      .filter(({ mention }) => mention.endToken <= start),
    ({ chain }) => chain,
  );
  return [...chains.values()].findLast((chain) => isBare(chain[0]!) && countSides(chain) > 1) ?? [];
}

/** "riefen die G7-Minister alle Seiten auf": the subject acts, even if it is nobody who can take part. */
function hasUnresolvedSubject(linked: LinkedDocument, clause: Clause): boolean {
  return clause.phrases.some(({ role, firstToken, endToken }) => {
    const index =
      role === 'subject'
        ? (linked.mentionOfToken.get(endToken - 1) ?? linked.mentionOfToken.get(firstToken))
        : undefined;
    if (index === undefined) return false;
    // "Die Außenminister beider Länder, | Baerbock und Sikorski": named right behind
    const next = linked.mentions[index + 1];
    const isNamed =
      linked.mentions[index]!.type === 'GROUP' &&
      next !== undefined &&
      next.firstToken <= linked.mentions[index]!.endToken + 1 &&
      next.type === 'PER';
    return !isNamed && linked.mentions[index]!.how !== 'place' && linked.links[index]!.actors.length === 0;
  });
}

/** Whether something that is no partner is the subject; "es" is none ("kam es zu einem Treffen"). */
function hasOwnSubject(linked: LinkedDocument, clause: Clause): boolean {
  return clause.phrases.some(({ role, head }) => role === 'subject' && !/^(es|man)$/i.test(linked.tokens[head]!.text));
}

function previousClause(linked: LinkedDocument, clause: Clause): number | undefined {
  const previous = linked.clauses[clause.index - 1];
  return previous && previous.sentence === clause.sentence ? previous.index : undefined;
}
