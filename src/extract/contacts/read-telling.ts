import type { Span } from '../../core/anchor.ts';
import type { ContactKind } from '../../core/contact.ts';
import { LEAK_WORDS } from '../../german/contact-status-words.ts';
import { findContactDate } from './find-contact-date.ts';
import { findDuration } from './find-duration.ts';
import { findMediators } from './find-mediators.ts';
import { determinerToken, findChannelParties, findNamedParties, findNounParties } from './find-noun-parties.ts';
import { findPlace } from './find-place.ts';
import { readChannel } from './find-triggers.ts';
import { type FoundParties, findVerbParties } from './find-verb-parties.ts';
import { findTravelParties } from './find-visit-parties.ts';
import { judgeNoun } from './judge-noun.ts';
import { type Judgement, judgeClause } from './judge-verb.ts';
import type { LinkedDocument } from './link-mentions.ts';
import { tokensIn } from './read-clause.ts';
import { toParties } from './read-parties.ts';
import { isDamaged, isDemanded, isSport } from './reject-traps.ts';
import type { Telling, Trigger } from './telling.ts';

/** What the words around a trigger tell: one telling per exchange, none where the words are no exchange. */
export function readTellings(linked: LinkedDocument, trigger: Trigger): readonly Telling[] {
  const { sentence } = linked.tokens[trigger.token]!;
  if (isDemanded(linked, trigger.clause)) return [];
  if (isSport(linked, sentence) || isDamaged(linked, linked.tokens[trigger.token]!)) return [];
  const found = findParties(linked, trigger);
  const judgement =
    trigger.shape === 'noun' ? judgeNoun(linked, trigger) : judgeClause(linked, linked.clauses[trigger.clause]!);
  if (found.length === 0 && pointsBack(linked, trigger))
    return [
      toTelling(
        linked,
        trigger,
        { links: findNamedParties(linked, trigger), mediators: [], pattern: 'back' },
        judgement,
      ),
    ];
  return found.map((parties) => toTelling(linked, trigger, parties, judgement));
}

function findParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  if (trigger.shape === 'noun') return findNounParties(linked, trigger);
  if (trigger.shape === 'verb') return findVerbParties(linked, trigger);
  if (trigger.shape === 'channel') return findChannelParties(linked, trigger);
  return findTravelParties(linked, trigger);
}

/** "im Gespräch mit dem Spiegel", "Treffen mit Journalisten": the partner is nobody who acts for a side. */
function hasForeignPartner(linked: LinkedDocument, trigger: Trigger): boolean {
  const after = linked.tokens[trigger.token + 1]?.text.toLowerCase();
  return (
    after === 'mit' &&
    linked.links.every((link) => link.prepositionToken !== trigger.token + 1 || link.actors.length === 0)
  );
}

/** "In dem Telefonat", "das Treffen", "bei diesem Gespräch". */
function pointsBack(linked: LinkedDocument, trigger: Trigger): boolean {
  const determiner = trigger.shape === 'noun' ? determinerToken(linked, trigger) : undefined;
  if (hasForeignPartner(linked, trigger)) return false;
  if (isAnother(linked, trigger)) return true;
  return (
    determiner !== undefined &&
    /^(der|die|das|dem|den|des|im|beim|am|vom|zum|zur|diese[rmns]?|ihr(em|en|e|es|er)?|sein(em|en|e|es|er)?)$/i.test(
      linked.tokens[determiner]!.text,
    )
  );
}

function toTelling(linked: LinkedDocument, trigger: Trigger, found: FoundParties, judgement: Judgement): Telling {
  const clause = linked.clauses[trigger.clause]!;
  const { sentence } = linked.tokens[trigger.token]!;
  const parties = toParties(found.links);
  const place = findPlace(linked, trigger, found.links);
  const partyKeys = new Set(parties.map(({ actor }) => actor.key));
  const mediators = toParties([...found.mediators, ...findMediators(linked, sentence)]).filter(
    ({ actor }) => !partyKeys.has(actor.key),
  );
  const near = linked.tokens.slice(linked.sentences[sentence]!.firstToken, linked.sentences[sentence]!.endToken);
  return {
    trigger,
    kind: kindOf(linked, trigger, place !== null),
    form: mediators.length > 0 ? 'indirect' : null,
    parties,
    mediators,
    pointsBack: found.pattern === 'back',
    another: isAnother(linked, trigger),
    ordinal: null,
    date: findContactDate(linked, trigger),
    duration: findDuration(linked, trigger),
    place,
    topic: clause.phrases.find(({ preposition }) => preposition === 'über') ?? null,
    initiative: null,
    span: spanOf(linked, trigger),
    status: judgement.status,
    attempted: judgement.attempted ?? false,
    weak: judgement.weak ?? false,
    leaked: near.some(({ text }) => LEAK_WORDS.has(text.toLowerCase())),
    because: judgement.because,
    rule: `${trigger.shape}:${trigger.word}/${found.pattern}/${judgement.because}`,
  };
}

/** The channel of the clause decides where the word itself leaves it open ("sprachen am Telefon", "persönlich"). */
function kindOf(linked: LinkedDocument, trigger: Trigger, hasPlace: boolean): ContactKind {
  const tokens = tokensIn(linked.clauses[trigger.clause]!);
  const channel =
    trigger.kind === 'phone' || trigger.kind === 'unspecified'
      ? tokens.map((token) => readChannel(linked, token)).find((kind) => kind !== undefined)
      : undefined;
  if (channel) return channel;
  if (trigger.kind !== 'unspecified') return trigger.kind;
  const inPerson = tokens.some((token) => /^persönlich(e[nmrs]?)?$/i.test(linked.tokens[token]!.text));
  return inPerson || hasPlace ? 'meeting' : 'unspecified';
}

/** "ein weiteres Treffen", "beim nächsten Mal", "erneut". */
function isAnother(linked: LinkedDocument, trigger: Trigger): boolean {
  return [1, 2].some((back) =>
    /^(weitere|nächste|erneute|neue)[nmrs]?$/i.test(linked.tokens[trigger.token - back]?.text ?? ''),
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
