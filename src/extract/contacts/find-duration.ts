import { toAnchor } from '../../core/anchor.ts';
import type { ContactDuration } from '../../core/contact.ts';
import type { TimeExpression } from '../../core/time-expression.ts';
import type { LinkedDocument } from './linked-document.ts';
import { timesIn } from './read-times.ts';
import type { Trigger } from './telling.ts';

/** Verbs that measure the exchange that is their subject: "dauerte eine Stunde", "war nach zwei Stunden vorüber". */
const MEASURING = /^(dauern|andauern|währen|enden|beenden|führen|sprechen|reden)$|sein$/;

/** How long the exchange lasted, as its own clause tells; days and more are no duration of a call ("30 Tage lang"). */
export function findDuration(linked: LinkedDocument, trigger: Trigger): ContactDuration | null {
  const clause = linked.clauses[trigger.clause]!;
  const spans = timesIn(linked, clause).filter(
    (time) => time.duration && isShort(time.duration.iso) && !isPart(linked, time),
  );
  const time = spans.find((candidate) => measures(linked, candidate, trigger));
  return time?.duration ? { ...time.duration, anchors: [toAnchor(linked.document.text, time)] } : null;
}

/** "die letzte | halbe Stunde haben beide allein verbracht": a part of it. */
function isPart(linked: LinkedDocument, { firstToken }: TimeExpression): boolean {
  return [0, 1].some((back) => /^(letzten?|ersten?)$/.test(linked.tokens[firstToken - back]?.lower ?? ''));
}

function isShort(iso: string): boolean {
  return /^PT/.test(iso);
}

function measures(linked: LinkedDocument, time: TimeExpression, trigger: Trigger): boolean {
  if (trigger.shape !== 'noun') return !belongsToNoun(linked, time);
  if (isAdjectiveOf(time, trigger)) return true;
  const verb = linked.clauses[trigger.clause]!.verb?.lemma ?? '';
  return MEASURING.test(verb) && !belongsToNoun(linked, time);
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
