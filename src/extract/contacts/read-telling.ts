import type { Span } from '../../core/anchor.ts';
import type { ContactKind } from '../../core/contact.ts';
import { readOrdinal } from '../../core/read-number.ts';
import { DENYING_WORDS, LEAK_WORDS } from '../../german/contact-status-words.ts';
import { findContactDate } from './find-contact-date.ts';
import { findDuration } from './find-duration.ts';
import { findEnvoyParties } from './find-envoy-parties.ts';
import { findMediators } from './find-mediators.ts';
import { findChannelParties, findNamedParties, findNounParties } from './find-noun-parties.ts';
import { findPlace } from './find-place.ts';
import { readChannel, readContactNoun } from './find-triggers.ts';
import { type FoundParties, findVerbParties } from './find-verb-parties.ts';
import { findTravelParties } from './find-visit-parties.ts';
import { judgeNoun, prepositionOf } from './judge-noun.ts';
import { type Judgement, judgeClause } from './judge-verb.ts';
import type { LinkedDocument } from './linked-document.ts';
import { determinerToken, hasForeignPartner } from './read-attributes.ts';
import { subjectLinks, tokensIn, wordsIn } from './read-clause.ts';
import { toParties } from './read-parties.ts';
import { isDamaged, isDemanded, isGathering, isSport } from './reject-traps.ts';
import type { Telling, Trigger } from './telling.ts';
import { sideOf } from './to-party-actors.ts';

/** What the words around a trigger tell: one telling per exchange, none where the words are no exchange. */
export function readTellings(linked: LinkedDocument, trigger: Trigger): readonly Telling[] {
  const { sentence } = linked.tokens[trigger.token]!;
  if (isDemanded(linked, trigger.clause) || isSport(linked, sentence)) return [];
  if (isDamaged(linked, linked.tokens[trigger.token]!)) return [];
  // "Weder Putin noch Selenskyj wollen sich treffen"
  if (trigger.shape === 'verb' && wordsIn(linked, linked.clauses[trigger.clause]!)[0] === 'weder') return [];
  const found = findParties(linked, trigger);
  const judgement = judge(linked, trigger);
  // "reist statt Biden nach München", "fliegt nicht nach Kiew": no exchange was called off
  if (trigger.shape === 'travel' && judgement.status === 'denied') return [];
  if (/^unter(zeichnen|schreiben)$/.test(trigger.word) && judgement.status === 'denied') return [];
  if (found.length > 0)
    return found
      .filter((parties) => !isMereProcess(linked, trigger, parties, judgement))
      .map((parties) => toTelling(linked, trigger, parties, judgement, null));
  if (isInvitation(linked, trigger)) return [];
  const pointing = trigger.shape === 'noun' ? pointingOf(linked, trigger, judgement) : pointingOfVerb(linked, trigger);
  if (pointing === null) return [];
  const named = trigger.shape === 'noun' ? findNamedParties(linked, trigger) : [];
  const links = pointing === 'counterpart' && named.length === 0 ? subjectLinks(linked, trigger.clause) : named;
  if (pointing === 'counterpart' && links.length === 0) return [];
  const settled =
    pointing === 'back' && !deniesAll(linked, trigger) && judgement.status === 'denied'
      ? { ...judgement, weak: true }
      : judgement;
  return [toTelling(linked, trigger, { links, mediators: [], pattern: pointing }, settled, pointing)];
}

function judge(linked: LinkedDocument, trigger: Trigger): Judgement {
  if (trigger.shape === 'noun') return judgeNoun(linked, trigger);
  const judgement = judgeClause(linked, linked.clauses[trigger.clause]!);
  if (trigger.verbs?.length === 0) return { ...judgement, weak: true };
  const { verb } = linked.clauses[trigger.clause]!;
  if (trigger.kind === 'talks' && verb?.tense === 'present' && judgement.status === 'held')
    return { status: 'ongoing', because: 'present' };
  if (trigger.shape === 'travel' && trigger.word === 'erwarten') return { status: 'planned', because: 'erwarten' };
  const status = trigger.verbs?.[0]?.status;
  return status && ['held', 'planned'].includes(judgement.status) ? { status, because: trigger.word } : judgement;
}

function findParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  if (trigger.shape === 'noun') return isInvitation(linked, trigger) ? [] : findNounParties(linked, trigger);
  if (trigger.shape === 'verb') return findVerbParties(linked, trigger);
  if (trigger.shape === 'channel') return findChannelParties(linked, trigger);
  const envoys = findEnvoyParties(linked, trigger);
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
  { links, pattern }: FoundParties,
  { weak }: Judgement,
): boolean {
  const clause = linked.clauses[trigger.clause]!;
  // "die Bereitschaft, mit Washington zu verhandeln"
  if (trigger.shape === 'verb' && trigger.kind === 'talks')
    return clause.kind === 'infinitive' && findContactDate(linked, trigger) === null;
  if (trigger.noun?.sort !== 'process' || !weak || pattern === 'light+plural') return false;
  // "Selenskyj über Verhandlungen mit Russland"
  if (/^(über|für|gegen|ohne|statt|wegen|um)$/.test(prepositionOf(linked, trigger) ?? '')) return true;
  const isPlaced = (linked.linksOfClause.get(trigger.clause) ?? []).some(
    ({ noun, mention }) => noun === trigger.token && mention.how === 'place',
  );
  return !isPlaced && links.every(({ mention }) => mention.type !== 'PER') && findContactDate(linked, trigger) === null;
}

/** "Fast eine Stunde habe man gesprochen", "Rund zwei Stunden dauerten sie", "beim nächsten Mal sehe man sich wieder". */
function pointingOfVerb(linked: LinkedDocument, trigger: Trigger): Telling['pointing'] {
  const clause = linked.clauses[trigger.clause]!;
  const words = wordsIn(linked, clause);
  if (trigger.verbs?.some(({ frame }) => frame === 'again'))
    return words.includes('sich') && (words.includes('wieder') || words.includes('mal')) ? 'another' : null;
  const isPronoun = clause.phrases.some(
    ({ role, head }) => role === 'subject' && /^(man|sie|beide|es)$/i.test(linked.tokens[head]!.text),
  );
  if (!isPronoun || words.includes('mit')) return null;
  return findDuration(linked, trigger) || (trigger.verbs?.length === 0 && findContactDate(linked, trigger))
    ? 'back'
    : null;
}

/** "ein solches Treffen gab es nicht", "das Treffen fand nicht statt"; not "kommt nicht zum Treffen". */
function deniesAll(linked: LinkedDocument, trigger: Trigger): boolean {
  const verb = linked.clauses[trigger.clause]?.verb?.lemma ?? '';
  return /^(geben|stattfinden|existieren|zustandekommen)$/.test(verb) || DENYING_WORDS.has(verb);
}

const DEFINITE =
  /^(der|die|das|dem|den|des|im|beim|am|vom|zum|zur|diese[rmns]?|ihr(em|en|e|es|er)?|sein(em|en|e|es|er)?)$/i;

/** How a noun without partners of its own points at other words: back, at another occasion of the same, or at one's counterpart. */
function pointingOf(linked: LinkedDocument, trigger: Trigger, { status, weak }: Judgement): Telling['pointing'] {
  if (hasForeignPartner(linked, trigger) || trigger.noun?.sort === 'invitation' || trigger.noun?.sort === 'message')
    return null;
  const before = linked.tokens[trigger.token - 1]?.text ?? '';
  if (/^solch/i.test(before)) return 'back';
  if (trigger.noun && isGathering(trigger.word)) return null;
  if (isAnother(linked, trigger) || /^(wechselseitige|gegenseitige)[nmrs]?$/i.test(before)) return 'another';
  const determiner = determinerToken(linked, trigger);
  if (determiner !== undefined && DEFINITE.test(linked.tokens[determiner]!.text)) return 'back';
  if (trigger.noun?.sort === 'process' && /^(nach|bei|in)$/.test(prepositionOf(linked, trigger) ?? '')) return 'back';
  // "Berichte über einen Anruf bei Lukaschenko": one partner is enough to find it again
  if (weak || status === 'denied') return findNamedParties(linked, trigger).length > 0 ? 'back' : null;
  return !weak && !['held', 'ongoing', 'alleged'].includes(status) && hasCounterpart(linked, trigger)
    ? 'counterpart'
    : null;
}

