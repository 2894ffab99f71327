import type { Clause } from '../../../core/clause.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, subjectLinks, tokensIn, wordsIn } from '../links/read-clause.ts';

const MEDIATION_NOUN = /^(vermittlung|vermittler(s|n|in|innen)?|mediator(en|s)?|mittelsmänner[n]?)$/;
const MEDIATION_VERB: ReadonlySet<string> = new Set(['vermitteln', 'moderieren']);
/** "trug die Botschaften hin und her", "reichten Nachrichten weiter". */
const CARRYING_VERB: ReadonlySet<string> = new Set([
  'tragen',
  'weiterreichen',
  'überbringen',
  'übermitteln',
  'weiterleiten',
  'hinundhertragen',
]);

/** How far from the exchange a sentence may tell who mediates: "... Vermittelt hatte Ankara." */
const REACH = 2;
/** A sentence that only says who mediated ("Vermittelt hatten Katar und Ägypten") may stand further behind. */
const FAR_REACH = 4;

/** Who mediates, in the sentence or one near it: "unter Vermittlung Katars", "vermittelt hatten Guterres und die Türkei". */
export function findMediators(linked: LinkedDocument, sentence: number): readonly Link[] {
  return [...Array(REACH + FAR_REACH + 1).keys()]
    .flatMap((offset) => linked.clausesOfSentence.get(sentence + offset - REACH) ?? [])
    .filter((clause) => clause.sentence <= sentence + REACH || wordsIn(linked, clause)[0] === 'vermittelt')
    .flatMap((clause) => {
      // "Cassis vermittelt nicht selbst"
      if (clause.verb?.negated) return [];
      const lemma = clause.verb?.lemma ?? '';
      const carries =
        CARRYING_VERB.has(lemma) &&
        tokensIn(linked, clause).some((token) =>
          /^(botschaften|nachrichten|zettel|vorschläge|papiere|antworten)$/i.test(linked.tokens[token]!.text),
        );
      // "die EU pendelt zwischen beiden Seiten", "Saudi-Arabien und die USA hatten dazu eingeladen"
      const words = wordsIn(linked, clause);
      const shuttles = lemma === 'pendeln' && words.includes('zwischen');
      const invites = lemma === 'einladen' && words.includes('dazu') && clause.sentence > sentence;
      // ", vermittelt von Katar", "Moderiert von Pedersen, kamen ..."
      const participle = clause.sentence === sentence ? mediatedBy(linked, clause.index) : [];
      if (participle.length > 0) return participle;
      if (MEDIATION_VERB.has(lemma) || carries || shuttles || invites) return mediatingLinks(linked, clause.index);
      const host = hostIn(linked, clause);
      if (host.length > 0) return host;
      // a noun tells it only in the sentence itself: "unter Vermittlung Katars"; an offer to mediate is none
      if (clause.sentence !== sentence || lemma === 'anbieten') return [];
      return tokensIn(linked, clause)
        .filter(
          (token) =>
            MEDIATION_NOUN.test(linked.tokens[token]!.lower) || isInviting(linked, token) || isAuspices(linked, token),
        )
        .flatMap((token) =>
          isPredicate(linked, token) ? subjectLinks(linked, clause.index) : linksOfNoun(linked, token),
        );
    });
}

/** "Vermittelt durch den Emir von Katar, sind A und B zusammengetroffen". */
function mediatedBy(linked: LinkedDocument, clause: number): readonly Link[] {
  const inClause = linked.linksOfClause.get(clause) ?? [];
  const isMediated = ({ prepositionToken }: Link) =>
    /^(vermittelt|moderiert|ausgerichtet)$/.test(linked.tokens[(prepositionToken ?? 0) - 1]?.lower ?? '');
  return inClause
    .filter((link) => /^(durch|von)$/.test(link.preposition ?? '') && isMediated(link))
    .map((link) => withActor(linked, link));
}

/** "Gastgeber war Außenminister Cavusoglu", "unter den Augen von Gastgeber Gonsalves": who receives two others. */
function hostIn(linked: LinkedDocument, clause: Clause): readonly Link[] {
  const noun = tokensIn(linked, clause).find((token) => /^gastgeber(in|s)?$/.test(linked.tokens[token]!.lower));
  if (noun === undefined) return [];
  const inClause = (linked.linksOfClause.get(clause.index) ?? []).map((link) => withActor(linked, link));
  const own = inClause.filter(
    (link) =>
      link.actors.length > 0 &&
      (link.noun === noun ||
        link.mention.firstToken === noun + 1 ||
        (link.mention.firstToken <= noun && noun < link.mention.endToken) ||
        (clause.verb?.lemma === 'sein' && isBare(link))),
  );
  return own.slice(0, 1);
}

/** "vermittelt hatte Ankara", "von Dritten vermittelt". */
function mediatingLinks(linked: LinkedDocument, clause: number): readonly Link[] {
  const passive = linked.clauses[clause]?.verb?.voice === 'passive';
  const inClause = (linked.linksOfClause.get(clause) ?? [])
    .map((link) => withActor(linked, link))
    .filter(({ actors }) => actors.length > 0);
  if (passive) return inClause.filter((link) => link.preposition === 'von' || link.preposition === 'durch');
  // "bei denen neben Katar auch Ägypten und die USA vermittelten"
  const subject = inClause.filter((link) => isBare(link) || link.preposition === 'neben');
  return subject.length > 0 ? subject : subjectLinks(linked, clause);
}

/** Who mediates need not stand for a state: "der Regierungschef von St. Vincent, Ralph Gonsalves". */
function withActor(linked: LinkedDocument, link: Link): Link {
  const actor = link.mention.actor === null ? undefined : linked.actors.get(link.mention.actor);
  const isAble = actor?.kind === 'person' || actor?.kind === 'organisation';
  return link.actors.length === 0 && actor && isAble && link.mention.how === 'name'
    ? { ...link, actors: [actor] }
    : link;
}

/** "sind auf | Einladung | des Emirs zusammengekommen". */
function isInviting(linked: LinkedDocument, token: number): boolean {
  return /^(einladung|initiative)$/.test(linked.tokens[token]!.lower) && linked.tokens[token - 1]?.lower === 'auf';
}

/** "unter der | Ägide | der Vereinten Nationen", "unter | Moderation | Norwegens". */
function isAuspices({ tokens }: LinkedDocument, token: number): boolean {
  if (!/^(ägide|schirmherrschaft|moderation|federführung|obhut|vorsitz)$/.test(tokens[token]!.lower)) return false;
  return tokens[token - 1]?.lower === 'unter' || tokens[token - 2]?.lower === 'unter';
}

/** "Diplomaten sollten als Vermittler agieren". */
function isPredicate(linked: LinkedDocument, noun: number): boolean {
  return linked.tokens[noun - 1]?.lower === 'als';
}

/** "Vermittlung Katars", "Vermittlung durch den Oman", "katarische Vermittler". */
function linksOfNoun(linked: LinkedDocument, noun: number): readonly Link[] {
  return (linked.linksOfSentence.get(linked.tokens[noun]!.sentence) ?? []).filter(
    (link) =>
      link.actors.length > 0 &&
      (link.noun === noun ||
        (link.mention.firstToken <= noun && noun < link.mention.endToken) ||
        linked.links[link.chain]!.mention.firstToken === noun + 1) &&
      link.preposition !== 'zwischen',
  );
}
