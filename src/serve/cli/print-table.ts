/** Prints rows under headings, each column as wide as its share of the terminal; nothing but a word where there are none. */
export async function printTable(
  columns: readonly { readonly heading: string; readonly share: number }[],
  rows: readonly (readonly string[])[],
  emptyMessage: string,
): Promise<void> {
  if (rows.length === 0) {
    process.stdout.write(`${emptyMessage}\n`);
    return;
  }
  const { default: Table } = await import('cli-table3');
  const border = columns.length + 1;
  const width = Math.max(80, Math.min(process.stdout.columns ?? 120, 200)) - border;
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const table = new Table({
    head: columns.map((column) => column.heading),
    colWidths: columns.map((column) => Math.max(8, Math.floor((width * column.share) / shares))),
    wordWrap: true,
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: process.stdout.isTTY ? { head: ['bold'], border: [] } : { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  process.stdout.write(`${table.toString()}\n`);
}
