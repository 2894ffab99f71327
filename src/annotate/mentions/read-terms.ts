import { FUSED_OFFICES, OFFICE_NOUNS, TITLE_CLASSES } from '../../german/office-titles.ts';
import { itemsOf, rowsOf } from './registry-rows.ts';

/** A term of office; dates with the precision that is sure, `to` empty while it lasts. */
export interface Term {
  /** Code of the state or body. */
  readonly body: string;
  readonly title: string;
  readonly officeClass: string;
  readonly from: string;
  readonly to: string;
}

/** The terms of office in a column of a table of persons. */
export function readTerms(column: string): readonly Term[] {
  return itemsOf(column).map(readTerm);
}

function readTerm(text: string): Term {
  const body = text.slice(0, text.indexOf(' '));
  const range = text.slice(text.lastIndexOf(' ') + 1);
  const title = text.slice(body.length + 1, text.length - range.length - 1);
  const [from, to] = range.split('..') as [string, string];
  return { body, title, officeClass: classOfTitle(title), from, to: to ?? '' };
}

let titleClasses: Map<string, string> | undefined;

function readTitleClasses(): Map<string, string> {
  const classes = new Map<string, string>();
  for (const [officeClass, nouns] of rowsOf(OFFICE_NOUNS)) {
    for (const noun of itemsOf(nouns)) if (!classes.has(noun)) classes.set(noun, officeClass!);
  }
  for (const [word, officeClass] of rowsOf(FUSED_OFFICES)) if (!classes.has(word!)) classes.set(word!, officeClass!);
  for (const [title, officeClass] of rowsOf(TITLE_CLASSES)) classes.set(title!, officeClass!);
  return classes;
}

function classOfTitle(title: string): string {
  titleClasses ??= readTitleClasses();
  const classes = titleClasses;
  const known = classes.get(title);
  if (known) return known;
  const officeClass = judgeTitle(title, classes);
  classes.set(title, officeClass);
  return officeClass;
}

// "Sondergesandte für den Iran" is a Sondergesandter; "Sprecherin des Präsidenten" a Sprecher des Präsidenten.
function judgeTitle(title: string, classes: ReadonlyMap<string, string>): string {
  const masculine = title
    .replace(/(er|or|är|ent|eur|chef|an|at)in\b/, '$1')
    .replace(/\b(\p{Lu}\p{L}*(?:beauftragt|gesandt|vorsitzend))e\b/u, '$1er');
  const exact = classes.get(masculine);
  if (exact) return exact;
  // The deputy does not hold the office itself.
  if (/^(?:stellvertretend|protokollarisch|erste)/.test(title)) return 'other';
  for (const word of masculine.split(' ')) {
    const found = /^\p{Lu}/u.test(word) ? classes.get(word) : undefined;
    // "Chef des Staatsfonds" leads no state.
    if (found === 'leader' && / (?:des|der) /.test(masculine)) return 'other';
    if (found) return found;
  }
  return 'other';
}
