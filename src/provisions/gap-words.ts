import { fold } from '#text';
import { keyOf } from './block-facts.ts';
import { sameWords } from './same-words.ts';
import type { Unit } from './unit.ts';
import { isTypedNumber, wordsInOrder, type PlacedWord } from './words-in-order.ts';

/** One side of a gap, word by word. */
export interface SideWords {
  readonly units: readonly Unit[];
  readonly words: readonly PlacedWord[];
  /** The place of the equal word on the other side, −1 for none. */
  readonly partner: Int32Array;
  /** 1 for a word that is the number, the heading or the lead of what the other side says: no wording that is new or gone. */
  readonly framing: Uint8Array;
  /** Keys of the other side's headings and leads that this side says among its words. */
  readonly said: Set<string>;
}

/** The words of a gap's two sides, told apart by a word diff. `frames`: keys of the headings and leads of each side's version. */
export function gapWords(
  [before, after]: readonly [readonly Unit[], readonly Unit[]],
  gap: { readonly before: readonly number[]; readonly after: readonly number[] },
  frames: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
): [SideWords, SideWords] {
  const was = wordsInOrder(before, gap.before);
  const is = wordsInOrder(after, gap.after);
  const numbers = new Map<string, number>();
  const numbered = (side: readonly PlacedWord[]): Int32Array =>
    Int32Array.from(side, ({ word }) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  const partner = sameWords(numbered(was), numbered(is));
  const back = new Int32Array(is.length).fill(-1);
  partner.forEach((j, i) => {
    if (j !== -1) back[j] = i;
  });
  const sides = [sideOf(before, was, partner), sideOf(after, is, back)] as const;
  // A figure of the wording is met by a number that stands before a provision only where it is typed as one.
  dropFigures(sides[0], sides[1]);
  dropFigures(sides[1], sides[0]);
  settle(sides[0], sides[1]);
  settle(sides[1], sides[0]);
  frame(sides[0], sides[1], frames.after);
  frame(sides[1], sides[0], frames.before);
  return [sides[0], sides[1]];
}

function sideOf(units: readonly Unit[], words: readonly PlacedWord[], partner: Int32Array): SideWords {
  return { units, words, partner, framing: new Uint8Array(words.length), said: new Set() };
}

function dropFigures(side: SideWords, other: SideWords): void {
  side.words.forEach(({ numbering, unit, start }, at) => {
    const j = side.partner[at]!;
    if (j === -1 || numbering || !other.words[j]!.numbering) return;
    const next = side.words[at + 1];
    if (next?.unit === unit && isTypedNumber(side.units[unit]!.text, start, next.start)) return;
    side.partner[at] = -1;
    other.partner[j] = -1;
  });
}

/** Runs of words without a partner, `[start, end)`, each within one unit. */
function runsOf({ words, partner }: SideWords): [number, number][] {
  const runs: [number, number][] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (partner[start] !== -1 || words[start]!.numbering) continue;
    let end = start + 1;
    while (end < words.length && partner[end] === -1 && words[end]!.unit === words[start]!.unit) end += 1;
    runs.push([start, end]);
    start = end - 1;
  }
  return runs;
}

/** “The fees. | The taxes.” and “The fees.”: of the runs that say the same of what was put in, the one that fills a unit, or begins one, is meant. */
function settle(side: SideWords, other: SideWords): void {
  const { words, partner } = side;
  const begins = (at: number): boolean =>
    at === 0 || words[at - 1]!.unit !== words[at]?.unit || words[at - 1]!.numbering;
  const worth = (start: number, end: number): number =>
    begins(start) ? (end === words.length || words[end]!.unit !== words[start]!.unit ? 2 : 1) : 0;
  for (const [start, end] of runsOf(side)) {
    const length = end - start;
    let [best, most] = [start, worth(start, end)];
    for (let at = start; most < 2 && at > 0 && partner[at - 1] !== -1; at -= 1) {
      if (words[at - 1]!.word !== words[at + length - 1]!.word || words[at - 1]!.numbering) break;
      if (worth(at - 1, at - 1 + length) > most) [best, most] = [at - 1, worth(at - 1, at - 1 + length)];
    }
    for (let at = end - 1; at >= best + length; at -= 1) {
      const j = partner[at - length]!;
      partner[at] = j;
      other.partner[j] = at;
      partner[at - length] = -1;
    }
  }
}

/** Marks the runs that are a number, heading or lead on the other side. */
function frame(side: SideWords, other: SideWords, frames: ReadonlySet<string>): void {
  const { words, units, framing, said, partner } = side;
  for (const [start, end] of runsOf(side)) {
    const { text } = units[words[start]!.unit]!;
    const next = words[end];
    const numberEnds = (at: number): boolean =>
      at < words.length &&
      words[at]!.unit === words[start]!.unit &&
      isTypedNumber(text, words[start]!.start, words[at]!.start);
    const mark = (until: number): void => void framing.fill(1, start, until);
    const isFrame = (from: number): boolean => {
      if (frames.size === 0) return false;
      const key = keyOf(fold(text.slice(words[from]!.start, words[end - 1]!.end)));
      if (frames.has(key)) said.add(key);
      return frames.has(key);
    };
    let wording = start;
    while (wording < end && wording < start + 4 && !numberEnds(wording)) wording += 1;
    if (isFrame(start)) mark(end);
    else if (wording > start && wording < end && numberEnds(wording) && isFrame(wording)) mark(end);
    // “… of each month. 2. Users must …”: a number that a list draws by itself where it is one.
    else if (next !== undefined && numberEnds(end) && partner[end] !== -1 && beginsUnit(other, partner[end]!))
      mark(end);
  }
}

/** Whether a word is the first of its unit's text. */
export function beginsUnit({ words }: SideWords, at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.unit !== words[at]!.unit || before.numbering;
}
