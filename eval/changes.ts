import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findShifts, namesPattern, shiftFamilies, shiftRules } from '#changes';
import { findPairs, readPointers } from './changes-pointers.ts';

/**
 * `npm run eval -- changes [--set held-out|development] [--show]`: precision and recall of the rules of shifts, by family, on the
 * invented pairs and on real rewordings that were labelled by reading. `--show` prints what was found wrongly and what was missed.
 */
export async function run(args: readonly string[]): Promise<void> {
  const show = args.includes('--show');
  const set = args.includes('--set') ? (args[args.indexOf('--set') + 1] ?? 'held-out') : 'held-out';
  fixtures();
  const file = new URL(`./changes/${set}.jsonl`, import.meta.url).pathname;
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  const pairs = await findPairs(readPointers(file).filter((pointer) => pointer.families !== undefined));
  if (pairs === null) return;
  const counts = new Map<string, Count>();
  let pairsRight = 0;
  for (const [index, { pointer, before, after }] of pairs.entries()) {
    const shifts = findShifts(before, after, namesPattern([pointer.path.split('/')[0] ?? '']));
    const found = new Set(shifts.map(({ rule }) => rule.split('.')[0] ?? '').filter((family) => family !== unlabelled));
    const holds = new Set(pointer.families);
    if (found.size === holds.size && [...found].every((family) => holds.has(family))) pairsRight += 1;
    for (const family of new Set([...found, ...holds])) {
      const count = counts.get(family) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(family, count);
      const what = found.has(family) ? (holds.has(family) ? 'right' : 'wrong') : 'missed';
      count[what] += 1;
      if (show && what !== 'right')
        process.stdout.write(
          `  #${index + 1} ${what}: ${family} ${shifts
            .map(({ rule }) => rule)
            .filter((rule) => rule.startsWith(family))
            .join(', ')} (${pointer.path})\n`,
        );
    }
  }
  process.stdout.write(
    `\nReal rewordings, ${set}: ${pairs.length}, of which ${pairsRight} have all their families and no other.\n`,
  );
  table(counts);
}

/** The pairs were labelled before this family was thought of; how right it is shows in \`published rates\`. */
const unlabelled = 'clause';

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

function fixtures(): void {
  const folder = new URL('../src/changes/shifts/fixtures/', import.meta.url).pathname;
  const counts = new Map<string, Count>();
  const names = namesPattern(['Tidewire', 'Pellet', 'Harbourly']);
  let total = 0;
  for (const name of readdirSync(folder)) {
    for (const pair of JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as {
      rule: string;
      fires: boolean;
      before: string;
      after: string;
    }[]) {
      total += 1;
      const [family = ''] = pair.rule.split('.');
      const count = counts.get(family) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(family, count);
      const fired = findShifts({ leads: [], body: pair.before }, { leads: [], body: pair.after }, names).some(
        ({ rule }) => rule === pair.rule,
      );
      if (fired && pair.fires) count.right += 1;
      else if (fired) count.wrong += 1;
      else if (pair.fires) count.missed += 1;
    }
  }
  process.stdout.write(`Invented pairs: ${total} for ${shiftRules.length} rules.\n`);
  table(counts);
}

function table(counts: ReadonlyMap<string, Count>): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  process.stdout.write(
    `${'family'.padEnd(12)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missed'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(8)}\n`,
  );
  const all: Count = { right: 0, wrong: 0, missed: 0 };
  for (const family of Object.keys(shiftFamilies)) {
    const count = counts.get(family);
    if (count === undefined) continue;
    all.right += count.right;
    all.wrong += count.wrong;
    all.missed += count.missed;
    row(family, count);
  }
  row('all', all);

  function row(name: string, { right, wrong, missed }: Count): void {
    process.stdout.write(
      `${name.padEnd(12)}${String(right).padStart(7)}${String(wrong).padStart(7)}${String(missed).padStart(8)}${share(right, right + wrong).padStart(11)}${share(right, right + missed).padStart(8)}\n`,
    );
  }
}