/** "will ein Treffen", "ist zu Gesprächen bereit"; not "drängt auf Verhandlungen", where the partners may be others. */
function hasCounterpart(linked: LinkedDocument, trigger: Trigger): boolean {
  const next = linked.words[trigger.token + 1];
  if (next?.category === 'article' || (next?.category === 'adjective' && trigger.noun?.sort !== 'process'))
    return false;
  if (trigger.noun?.sort === 'event') return true;
  return trigger.noun?.sort === 'process' && wordsIn(linked, linked.clauses[trigger.clause]!).includes('bereit');
}

/** Calls have no mediators. */
const MEDIATED: ReadonlySet<ContactKind> = new Set(['talks', 'meeting', 'unspecified']);

function toTelling(
  linked: LinkedDocument,
  trigger: Trigger,
  found: FoundParties,
  judgement: Judgement,
  pointing: Telling['pointing'],
): Telling {
  const clause = linked.clauses[trigger.clause]!;
  const { sentence } = linked.tokens[trigger.token]!;
  const parties = toParties(found.links);
  const place = findPlace(linked, trigger, found.links);
  const partyKeys = new Set(parties.map(({ actor }) => actor.key));
  const mediators = toParties([
    ...found.mediators,
    ...(MEDIATED.has(trigger.kind) ? findMediators(linked, sentence) : []),
  ]).filter(({ actor }) => !partyKeys.has(actor.key));
  const near = linked.tokens.slice(linked.sentences[sentence]!.firstToken, linked.sentences[sentence]!.endToken);
  return {
    trigger,
    kind: kindOf(linked, trigger, { pattern: found.pattern, status: judgement.status, hasPlace: place !== null }),
    form: formOf(linked, trigger, mediators.length > 0),
    parties,
    mediators,
    pointing,
    another: isAnother(linked, trigger),
    sentence,
    sidesNear: sidesIn(linked, sentence),
    earlier: isEarlier(linked, trigger),
    ordinal: ordinalOf(linked, trigger),
    date: judgement.status === 'denied' ? null : findContactDate(linked, trigger),
    duration: findDuration(linked, trigger),
    place,
    topic: clause.phrases.find(({ preposition }) => preposition === 'über') ?? null,
    initiative:
      trigger.word === 'anrufen' || trigger.word === 'einladen'
        ? (toParties(subjectLinks(linked, trigger.clause))[0] ?? null)
        : null,
    span: spanOf(linked, trigger),
    status: judgement.status,
    attempted: judgement.attempted ?? false,
    // headlines shorten: the text below has the last word
    weak: judgement.weak ?? /^(title|heading)$/.test(linked.sentences[sentence]!.region),
    future: judgement.future ?? false,
    leaked: near.some(({ text }) => LEAK_WORDS.has(text.toLowerCase())),
    because: judgement.because,
    rule: `${trigger.shape}:${trigger.word}/${found.pattern}/${judgement.because}`,
  };
}

/** The channel of the clause decides where the word itself leaves it open ("sprachen am Telefon", "persönlich"). */
function kindOf(
  linked: LinkedDocument,
  trigger: Trigger,
  { pattern, status, hasPlace }: { readonly pattern: string; readonly status: string; readonly hasPlace: boolean },
): ContactKind {
  if (pattern === 'envoys') return 'talks';
  if (pattern === 'invitation' || trigger.word === 'einladen')
    return invitedTo(linked, trigger) ?? (hasPlace ? 'visit' : 'unspecified');
  if (trigger.kind === 'visit' && pattern === 'object' && status === 'held') return hasPlace ? 'meeting' : 'visit';
  // who came to a person has met him; a visit is between guest and state
  if (pattern === 'guest+person' && (status === 'held' || status === 'ongoing')) return 'meeting';
  const tokens = tokensIn(linked, linked.clauses[trigger.clause]!);
  const channel =
    trigger.kind === 'phone' || trigger.kind === 'unspecified'
      ? tokens
          .map((token) => readChannel(linked, token, linked.tokens[token]!.text.toLowerCase()))
          .find((kind) => kind !== undefined)
      : undefined;
  if (channel) return channel;
  if (trigger.kind !== 'unspecified') return trigger.kind;
  const inPerson = tokens.some((token) => /^persönlich(e[nmrs]?)?$/i.test(linked.tokens[token]!.text));
  return inPerson || hasPlace ? 'meeting' : 'unspecified';
}

