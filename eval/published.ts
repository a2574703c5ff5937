import { writeFileSync } from 'node:fs';
import { meaningIn, publishedChanges, readPublished, withDatabase, wordsOf } from './published-changes.ts';
import { keyOf, printRates, readJudged } from './published-rates.ts';

/**
 * `npm run eval -- published draw COUNT --seed N --data DIR [--without FILE] [--words FILE] [--meanings FILE] [--pointers FILE]`: draws published
 * changes at random, but none that a file of judgements has; their words go to one file, to be judged unseen, and what the rules say of them to another.
 * `npm run eval -- published rates FILE --data DIR [--show]`: how often the rules as they are now agree with the judgements of the file.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [act, what] = args.filter((arg, at) => !arg.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'));
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const data = value('--data');
  if (data === undefined) throw new Error('Say which data directory: --data DIR.');
  if (act === 'rates' && what !== undefined) {
    await withDatabase(data, (db) => printRates(db, what, args.includes('--show')));
    return;
  }
  if (act !== 'draw') throw new Error('Say draw COUNT or rates FILE.');
  await withDatabase(data, async (db) => {
    const all = await publishedChanges(db, value('--seed') ?? '1');
    const known = new Set(value('--without') === undefined ? [] : readJudged(value('--without')!).changes.map(keyOf));
    const drawn = all.filter((change) => !known.has(keyOf(change))).slice(0, Number(what ?? '300'));
    const words: string[] = [];
    const meanings: string[] = [];
    const pointers: string[] = [];
    for (const [index, change] of drawn.entries()) {
      const { passages, meaning } = await readPublished(db, change);
      const head = `#${index + 1} ${change.platform} / ${change.document}, ${change.after.slice(0, 10)} → ${change.by.slice(0, 10)} (${change.provisions.length})`;
      words.push(`${head}\n${wordsOf(change, passages, 10)}\n`);
      meanings.push(`${head}\n${meaningIn(meaning, change, passages, 10)}\n`);
      const { platform, document, from, to } = change;
      pointers.push(JSON.stringify({ platform, document, from, to }));
    }
    put(value('--words'), words.join('\n'));
    put(value('--meanings'), meanings.join('\n'));
    if (value('--pointers') !== undefined) put(value('--pointers'), `${pointers.join('\n')}\n`);
    process.stdout.write(`${drawn.length} drawn from ${all.length} published changes.\n`);
  });
}

function put(file: string | undefined, text: string): void {
  if (file === undefined) process.stdout.write(`${text}\n`);
  else writeFileSync(file, text);
}
