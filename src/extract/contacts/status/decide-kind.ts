import type { ContactKind } from '../../../core/contact.ts';
import { readChannel, readContactNoun } from '../find-triggers.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { tokensIn, wordsIn } from '../links/read-clause.ts';
import { isByEnvoys } from '../parties/find-pointing.ts';
import type { Telling, Trigger } from '../telling.ts';
import { isGathering } from './reject-traps.ts';

/** The kind of an exchange: the channel of its clause decides where the word itself leaves it open ("sprachen am Telefon", "persönlich"). */
export function decideKind(linked: LinkedDocument, trigger: Trigger, circumstances: Circumstances): ContactKind {
  return kindByPattern(linked, trigger, circumstances) ?? kindByWords(linked, trigger, circumstances);
}

interface Circumstances {
  readonly pattern: string;
  readonly status: string;
  readonly hasPlace: boolean;
  readonly hasPersons: boolean;
  readonly hasOnlyPersons: boolean;
}

/** What the frame of the words settles, whatever else the clause says. */
function kindByPattern(
  linked: LinkedDocument,
  trigger: Trigger,
  { pattern, hasPlace, hasPersons }: Circumstances,
): ContactKind | undefined {
  // "Am Rande der Vollversammlung solle weiter beraten werden"
  if (trigger.word === 'weitersprechen')
    return wordsIn(linked, linked.clauses[trigger.clause]!).includes('rande') ? 'meeting' : 'talks';
  if (pattern === 'result') return trigger.kind;
  // "hat eine virtuelle Unterredung geführt", "hatte telefonischen Kontakt"
  const manner = trigger.shape === 'noun' ? (linked.tokens[trigger.token - 1]?.lower ?? '') : '';
  if (/^(virtuell|digital)e[nrsm]?$/.test(manner)) return 'video';
  if (/^(telefonisch|fernmündlich)e[nrsm]?$/.test(manner)) return 'phone';
  if (pattern === 'shuttle') return 'talks';
  if (pattern === 'handed') return 'meeting';
  // "haben sich beide Seiten in Istanbul darauf verständigt": states negotiate
  if (/^(vereinbaren|einigen|verständigen)$/.test(trigger.word) && trigger.shape === 'verb' && !hasPersons)
    return 'talks';
  if (pattern === 'agreed' || pattern === 'towards') return kindOfAgreed(trigger, { hasPlace, hasPersons });
  if (pattern === 'envoys' || isByEnvoys(linked, trigger)) return 'talks';
  // "schlug ein Gesprächsangebot aus Seoul aus"
  if (trigger.noun?.sort === 'invitation' && trigger.kind === 'talks') return 'talks';
  if (pattern === 'sent' && trigger.noun?.sort === 'invitation') return 'message';
  if (pattern === 'guest+host' && trigger.noun?.sort === 'invitation') return 'visit';
  if (pattern === 'invitation' || trigger.word === 'einladen')
    return invitedTo(linked, trigger) ?? (hasPlace || isToCome(linked, trigger) ? 'visit' : 'unspecified');
  // "war gerade bei Trump zu Gast"
  if (pattern === 'bei' && isGuest(linked, trigger)) return 'visit';
  // "hatte Trump 2019 zu einem Staatsbesuch empfangen"
  return trigger.word === 'empfangen' && isOnJourney(linked, trigger) ? 'visit' : undefined;
}

/** The kind by who is there, by the channel that is named, at last by the place. */
function kindByWords(
  linked: LinkedDocument,
  trigger: Trigger,
  { pattern, status, hasPlace, hasPersons, hasOnlyPersons }: Circumstances,
): ContactKind {
  // "Gespräche mit dem Bundeskanzler im Kanzleramt": persons sit together
  if (hasOnlyPersons && isPlainTalk(linked, trigger)) return hasPlace ? 'meeting' : 'unspecified';
  if (trigger.kind === 'visit' && pattern === 'object' && status === 'held') return hasPlace ? 'meeting' : 'visit';
  // who came to a person has met him; a visit is between guest and state
  // "wird im Weißen Haus erwartet"; but "reist nach China, wo ihn He Lifeng erwartet" tells of his journey
  const isAwaited =
    trigger.word === 'erwarten' &&
    (linked.clauses[trigger.clause]!.verb?.voice === 'passive' ||
      (linked.linksOfClause.get(trigger.clause) ?? []).some(({ preposition }) => preposition === 'in'));
  const isMeeting = status === 'held' || status === 'ongoing' || isAwaited;
  // "mit einem Besuch bei Putin": it is called a visit
  if (pattern === 'guest+person' && trigger.noun?.sort === 'journey' && trigger.word !== 'reise') return 'visit';
  if (pattern === 'guest+person' && isMeeting) return 'meeting';
  const tokens = tokensIn(linked, linked.clauses[trigger.clause]!);
  const channel =
    trigger.kind === 'phone' || trigger.kind === 'unspecified'
      ? tokens
          .map((token) => readChannel(linked, token, linked.tokens[token]!.text.toLowerCase()))
          .find((kind) => kind !== undefined)
      : undefined;
  if (channel) return channel;
  // "Unterhändler beider Länder trafen sich in Genf"
  if (trigger.kind === 'meeting' && pattern !== 'objects' && meetsByEnvoys(linked, trigger)) return 'talks';
  if (trigger.kind === 'unspecified' && status === 'ongoing') return 'talks';
  if (trigger.kind !== 'unspecified') return trigger.kind;
  // "am Rande des Gipfels sprachen beide": on the spot
  const inPerson =
    wordsIn(linked, linked.clauses[trigger.clause]!).some((word) => word === 'rande' || word === 'beisein') ||
    tokens.some((token) => /^persönlich(e[nmrs]?)?$/i.test(linked.tokens[token]!.text));
  // "die USA und Russland haben in Riad gesprochen": states talk through delegations
  if (hasPlace && !hasPersons && !inPerson) return 'talks';
  return inPerson || hasPlace ? 'meeting' : 'unspecified';
}

