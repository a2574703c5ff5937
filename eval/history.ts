import { createHash } from 'node:crypto';
import { matchesGlob } from 'node:path';
import { fold } from '#text';
import { judgePair, nearDuplicate, type PairFigures, type Suspicion } from './history/judge-pair.ts';
import { Histories, readingsOfBlobs, recordsByDocument, type FollowedPair } from './imports-history.ts';
import { cloneCollection, dataSets } from './pages-records.ts';

/**
 * `npm run eval -- history [--collection X] [--share S --part P] [--only GLOB] [--list N]`: follows the provisions of a collection's documents
 * through every pair of consecutive versions, by the functions that an import uses, and prints how many kept their id, were added and
 * were removed, how many ids were lost although the words are equal, and how many additions are near-duplicates of a removal; then
 * the N most suspicious pairs, for a person to read.
 */
export function run(args: readonly string[]): void {
  const value = (name: string, usual: string): string =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
  const data = dataSets();
  if (data === null) return say('Skipped: the collections are not here (CODICIL_DATA_SETS).');
  const collection = value('--collection', 'genai-eu');
  const [share, part, only] = [Number(value('--share', '1')), value('--part', ''), value('--only', '*/*')];
  const list = Number(value('--list', '50'));
  const repository = cloneCollection(data, collection);
  const { documents, until } = recordsByDocument(repository);
  const sum: PairFigures = {
    formatting: 0,
    kept: 0,
    added: 0,
    removed: 0,
    equal: 0,
    equalKept: 0,
    equalLong: 0,
    equalLongKept: 0,
    duplicates: 0,
  };
  const kinds = new Map<string, number>();
  const suspicions: Suspicion[] = [];
  let pairs = 0;
  const watch = (pair: FollowedPair): void => {
    const { figures, suspicions: found } = judgePair(pair);
    pairs += 1;
    for (const name of Object.keys(sum) as (keyof PairFigures)[]) sum[name] += figures[name];
    for (const { kind } of pair.followed.changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    suspicions.push(...found);
    if (suspicions.length > 20_000) keepWorst(suspicions, 5000);
  };
  const histories = new Histories(readingsOfBlobs(repository), watch);
  let done = 0;
  const started = performance.now();
  for (const [path, records] of documents) {
    if (!matchesGlob(path, only) || (share < 1 && rank(`${part} ${path}`) > share)) continue;
    histories.judge(path, records, until);
    done += 1;
  }
  const percent = (of: number, all: number): string => `${((100 * of) / Math.max(1, all)).toFixed(3)} %`;
  say(
    `${collection}${share < 1 ? ` (${share} of it, part “${part}”)` : ''}: ${done} documents, ${pairs} pairs of consecutive versions (${Math.round((performance.now() - started) / 1000)} s)`,
  );
  say(`pairs where only formatting differs: ${sum.formatting}`);
  say(`provisions that kept their id: ${sum.kept}; added: ${sum.added}; removed: ${sum.removed}`);
  say(
    `of provisions whose text is equal up to formatting, kept their id: ${percent(sum.equalKept, sum.equal)} (${sum.equalKept} of ${sum.equal}); of four words and more: ${percent(sum.equalLongKept, sum.equalLong)} (${sum.equalLongKept} of ${sum.equalLong}); aim 99.5 %`,
  );
  say(
    `additions that are near-duplicates (${nearDuplicate} alike) of a removal: ${sum.duplicates} of ${sum.added}, 1 in ${(sum.added / Math.max(1, sum.duplicates)).toFixed(0)}; aim 1 in 200`,
  );
  say(`changes of provisions: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  if (sum.equalKept < 0.995 * sum.equal || sum.duplicates > sum.added / 200) process.exitCode = 1;
  keepWorst(suspicions, list);
  suspicions.forEach(({ said, pair }, place) =>
    say(
      `${place + 1}. ${pair.path.replace(/\.md$/, '')} ${pair.from.at.slice(0, 10)}–${pair.to.at.slice(0, 10)} ${pair.to.commit.slice(0, 8)}${pair.to.kind === 'technical' ? ' technical' : ''}: ${said}`,
    ),
  );
}

/** Leaves the worst, each text and each kind of a document once. */
function keepWorst(suspicions: Suspicion[], count: number): void {
  const seen = new Map<string, number>();
  const kept = suspicions
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ said, pair, kind }) => {
      const words = fold(said);
      const own = `${pair.path} ${kind}`;
      if (seen.has(words) || (seen.get(own) ?? 0) >= 2) return false;
      seen.set(words, 1);
      seen.set(own, (seen.get(own) ?? 0) + 1);
      return true;
    });
  suspicions.length = 0;
  for (const one of kept.slice(0, count)) suspicions.push(one);
}

function rank(name: string): number {
  return createHash('sha256').update(`share ${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
