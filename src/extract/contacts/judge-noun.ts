import type { Clause } from '../../core/clause.ts';
import { OPENED_PREPOSITIONS } from '../../german/contact-grammar.ts';
import { HEARSAY_WORDS } from '../../german/contact-status-words.ts';
import { LIGHT_VERBS } from '../../german/contact-verbs.ts';
import { determinerToken } from './find-noun-parties.ts';
import { type Judgement, judgeClause, judgeVerbForm } from './judge-verb.ts';
import type { LinkedDocument } from './link-mentions.ts';
import { wordsIn } from './read-clause.ts';
import { statusOfAdjective, statusOfLemma } from './status-words.ts';
import type { Trigger } from './telling.ts';

/** Prepositions that only set the scene: what they govern took place, whatever the clause says. */
const SCENE: ReadonlySet<string> = new Set([
  'in',
  'bei',
  'nach',
  'während',
  'seit',
  'auf',
  'mit',
  'aus',
  'durch',
  'laut',
  'von',
]);

/** How far the exchange has come that a noun names: its attributes, its relative clause, then the verb that governs it. */
export function judgeNoun(linked: LinkedDocument, trigger: Trigger): Judgement {
  const clause = linked.clauses[trigger.clause]!;
  return (
    judgeAttributes(linked, trigger) ??
    judgeRelativeClause(linked, trigger) ??
    judgeGovernor(linked, trigger, clause) ?? { status: 'held', because: 'scene' }
  );
}

/** "das geplante Treffen", "kein Gespräch", "Bereitschaft zu Gesprächen". */
function judgeAttributes(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const determiner = determinerToken(linked, trigger);
  for (let token = trigger.token - 1; token >= Math.max(0, determiner ?? trigger.token - 3); token--) {
    const text = linked.tokens[token]!.text.toLowerCase();
    const status = linked.words[token]!.category === 'adjective' ? statusOfAdjective(text) : undefined;
    if (status) return { status, because: text };
    if (HEARSAY_WORDS.has(text.replace(/(e|er|en|em|es)$/, ''))) return { status: 'alleged', because: text };
  }
  const before = governingNoun(linked, trigger);
  const status = before === undefined ? undefined : statusOfLemma(linked.words[before]!.lemma.toLowerCase());
  return status ? { status, because: linked.tokens[before!]!.text } : undefined;
}

/** The noun that a noun depends on: "Bereitschaft | zu Gesprächen", "Absage | des Treffens". */
function governingNoun(linked: LinkedDocument, trigger: Trigger): number | undefined {
  const determiner = determinerToken(linked, trigger) ?? trigger.token;
  for (let token = determiner - 1; token >= Math.max(0, determiner - 2); token--) {
    const { category } = linked.words[token]!;
    if (category === 'noun') return token;
    if (category !== 'preposition') return undefined;
  }
  return undefined;
}

/** "das Treffen, das am Freitag stattfinden soll". */
function judgeRelativeClause(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const clause = findRelativeClause(linked, trigger);
  if (!clause?.verb) return undefined;
  const status = statusOfLemma(clause.verb.lemma);
  const form = judgeVerbForm(linked, clause, wordsIn(linked, clause));
  if (status && form.status !== 'denied') return { status, because: clause.verb.lemma };
  return LIGHT_VERBS.has(clause.verb.lemma) ? form : undefined;
}

/** The relative clause that describes the exchange: it follows its noun, only names, times and places between. */
export function findRelativeClause(linked: LinkedDocument, trigger: Trigger): Clause | undefined {
  return linked.clauses.find((clause) => {
    if (clause.kind !== 'relative' || clause.sentence !== linked.tokens[trigger.token]!.sentence) return false;
    const first = clause.parts[0]?.first ?? 0;
    if (first <= trigger.token || first - trigger.token > 16) return false;
    return !linked.words.slice(trigger.token + 1, first).some(({ category }) => category === 'verb');
  });
}

/** What the verb of the clause does with the exchange: plans, refuses, cancels it, or just sets it going. */
function judgeGovernor(linked: LinkedDocument, trigger: Trigger, clause: Clause): Judgement | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const words = wordsIn(linked, clause);
  const preposition = prepositionOf(linked, trigger);
  if (preposition === 'vor' || preposition === 'für') return { status: 'planned', because: preposition };
  const negated = hasNegativeDeterminer(linked, trigger);
  if (preposition && SCENE.has(preposition) && !negated) return judgeScene(linked, clause, words);
  if (verb.lemma === 'zustandekommen' || (words.includes('zustande') && verb.negated))
    return { status: 'cancelled', because: 'zustande' };
  const own = judgeClause(linked, clause);
  const status = statusOfLemma(verb.lemma) ?? words.map(statusOfLemma).find((found) => found !== undefined);
  if (status) return { status: own.status === 'denied' ? 'denied' : status, because: verb.lemma };
  if (negated) return { status: 'denied', because: 'kein' };
  return LIGHT_VERBS.has(verb.lemma) || verb.lemma === 'sein' ? own : undefined;
}

/** "bei dem Treffen wollen sie ... klären": to come; "bei dem Treffen sagte er": past. */
function judgeScene(linked: LinkedDocument, clause: Clause, words: readonly string[]): Judgement {
  const form = judgeVerbForm(linked, clause, words);
  return form.status === 'planned' ? form : { status: 'held', because: 'scene' };
}

/** The preposition that governs the noun of a trigger, contractions opened. */
export function prepositionOf(linked: LinkedDocument, trigger: Trigger): string | undefined {
  const determiner = determinerToken(linked, trigger);
  for (const token of [determiner ?? trigger.token - 1, (determiner ?? trigger.token) - 1]) {
    const word = linked.words[token];
    const text = linked.tokens[token]?.text.toLowerCase() ?? '';
    const opened = OPENED_PREPOSITIONS[text] ?? (word?.category === 'preposition' ? text : undefined);
    if (opened) return opened;
  }
  return undefined;
}

function hasNegativeDeterminer(linked: LinkedDocument, trigger: Trigger): boolean {
  const determiner = determinerToken(linked, trigger);
  return determiner !== undefined && /^kein/i.test(linked.tokens[determiner]!.text);
}