function isGuest(linked: LinkedDocument, { clause }: Trigger): boolean {
  return wordsIn(linked, linked.clauses[clause]!).some((word) => word === 'gast' || word === 'besuch');
}

/** "zu einem | dreitägigen Staatsbesuch | empfangen". */
function isOnJourney(linked: LinkedDocument, trigger: Trigger): boolean {
  return wordsIn(linked, linked.clauses[trigger.clause]!).some((word) =>
    /^(staats|arbeits|antritts|freundschafts)?besuch$/.test(word),
  );
}

/** "Gespräche", without a word for how they are led. */
function isPlainTalk(linked: LinkedDocument, trigger: Trigger): boolean {
  if (trigger.shape !== 'noun' || !/^(gesprächen?|beratungen)$/.test(trigger.word)) return false;
  return !wordsIn(linked, linked.clauses[trigger.clause]!).some((word) =>
    /^(in)?direkte?[nmrs]?$|^(vermittlung|vermittlern?|runde|delegation(en)?)$/.test(word),
  );
}

/** "unterzeichneten in Moskau": there together; "einigten sich in Genf": states negotiate, persons meet. */
function kindOfAgreed(
  { word, kind }: Trigger,
  { hasPlace, hasPersons }: { readonly hasPlace: boolean; readonly hasPersons: boolean },
): ContactKind {
  if (kind === 'message') return kind;
  if (/^(unterzeichnen|unterschreiben|paraphieren)$/.test(word)) return hasPlace ? 'meeting' : 'unspecified';
  if (kind === 'unspecified') return hasPlace ? 'meeting' : kind;
  return hasPersons ? 'meeting' : 'talks';
}

function meetsByEnvoys(linked: LinkedDocument, trigger: Trigger): boolean {
  return wordsIn(linked, linked.clauses[trigger.clause]!).some((word) =>
    /^(unterhändlern?|(verhandlungs)?delegationen|chefunterhändlern?|emissären?|abgesandten?|abordnungen)$/.test(word),
  );
}

/** "lud ihn zu einem Treffen ein". */
function invitedTo(linked: LinkedDocument, trigger: Trigger): ContactKind | undefined {
  return (
    tokensIn(linked, linked.clauses[trigger.clause]!)
      .map((token) => linked.tokens[token]!.lower)
      // "lud ihn zum Quad-Treffen nach Indien ein": he is to come there
      .map((word) => (isGathering(word) ? undefined : readContactNoun(word)))
      .find((noun) => noun !== undefined && noun.sort !== 'invitation')?.kind
  );
}

/** "nahm die Einladung an, | im November nach Washington zu kommen". */
function isToCome(linked: LinkedDocument, { clause }: Trigger): boolean {
  const next = linked.clauses[clause + 1];
  return (
    next?.kind === 'infinitive' &&
    next.sentence === linked.clauses[clause]!.sentence &&
    /^(kommen|reisen|besuchen|fliegen)$/.test(next.verb?.lemma ?? '')
  );
}

/** Whether the partners talk directly: "indirekte Gespräche", "über Mittelsmänner"; "direkt verhandelt", "direkte Gespräche". */
export function decideForm(linked: LinkedDocument, trigger: Trigger, mediated: boolean): Telling['form'] {
  const words = wordsIn(linked, linked.clauses[trigger.clause]!);
  if (words.some((word) => /^(indirekte?[nmrs]?|mittelsmänner[n]?|mittelsleute[n]?)$/.test(word))) return 'indirect';
  const direct = words.findIndex((word) => /^direkte?[nmrs]?$/.test(word));
  if (direct >= 0) return words[direct - 1] === 'nicht' ? 'indirect' : 'direct';
  // "hätten sie im Beisein des Gastgebers miteinander geredet"
  if (words.includes('beisein') && words.includes('miteinander')) return 'direct';
  return (mediated || trigger.word === 'pendeln') && trigger.kind === 'talks' ? 'indirect' : null;
}
