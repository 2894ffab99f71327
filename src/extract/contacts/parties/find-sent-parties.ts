import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';
import { determinerToken, prepositionOf, readAttributes } from '../links/read-attributes.ts';
import { isBare, partyLinksIn, subjectLinks } from '../links/read-clause.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { lastOfOtherSide } from './find-verb-parties.ts';
import { hostsOf } from './find-visit-parties.ts';
import { countSides } from './read-parties.ts';

const ANSWERING: ReadonlySet<string> = new Set([
  'annehmen',
  'ausschlagen',
  'ablehnen',
  'zurückweisen',
  'folgen',
  'zusagen',
]);
const SENDING: ReadonlySet<string> = new Set(
  'schicken senden schreiben übermitteln übergeben überreichen überbringen zusenden zukommen richten'.split(' '),
);

/** Who invited whom ("nahm eine Einladung Macrons an"), who wrote to whom ("schickte Putin einen Brief"). */
export function findSentParties(
  linked: LinkedDocument,
  trigger: Trigger,
  owners: readonly Link[],
): readonly FoundParties[] {
  const clause = linked.clauses[trigger.clause]!;
  const subject = subjectLinks(linked, trigger.clause);
  if (trigger.noun?.sort === 'message' && readAttributes(linked, trigger).partners.length > 0)
    return fromAddress(linked, trigger, owners);
  if (trigger.noun?.sort === 'invitation') {
    // "überreichte Trump eine Einladung des Königs": a letter of the one who invites
    if (SENDING.has(clause.verb?.lemma ?? '') && owners.length > 0 && trigger.word.startsWith('einladung')) {
      const receivers = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) && !subject.includes(link));
      const sent = [...owners, ...receivers];
      return !clause.verb?.negated && countSides(sent) > 1 ? [{ links: sent, mediators: [], pattern: 'sent' }] : [];
    }
    // "ein Gesprächsangebot aus Seoul"
    const from = hostsOf(linked, trigger.clause, ['aus']).filter(({ noun }) => noun === trigger.token);
    const links = [...subject, ...owners, ...from];
    const hosts = hostsOf(linked, trigger.clause, ['nach', 'in']).filter(({ noun }) => noun === trigger.token);
    // "Qin nahm eine Einladung nach Washington an"
    if (
      clause.verb?.lemma === 'annehmen' &&
      owners.length === 0 &&
      subject.every(({ mention }) => mention.type === 'PER')
    )
      return countSides([...subject, ...hosts]) > 1 && hosts.length > 0
        ? [{ links: [...subject, ...hosts], mediators: [], pattern: 'guest+host' }]
        : [];
    return ANSWERING.has(clause.verb?.lemma ?? '') && owners.length + from.length > 0 && countSides(links) > 1
      ? [{ links, mediators: [], pattern: 'invitation' }]
      : [];
  }
  // "hat einen Brief von Trump erhalten"
  if (/^(erhalten|bekommen|entgegennehmen)$/.test(clause.verb?.lemma ?? '') && owners.length > 0) {
    const links = [...owners, ...subject];
    return !clause.verb?.negated && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'received' }] : [];
  }
  if (/^(botschaft|nachricht)$/.test(trigger.word) || !SENDING.has(clause.verb?.lemma ?? '')) return [];
  const others = partyLinksIn(linked, trigger.clause).filter((link) => isBare(link) || link.preposition === 'an');
  const receivers = others.filter((link) => !subject.includes(link));
  // "überreichte Trump einen Brief des Königs": who hands it over is not who wrote it
  const senders = owners.length > 0 ? owners : subject;
  const named = [...senders, ...receivers];
  const receiver =
    owners.length > 0 && receivers.length === 0 ? lastOfOtherSide(linked, trigger, [...named, ...subject]) : undefined;
  const links = receiver ? [...named, receiver] : named;
  return subject.length > 0 && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'sent' }] : [];
}

/**
 * "wies Xi in einer Botschaft an Trump darauf hin", "in einem Brief an Katz warnen die Minister": who writes is the subject
 * or owner. An open letter is no exchange, nor is "eine klare Botschaft an Putin".
 */
function fromAddress(linked: LinkedDocument, trigger: Trigger, owners: readonly Link[]): readonly FoundParties[] {
  const { partners } = readAttributes(linked, trigger);
  const first = determinerToken(linked, trigger) ?? trigger.token;
  const words = linked.tokens.slice(first, trigger.token).map(({ lower }) => lower);
  const isFigure = /^(botschaft|nachricht)$/.test(trigger.word) && prepositionOf(linked, trigger) !== 'in';
  if (isFigure || words.some((word) => /^(offen|video|gruß)/.test(word)) || isCongratulation(linked, trigger))
    return [];
  const senders = owners.length > 0 ? owners : subjectLinks(linked, trigger.clause);
  const links = [...senders, ...partners];
  return senders.length > 0 && countSides(links) > 1 ? [{ links, mediators: [], pattern: 'address' }] : [];
}

/** "gratulierte in einem Telegramm an Putin": a public courtesy. */
function isCongratulation(linked: LinkedDocument, trigger: Trigger): boolean {
  const { firstToken, endToken } = linked.sentences[linked.tokens[trigger.token]!.sentence]!;
  return linked.tokens
    .slice(firstToken, endToken)
    .some(({ lower }) => /^(gratul|glückw|kondol|beileid|neujahrs|weihnacht|geburtstag)/.test(lower));
}
