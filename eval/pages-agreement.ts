/** The words of a text: letters and digits, quotes folded away, in order. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u200b-\u200d\u00ad\u2060\ufeff]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The length of the longest common subsequence, by bit vectors: |a|·|b| / 32 steps. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const same = start + a.length - endA;
  const rows = endA - start;
  if (rows === 0 || endB === start) return same;
  const size = Math.ceil(rows / 32);
  const places = new Map<string, Uint32Array>();
  for (let row = 0; row < rows; row += 1) {
    const word = a[start + row] as string;
    let mask = places.get(word);
    if (mask === undefined) places.set(word, (mask = new Uint32Array(size)));
    mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31));
  }
  const state = new Uint32Array(size).fill(0xffffffff);
  for (let column = start; column < endB; column += 1) {
    const mask = places.get(b[column] as string);
    if (mask === undefined) continue;
    let carry = 0;
    for (let index = 0; index < size; index += 1) {
      const now = state[index] as number;
      const hit = (now & (mask[index] as number)) >>> 0;
      const sum = now + hit + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      state[index] = ((sum >>> 0) | (now & ~hit)) >>> 0;
    }
  }
  let common = 0;
  for (let row = 0; row < rows; row += 1) if ((((state[row >>> 5] as number) >>> (row & 31)) & 1) === 0) common += 1;
  return same + common;
}

export interface Difference {
  /** Words that only the first has, and only the second, as runs in order; a few. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Runs of words that one of two texts has and the other has not, by the number of times each five-word run occurs. */
export function differenceOf(recorded: readonly string[], ours: readonly string[]): Difference {
  return { missing: runsOnlyIn(recorded, ours), extra: runsOnlyIn(ours, recorded) };
}

function runsOnlyIn(words: readonly string[], others: readonly string[]): string[] {
  const known = new Map<string, number>();
  const grams = (list: readonly string[], at: number): string =>
    `${list[at - 1] ?? ''} ${list[at] ?? ''} ${list[at + 1] ?? ''}`;
  for (let at = 0; at < others.length; at += 1) known.set(grams(others, at), (known.get(grams(others, at)) ?? 0) + 1);
  const runs: string[] = [];
  let run: string[] = [];
  for (let at = 0; at <= words.length; at += 1) {
    const gram = grams(words, at);
    const left = known.get(gram) ?? 0;
    if (at < words.length && left === 0) {
      run.push(words[at] as string);
      continue;
    }
    if (left > 0) known.set(gram, left - 1);
    if (run.length > 2) runs.push(run.join(' '));
    run = [];
  }
  return runs.sort((a, b) => b.length - a.length);
}
