/**
 * Pairs of equal tokens `[before, after]` in order, as many as a shortest edit script keeps (Myers). Null when the sequences differ in
 * more than `most` places: the caller then says something coarser instead of computing for long.
 */
export function commonTokens(before: Int32Array, after: Int32Array, most: number): [number, number][] | null {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > head && endAfter > head && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const pairs: [number, number][] = [];
  for (let at = 0; at < head; at += 1) pairs.push([at, at]);
  const middle = shortest(before.subarray(head, endBefore), after.subarray(head, endAfter), most);
  if (middle === null) return null;
  for (const [a, b] of middle) pairs.push([head + a, head + b]);
  for (let at = 0; endBefore + at < before.length; at += 1) pairs.push([endBefore + at, endAfter + at]);
  return pairs;
}

function shortest(before: Int32Array, after: Int32Array, most: number): [number, number][] | null {
  const rows = before.length;
  const columns = after.length;
  if (rows === 0 || columns === 0) return [];
  const limit = Math.min(rows + columns, most);
  const reach = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits || (diagonal !== edits && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!);
      let row = down ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1;
      let column = row - diagonal;
      while (row < rows && column < columns && before[row] === after[column]) {
        row += 1;
        column += 1;
      }
      reach[middle + diagonal] = row;
      if (row >= rows && column >= columns) {
        trail.push(reach.slice(middle - edits, middle + edits + 1));
        return walkBack(trail, rows, columns);
      }
    }
    trail.push(reach.slice(middle - edits, middle + edits + 1));
  }
  return null;
}

/** `trail[d]` holds how far each diagonal −d … d reached after d edits. */
function walkBack(trail: readonly Int32Array[], rows: number, columns: number): [number, number][] {
  const pairs: [number, number][] = [];
  let row = rows;
  let column = columns;
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const last = trail[edits - 1]!;
    const at = (diagonal: number): number => (Math.abs(diagonal) > edits - 1 ? -1 : last[diagonal + edits - 1]!);
    const diagonal = row - column;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromRow = at(from);
    const fromColumn = fromRow - from;
    const startRow = down ? fromRow : fromRow + 1;
    while (row > startRow) {
      row -= 1;
      column -= 1;
      pairs.push([row, column]);
    }
    row = fromRow;
    column = fromColumn;
  }
  while (row > 0 && column > 0) {
    row -= 1;
    column -= 1;
    pairs.push([row, column]);
  }
  return pairs.reverse();
}
