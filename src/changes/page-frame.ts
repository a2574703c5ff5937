import { legalDensity } from '#text';
import { menuEntry } from './menu-entries.ts';
import type { Touched } from './touches-rule.ts';

interface Frame {
  /** Passages that stand outside the document only. */
  readonly outside: ReadonlySet<number>;
  /** How many passages stand there. */
  readonly length: number;
}

const none: Frame = { outside: new Set(), length: 0 };
/** A page is recorded whole, not the document alone, where so many different entries of menus and footers stand. */
const fewestEntries = 3;
/** So many passages of a frame that come or go with most of the others are another extraction's. */
const wholeFrame = 15;
/** A sentence of law of so many words is no furniture by itself. */
const lawful = 9;
/** So many scraps in a row end what belongs to the document. */
const apart = 3;

/**
 * Which steps of a change only touch the frame of the page: its menus, footers, teasers and forms. A page's frame is found by place. The
 * document is the stretch in which sentences of law outweigh all else; what stands before or after it is the frame, on a page that shows
 * entries of menus there. Each side of a step must stand in the frame of its version. A sentence of law is never the frame's, but where
 * the frame came or went as a whole, which is another way of cutting the page.
 *
 * @param before, after the passages of two versions in order, by number
 */
export function framedSteps(
  before: readonly number[],
  after: readonly number[],
  touched: (passage: number) => Touched,
): (step: { readonly before: number | null; readonly after: number | null }) => boolean {
  // Most changes touch no rule, and nobody asks where.
  let frames: readonly [Frame, Frame] | null = null;
  return (step) => {
    const [was, is] = (frames ??= [frameOf(before, touched), frameOf(after, touched)]);
    const longer = Math.max(was.length, is.length);
    const cutAnew = longer >= wholeFrame && Math.min(was.length, is.length) < longer / 3;
    const alone = step.before === null || step.after === null;
    const sides = [
      [step.before, was],
      [step.after, is],
    ] as const;
    return sides.every(
      ([passage, frame]) =>
        passage === null || (frame.outside.has(passage) && ((cutAnew && alone) || weigh(touched(passage)) < lawful)),
    );
  };
}

function frameOf(passages: readonly number[], touched: (passage: number) => Touched): Frame {
  // Most documents are recorded without their page: what tells a page costs least.
  if (entriesIn(passages, touched) < fewestEntries) return none;
  const weights = passages.map((passage) => weigh(touched(passage)));
  const [from, to] = beside(heaviest(weights), passages, touched);
  const around = [...passages.slice(0, from), ...passages.slice(to)];
  if (entriesIn(around, touched) < fewestEntries) return none;
  const within = new Set(passages.slice(from, to));
  return { outside: new Set(around.filter((passage) => !within.has(passage))), length: around.length };
}

function entriesIn(passages: readonly number[], touched: (passage: number) => Touched): number {
  const found = new Set<string>();
  for (const passage of passages) {
    const entry = entryOf(touched(passage));
    if (entry !== null) found.add(entry);
  }
  return found.size;
}

/** The stretch of the greatest sum. */
function heaviest(weights: readonly number[]): readonly [from: number, to: number] {
  let [best, from, to, sum, start] = [0, 0, 0, 0, 0];
  weights.forEach((weight, index) => {
    if (sum <= 0) [sum, start] = [0, index];
    sum += weight;
    if (sum > best) [best, from, to] = [sum, start, index + 1];
  });
  return [from, to];
}

/** Sentences, rules and dates that stand next to it belong to it: an announcement above it, a contact or a note below. */
function beside(
  [from, to]: readonly [number, number],
  passages: readonly number[],
  touched: (passage: number) => Touched,
): readonly [from: number, to: number] {
  const reach = (end: number, step: 1 | -1): number => {
    let last = end;
    for (let at = end + step, scraps = 0; at >= 0 && at < passages.length && scraps < apart; at += step) {
      const own = touched(passages[at]!);
      if (weigh(own) > 0 || isSentence(own.body) || isDated(own)) [last, scraps] = [at, 0];
      else scraps += 1;
    }
    return last;
  };
  return from === to ? [from, to] : [reach(from, -1), reach(to - 1, 1) + 1];
}

const weigh = kept(weightOf);
const entryOf = kept(({ body }) => menuEntry(body));

/** Passages stand in many versions: what is said of one is kept as long as it is. */
function kept<T>(judge: (passage: Touched) => T): (passage: Touched) => T {
  const known = new WeakMap<Touched, T>();
  return (passage) => {
    const found = known.get(passage);
    if (found !== undefined) return found;
    const made = judge(passage);
    known.set(passage, made);
    return made;
  };
}

/** A sentence of law speaks for a document by its length, a few words of no type speak against one. */
function weightOf({ body, leads, mainType }: Touched): number {
  const words = Math.max(body.trim().split(/\s+/).length, (body.match(dense)?.length ?? 0) / 2);
  const typed = mainType !== null && !mainType.startsWith('none.');
  const closed = /[.;:。；]["”’)\]]*$/.test(body.trim());
  const long = words >= lawful;
  if (long && (typed || legalDensity(body, words) >= 8) && (closed || words >= 25 || (typed && leads.length > 0)))
    return Math.min(40, words);
  if (long && closed) return 4;
  if (body.includes('\t')) return typed ? 6 : 0;
  if (typed) return words >= 5 ? 6 : 3;
  return leads.length > 0 ? -1 : -8;
}

/** Scripts without spaces, two of whose letters count as a word. */
const dense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** A line with a year in it, as documents have above and below: “Effective from 1 May 2029”. */
function isDated(passage: Touched): boolean {
  return /\b(?:19|20)\d\d\b/.test(passage.body) && passage.body.length <= 120 && entryOf(passage) === null;
}

function isSentence(body: string): boolean {
  return body.trim().split(/\s+/).length >= lawful && /[.!?。]["”’)\]]*$/.test(body.trim());
}
