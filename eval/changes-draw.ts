import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { sha256, sliceOf, type Span } from '#kernel';
import { align, segment, unitsOf, type Placement } from '#provisions';
import { fold, readMarkdown } from '#text';
import { collectionRepository, textAt } from './changes-collections.ts';

/**
 * `npm run eval -- changes-draw COLLECTION COUNT --seed S --part dev|held-out --out FILE`: draws reworded provisions at random, at most
 * one a document, as pointers without text. Documents are dealt to the two parts by a digest of their path, so that none is in both.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [collection = 'contrib', count = '120'] = args.filter(
    (arg, index) => !arg.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'),
  );
  const value = (name: string, usual: string): string =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
  const [seed, part, out] = [value('--seed', '1'), value('--part', 'dev'), value('--out', '')];
  const repository = await collectionRepository(collection);
  if (repository === null) return;
  const listed = execFileSync(
    'git',
    ['-C', repository, 'log', '--format=%x00%H%x09%s', '--name-only', '-z', 'refs/heads/imported'],
    { maxBuffer: 1 << 28, encoding: 'utf8' },
  );
  const documents = new Map<string, string[]>();
  let commit = '';
  let changes = false;
  for (const piece of listed.split('\u0000')) {
    const head = /^\n?([0-9a-f]{40})\t(.*)/.exec(piece);
    if (head !== null) {
      commit = head[1]!;
      changes = /^(?:Record new changes|Update)/.test(head[2]!);
      continue;
    }
    const path = piece.trim();
    if (!path.endsWith('.md') || !path.includes('/') || partOf(path) !== part) continue;
    const commits = documents.get(path) ?? [];
    // A commit of another kind is kept as what stood before, and is not drawn.
    commits.push(changes ? commit : `-${commit}`);
    documents.set(path, commits);
  }
  const order = [...documents.keys()].toSorted((a, b) => compare(key(seed, a), key(seed, b)));
  const pointers: object[] = [];
  for (const path of order) {
    if (pointers.length >= Number(count)) break;
    const commits = documents.get(path)!;
    const pairs = commits
      .slice(0, -1)
      .map((to, index) => ({ to, from: commits[index + 1]!.replace('-', '') }))
      .filter(({ to }) => !to.startsWith('-'))
      .toSorted((a, b) => compare(key(seed, a.to), key(seed, b.to)));
    for (const { from, to } of pairs.slice(0, 6)) {
      const found = drawPair(repository, path, from, to, seed);
      if (found === null) continue;
      pointers.push({ collection, path, from, to, ...found });
      break;
    }
  }
  const lines = pointers.map((pointer) => JSON.stringify(pointer)).join('\n');
  if (out === '') process.stdout.write(`${lines}\n`);
  else writeFileSync(out, `${lines}\n`);
  process.stdout.write(`${pointers.length} drawn from ${documents.size} documents\n`);
}

const key = (seed: string, name: string): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function partOf(path: string): 'dev' | 'held-out' {
  return createHash('sha256').update(path).digest()[0]! % 2 === 0 ? 'dev' : 'held-out';
}

function drawPair(repository: string, path: string, from: string, to: string, seed: string): object | null {
  const [before, after] = [textAt(repository, from, path), textAt(repository, to, path)];
  if (before === null || after === null) return null;
  const sides = [readMarkdown(before), readMarkdown(after)].map((reading) => {
    const segmented = segment(reading);
    return { reading, segmented, units: unitsOf(reading, segmented) };
  }) as [Side, Side];
  const reworded = align(sides[0].units, sides[1].units)
    .filter((match) => match.kind === 'reworded' || match.kind === 'moved-reworded')
    .map((match) => [match.before[0]!, match.after[0]!] as const)
    .filter(([i, j]) => english(sides[0].units[i]!.text) && english(sides[1].units[j]!.text))
    .filter(([i, j]) => fold(sides[0].units[i]!.text) !== fold(sides[1].units[j]!.text))
    .toSorted((a, b) => compare(key(seed, sides[1].units[a[1]]!.text), key(seed, sides[1].units[b[1]]!.text)));
  const [drawn] = reworded;
  if (drawn === undefined) return null;
  const pointer = ({ reading, segmented }: Side, index: number) => {
    const placement = segmented.placements[index]!;
    return spansOf(reading.text, placement);
  };
  return { before: pointer(sides[0], drawn[0]), after: pointer(sides[1], drawn[1]) };
}

interface Side {
  readonly reading: ReturnType<typeof readMarkdown>;
  readonly segmented: ReturnType<typeof segment>;
  readonly units: ReturnType<typeof unitsOf>;
}

function spansOf(text: string, { leads, body }: Placement): { leads: readonly Span[]; body: Span; digest: string } {
  return { leads, body, digest: sha256([...leads, body].map((span) => sliceOf(text, span)).join('\n')) };
}

/** Whether a passage is English prose, which is what the rules are written for. */
function english(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) =>
    /^(?:the|of|and|to|you|your|we|our|or|in|for|is|are|any|that|this|may|will|by|with|not)$/.test(word),
  );
  return words.length >= 6 && common.length / words.length > 0.15;
}
