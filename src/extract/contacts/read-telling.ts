import { findContactDate } from './circumstances/find-contact-date.ts';
import { type TellingParts, toTelling } from './circumstances/to-telling.ts';
import type { LinkedDocument } from './linked-document.ts';
import { prepositionOf } from './links/read-attributes.ts';
import { subjectLinks, wordsIn } from './links/read-clause.ts';
import { findEnvoyParties } from './parties/find-envoy-parties.ts';
import { findChannelParties, findNamedParties, findNounParties } from './parties/find-noun-parties.ts';
import { deniesAll, findPointing } from './parties/find-pointing.ts';
import { findResultParties } from './parties/find-result-parties.ts';
import { type FoundParties, findVerbParties } from './parties/find-verb-parties.ts';
import { findComers, findTravelParties } from './parties/find-visit-parties.ts';
import { judgeNoun } from './status/judge-noun.ts';
import { type Judgement, judgeClause } from './status/judge-verb.ts';
import { isDamaged, isDemanded, isSport } from './status/reject-traps.ts';
import type { Telling, Trigger } from './telling.ts';

/** What the words around a trigger tell: one telling per exchange, none where the words are no exchange. */
export function readTellings(linked: LinkedDocument, trigger: Trigger): readonly Telling[] {
  if (isDemanded(linked, trigger.clause) || isDamaged(linked, linked.tokens[trigger.token]!)) return [];
  // "Weder Putin noch Selenskyj wollen sich treffen"
  if (trigger.shape === 'verb' && wordsIn(linked, linked.clauses[trigger.clause]!)[0] === 'weder') return [];
  const found = findParties(linked, trigger).filter(
    ({ links }) => !links.some(({ mention }) => isDamaged(linked, mention)),
  );
  if (found.length === 0 && trigger.shape === 'travel') return readComing(linked, trigger);
  if (found.length === 0 && trigger.shape === 'channel') return [];
  if (isSport(linked, linked.tokens[trigger.token]!.sentence)) return [];
  const judgement = judge(linked, trigger);
  // "Über eine mögliche Reise wollte sie nichts sagen": not even told
  if (trigger.noun?.sort === 'journey' && judgement.status === 'proposed' && isUnsaid(linked, trigger)) return [];
  if (found.length === 0 && trigger.noun?.sort === 'result') return [];
  if (found.length === 0) return readPointing(linked, trigger, judgement);
  // "fliegt nicht nach Kiew", "nie hatten beide etwas unterzeichnet": no exchange was called off
  if (judgement.status === 'denied' && (trigger.shape === 'travel' || SIGNING.test(trigger.word))) return [];
  // "haben sich nicht die Hand gegeben": they may have met all the same
  if (judgement.status === 'denied' && trigger.verbs?.some(({ needs }) => needs === 'hand')) return [];
  // "sie könne Trump jederzeit anrufen": no occasion
  if (
    judgement.because === 'können' &&
    trigger.word !== 'einladen' &&
    wordsIn(linked, linked.clauses[trigger.clause]!).includes('jederzeit')
  )
    return [];
  // "man müsse mit Moskau reden, sagte er": what ought to be
  if (trigger.shape === 'verb' && judgement.because === 'müssen' && saysMan(linked, trigger)) return [];
  // "will sich eng mit Paris abstimmen": a way of doing, not yet an exchange
  if (COORDINATING.test(trigger.word) && judgement.status !== 'held') return [];
  const pointing = isPredicate(linked, trigger) ? 'back' : null;
  return found
    .filter((parties) => !isMereProcess(linked, trigger, { found: parties, judgement }))
    .map((parties) =>
      toTelling(linked, trigger, { found: parties, judgement: judgedBy(parties, judgement), pointing }),
    );
}

