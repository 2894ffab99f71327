import { toAnchor } from '../../../core/anchor.ts';
import type { ContactDuration } from '../../../core/contact.ts';
import type { TimeExpression } from '../../../core/time-expression.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { wordsIn } from '../links/read-clause.ts';
import { findRelativeClause } from '../parties/find-relative-clause.ts';
import type { Trigger } from '../telling.ts';
import { timesIn } from './read-times.ts';

/** Verbs that measure the exchange that is their subject: "dauerte eine Stunde", "war nach zwei Stunden vorüber". */
const MEASURING = /^(dauern|andauern|währen|enden|beenden|führen|sprechen|reden)$|sein$/;

/** How long the exchange lasted, as its own clause tells; days and more are no duration of a call ("30 Tage lang"). */
export function findDuration(linked: LinkedDocument, trigger: Trigger): ContactDuration | null {
  const clause = linked.clauses[trigger.clause]!;
  const spans = timesIn(linked, clause).filter(
    (time) => time.duration && isShort(time.duration.iso) && !isPart(linked, time),
  );
  const time = spans.find((candidate) => measures(linked, candidate, trigger)) ?? findApart(linked, trigger);
  return time?.duration ? { ...time.duration, anchors: [toAnchor(linked.document.text, time)] } : null;
}

/** "ein Telefonat, | das fast zwei Stunden dauerte"; "Eine halbe Stunde, | so heißt es in Rom, | soll das Gespräch gedauert haben". */
function findApart(linked: LinkedDocument, trigger: Trigger): TimeExpression | undefined {
  if (trigger.shape !== 'noun') return undefined;
  const clause = linked.clauses[trigger.clause]!;
  const relative = findRelativeClause(linked, trigger);
  const isShortSpan = (time: TimeExpression) => time.duration && isShort(time.duration.iso) && !isPart(linked, time);
  if (relative && LASTING.test(relative.verb?.lemma ?? '')) {
    const inside = timesIn(linked, relative).find(isShortSpan);
    if (inside) return inside;
  }
  if (!LASTING.test(clause.verb?.lemma ?? '')) return undefined;
  const [first, ...others] = (linked.clausesOfSentence.get(clause.sentence) ?? [])
    .flatMap((other) => (other.index === clause.index ? [] : timesIn(linked, other)))
    .filter((time) => isShortSpan(time) && opens(linked, time));
  return others.length === 0 ? first : undefined;
}

/** "Rund | zwei Stunden": at the beginning of its sentence. */
function opens(linked: LinkedDocument, { firstToken }: TimeExpression): boolean {
  return firstToken - linked.sentences[linked.tokens[firstToken]!.sentence]!.firstToken <= 1;
}

const LASTING = /^(an)?dauern$|^währen$/;

/** "die letzte | halbe Stunde haben beide allein verbracht": a part of it; "in den vergangenen | 48 Stunden": when, not how long. */
function isPart(linked: LinkedDocument, { firstToken, endToken }: TimeExpression): boolean {
  return linked.tokens
    .slice(Math.max(0, firstToken - 1), endToken)
    .some(({ lower }) => /^(letzte|erste|vergangene|zurückliegende|nächste|kommende)[nr]?$/.test(lower));
}

function isShort(iso: string): boolean {
  return /^PT/.test(iso);
}

function measures(linked: LinkedDocument, time: TimeExpression, trigger: Trigger): boolean {
  if (trigger.shape !== 'noun') return !belongsToNoun(linked, time);
  if (isAdjectiveOf(time, trigger)) return true;
  const { verb } = linked.clauses[trigger.clause]!;
  // "Nach gut einer Stunde ist die zweite Runde zu Ende | gegangen"
  const isOver = verb?.lemma === 'gehen' && wordsIn(linked, linked.clauses[trigger.clause]!).includes('ende');
  return (isOver || MEASURING.test(verb?.lemma ?? '')) && !belongsToNoun(linked, time);
}

/** "die dreistündige Unterredung", "nach dem 90-minütigen Telefonat". */
function isAdjectiveOf(time: TimeExpression, trigger: Trigger): boolean {
  return time.endToken <= trigger.token && trigger.token - time.endToken <= 2;
}

/** "ein Presseauftritt von zwölf Minuten". */
function belongsToNoun(linked: LinkedDocument, time: TimeExpression): boolean {
  const { firstToken } = time;
  const starts = linked.tokens[firstToken]!.lower;
  const preposition = starts === 'von' ? firstToken : firstToken - 1;
  return linked.tokens[preposition]?.lower === 'von' && linked.words[preposition - 1]?.category === 'noun';
}
