import { findRealChanges } from './find-real-changes.ts';
import { haveSameContent } from './have-same-content.ts';
import { type MatchedFacts, matchFacts } from './match-facts.ts';
import { toComparableFacts, wordsOf } from './to-comparable-facts.ts';
import type { ComparableFact, ComparableField, Version, VersionChange } from './version.ts';

/**
 * What changed between two versions of one text, in the order title, contacts, commitments, statements, denials: facts
 * that appeared or vanished, and of those that stayed the fields that say something else, each with its words in both.
 * Where the words stand in both versions nothing changed but their reading, and nothing is told.
 */
export function compareVersions(older: Version, newer: Version): readonly VersionChange[] {
  const { same, vanished, appeared } = matchVersions(older, newer);
  const changes = [
    ...same.flatMap(([before, after]) => compareFields(before, after)),
    ...vanished.map(toVanished),
    ...appeared.map(
      (fact): VersionChange => ({
        ...whole('appeared', fact),
        to: fact.summary,
        toAnchors: fact.anchors,
        toPosition: fact.position,
      }),
    ),
  ];
  return [...compareTitles(older, newer), ...findRealChanges(changes, older, newer)].sort(
    (left, right) => order.indexOf(left.type) - order.indexOf(right.type) || placeOf(left) - placeOf(right),
  );
}

/** The facts of a version that the later one no longer tells, in any words. */
export function findDropped(older: Version, newer: Version): readonly Pick<ComparableFact, 'type' | 'position'>[] {
  const vanished = matchVersions(older, newer).vanished.map(toVanished);
  // Each by itself: what another change tells as well is dropped all the same.
  return vanished
    .filter((change) => findRealChanges([change], older, newer).length > 0)
    .map(({ type, fromPosition }) => ({ type: type as ComparableFact['type'], position: fromPosition! }));
}

function matchVersions(older: Version, newer: Version): MatchedFacts {
  return matchFacts(
    { text: older.text, facts: toComparableFacts(older) },
    { text: newer.text, facts: toComparableFacts(newer) },
  );
}

const order: readonly VersionChange['type'][] = ['title', 'contact', 'commitment', 'statement', 'denial'];

function placeOf({ toAnchors, fromAnchors }: VersionChange): number {
  return (toAnchors[0] ?? fromAnchors[0])?.start ?? 0;
}

function whole(change: VersionChange['change'], { type }: { readonly type: VersionChange['type'] }): VersionChange {
  const none = {
    field: null,
    from: null,
    to: null,
    fromAnchors: [],
    toAnchors: [],
    fromPosition: null,
    toPosition: null,
  };
  return { change, type, ...none };
}

function toVanished(fact: ComparableFact): VersionChange {
  return { ...whole('vanished', fact), from: fact.summary, fromAnchors: fact.anchors, fromPosition: fact.position };
}

function compareTitles(older: Version, newer: Version): readonly VersionChange[] {
  const [from, to] = [older.title, newer.title];
  // Marks and spaces make no other title.
  if (from === null || to === null || wordsOf(from).join(' ') === wordsOf(to).join(' ')) return [];
  return [{ ...whole('changed', { type: 'title' }), from, to }];
}

function compareFields(before: ComparableFact, after: ComparableFact): readonly VersionChange[] {
  const changes = after.fields.flatMap((field, index): readonly VersionChange[] => {
    const former = before.fields[index];
    if (former === undefined || former.name !== field.name || isSame(former, field)) return [];
    return [
      {
        ...whole('changed', after),
        field: field.name,
        from: former.value,
        to: field.value,
        fromAnchors: former.anchors,
        toAnchors: field.anchors,
        fromPosition: before.position,
        toPosition: after.position,
      },
    ];
  });
  // Other words say other things in other ways: polarity and certainty follow from them.
  return changes.some(({ field }) => field === 'words')
    ? changes.filter(({ field }) => field === 'words' || field === 'speaker')
    : changes;
}

function isSame(former: ComparableField, field: ComparableField): boolean {
  if (former.value === null || field.value === null) return former.value === field.value;
  if (field.name === 'words' || field.name === 'action' || field.name === 'scope' || field.name === 'condition')
    return haveSameContent(former.value, field.value);
  return former.value === field.value;
}
