import { toAnchor } from '../../../core/anchor.ts';
import type { Contact, ContactDuration } from '../../../core/contact.ts';
import type { LinkedDocument } from '../linked-document.ts';
import { wordsIn } from '../links/read-clause.ts';
import type { Told } from './inherit-circumstances.ts';
import { timesIn } from './read-times.ts';

/** How many sentences behind the exchange its end may be told. */
const REACH = 2;

/** "Beide haben sich in Brüssel getroffen. | Nach sechs Stunden | stand nur fest ...": how long it was, where only one exchange is near. */
export function findElapsedDuration(
  linked: LinkedDocument,
  { joined, contact }: Told,
  all: readonly Told[],
): ContactDuration | null {
  const isSitting = contact.kind === 'meeting' || contact.kind === 'talks';
  if (contact.duration || !isSitting || contact.status !== 'held') return contact.duration;
  const sentence = joined.tellings[0]!.sentence;
  for (let behind = sentence + 1; behind <= sentence + REACH; behind++) {
    const first = linked.sentences[behind]?.firstToken;
    if (first === undefined || isTold(all, contact, behind)) return null;
    const taken = findTaken(linked, behind);
    if (taken) return taken;
    if (linked.tokens[first]!.lower !== 'nach') continue;
    const time = linked.times[linked.timeOfToken.get(first + 1) ?? -1];
    if (time?.duration && /^PT/.test(time.duration.iso) && time.endToken - first <= 6 && !isMore(linked, time.endToken))
      return { ...time.duration, anchors: [toAnchor(linked.document.text, time)] };
  }
  return null;
}

/** "Fast vier Stunden hatten sich beide Zeit genommen", "Aus den anberaumten 45 Minuten wurden zwei Stunden". */
function findTaken(linked: LinkedDocument, sentence: number): ContactDuration | undefined {
  for (const clause of linked.clausesOfSentence.get(sentence) ?? []) {
    const words = wordsIn(linked, clause);
    const isTaken = clause.verb?.lemma === 'nehmen' && words.includes('zeit');
    const hasBecome = clause.verb?.lemma === 'werden' && words[0] === 'aus';
    if (!isTaken && !hasBecome) continue;
    const time = timesIn(linked, clause).findLast(({ duration }) => /^PT/.test(duration?.iso ?? ''));
    if (time?.duration) return { ...time.duration, anchors: [toAnchor(linked.document.text, time)] };
  }
  return undefined;
}

/** Whether another exchange is told in the sentence, or in the same as this one. */
function isTold(all: readonly Told[], contact: Contact, sentence: number): boolean {
  return all.some(
    (other) => other.contact !== contact && other.joined.tellings.some((telling) => telling.sentence === sentence),
  );
}

/** "nach zwei Stunden Fahrt": what took so long is something else. */
function isMore(linked: LinkedDocument, token: number): boolean {
  const { category } = linked.words[token] ?? {};
  return category === 'noun' || category === 'name';
}
