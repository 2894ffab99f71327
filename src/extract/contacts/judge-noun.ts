import type { Clause } from '../../core/clause.ts';
import { OPENED_PREPOSITIONS, SIMPLE_PREPOSITIONS } from '../../german/contact-grammar.ts';
import { DENYING_WORDS, HEARSAY_WORDS } from '../../german/contact-status-words.ts';
import { LIGHT_VERBS } from '../../german/contact-verbs.ts';
import { type Judgement, judgeClause, judgeVerbForm } from './judge-verb.ts';
import type { LinkedDocument } from './linked-document.ts';
import { determinerToken } from './read-attributes.ts';
import { tokensIn, wordsIn } from './read-clause.ts';
import { statusOfAdjective, statusOfLemma } from './status-words.ts';
import type { Trigger } from './telling.ts';

/** How far the exchange has come that a noun names: its attributes, its relative clause, then the verb that governs it. */
export function judgeNoun(linked: LinkedDocument, trigger: Trigger): Judgement {
  const clause = linked.clauses[trigger.clause]!;
  const done = judgeDone(linked, trigger, clause) ?? judgeUndone(linked, trigger, clause);
  if (done) return done;
  const governor = judgeGovernor(linked, trigger, clause);
  // "angeblich plant er ein Gespräch, das bald stattfinden könnte"
  if (governor?.status === 'alleged') return governor;
  return (
    judgeAttributes(linked, trigger) ??
    judgeRelativeClause(linked, trigger) ??
    governor ?? { status: 'held', because: 'scene', weak: true }
  );
}

/** "haben ein lange erwartetes Gespräch geführt", "das geplante Treffen fand statt": done, whatever it was called before. */
function judgeDone(linked: LinkedDocument, trigger: Trigger, clause: Clause): Judgement | undefined {
  const { verb } = clause;
  if (!verb || !LIGHT_VERBS.has(verb.lemma) || verb.tense === 'present' || prepositionOf(linked, trigger))
    return undefined;
  const form = judgeVerbForm(linked, clause);
  return form.status === 'held' && !hasNegativeDeterminer(linked, trigger) ? form : undefined;
}

/** "Eine Runde, die angekündigt war, kam nicht zustande": called off, whatever was planned before. */
function judgeUndone(linked: LinkedDocument, trigger: Trigger, clause: Clause): Judgement | undefined {
  const before = prepositionOf(linked, trigger);
  if (before && !isAttribute(linked, trigger)) return undefined;
  const judgement = judgeGovernor(linked, trigger, clause);
  return judgement && ['cancelled', 'postponed', 'refused'].includes(judgement.status) ? judgement : undefined;
}

/** "Das | für Donnerstag geplante | Treffen": the preposition found is one inside the phrase. */
function isAttribute(linked: LinkedDocument, trigger: Trigger): boolean {
  const phrase = linked.clauses[trigger.clause]!.phrases.find(
    ({ firstToken, endToken }) => firstToken <= trigger.token && trigger.token < endToken,
  );
  return phrase !== undefined && phrase.preposition === undefined;
}

