import { type ContactVerb, SUMMONING_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import { stateOfAdjective } from '../links/state-table.ts';
import type { Trigger } from '../telling.ts';
import { findSpokenOf } from './find-speaker.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';
import { splitObjects } from './split-objects.ts';
import { toHost } from './to-host.ts';
import { isOfVerb, isPersonal } from './verb-links.ts';

/** "A empfing B", "A wurde von B empfangen", "A rief bei B an"; companions with "mit" take part. */
export function findObjectParties(
  linked: LinkedDocument,
  trigger: Trigger,
  verb: ContactVerb,
): readonly FoundParties[] {
  const passive = linked.clauses[trigger.clause]?.verb?.voice === 'passive';
  const inClause = partnersIn(linked, trigger, passive);
  const own = subjectLinks(linked, trigger.clause);
  const isAlone = inClause.every(({ chain }) => chain === own[0]?.chain);
  const subject = (isAlone ? subjectBefore(linked, trigger.clause) : own).filter((link) => !inClause.includes(link));
  // "besuchte die Truppen"
  const visited = visitedState(linked, trigger, inClause);
  if (visited && subject.length + inClause.length > 0)
    return [{ links: [...subject, ...inClause, visited], mediators: [], pattern: 'guest+host' }].filter(
      ({ links }) => countSides(links) > 1 && links.slice(0, -1).every(isPersonal),
    );
  const summoning = passive && countSides(inClause) < 2 ? summoningHost(linked, trigger) : [];
  const links = [
    ...subject,
    ...inClause,
    ...(passive ? [] : findSpokenOf(linked, linked.clauses[trigger.clause]!)),
    ...guestOf(linked, trigger, own),
    ...summonedState(linked, trigger),
    ...summoning,
  ].filter((link) => trigger.kind !== 'visit' || !isMilitary(linked, link));
  const summoned = summonedState(linked, trigger);
  const persons = [...links.filter(isPersonal), ...summoned];
  if (countSides(links) < 2 || persons.length === 0) return [];
  // "ob Trump Putin empfangen wird": without who receives it is no passive, and who receives whom is not sure
  if (
    passive &&
    !isSummoning(trigger) &&
    !links.some(({ preposition }) => preposition === 'von' || preposition === 'durch')
  )
    return [];
  // "besuchten gemeinsam einen Truppenübungsplatz": nobody is visited
  const actor = subject[0] ?? inClause.find(isBare);
  if (!passive && links.every(({ chain }) => chain === actor?.chain)) return [];
  // "Russland traf die Ukraine schwer" is no meeting: who meets are persons
  const isByState = trigger.word === 'einladen' && links.some(({ mention }) => mention.type !== 'PER');
  if (verb.persons && !passive && !isByState && countSides(persons) < 2) return [];
  const pattern = passive ? 'passive' : verb.frame;
  const apart = passive ? [] : splitObjects(linked, trigger, { inClause, own });
  if (apart.length > 1) return apart.map((one) => ({ ...one, mediators: [], pattern }));
  return [{ links, mediators: [], pattern }];
}

/** The mentions of the clause that its verb can bring in: bare ones, companions, who receives in the passive. */
function partnersIn(linked: LinkedDocument, trigger: Trigger, passive: boolean): readonly Link[] {
  // "die Hauptstadt besucht | und dort mit Choe gesprochen hatte": what follows belongs to the next verb
  const isFurther = !linked.clauses[trigger.clause]!.verb?.lemma.endsWith(trigger.word);
  const able = partyLinksIn(linked, trigger.clause).filter(
    ({ mention }) =>
      (!isFurther || mention.endToken <= trigger.token) &&
      // "begrüßte das Urteil ebenso wie Schäuble"
      linked.tokens[mention.firstToken - 1]?.lower !== 'wie',
  );
  return able.filter(
    (link) =>
      isBare(link) ||
      (link.preposition === 'mit' && isOfVerb(linked, link)) ||
      (passive && link.preposition === 'von') ||
      (passive && isSummoning(trigger) && link.preposition === 'in' && link.mention.type === 'ORG') ||
      (CALLING.test(trigger.word) && link.preposition === 'bei') ||
      // "traf in Dublin auf seinen Amtskollegen"
      (trigger.word === 'treffen' && link.preposition === 'auf' && isPersonal(link)),
  );
}

const CALLING = /^(anrufen|anklingeln|durchklingeln)$/;

/** "hat Indien besucht | und dort Modi getroffen": what stands alone in a clause that goes on is its object. */
function subjectBefore(linked: LinkedDocument, clauseIndex: number): readonly Link[] {
  const clause = linked.clauses[clauseIndex]!;
  const goesOn = wordsIn(linked, clause)[0] === 'und' && linked.clauses[clauseIndex - 1]?.sentence === clause.sentence;
  return goesOn ? subjectLinks(linked, clauseIndex - 1) : subjectLinks(linked, clauseIndex);
}

/** "Modi empfing den Gast in seiner Residenz": the last person of another side named before. */
function guestOf(linked: LinkedDocument, trigger: Trigger, hosts: readonly Link[]): readonly Link[] {
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  if (trigger.word !== 'empfangen' && trigger.word !== 'begrüßen') return [];
  if (hosts.length === 0 || !words.some((word) => /^(gast|gäste|staatsgast|besucher)$/.test(word))) return [];
  const { sentence } = linked.tokens[trigger.token]!;
  const guest = [sentence, sentence - 1, sentence - 2]
    .flatMap((near) => (linked.linksOfSentence.get(near) ?? []).toReversed())
    .find((link) => isPersonal(link) && link.mention.endToken <= trigger.token && countSides([...hosts, link]) > 1);
  return guest ? [guest] : [];
}

function isSummoning({ word }: Trigger): boolean {
  return SUMMONING_VERBS.has(word);
}

/** "ist in Moskau einbestellt worden", "Was führte ihn ins russische Außenministerium? Er wurde einbestellt": who summons is not named. */
function summoningHost(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  if (!isSummoning(trigger)) return [];
  const place = linked.linksOfClause
    .get(trigger.clause)
    ?.find(({ mention, preposition }) => mention.how === 'place' && preposition === 'in');
  const host = place && toHost(linked, place);
  if (host) return [host];
  const { sentence } = linked.tokens[trigger.token]!;
  const ministry = (linked.linksOfSentence.get(sentence - 1) ?? []).find(
    ({ mention, preposition }) => preposition === 'in' && /(ministerium|außenamt|aussenamt)$/i.test(mention.exact),
  );
  return ministry ? [ministry] : [];
}

/** "hat den Geschäftsträger der russischen Botschaft einbestellt": the state whose embassy it is. */
function summonedState(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  if (!isSummoning(trigger)) return [];
  return (linked.linksOfClause.get(trigger.clause) ?? []).flatMap((link) => {
    const { mention, noun, preposition } = link;
    if (mention.type !== 'ORG' || !/botschaft|vertretung|konsulat/i.test(mention.exact)) return [];
    const state = mention.exact
      .split(' ')
      .map(stateOfAdjective)
      .find((found) => found !== undefined);
    return state && preposition === undefined && noun !== undefined ? [{ ...link, actors: [state] }] : [];
  });
}

/** "Am Dienstag hatte Orbán Kiew besucht": the state of the place, where no person is the host. */
function visitedState(linked: LinkedDocument, trigger: Trigger, persons: readonly Link[]): Link | undefined {
  const { verb } = linked.clauses[trigger.clause]!;
  if (trigger.word !== 'besuchen' || verb?.voice === 'passive' || countSides(persons) > 1) return undefined;
  const place = linked.linksOfClause.get(trigger.clause)?.find((link) => link.mention.how === 'place' && isBare(link));
  return place && toHost(linked, place);
}

function isMilitary(linked: LinkedDocument, { mention }: Link): boolean {
  return mention.actor !== null && linked.actors.get(mention.actor)?.kind === 'military';
}
