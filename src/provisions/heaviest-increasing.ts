/** Places of the increasing subsequence of `values` (all different) whose weights sum highest; the earliest of equals. */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): number[] {
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 2;
  // Fenwick tree over values: the best place that ends at or below a value.
  const best = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(values.length);
  const previous = new Int32Array(values.length).fill(-1);
  let top = -1;
  values.forEach((value, place) => {
    let from = -1;
    for (let node = value; node > 0; node -= node & -node) from = better(best[node]!, from);
    previous[place] = from;
    sums[place] = weights[place]! + (from === -1 ? 0 : sums[from]!);
    for (let node = value + 1; node <= size; node += node & -node) best[node] = better(place, best[node]!);
    top = better(place, top);
  });
  const kept: number[] = [];
  for (let place = top; place !== -1; place = previous[place]!) kept.push(place);
  return kept.reverse();

  function better(a: number, b: number): number {
    if (a === -1) return b;
    if (b === -1) return a;
    return sums[a]! > sums[b]! || (sums[a] === sums[b] && a < b) ? a : b;
  }
}
