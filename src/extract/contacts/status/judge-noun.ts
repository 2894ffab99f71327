import type { Clause } from '../../../core/clause.ts';
import { HEARSAY_WORDS } from '../../../german/contact-status-words.ts';
import { LIGHT_VERBS } from '../../../german/contact-verbs.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { determinerToken, prepositionOf } from '../links/read-attributes.ts';
import { wordsIn } from '../links/read-clause.ts';
import { findRelativeClause } from '../parties/find-relative-clause.ts';
import type { Trigger } from '../telling.ts';
import { hasNegativeDeterminer, judgeGovernor } from './judge-governor.ts';
import { type Judgement, judgeVerbForm } from './judge-verb.ts';
import { statusOfAdjective, statusOfLemma } from './status-words.ts';

/** How far the exchange has come that a noun names: its attributes, its relative clause, then the verb that governs it. */
export function judgeNoun(linked: LinkedDocument, trigger: Trigger): Judgement {
  const clause = linked.clauses[trigger.clause]!;
  const done = judgeDone(linked, trigger, clause) ?? judgeUndone(linked, trigger);
  if (done) return done;
  const governor = judgeGovernor(linked, trigger);
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
  // "hielt ein Treffen mit ihm für sinnlos"
  if (verb.lemma === 'halten' && wordsIn(linked, clause).includes('für')) return undefined;
  const form = judgeVerbForm(linked, clause);
  return form.status === 'held' && !hasNegativeDeterminer(linked, trigger) ? form : undefined;
}

/** "Eine Runde, die angekündigt war, kam nicht zustande": called off, whatever was planned before. */
function judgeUndone(linked: LinkedDocument, trigger: Trigger): Judgement | undefined {
  const before = prepositionOf(linked, trigger);
  if (before && !isAttribute(linked, trigger)) return undefined;
  const judgement = judgeGovernor(linked, trigger);
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
    const text = linked.tokens[token]!.lower;
    // "ein offenes Gespräch", "ein ausführlicher und offener Austausch": how it was
    const status = /^offene[nmrs]?$/.test(text) ? undefined : statusOfAdjective(text);
    if (status) return { status, because: text };
    if (HEARSAY_WORDS.has(text.replace(/(e|er|en|em|es)$/, ''))) return { status: 'alleged', because: text };
  }
  // "die von C ins Gespräch gebrachte Zusammenkunft"
  const brought = linked.tokens
    .slice(Math.max(0, trigger.token - 3), trigger.token)
    .map(({ lower }) => lower)
    .join(' ');
  if (/(gespräch|spiel) gebrachten?( |$)/.test(brought)) return { status: 'proposed', because: 'gebracht' };
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
  // "ein Treffen, für das es keine Pläne gibt": not the exchange is what there is not
  if (
    linked.words[clause.parts[0]!.first + 1]?.category === 'preposition' ||
    /^(für|zu|von) /.test(wordsIn(linked, clause).join(' ').replace(/^, /, ''))
  )
    return undefined;
  const status = statusOfLemma(clause.verb.lemma);
  const form = judgeVerbForm(linked, clause);
  if (status && form.status !== 'denied') return { status, because: clause.verb.lemma };
  return LIGHT_VERBS.has(clause.verb.lemma) ? form : undefined;
}
