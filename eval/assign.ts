/**
 * Pairs [row, column] of an assignment of greatest total weight, each row and column used at most once.
 * Hungarian method with potentials, O(rows² × columns) (Kuhn 1955, Munkres 1957).
 */
export function assign(weights: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) return assign(transpose(weights)).map(([row, column]) => [column, row]);
  const top = Math.max(...weights.flat());
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOfColumn = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const previous = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOfColumn[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const here = rowOfColumn[column];
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (used[other]) continue;
        const reduced = top - weights[here - 1][other - 1] - rowPotential[here] - columnPotential[other];
        if (reduced < least[other]) {
          least[other] = reduced;
          previous[other] = column;
        }
        if (least[other] < delta) {
          delta = least[other];
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other]) {
          rowPotential[rowOfColumn[other]] += delta;
          columnPotential[other] -= delta;
        } else least[other] -= delta;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      rowOfColumn[column] = rowOfColumn[previous[column]];
      column = previous[column];
    }
  }
  return rowOfColumn.flatMap((row, column) => (column > 0 && row > 0 ? [[row - 1, column - 1]] : []));
}

function transpose(weights: readonly (readonly number[])[]): number[][] {
  return weights[0].map((_, column) => weights.map((row) => row[column]));
}
