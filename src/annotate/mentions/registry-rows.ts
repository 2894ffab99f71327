/** The rows of a table: lines of columns. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** The items of a column. */
export function itemsOf(column: string | undefined): readonly string[] {
  return column ? column.split(';') : [];
}
