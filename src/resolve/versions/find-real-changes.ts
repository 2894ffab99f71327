import { type Anchor, overlaps } from '../../core/anchor.ts';
import { haveSameContent } from './have-same-content.ts';
import { wordsOf } from './to-comparable-facts.ts';
import type { Version, VersionChange } from './version.ts';

/**
 * The changes that rest on changed words, each told once. Left out is what stands in both versions in the same words (only
 * its reading differs), and of two facts that rest on the same words the less exact one: where "eine Stunde" became "zwei
 * Stunden" the duration changed, and that the Kreml said so needs no second entry.
 */
export function findRealChanges(
  changes: readonly VersionChange[],
  older: Pick<Version, 'text'>,
  newer: Pick<Version, 'text'>,
): readonly VersionChange[] {
  const [before, after] = [lettersOf(older.text), lettersOf(newer.text)];
  const real = changes.filter(({ change, fromAnchors, toAnchors }) => {
    const isOld = toAnchors.every(({ exact }) => before.includes(lettersOf(exact)));
    const isKept = fromAnchors.every(({ exact }) => after.includes(lettersOf(exact)));
    return (
      !(isOld && isKept) &&
      !(change === 'vanished' && stillStands(fromAnchors, after)) &&
      !(change === 'appeared' && stillStands(toAnchors, before))
    );
  });
  return real.filter((change) => !real.some((other) => tells(other, change)));
}

/** Of the runs of three words: a sentence in which one word was changed keeps more, another sentence on the same matter less. */
const keptRuns = 0.6;

/** Whether a sentence still stands with a word or two changed: then it is read no more, which is no news. */
function stillStands(anchors: readonly Anchor[], text: string): boolean {
  const runs = anchors.flatMap(({ exact }) => {
    const words = wordsOf(exact);
    return words.slice(2).map((_word, index) => words.slice(index, index + 3).join(' '));
  });
  return runs.length > 0 && runs.filter((run) => text.includes(run)).length >= keptRuns * runs.length;
}

/** Whether one change tells all that the other does. */
function tells(other: VersionChange, change: VersionChange): boolean {
  if (other === change) return false;
  if (change.type === 'statement' && other.type !== 'statement' && other.type !== 'title')
    return change.change === 'changed'
      ? tellsWords(other, change)
      : other.change === change.change && coincide(other, change);
  // The action of a commitment names its quantity too.
  const isOwnField =
    other.type === change.type && other.toPosition === change.toPosition && other.field !== change.field;
  return isOwnField && change.field === 'action' && tellsWords(other, change);
}

/** Whether nothing differs between the two wordings of a change but the words that the other change tells of. */
function tellsWords(other: VersionChange, change: VersionChange): boolean {
  if (other.change !== 'changed' || change.field === 'speaker') return false;
  const told = new Set([...other.fromAnchors, ...other.toAnchors].flatMap(({ exact }) => wordsOf(exact)));
  return coincide(other, change) && haveSameContent(change.from ?? '', change.to ?? '', told);
}

function coincide(left: VersionChange, right: VersionChange): boolean {
  const touch = (one: readonly Anchor[], two: readonly Anchor[]) =>
    one.some((first) => two.some((second) => overlaps(first, second)));
  return touch(left.toAnchors, right.toAnchors) || touch(left.fromAnchors, right.fromAnchors);
}

/** Letters and digits: another kind of quotation marks, dashes and spaces are the same words. */
function lettersOf(text: string): string {
  return wordsOf(text).join(' ');
}
