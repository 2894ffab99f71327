import type { AnnotatedDocument } from '../../../core/annotated.ts';
import { rememberByForm } from '../../../core/form.ts';
import type { LinkedDocument } from '../linked-document.ts';
import type { Trigger } from '../telling.ts';
import type { FoundParties } from './find-verb-parties.ts';
import { countSides } from './read-parties.ts';

const SETTLED = /^(ausgehandelt|unterzeichnet|paraphiert)(e|en|er|es|em)$/;

/** Whether the word is a participle for what talks led to. */
export const isSettled = rememberByForm((_, lower) => SETTLED.test(lower));

/** "die in Doha | ausgehandelte | Vereinbarung": a participle before its noun tells of the talks that led there. */
export function readResultTrigger(annotated: AnnotatedDocument, token: number): Trigger | undefined {
  const given = annotated.tokens[token]!;
  if (!/^\p{Lu}/u.test(annotated.tokens[token + 1]?.text ?? '')) return undefined;
  const kind = given.lower.startsWith('ausgehandelt') ? 'talks' : 'meeting';
  return {
    ...{ shape: 'noun', token: token + 1, clause: annotated.clauseOfToken[token] ?? 0, kind, word: given.lower },
    noun: { kind, sort: 'result', compounds: false, forms: '' },
  };
}

/**
 * Who settled it: "die in Doha ausgehandelte Vereinbarung zwischen A und B", "das von A und B ausgehandelte Abkommen"; only
 * in a place or on a day, since else a paper is mentioned and no talks.
 */
export function findResultParties(linked: LinkedDocument, trigger: Trigger): readonly FoundParties[] {
  const { sentence } = linked.tokens[trigger.token]!;
  const first = Math.max(linked.sentences[sentence]!.firstToken, trigger.token - 1 - REACH);
  const near = linked.linksOfSentence.get(sentence) ?? [];
  const inside = near.filter(({ mention }) => mention.firstToken >= first && mention.endToken < trigger.token);
  const isPlaced = inside.some(({ mention, preposition }) => mention.how === 'place' && preposition === 'in');
  const isDated = linked.tokens.slice(first, trigger.token - 1).some(({ index }) => linked.timeOfToken.has(index));
  if (!isPlaced && !isDated) return [];
  const between = near.filter(
    ({ preposition, noun, actors }) => preposition === 'zwischen' && noun === trigger.token && actors.length > 0,
  );
  const agents = inside.filter(({ preposition, actors }) => preposition === 'von' && actors.length > 0);
  const links = countSides(between) > 1 ? between : agents;
  return countSides(links) > 1 ? [{ links, mediators: [], pattern: 'result' }] : [];
}

/** How many tokens of place, time and agents may stand before the participle. */
const REACH = 14;
