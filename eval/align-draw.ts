import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256, type Span } from '#kernel';
import { blockMemory } from '#text';
import { readBlob, type ReadVersion } from './align/read-version.ts';
import { recordsByDocument } from './imports-history.ts';
import { cloneCollection, dataSets } from './pages-records.ts';

/** How many pairs of each size are drawn: the provisions that stand on one side only, both sides together. */
const sizes = [
  { name: 'small', least: 2, most: 4, pairs: 40 },
  { name: 'middle', least: 5, most: 12, pairs: 45 },
  { name: 'large', least: 13, most: 40, pairs: 25 },
] as const;
const mostOfDocument = 2;

/**
 * `npm run eval -- align-draw --seed S --out FILE [--sheet FILE]`: draws pairs of versions of the test platforms at random, as pointers
 * without text; the sheet, which is not for the repository, shows what a reader needs to label them. Nothing that aligns is asked.
 */
export async function run(args: readonly string[]): Promise<void> {
  const value = (name: string, usual: string): string =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
  const data = dataSets();
  if (data === null) return;
  const seed = value('--seed', '1');
  const split = JSON.parse(readFileSync(new URL('./gold/split.json', import.meta.url), 'utf8')) as { test: string[] };
  const pairs: { rank: string; collection: string; path: string; from: Place; to: Place }[] = [];
  for (const collection of ['contrib', 'genai-contrib', 'genai-eu', 'pga']) {
    const { documents } = recordsByDocument(cloneCollection(data, collection));
    for (const [path, records] of documents) {
      if (!split.test.includes(path.split('/')[0] ?? '')) continue;
      records.forEach((to, at) => {
        const from = records[at - 1];
        if (from === undefined || from.blob === to.blob || to.kind === 'technical') return;
        pairs.push({ rank: rank(seed, `${path} ${from.blob} ${to.blob}`), collection, path, from, to });
      });
    }
  }
  pairs.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const wanted = new Map<string, number>(sizes.map(({ name, pairs: number }) => [name, number]));
  const ofDocument = new Map<string, number>();
  const seen = new Set<string>();
  const drawn: object[] = [];
  const sheet: string[] = [];
  for (const { collection, path, from, to } of pairs) {
    if ([...wanted.values()].every((number) => number === 0)) break;
    if ((ofDocument.get(path) ?? 0) >= mostOfDocument) continue;
    const repository = cloneCollection(data, collection);
    const memory = blockMemory(10_000);
    const [before, after] = [readBlob(repository, from.blob, memory), readBlob(repository, to.blob, memory)];
    const [was, is] = [alone(before, after), alone(after, before)];
    const size = sizes.find(({ least, most }) => was.length + is.length >= least && was.length + is.length <= most);
    if (size === undefined || wanted.get(size.name) === 0 || was.length === 0 || is.length === 0) continue;
    const same = sha256(
      [...was.map((i) => before.units[i]!.text), '', ...is.map((j) => after.units[j]!.text)].join('\n'),
    );
    const turned = sha256(
      [...is.map((j) => after.units[j]!.text), '', ...was.map((i) => before.units[i]!.text)].join('\n'),
    );
    if (seen.has(same) || seen.has(turned) || !english(was.map((i) => before.units[i]!.text).join(' '))) continue;
    seen.add(same);
    ofDocument.set(path, (ofDocument.get(path) ?? 0) + 1);
    wanted.set(size.name, wanted.get(size.name)! - 1);
    const side = (read: ReadVersion, indexes: readonly number[]): Span[] => indexes.map((at) => read.bodies[at]!);
    drawn.push({
      collection,
      path,
      from: from.commit,
      to: to.commit,
      digests: [sha256(before.text), sha256(after.text)],
      before: side(before, was),
      after: side(after, is),
      links: null,
    });
    sheet.push(sheetOf(drawn.length - 1, path, before, after, was, is));
  }
  writeFileSync(value('--out', 'pairs.json'), JSON.stringify(drawn, null, 1));
  if (args.includes('--sheet')) writeFileSync(value('--sheet', ''), sheet.join('\n'));
  process.stdout.write(
    `${drawn.length} drawn of ${pairs.length} pairs; still wanted: ${JSON.stringify([...wanted])}\n`,
  );
}

interface Place {
  readonly commit: string;
  readonly blob: string;
}

const rank = (seed: string, name: string): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');

/** Provisions of one side that do not stand on the other, copies counted. */
function alone(own: ReadVersion, other: ReadVersion): number[] {
  const counts = new Map<string, number>();
  for (const { key } of other.units) counts.set(key, (counts.get(key) ?? 0) + 1);
  return own.units.flatMap(({ key }, at) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0 ? [] : [at];
  });
}

function sheetOf(
  number: number,
  path: string,
  before: ReadVersion,
  after: ReadVersion,
  was: readonly number[],
  is: readonly number[],
): string {
  const lines = (mark: string, read: ReadVersion, indexes: readonly number[]): string[] =>
    indexes.map((index, place) => {
      const { text, number: label } = read.units[index]!;
      const leads = read.leads[index]!.map((lead) => `${lead.slice(-60)} ⟩ `).join('');
      const above = read.units[index - 1]?.text.slice(0, 25) ?? '';
      return `  ${mark}${place} [${index}/${read.units.length} ${label ?? ''} §${read.units[index]!.section.slice(-40)} ↑${above}] ${leads}${text}`;
    });
  return [`### ${number} ${path}`, ...lines('b', before, was), ...lines('a', after, is)].join('\n');
}

/** Whether a text is English prose, which is what the reader who labels reads best. */
function english(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) =>
    /^(?:the|of|and|to|you|your|we|our|or|in|for|is|are|any|that|this|may|will|by|with|not)$/.test(word),
  );
  return words.length >= 6 && common.length / words.length > 0.12;
}