/** "lud ihn zu einem Treffen ein". */
function invitedTo(linked: LinkedDocument, trigger: Trigger): ContactKind | undefined {
  return tokensIn(linked, linked.clauses[trigger.clause]!)
    .map((token) => readContactNoun(linked.tokens[token]!.text.toLowerCase()))
    .find((noun) => noun !== undefined && noun.sort !== 'invitation')?.kind;
}

/** "ein weiteres Treffen", "beim nächsten Mal", "erneut". */
function isAnother(linked: LinkedDocument, trigger: Trigger): boolean {
  return [1, 2].some((back) =>
    /^(weitere|nächste|erneute|neue)[nmrs]?$/i.test(linked.tokens[trigger.token - back]?.text ?? ''),
  );
}

/** "die zweite Runde", "ihr drittes Treffen". */
function ordinalOf(linked: LinkedDocument, trigger: Trigger): number | null {
  const word = trigger.shape === 'noun' ? linked.tokens[trigger.token - 1]?.text : undefined;
  return (word && !/\d/.test(word) && readOrdinal(word)) || null;
}

/** "indirekte Gespräche", "über Mittelsmänner"; "direkt verhandelt", "direkte Gespräche". */
function formOf(linked: LinkedDocument, trigger: Trigger, mediated: boolean): Telling['form'] {
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  if (words.some((word) => /^(indirekte?[nmrs]?|mittelsmänner[n]?|mittelsleute[n]?)$/.test(word))) return 'indirect';
  const direct = words.findIndex((word) => /^direkte?[nmrs]?$/.test(word));
  if (direct >= 0) return words[direct - 1] === 'nicht' ? 'indirect' : 'direct';
  return mediated && trigger.kind === 'talks' ? 'indirect' : null;
}

function sidesIn(linked: LinkedDocument, sentence: number): ReadonlySet<string> {
  const links = linked.linksOfSentence.get(sentence) ?? [];
  return new Set(links.flatMap(({ actors }) => actors.map(sideOf)));
}

/** "trafen sich zuletzt im September", "bei dem damaligen Treffen", "das letzte Mal". */
function isEarlier(linked: LinkedDocument, trigger: Trigger): boolean {
  const text = wordsIn(linked, linked.clauses[trigger.clause]!).join(' ');
  return /\b(zuletzt|letztmals|damals|damalige[nmrs]?|(das|beim|zum) letzte[nm]? mal|jüngst(en|es)?|vergangenen (jahr|sommer|herbst|winter))\b/.test(
    text,
  );
}

const LONGEST_ANCHOR = 400;

/** The sentence of the trigger, or its clause where the sentence is longer than an anchor may be. */
function spanOf(linked: LinkedDocument, trigger: Trigger): Span {
  const sentence = linked.sentences[linked.tokens[trigger.token]!.sentence]!;
  if (sentence.end - sentence.start <= LONGEST_ANCHOR) return { start: sentence.start, end: sentence.end };
  const clause = linked.clauses[trigger.clause]!;
  if (clause.end - clause.start <= LONGEST_ANCHOR) return { start: clause.start, end: clause.end };
  const token = linked.tokens[trigger.token]!;
  const start = Math.max(clause.start, token.start - LONGEST_ANCHOR / 2);
  return { start, end: Math.min(clause.end, start + LONGEST_ANCHOR) };
}
