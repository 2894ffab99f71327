import type { DocumentPerson } from './document-people.ts';
import type { Naming } from './naming.ts';
import type { Term } from './read-terms.ts';
import { covers } from './settle.ts';
import type { Settling } from './settling.ts';

interface OfficeSought {
  /** Code of the state or body; empty where the words name none. */
  readonly code: string;
  readonly classes: readonly string[];
  readonly day: string | null;
}

/** The one person of the text who held such an office before the day, or will soon: "der frühere Präsident", "der designierte Präsident". */
export function findOutOfOffice(
  { people }: Settling,
  { office, gender }: Naming,
  { code, classes, day }: OfficeSought,
): DocumentPerson | undefined {
  if (day === null || !office) return undefined;
  const fitting = [...people.byKey.values()].filter(({ record, actor }) => {
    if (!record || (gender !== null && actor.gender !== gender)) return false;
    const terms = record.terms.filter(
      ({ officeClass, body }) => classes.includes(officeClass) && (code === '' || body === code),
    );
    if (terms.some((term) => covers(term, day))) return false;
    return terms.some((term) => (office.coming ? isSoon(term, day) : term.to !== '' && term.to < day));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

// Days between election and office: 76 in the United States, fewer elsewhere.
const longestWait = 100;

function isSoon({ from }: Term, day: string): boolean {
  const wait = (Date.parse(from) - Date.parse(day)) / 86_400_000;
  return wait > 0 && wait <= longestWait;
}
