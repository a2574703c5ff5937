import { commonTokens } from './common-tokens.ts';
import { heaviestIncreasing } from './heaviest-increasing.ts';

/** Texts that differ in more words than this are told apart from one rare run of words to the next. */
const mostEdits = 300;
const mostEditsBetween = 120;
/** So many words in a row that stand once on either side hold a place. */
const inRow = 4;

/** For each word before, the equal word after that stands in the same place, −1 for none: what a word diff of the two keeps. */
export function sameWords(before: Int32Array, after: Int32Array): Int32Array {
  const partner = new Int32Array(before.length).fill(-1);
  const whole = commonTokens(before, after, mostEdits);
  if (whole !== null) {
    for (const [i, j] of whole) partner[i] = j;
    return partner;
  }
  const held = rareRuns(before, after);
  let [from, start] = [0, 0];
  for (const [i, j] of [...held, [before.length, after.length] as const]) {
    const between = commonTokens(before.subarray(from, i), after.subarray(start, j), mostEditsBetween) ?? [];
    for (const [a, b] of between) partner[from + a] = start + b;
    if (i < before.length) partner[i] = j;
    [from, start] = [i + 1, j + 1];
  }
  return partner;
}

/** Where runs of words begin that stand once on either side, in order on both. */
function rareRuns(before: Int32Array, after: Int32Array): [number, number][] {
  const places = placesOfRuns(before);
  const pairs: [number, number][] = [];
  for (const [run, j] of placesOfRuns(after)) {
    const i = places.get(run) ?? -1;
    // Two runs may share a number.
    if (i !== -1 && j !== -1 && isSameRun(before, i, after, j)) pairs.push([i, j]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return heaviestIncreasing(
    pairs.map(([, j]) => j),
    pairs.map(() => 1),
  ).map((place) => pairs[place]!);
}

/** The place of each run by a number made of its words, −1 for one that stands twice. */
function placesOfRuns(words: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + inRow <= words.length; at += 1) {
    let run = 0;
    for (let word = at; word < at + inRow; word += 1) run = Math.imul(run ^ words[word]!, 0x9e3779b1) ^ (run >>> 15);
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

function isSameRun(before: Int32Array, i: number, after: Int32Array, j: number): boolean {
  for (let word = 0; word < inRow; word += 1) if (before[i + word] !== after[j + word]) return false;
  return true;
}
