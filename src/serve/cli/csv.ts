import type { LedgerContact } from '../../core/ledger.ts';

/** Headings of the contacts as a table. */
export const contactColumns = [
  'id',
  'kind',
  'status',
  'date',
  'dateText',
  'duration',
  'durationBound',
  'place',
  'participants',
  'participantsWikidata',
  'mediators',
  'firstReportedAt',
  'documents',
  'evidence',
] as const;

/** A contact as a row under `contactColumns`; lists are joined by "; ". `evidence` is the words of the first telling. */
export function toCsvRow(contact: LedgerContact): readonly string[] {
  const { participants, mediators, documents } = contact;
  return [
    contact.id,
    contact.kind,
    contact.status,
    contact.date?.edtf ?? '',
    contact.date?.text ?? '',
    contact.duration?.iso ?? '',
    contact.duration?.bound ?? '',
    contact.place?.name ?? '',
    participants.map(({ name }) => name).join('; '),
    participants.map(({ wikidata }) => wikidata ?? '').join('; '),
    mediators.map(({ name }) => name).join('; '),
    contact.firstReportedAt ?? '',
    documents.map(({ path }) => path).join('; '),
    documents.at(0)?.anchors.at(0)?.exact ?? '',
  ];
}

/** One line of CSV (RFC 4180, without its line break). A cell that a spreadsheet would compute stays text. */
export function toCsvLine(cells: readonly string[]): string {
  return cells.map(toCell).join(',');
}

/** What begins a formula, full-width forms too, also behind blanks that a spreadsheet leaves out. */
const formulaStart = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function toCell(value: string): string {
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