/** "das geplante Treffen", "angebliche Telefonate", "Bereitschaft zu Gesprächen". */
function judgeAttributes(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const first = determinerToken(linked, trigger) ?? trigger.token - 3;
  for (let token = trigger.token - 1; token >= Math.max(0, first); token--) {
    if (linked.words[token]!.category !== 'adjective') continue;
    const text = linked.tokens[token]!.text.toLowerCase();
    const status = statusOfAdjective(text);
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
  for (let token = determiner; token >= Math.max(0, determiner - 2); token--) {
    const { category } = linked.words[token]!;
    if (category === 'noun' && token !== trigger.token) return token;
    if (token < determiner && category !== 'preposition') return undefined;
  }
  return undefined;
}

/** "das Treffen, das am Freitag stattfinden soll". */
function judgeRelativeClause(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const clause = findRelativeClause(linked, trigger);
  if (!clause?.verb) return undefined;
  const status = statusOfLemma(clause.verb.lemma);
  const form = judgeVerbForm(linked, clause);
  if (status && form.status !== 'denied') return { status, because: clause.verb.lemma };
  return LIGHT_VERBS.has(clause.verb.lemma) ? form : undefined;
}

/** The relative clause that describes the exchange: only its attributes and the verb of its clause stand before it. */
export function findRelativeClause(linked: LinkedDocument, trigger: Trigger): Clause | undefined {
  const { sentence } = linked.tokens[trigger.token]!;
  const attributes = (linked.linksOfSentence.get(sentence) ?? []).filter(
    ({ noun, mention }) => noun === trigger.token && mention.firstToken > trigger.token,
  );
  const from = attributes.at(-1)?.mention.endToken ?? trigger.token + 1;
  const own = linked.clauses[trigger.clause]?.verb?.tokens ?? [];
  return linked.clausesOfSentence.get(sentence)?.find((clause) => {
    const first = clause.parts[0]?.first ?? 0;
    if (clause.kind !== 'relative' || first < from || first - from > MOST_BETWEEN) return false;
    return linked.words.slice(from, first).every(({ category }, offset) => {
      if (category === 'verb') return own.includes(from + offset);
      return category !== 'noun' || linked.mentionOfToken.has(from + offset);
    });
  });
}

/** Tokens that may stand between an exchange and its relative clause: a time, a place, the end of the verb. */
const MOST_BETWEEN = 8;

/** Prepositions by which verbs of hoping and planning take their object: "hofft auf ein Gespräch", "bereit zu einem Treffen". */
const GOVERNED: ReadonlySet<string> = new Set(['auf', 'um', 'zu', 'für', 'an', 'mit']);

/** Prepositions of scenes that may still be to come: "bei dem Treffen wollen sie"; not "nach dem Telefonat will er". */
const PENDING: ReadonlySet<string> = new Set(['bei', 'in', 'auf', 'während', 'an', 'zu']);

/** What the verb of the clause does with the exchange: plans, refuses, cancels it, or just sets it going. */
function judgeGovernor(linked: LinkedDocument, trigger: Trigger, clause: Clause): Judgement | undefined {
  const { verb } = clause;
  if (!verb) return undefined;
  const preposition = prepositionOf(linked, trigger);
  if (preposition === 'vor') return { status: 'planned', because: 'vor', weak: true };
  const form = judgeVerbForm(linked, clause);
  const status = statusOfClause(linked, clause);
  const words = wordsIn(linked, clause);
  // "wollte ein Gespräch weder bestätigen noch dementieren"
  if (words.includes('weder') && words.includes('noch')) return { status: 'alleged', because: 'weder noch' };
  // "wies Berichte über einen Anruf zurück"
  if (preposition === 'über' && DENYING_WORDS.has(verb.lemma) && form.status !== 'denied')
    return { status: 'denied', because: verb.lemma };
  // "Aus dem Treffen im Oktober wird nichts"
  if (preposition === 'aus' && words.includes('nichts')) return { status: 'cancelled', because: 'wird nichts' };
  if (preposition && !(GOVERNED.has(preposition) && (status || LIGHT_VERBS.has(verb.lemma)))) {
    if (!PENDING.has(preposition)) return undefined;
    return form.status === 'planned' || (form.status === 'ongoing' && trigger.kind === 'visit') ? form : undefined;
  }
  const governs = LIGHT_VERBS.has(verb.lemma) || verb.lemma === 'sein' || status !== undefined;
  // "bestätigte den Beginn nicht" denies nothing
  const negated = hasNegativeDeterminer(linked, trigger) || (form.status === 'denied' && governs);
  // "Das geplante Treffen findet nicht statt"
  if (
    negated &&
    verb.lemma === 'stattfinden' &&
    determinerToken(linked, trigger) !== undefined &&
    !hasNegativeDeterminer(linked, trigger)
  )
    return { status: 'cancelled', because: 'findet nicht statt' };
  if (negated && tokensIn(linked, clause).some((token) => /^zustande/i.test(linked.tokens[token]!.text)))
    return { status: 'cancelled', because: 'zustande' };
  // "schloss ein Treffen nicht aus"
  if (status === 'refused' && form.status === 'denied') return { status: 'proposed', because: `nicht ${verb.lemma}` };
  if (status === 'cancelled' || status === 'postponed' || status === 'refused') return { status, because: verb.lemma };
  if (negated) return { status: 'denied', because: 'negation', future: status === 'planned' || status === 'proposed' };
  const hearsay = status === 'planned' && words.find((word) => HEARSAY_WORDS.has(word));
  if (hearsay) return { status: 'alleged', because: hearsay };
  if (status) return { status, because: verb.lemma };
  if (trigger.noun?.sort === 'invitation' && verb.lemma === 'annehmen')
    return { status: 'planned', because: verb.lemma };
  if (/^(weiter)?laufen$|^andauern$|^weitergehen$/.test(verb.lemma) && verb.tense === 'present')
    return { status: 'ongoing', because: verb.lemma };
  if (governs) return judgeClause(linked, clause);
  return form.status === 'proposed' && trigger.noun?.sort !== 'process' ? form : undefined;
}

/** The status that the verb, or an adjective or noun beside it, gives: "ist zu Gesprächen bereit". */
function statusOfClause(linked: LinkedDocument, clause: Clause): Judgement['status'] | undefined {
  const { verb } = clause;
  const own = verb && statusOfLemma(verb.lemma);
  // "war mit Spannung erwartet worden": expected once, and since come to pass
  if (own && !(verb.lemma === 'erwarten' && verb.tense !== 'present')) return own;
  return tokensIn(linked, clause)
    .filter((token) => !['noun', 'name'].includes(linked.words[token]!.category) && !verb?.tokens.includes(token))
    .map((token) => statusOfLemma(linked.tokens[token]!.text.toLowerCase()))
    .find((status) => status !== undefined);
}

/** The preposition that governs the noun of a trigger, contractions opened. */
export function prepositionOf(linked: LinkedDocument, trigger: Trigger): string | undefined {
  const determiner = determinerToken(linked, trigger);
  for (const token of [determiner ?? trigger.token - 1, (determiner ?? trigger.token) - 1]) {
    const word = linked.words[token];
    const text = linked.tokens[token]?.text.toLowerCase() ?? '';
    const isPreposition = word?.category === 'preposition' || SIMPLE_PREPOSITIONS.has(text);
    const opened = OPENED_PREPOSITIONS[text] ?? (isPreposition ? text : undefined);
    if (opened) return opened;
  }
  return undefined;
}

function hasNegativeDeterminer(linked: LinkedDocument, trigger: Trigger): boolean {
  const determiner = determinerToken(linked, trigger);
  return determiner !== undefined && /^kein|^keinerlei/i.test(linked.tokens[determiner]!.text);
}
