import { RELATING_NOUN } from '../../../german/contact-grammar.ts';
import { CONTACT_NOUNS } from '../../../german/contact-nouns.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Link } from '../links/link-mentions.ts';

/** A person or a group of representatives, "eine Delegation aus Havanna" too; "die Serben" are a people. */
export function isPersonal({ mention }: Link): boolean {
  if (mention.how === 'demonym' && mention.type === 'GROUP') return false;
  if (mention.how === 'description' && mention.type === 'ORG') return SENT.test(mention.exact);
  return mention.type === 'PER' || mention.type === 'GROUP';
}

const SENT = /\b(delegation|abordnung|gesandtschaft)/i;

const CONTACT_FORMS: ReadonlySet<string> = new Set(CONTACT_NOUNS.flatMap(({ forms }) => forms.split(' ')));
const TEMPORAL: ReadonlySet<string> = new Set([
  'nach',
  'vor',
  'seit',
  'während',
  'trotz',
  'wegen',
  'zu',
  'unter',
  'laut',
]);
const SCENE: ReadonlySet<string> = new Set(['in', 'an', 'auf', 'bei', 'per', 'via']);

/**
 * Whether a phrase with "mit" belongs to the verb and not to a noun: not in "sprach über seine Freundschaft mit Putin",
 * nor where it is taken out ("sprach mit 70 Staatschefs, nicht jedoch mit Putin").
 */
export function isOfVerb(linked: LinkedDocument, link: Link): boolean {
  const before = linked.tokens[(link.prepositionToken ?? 0) - 1]?.lower ?? '';
  if (/^(jedoch|aber|dagegen)$/.test(before)) return false;
  if (link.noun === undefined) return true;
  if (CONTACT_FORMS.has(linked.tokens[link.noun]!.text)) return false;
  const noun = link.noun;
  // "war der Gast mit der Präsidentin zusammengekommen"
  if (GUEST.test(linked.tokens[noun]!.lower)) return true;
  const phrase = linked.clauses[link.clause]?.phrases.find(
    ({ firstToken, endToken }) => firstToken <= noun && noun < endToken,
  );
  // "sprach auf dem Gipfel mit Putin"; not "sprach über Moskaus Verhältnis mit den USA"
  if (SCENE.has(phrase?.preposition ?? '')) return true;
  // "hat mehrere Mal mit Putin telefoniert", "telefonierte nach dem Eklat mit Selenskyj"; not "nach dem Streit mit ihm"
  const isAside = phrase?.role === 'adverbial' || TEMPORAL.has(phrase?.preposition ?? '');
  return isAside && !RELATING_NOUN.test(linked.tokens[noun]!.lower);
}

/** What a visitor is called who was named before. */
export const GUEST = /^(gast|staatsgast|besucher)$/;
