import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { diffWords } from 'diff';
import { align, type Unit } from '#provisions';
import { blockMemory, type BlockMemory } from '#text';
import { readText } from '../eval/align/read-version.ts';
import { recordsByDocument } from '../eval/imports-history.ts';
import { cloneCollection, dataSets } from '../eval/pages-records.ts';

/** A pair that a word diff has not told apart after so long is given up, and counted with this time. */
const longest = 10_000;

/**
 * `npm run bench -- align [--collection X] [--pairs N] [--seed S]`: aligns pairs of consecutive records drawn from a collection, and tells
 * their words apart with jsdiff's `diffWords` beside it: pairs a second, how the time grows with the length, and the time that a pair
 * of 20,000 words takes. Reading and dividing the texts is not counted.
 */
export function run(args: readonly string[]): void {
  const value = (name: string, usual: string): string =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
  const data = dataSets();
  if (data === null) return say('Skipped: the collections are not here (CODICIL_DATA_SETS).');
  const repository = cloneCollection(data, value('--collection', 'contrib'));
  const count = Number(value('--pairs', '300'));
  const rank = (name: string): string =>
    createHash('sha256')
      .update(`${value('--seed', '1')} ${name}`)
      .digest('hex');
  const drawn = [...recordsByDocument(repository).documents]
    .flatMap(([path, records]) =>
      records.flatMap(({ blob }, place) => {
        const before = records[place - 1]?.blob ?? blob;
        return before === blob ? [] : [{ rank: rank(`${path} ${before} ${blob}`), before, blob }];
      }),
    )
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count);
  const memory = blockMemory(80_000);
  const texts = blobsOf(
    repository,
    drawn.flatMap(({ before, blob }) => [before, blob]),
  );
  const measured = drawn.map(({ before, blob }) => measure(texts.get(before) ?? '', texts.get(blob) ?? '', memory));
  const words = measured.reduce((sum, pair) => sum + pair.words, 0);
  say(`${measured.length} pairs, ${Math.round(words / measured.length)} words a version in the mean`);
  for (const name of ['align', 'diffWords'] as const) {
    const times = measured.map((pair) => pair[name]).toSorted((a, b) => a - b);
    const total = times.reduce((sum, time) => sum + time, 0);
    const slope = slopeOf(measured.filter((pair) => pair.words > 200).map((pair) => [pair.words, pair[name]]));
    say(
      `${name.padEnd(10)} ${((1000 * times.length) / total).toFixed(1)} pairs/s, median ${quantile(times, 0.5)} ms, 95 % ${quantile(times, 0.95)} ms, longest ${quantile(times, 1)} ms; time grows with words^${slope.toFixed(2)}`,
    );
  }
  const whole = longPair([...texts.values()], memory);
  say(
    `a pair of ${whole.words} words, a tenth of its provisions reworded: align ${whole.align.toFixed(1)} ms, diffWords ${whole.diffWords.toFixed(0)} ms`,
  );
}

interface Measured {
  readonly words: number;
  readonly align: number;
  readonly diffWords: number;
}

function measure(before: string, after: string, memory: BlockMemory): Measured {
  const [was, is] = [readText(before, memory), readText(after, memory)];
  return { words: (wordsIn(was.text) + wordsIn(is.text)) / 2, ...timed([was.units, is.units], [was.text, is.text]) };
}

function timed(units: readonly [readonly Unit[], readonly Unit[]], texts: readonly [string, string]) {
  let start = performance.now();
  align(...units);
  const alignTime = performance.now() - start;
  start = performance.now();
  diffWords(...texts, { timeout: longest });
  return { align: alignTime, diffWords: performance.now() - start };
}

/** Provisions of many documents put together until they are 20,000 words; a tenth of them with a third of their words changed. */
function longPair(texts: readonly string[], memory: BlockMemory): Measured {
  const units: Unit[] = [];
  const seen = new Set<string>();
  let words = 0;
  for (const unit of texts.flatMap((text) => readText(text, memory).units)) {
    if (words >= 20_000) break;
    if (seen.has(unit.key) || wordsIn(unit.text) < 8) continue;
    seen.add(unit.key);
    units.push(unit);
    words += wordsIn(unit.text);
  }
  const edited = units.map((unit, place): Unit => {
    if (place % 10 !== 0) return unit;
    const text = unit.text
      .split(' ')
      .map((word, at) => (at % 3 === 0 ? `${word}${at}` : word))
      .join(' ');
    return { ...unit, key: `${unit.key} edited`, text };
  });
  const textsOf = [units, edited].map((side) => side.map(({ text }) => text).join('\n')) as [string, string];
  // The first run warms up what is compiled while it runs; texts made anew keep words from being remembered.
  const runs = [1, 2, 3, 4, 5].map((run) => {
    const anew = [units, edited].map((side) => side.map((unit) => ({ ...unit, text: `${unit.text} ${run}` }))) as [
      Unit[],
      Unit[],
    ];
    const start = performance.now();
    align(...anew);
    return performance.now() - start;
  });
  const start = performance.now();
  diffWords(...textsOf, { timeout: longest });
  return { words, align: runs.toSorted((a, b) => a - b)[2]!, diffWords: performance.now() - start };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

/** The slope of the straight line through the points, both axes logarithmic. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 0.001))] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  let [both, square] = [0, 0];
  for (const [a, b] of logs) {
    both += (a - x) * (b - y);
    square += (a - x) ** 2;
  }
  return both / square;
}

function blobsOf(repository: string, names: readonly string[]): Map<string, string> {
  const wanted = [...new Set(names)];
  const out = spawnSync('git', ['-C', repository, 'cat-file', '--batch'], {
    input: `${wanted.join('\n')}\n`,
    maxBuffer: 1 << 30,
  }).stdout;
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of wanted) {
    const end = out.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1] ?? 0);
    texts.set(name, out.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return texts;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