/** "Es war der bisher ranghöchste Besuch eines US-Vertreters in Belarus": what the exchange told before was. */
function isPredicate(linked: LinkedDocument, { shape, token, clause, noun }: Trigger): boolean {
  const { verb, phrases } = linked.clauses[clause]!;
  if (shape !== 'noun' || noun?.sort !== 'journey' || verb?.lemma !== 'sein') return false;
  const isEs = phrases.some(
    ({ role, head }) => role === 'subject' && /^(es|dies|das)$/.test(linked.tokens[head]!.lower),
  );
  return (
    isEs &&
    phrases.some(({ role, firstToken, endToken }) => role === 'predicative' && firstToken <= token && token < endToken)
  );
}

/** "Ursprünglich hätte Blinken schon im Februar kommen sollen": to those with whom an exchange was told before. */
function readComing(linked: LinkedDocument, trigger: Trigger): readonly Telling[] {
  if (!/^(kommen|anreisen|reisen)$/.test(trigger.word)) return [];
  const links = findComers(linked, trigger);
  const judgement = links.length > 0 ? judgeClause(linked, linked.clauses[trigger.clause]!) : undefined;
  if (judgement?.status !== 'cancelled') return [];
  const found = { links, mediators: [], pattern: 'coming' };
  return [toTelling(linked, trigger, { found, judgement, pointing: 'another' })];
}

function isUnsaid(linked: LinkedDocument, trigger: Trigger): boolean {
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  return prepositionOf(linked, trigger) === 'über' && words.includes('nichts');
}

function saysMan(linked: LinkedDocument, { clause }: Trigger): boolean {
  return linked.clauses[clause]!.phrases.some(
    ({ role, head }) => role === 'subject' && linked.tokens[head]!.lower === 'man',
  );
}

const COORDINATING = /^(abstimmen|absprechen|rückkoppeln|kurzschließen)$/;
/** "hatte anreisen wollen. Die Regierung schlug dies aus": who refuses settles it. */
function judgedBy({ pattern }: FoundParties, judgement: Judgement): Judgement {
  return pattern === 'refused guest' && judgement.status === 'cancelled'
    ? { status: 'refused', because: 'ausschlagen' }
    : judgement;
}

const SIGNING = /^unter(zeichnen|schreiben)$/;

/** The telling of words that leave their partners to other words: "In dem Telefonat", "ein weiteres Treffen". */
function readPointing(linked: LinkedDocument, trigger: Trigger, judgement: Judgement): readonly Telling[] {
  const pointing = isInvitation(linked, trigger) ? null : findPointing(linked, trigger, judgement);
  if (pointing === null) return [];
  const named = trigger.shape === 'noun' ? findNamedParties(linked, trigger) : [];
  const links = pointing === 'counterpart' && named.length === 0 ? subjectLinks(linked, trigger.clause) : named;
  if (pointing === 'counterpart' && links.length === 0) return [];
  const isAside = pointing === 'back' && judgement.status === 'denied' && !deniesAll(linked, trigger);
  const settled = isAside ? { ...judgement, weak: true } : judgement;
  return [
    toTelling(linked, trigger, { found: { links, mediators: [], pattern: pointing }, judgement: settled, pointing }),
  ];
}

function judge(linked: LinkedDocument, trigger: Trigger): Judgement {
  if (trigger.noun?.sort === 'result') return { status: 'held', because: 'settled' };
  if (trigger.shape === 'noun') return judgeNoun(linked, trigger);
  const judgement = judgeClause(linked, linked.clauses[trigger.clause]!);
  if (trigger.word === 'weitersprechen') return judgement;
  if (trigger.verbs?.length === 0) return { ...judgement, weak: true };
  const { verb } = linked.clauses[trigger.clause]!;
  const isLasting = trigger.kind === 'talks' || isSince(wordsIn(linked, linked.clauses[trigger.clause]!));
  if (isLasting && verb?.tense === 'present' && judgement.status === 'held')
    return { status: 'ongoing', because: 'present' };
  if (trigger.shape === 'travel' && trigger.word === 'erwarten') return { status: 'planned', because: 'erwarten' };
  // "Fidan reist weiter nach Doha": on the way, or about to go
  if (
    trigger.shape === 'travel' &&
    verb?.tense === 'present' &&
    judgement.status === 'held' &&
    UNDERWAY.test(trigger.word)
  )
    return { status: 'planned', because: 'underway', weak: true };
  const status = trigger.verbs?.[0]?.status;
  // "hat die beiden in Paris zusammengebracht" is done, "hat sie eingeladen" is not
  if (trigger.word !== 'einladen' && judgement.status === 'held') return judgement;
  return status && ['held', 'planned'].includes(judgement.status) ? { status, because: trigger.word } : judgement;
}

