import { SPEECH_VERBS } from '../../german/speech-verbs.ts';
import type { DocumentPerson } from './document-people.ts';
import { findJoined } from './find-joined.ts';
import type { Naming } from './naming.ts';
import { preferPair } from './prefer-pair.ts';
import { type FocusItem, recentFocus, type Settling } from './settling.ts';

/**
 * Keys of the two persons that "die beiden", "beide Präsidenten" mean: those of the nearest sentences who fit. Of more than
 * two the highest in rank, else those joined by "und"; none where that does not tell two.
 */
export function findLatestTwo(settling: Settling, naming: Naming, fits: (key: string) => boolean): readonly string[] {
  const { tokens, timed } = settling.reading;
  const { sentence, lower } = tokens[naming.first]!;
  const clause = timed.clauseOfToken[naming.first] ?? -1;
  // "Über Lawrow und Rubio sprachen die beiden", "Borrell sprach mit jedem der beiden" mean others; "Merz und Macron sind beide müde" does not.
  const isFloating = lower === 'beide';
  const teller = tellerOf(settling, clause);
  const apart = new Set(
    recentFocus(settling).flatMap((item) =>
      (item.clause === clause && !isFloating) || (item.clause === teller && item.subject) ? item.key : [],
    ),
  );
  const items = recentFocus(settling).filter(
    (item) => !item.aside && fits(item.key) && !apart.has(item.key) && !isMouthpiece(settling, item),
  );
  return preferPair(settling, items, nearestTwo(settling, items, sentence));
}

function nearestTwo(settling: Settling, items: readonly FocusItem[], sentence: number): readonly string[] {
  const found = new Set<string>();
  for (let distance = 0; distance <= farthestSentence; distance += 1) {
    const here = items.filter((item) => item.sentence === sentence - distance);
    const keys = new Set(here.map(({ key }) => key));
    if (keys.size > 2 || (distance > 0 && keys.size === 2)) {
      const two = keys.size === 2 ? [...keys] : chooseTwo(settling, here);
      // "Macron traf Merz. Tusk sagte, die beiden hätten ...": who tells of them is not one of them.
      return two.every((key) => found.has(key)) || found.size === 0 || isTeller(found, keys) ? two : [];
    }
    for (const key of keys) found.add(key);
    if (found.size === 2) return inOrder(items, found);
  }
  return [];
}

// "Woodward behauptete, die beiden hätten telefoniert": he would say "sie" if he were one of them.
function tellerOf({ reading: { timed } }: Settling, clause: number): number | undefined {
  const { parent, verb } = timed.clauses[clause] ?? {};
  if (parent === undefined || verb?.mood === 'indicative') return undefined;
  return SPEECH_VERBS.has(timed.clauses[parent]!.verb?.lemma ?? '') ? parent : undefined;
}

// Farther back a text has moved on.
const farthestSentence = 6;

// One person told since the sentence that names two: either one of the two, taken up again, or somebody who speaks of them.
function isTeller(found: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  return found.size === 1 && keys.size === 2;
}

function chooseTwo(settling: Settling, here: readonly FocusItem[]): readonly string[] {
  const best = Math.min(...here.map(({ key }) => rankOf(settling.people.byKey.get(key))));
  const highest = here.filter(({ key }) => rankOf(settling.people.byKey.get(key)) === best);
  const keys = new Set(highest.map(({ key }) => key));
  if (keys.size === 2) return [...keys];
  return findJoined(settling.reading, here) ?? [];
}

function inOrder(items: readonly FocusItem[], keys: ReadonlySet<string>): readonly string[] {
  const last = (key: string): number => items.findLastIndex((item) => item.key === key);
  return [...keys].sort((left, right) => last(left) - last(right));
}

// 0 leads a state or body, 1 leads a ministry, 2 everybody else.
function rankOf(person: DocumentPerson | undefined): number {
  const classes = [...(person?.classes ?? [])];
  if (classes.some((officeClass) => leading.test(officeClass))) return 0;
  return classes.some((officeClass) => /^(?!deputy).*Minister$|^highRepresentative$/.test(officeClass)) ? 1 : 2;
}

const leading =
  /^(?:headOf|king|crownPrince|supremeLeader|pope|secretaryGeneral|commissionPresident|councilPresident|leader)/;

// "Tshisekedis Sprecherin sagte, die beiden hätten geredet"
function isMouthpiece(settling: Settling, { key }: FocusItem): boolean {
  const classes = settling.people.byKey.get(key)?.classes ?? new Set();
  return [...classes].some((officeClass) => /okesperson$/.test(officeClass));
}
