import { OCCURRING_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { prepositionOf, readAttributes } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks, wordsIn } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import { findActingSpeaker, findSpeakingState } from './find-speaker.ts';
import { countSides } from './read-parties.ts';

/** Who talked with the partner that the noun names: the subject; but "kritisiert Scholz für das Telefonat mit Putin". */
export function supplyOther(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  // "will Kremlsprecher Peskow vom Treffen mit Trump nichts wissen": who only speaks for a side
  const own = subjectLinks(linked, trigger.clause).filter(
    ({ actors }) => !actors.every(({ office }) => /sprecher/i.test(office ?? '')),
  );
  const others = () => [
    ...onProgramme(linked, trigger),
    ...speakerOf(linked, trigger),
    ...speakingState(linked, trigger),
  ];
  const subject = own.length > 0 ? own : others().slice(0, 1);
  if (!/^(für|wegen)$/.test(prepositionOf(linked, trigger) ?? '')) return subject;
  const blamed = partyLinksIn(linked, trigger.clause).findLast(
    (link) => isBare(link) && link.mention.type === 'PER' && link.mention.endToken <= trigger.token,
  );
  return blamed ? [blamed] : subject;
}

/** "Carney hat Mexiko einen Nachlass gewährt. Vorausgegangen war ein Anruf bei Sheinbaum": who acted in the sentence before. */
export function actorBefore(linked: LinkedDocument, trigger: Trigger, partners: readonly Link[]): readonly Link[] {
  const { verb, sentence } = linked.clauses[trigger.clause]!;
  const lemma = verb?.lemma ?? '';
  // "Auch mit He kam es zu einer Begegnung"
  const comesTo = trigger.noun?.sort === 'event' && lemma === 'kommen' && hasImpersonal(linked, trigger);
  const occurs =
    comesTo || OCCURRING_VERBS.has(lemma) || /^(geben|stattfinden)$/.test(lemma) || isScheduled(linked, trigger);
  if (!occurs || (prepositionOf(linked, trigger) && !comesTo)) return [];
  const subjects = (linked.clausesOfSentence.get(sentence - 1) ?? [])
    .filter(({ kind, verb: acts }) => kind === 'main' && acts !== undefined)
    .flatMap(({ index }) => subjectLinks(linked, index).filter(isBare));
  const [first, ...others] = [...new Map(subjects.map((link) => [link.actors[0]?.key, link])).values()];
  const [actor, ...more] = first?.actors ?? [];
  const isLeader = actor?.kind === 'person' && actor.office !== null && !/sprecher/i.test(actor.office);
  if (!first || !isLeader || others.length + more.length > 0) return [];
  return countSides([first, ...partners]) > countSides(partners) ? [first] : [];
}

function hasImpersonal(linked: LinkedDocument, { clause }: Trigger): boolean {
  return linked.clauses[clause]!.phrases.some(
    ({ role, head }) => role === 'subject' && linked.tokens[head]!.lower === 'es',
  );
}

/** "Vorgesehen ist ein Gespräch mit B", "Auf dem Programm stehen Unterredungen mit B und C". */
function isScheduled(linked: LinkedDocument, { clause }: Trigger): boolean {
  const { verb } = linked.clauses[clause]!;
  const lemma = verb?.lemma ?? '';
  if (/^(planen|vorsehen|ansetzen|anberaumen)$/.test(lemma)) return verb?.voice === 'passive';
  if (/^(anstehen|bevorstehen)$/.test(lemma)) return true;
  const words = wordsIn(linked, linked.clauses[clause]!);
  return lemma === 'stehen' && words.some((word) => /^(programm|agenda|tagesordnung|plan|reiseplan)$/.test(word));
}

/** "Auch mit He kam es zu einer Begegnung": the partner stands before the noun, the other side acted in the sentence before. */
export function withWhomItCame(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  if (trigger.noun?.sort !== 'event' || linked.clauses[trigger.clause]?.verb?.lemma !== 'kommen') return [];
  const partners = partyLinksIn(linked, trigger.clause).filter(
    ({ preposition, noun }) => preposition === 'mit' && noun === undefined,
  );
  const own = partners.length > 0 ? actorBefore(linked, trigger, partners) : [];
  return own.length > 0 ? [...own, ...partners] : [];
}

/** "Auf dem Programm von Baerbock steht ein Treffen mit B". */
function onProgramme(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  return partyLinksIn(linked, trigger.clause).filter(
    ({ noun, preposition }) =>
      noun !== undefined &&
      (preposition === 'von' || preposition === undefined) &&
      /^(programm|agenda|tagesordnung|terminkalender|reiseplan)s?$/.test(linked.tokens[noun]!.lower),
  );
}

/** "Bei dem Treffen mit B sei nur ein Fahrplan besprochen worden, sagte A", "Für Dienstag ist ein Treffen mit B geplant, sagte A". */
function speakerOf(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const clause = linked.clauses[trigger.clause]!;
  const isScene = /^(bei|nach|in|vor)$/.test(prepositionOf(linked, trigger) ?? '');
  const isTold = /^(planen|vorsehen|vereinbaren|ansetzen|stattfinden|verabreden)$/.test(clause.verb?.lemma ?? '');
  return isScene || isTold ? findActingSpeaker(linked, clause) : [];
}

/** "Es habe keine Kontakte mit der anderen Seite gegeben, sagte der Kremlsprecher": whoever speaks for a state, of states. */
function speakingState(linked: LinkedDocument, trigger: Trigger): readonly Link[] {
  const clause = linked.clauses[trigger.clause]!;
  if (!/^(geben|stattfinden)$/.test(clause.verb?.lemma ?? '')) return [];
  const isOfStates = readAttributes(linked, trigger).partners.every(({ actors }) =>
    actors.every(({ kind }) => kind !== 'person'),
  );
  return isOfStates ? findSpeakingState(linked, clause) : [];
}