const UNDERWAY = /^(weiter|an)?(reisen|fliegen|fahren|kommen)$|^aufbrechen$/;

/** "sprechen seit Samstag miteinander", but not "spricht erstmals seit zwei Jahren mit Putin". */
function isSince(words: readonly string[]): boolean {
  return words.includes('seit') && !words.some((word) => FIRST_TIME_WORDS.has(word));
}

const FIRST_TIME_WORDS: ReadonlySet<string> = new Set(['erstmals', 'erstmalig', 'erste', 'ersten', 'wieder', 'erneut']);

function findParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  if (trigger.noun?.sort === 'result') return findResultParties(linked, trigger);
  if (trigger.shape === 'noun') return isInvitation(linked, trigger) ? [] : findNounParties(linked, trigger);
  if (trigger.shape === 'verb') return findVerbParties(linked, trigger);
  if (trigger.shape === 'channel') return findChannelParties(linked, trigger);
  // "In seinem Gefolge waren A und B": nobody is sent
  const envoys = trigger.word === 'sein' ? [] : findEnvoyParties(linked, trigger);
  return envoys.length > 0 ? envoys : findTravelParties(linked, trigger);
}

/** "lud Kim zu einem Treffen ein": the verb tells it, the noun only says to what. */
function isInvitation(linked: LinkedDocument, trigger: Trigger): boolean {
  return (
    trigger.shape === 'noun' &&
    linked.clauses[trigger.clause]?.verb?.lemma === 'einladen' &&
    linked.tokens[trigger.token]!.index > 0 &&
    ['zu', 'nach'].includes(prepositionOf(linked, trigger) ?? '')
  );
}

/** "mit Blick auf die Verhandlungen zwischen den USA und Russland": a process is mentioned, no exchange is told. */
function isMereProcess(
  linked: LinkedDocument,
  trigger: Trigger,
  { found: { links, pattern }, judgement: { weak } }: Omit<TellingParts, 'pointing'>,
): boolean {
  const clause = linked.clauses[trigger.clause]!;
  // "die Bereitschaft, mit Washington zu verhandeln"
  if (trigger.shape === 'verb' && trigger.kind === 'talks')
    return clause.kind === 'infinitive' && findContactDate(linked, trigger) === null;
  // "hatte Verhandlungen mit den Rebellen stets abgelehnt": an attitude
  if (
    trigger.noun?.sort === 'process' &&
    wordsIn(linked, clause).some((word) => /^(stets|immer|grundsätzlich|jahrelang)$/.test(word))
  )
    return true;
  if (trigger.noun?.sort !== 'process' || !weak || pattern === 'light+plural') return false;
  // "Selenskyj über Verhandlungen mit Russland"
  if (/^(über|für|gegen|ohne|statt|wegen|um)$/.test(prepositionOf(linked, trigger) ?? '')) return true;
  const isPlaced = (linked.linksOfClause.get(trigger.clause) ?? []).some(
    ({ noun, mention }) => noun === trigger.token && mention.how === 'place',
  );
  return !isPlaced && links.every(({ mention }) => mention.type !== 'PER') && findContactDate(linked, trigger) === null;
}
