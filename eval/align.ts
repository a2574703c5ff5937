import { readFileSync } from 'node:fs';
import { sha256, sliceOf, type Span } from '#kernel';
import { align } from '#provisions';
import { blockMemory } from '#text';
import { readBlob, type ReadVersion } from './align/read-version.ts';
import { linksSaid, scoreLinks, type Link } from './edits/score-links.ts';
import { cloneCollection, dataSets } from './pages-records.ts';

/** Two versions of a document, labelled by a reader: which of the provisions that stand on one side only carries which on. */
interface LabelledPair {
  readonly collection: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** Over the bodies of each side, joined by line feeds. */
  readonly digests: readonly [string, string];
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  readonly links: readonly Link[];
  /** Links about which readers may differ: neither right nor wrong. */
  readonly open?: readonly Link[];
}

/**
 * `npm run eval -- align [--errors]`: aligns pairs of real versions that were labelled by reading before any rule was tuned by them, and
 * prints how many of the links between provisions are found: among all provisions, and among those that are not equal on both sides.
 */
export function run(args: readonly string[]): void {
  const data = dataSets();
  if (data === null) return say('Skipped: the collections are not here (CODICIL_DATA_SETS).');
  const pairs = JSON.parse(readFileSync(new URL('./align/pairs.json', import.meta.url), 'utf8')) as LabelledPair[];
  const whole = { right: 0, said: 0, true: 0 };
  const changed = { right: 0, said: 0, true: 0 };
  const kinds = new Map<string, number>();
  for (const [number, pair] of pairs.entries()) {
    const repository = cloneCollection(data, pair.collection);
    const memory = blockMemory(10_000);
    const [before, after] = [pair.from, pair.to].map((commit) =>
      readBlob(repository, `${commit}:${pair.path}`, memory),
    ) as [ReadVersion, ReadVersion];
    const [was, is] = [placesOf(pair, 0, before), placesOf(pair, 1, after)];
    const labelled = pair.links.map(([i, j]): Link => [was.first[i]!, is.first[j]!]);
    const open = new Set((pair.open ?? []).map(([i, j]) => `${was.first[i]!} ${is.first[j]!}`));
    const matches = align(before.units, after.units);
    for (const { kind } of matches) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const links = matches.flatMap(linksSaid).map(([i, j]): Link => [was.of.get(i) ?? i, is.of.get(j) ?? j]);
    const said = distinct(links).filter((link) => !open.has(link.join(' ')));
    const equal = equalOnes(before, after, was.of, is.of);
    const scored = scoreLinks([...labelled, ...equal], said, before.units, after.units);
    whole.right += scored.right;
    whole.said += said.length;
    whole.true += labelled.length + equal.length;
    // Links between equal provisions are easy, and are taken out on both sides.
    const differ = ([i, j]: Link): boolean =>
      was.of.has(i) || is.of.has(j) || before.units[i]!.key !== after.units[j]!.key;
    const hard = said.filter(differ);
    const hardScored = scoreLinks(labelled, hard, before.units, after.units);
    changed.right += hardScored.right;
    changed.said += hard.length;
    changed.true += labelled.length;
    if (!args.includes('--errors')) continue;
    for (const line of hardScored.wrong) say(`${number} ${pair.path}: ${line}`);
  }
  say(`${pairs.length} pairs of versions`);
  say(`all provisions: ${told(whole)}`);
  say(`those that differ: ${told(changed)}`);
  say([...kinds].map(([kind, count]) => `${count} ${kind}`).join(', '));
  if (f1(whole) < 0.97) process.exitCode = 1;
}

interface Sum {
  readonly right: number;
  readonly said: number;
  readonly true: number;
}

const f1 = (sum: Sum): number => (2 * sum.right) / (sum.said + sum.true);

function told(sum: Sum): string {
  return `F1 ${f1(sum).toFixed(4)}, precision ${(sum.right / sum.said).toFixed(4)}, recall ${(sum.right / sum.true).toFixed(4)} (${sum.right} right of ${sum.said} said and ${sum.true} true)`;
}

interface Places {
  /** For each labelled stretch, the first provision in it. */
  readonly first: readonly number[];
  /** For each provision in a labelled stretch, the first in it. */
  readonly of: ReadonlyMap<number, number>;
}

/** Which provisions stand where a label points to: a paragraph that was labelled as one may be several, which count together. */
function placesOf(pair: LabelledPair, side: 0 | 1, read: ReadVersion): Places {
  const spans = side === 0 ? pair.before : pair.after;
  if (sha256(spans.map((span) => sliceOf(read.text, span)).join('\n')) !== pair.digests[side])
    throw new Error(`${pair.path} at ${side === 0 ? pair.from : pair.to} no longer has the words that were labelled.`);
  const of = new Map<number, number>();
  const first = spans.map(([start, end]) => {
    const own = read.bodies.flatMap(([from, to], place) => (start <= from && to <= end ? [place] : []));
    const [one] = own;
    if (one === undefined) throw new Error(`${pair.path}: there is no provision at ${start}–${end} any more.`);
    for (const place of own) of.set(place, one);
    return one;
  });
  return { first, of };
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.join(' '), link])).values()];
}

/** Links between the provisions that no label is about: each has an equal one on the other side. */
function equalOnes(before: ReadVersion, after: ReadVersion, was: Places['of'], is: Places['of']): Link[] {
  const places = new Map<string, number[]>();
  after.units.forEach(({ key }, place) => {
    if (!is.has(place)) places.set(key, [...(places.get(key) ?? []), place]);
  });
  return before.units.flatMap(({ key }, place): Link[] => {
    const other = was.has(place) ? undefined : places.get(key)?.shift();
    return other === undefined ? [] : [[place, other]];
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
