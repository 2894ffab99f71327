import type { MetadataConflict, MetadataSource, MetadataStatement } from '../../core/document.ts';
import { findConflict } from '../metadata/settle-statements.ts';
import { toComparable } from '../to-comparable.ts';

/** What a page calls itself in one place of its head. */
export interface TitleStatement extends MetadataStatement {
  readonly from: MetadataSource;
}

/** The title of an article, the kicker that it leaves out, and what other places call it. */
export interface ChosenTitle {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly conflict: MetadataConflict | undefined;
}

/**
 * The title among the visible headline and the names in the head. What the reader sees decides which story it is; among
 * the names that hold it or that it holds (with or without kicker, with or without the outlet behind) the one counts
 * that most places give, as the head knows the marks and the limits that the layout leaves out.
 */
export function chooseTitle(
  headline: string | undefined,
  statements: readonly TitleStatement[],
  outlets: readonly string[],
): ChosenTitle {
  const names = statements.map(({ from, value }) => ({
    from,
    value: stripOutlet(value, { headline, outlets, statements }),
  }));
  if (!headline) {
    if (names.length === 0) return { title: null, kicker: null, conflict: undefined };
    const taken = mostVoted(names);
    return { title: taken.value, kicker: null, conflict: findConflict('title', taken, { ordered: names, isSame }) };
  }
  const key = toComparable(headline);
  const visible: TitleStatement = { from: 'layout', value: headline };
  const related = names.filter(({ value }) => isRelated(toComparable(value), key));
  const taken = mostVoted([...related, visible]);
  const isWhole = toComparable(taken.value) === key;
  return {
    title: taken.value,
    kicker: isWhole ? null : leftOutKicker(headline, taken.value),
    conflict: findConflict('title', taken, { ordered: [visible, ...names], isSame }),
  };
}

function isSame(one: string, other: string): boolean {
  return isRelated(toComparable(one), toComparable(other));
}

// Shorter ones ("Kommentar") are in many names without being them.
const shortestName = 8;

function isRelated(name: string, key: string): boolean {
  if (name === key) return true;
  if (Math.min(name.length, key.length) < shortestName) return false;
  return name.includes(key) || key.includes(name);
}

// Linked data and what is given to networks are written for the article alone; the title element and the layout carry
// more besides: the outlet, the section, a kicker, a label.
const votes: Partial<Record<MetadataSource, number>> = { linkedData: 2, meta: 2, layout: 1, titleElement: 0.9 };

function mostVoted(statements: readonly TitleStatement[]): TitleStatement {
  const counts = new Map<string, number>();
  const voted = new Set<string>();
  for (const { from, value } of statements) {
    const key = toComparable(value);
    if (!voted.has(`${from} ${key}`)) counts.set(key, (counts.get(key) ?? 0) + (votes[from] ?? 1));
    voted.add(`${from} ${key}`);
  }
  let best = statements[0]!;
  for (const statement of statements)
    if (counts.get(toComparable(statement.value))! > counts.get(toComparable(best.value))!) best = statement;
  // Of two spellings of one name the one with a colon behind the kicker: "Gipfel in Genf: Kein Ergebnis".
  const spellings = statements.filter(({ value }) => toComparable(value) === toComparable(best.value));
  return spellings.find(({ value }) => /\p{L}: /u.test(value)) ?? best;
}

// "Kultur : Was lesen die Gäste?" above "Was lesen die Gäste?"
function leftOutKicker(headline: string, title: string): string | null {
  const at = headline.length - title.length;
  if (at <= 0 || headline.slice(at) !== title) return null;
  return headline.slice(0, at).replace(/[\s:|/–-]+$/u, '') || null;
}

/** The name without the outlet and its sections at either end: "Kein Ergebnis in Genf - Ausland - Das Blatt". */
function stripOutlet(
  name: string,
  context: { headline: string | undefined; outlets: readonly string[]; statements: readonly TitleStatement[] },
): string {
  const keys = new Set(
    [context.headline, ...context.statements.map(({ value }) => value)].flatMap((other) =>
      other && other !== name ? [toComparable(other)] : [],
    ),
  );
  const outlets = new Set(context.outlets.map(toComparable));
  const seams = [...name.matchAll(/\s+(?:[|•·›»«/:]|::|[-–—])\s+|\s+[|»›]\s*/g)];
  for (const seam of seams) {
    const before = name.slice(0, seam.index);
    // What another place calls the article ends where the outlet begins.
    if (keys.has(toComparable(before)) && toComparable(before).length >= shortestName) return before;
  }
  const last = seams.at(-1);
  if (!last) return name;
  const before = name.slice(0, last.index);
  const behind = name.slice(last.index + last[0].length);
  const isOutlet = isOneOf(outlets, behind) || /^[\w-]+\.(?:de|at|ch|li|lu|com|net|org|eu|it)$/i.test(behind);
  if (isOutlet) return stripOutlet(before, context);
  const first = seams[0]!;
  if (isOneOf(outlets, name.slice(0, first.index))) return name.slice(first.index + first[0].length);
  // A bar parts the outlet from what it writes; a dash may stand in the headline itself.
  return /[|»›]|::/.test(last[0]) && behind.length <= 30 && before.length > behind.length ? before : name;
}

// "WELT" for "WELT Online", "Blatt" for "Das Blatt".
function isOneOf(outlets: ReadonlySet<string>, words: string): boolean {
  const key = toComparable(words);
  if (key.length < 2) return false;
  return (
    outlets.has(key) || [...outlets].some((outlet) => key.length > 3 && (outlet.includes(key) || key.includes(outlet)))
  );
}
