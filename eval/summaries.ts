import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flawsOf } from '#changes';
import type { ChangePage, SaidSentence, SummaryView } from '#desk';
import { sliceOf } from '#kernel';
import { sql } from '#store';
import { collectionBundle } from '../bench/data-sets.ts';
import { deskIn } from '../src/main/local-reach.ts';
import { openHouse } from '../src/main/open-house.ts';
import { settingsFrom } from '../src/main/settings.ts';
import { recount, type Recounting } from './summaries-recount.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * `npm run eval -- summaries --data DIR | <collection> [--most N] [--print N]`: takes every published change of a data directory, or of a
 * collection imported for it, and checks each sentence of its summary without the code that wrote it: every cited span against
 * the archived text, every fact against the tables, every number, party and quotation of the prose against what is cited.
 */
export async function run(args: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [collection = 'genai-eu'] = args.filter(
    (arg, at) => !arg.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'),
  );
  const given = value('--data');
  const data = given ?? (await mkdtemp(join(tmpdir(), 'codicil-summaries-')));
  if (given === undefined) {
    const bundle = collectionBundle(collection);
    if (bundle === null) return;
    const { status } = spawnSync(process.execPath, ['bin/codicil.cjs', '--data', data, 'import', bundle], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The import ended with ${String(status)}.`);
  }
  const house = await openHouse(settingsFrom({}, { data }));
  try {
    await checkAll(house, Number(value('--most') ?? '1000000'), Number(value('--print') ?? '0'));
  } finally {
    await house.close();
    if (given === undefined) await rm(data, { recursive: true, force: true });
  }
}

interface Tally {
  changes: number;
  without: number;
  sentences: number;
  words: number;
  facts: number;
  readonly parts: Map<string, number>;
  readonly failures: string[];
}

async function checkAll(house: Awaited<ReturnType<typeof openHouse>>, most: number, print: number): Promise<void> {
  const desk = deskIn(house, { origin: 'http://localhost', generation: () => 1 });
  const { rows } = await sql<{
    id: string;
  }>`select id from changes where withheld is null order by id limit ${most}`.execute(house.db);
  const tally: Tally = { changes: 0, without: 0, sentences: 0, words: 0, facts: 0, parts: new Map(), failures: [] };
  const started = performance.now();
  for (const { id } of rows) {
    const page = await desk.change(id);
    tally.changes += 1;
    if (page.summary === null) {
      tally.without += 1;
      continue;
    }
    const texts = new Map<string, string>();
    for (const digest of [page.from.textDigest, page.to.textDigest])
      texts.set(digest, decoder.decode(await house.archive.read(digest)));
    check(page, page.summary, texts, await recount(house.db, page, texts.get(page.to.textDigest) ?? ''), tally);
    if (tally.changes <= print) say(readable(page, page.summary));
  }
  const seconds = (performance.now() - started) / 1000;
  say(
    `${tally.changes} published changes, ${tally.without} without a summary; ${tally.sentences} sentences (${[...tally.parts].map(([part, count]) => `${count} ${part}`).join(', ')}) rest on ${tally.words} spans and ${tally.facts} facts; ${tally.failures.length} do not hold (${seconds.toFixed(0)} s).`,
  );
  for (const failure of tally.failures.slice(0, 40)) say(failure);
  if (tally.failures.length > 0) process.exitCode = 1;
}

function check(
  page: ChangePage,
  summary: SummaryView,
  texts: ReadonlyMap<string, string>,
  counted: Recounting,
  tally: Tally,
): void {
  const items = (some: SummaryView['added']) => some.map(({ sentence }) => sentence);
  const parts: Record<string, readonly SaidSentence[]> = {
    headlines: [summary.sentence],
    affected: summary.affected === null ? [] : [summary.affected],
    added: items(summary.added),
    removed: items(summary.removed),
    reworded: items(summary.reworded),
    unlisted: summary.unlisted,
    follows: summary.follows,
    todo: summary.todo,
  };
  for (const [part, sentences] of Object.entries(parts)) {
    tally.parts.set(part, (tally.parts.get(part) ?? 0) + sentences.length);
    for (const sentence of sentences) {
      tally.sentences += 1;
      const fail = (why: string): void => {
        tally.failures.push(`${page.change.id} ${part}: ${why} | ${sentence.text}`);
      };
      for (const one of sentence.rests) {
        if (one.kind === 'fact') {
          tally.facts += 1;
          const wrong = counted(one);
          if (wrong !== null) fail(`the fact “${one.said}” does not hold: ${wrong}`);
          continue;
        }
        tally.words += 1;
        const version = one.side === 'before' ? page.from : page.to;
        const text = texts.get(one.textDigest);
        if (one.version !== version.id || one.textDigest !== version.textDigest || text === undefined)
          fail('a span of another version');
        else if (sliceOf(text, [one.quote.start, one.quote.end]) !== one.quote.exact)
          fail(`the text has other words at ${one.quote.start}`);
      }
      const rests = sentence.rests.map((one) =>
        one.kind === 'fact' ? one : { ...one, span: [one.quote.start, one.quote.end] as const, exact: one.quote.exact },
      );
      for (const flaw of flawsOf({ text: sentence.text, rests })) fail(JSON.stringify(flaw));
    }
  }
}

function readable({ change, provisions }: ChangePage, summary: SummaryView): string {
  const lines = (title: string, some: readonly string[]): string[] =>
    some.length === 0 ? [] : [`  ${title}:`, ...some.map((one) => `    - ${one}`)];
  const items = (some: SummaryView['added']) =>
    some.map(({ provision, sentence }) => `[${provision.title}] ${sentence.text}`);
  return [
    `# ${change.platform.name}, ${change.document.title}, ${change.detectedBy.slice(0, 10)} (${change.sentence} ${provisions.length})`,
    `  ${summary.sentence.text}`,
    ...lines('affected', summary.affected === null ? [] : [summary.affected.text]),
    ...lines('added', items(summary.added)),
    ...lines('removed', items(summary.removed)),
    ...lines('reworded', items(summary.reworded)),
    ...lines(
      'unlisted',
      summary.unlisted.map(({ text }) => text),
    ),
    ...lines(
      'follows',
      summary.follows.map(({ text }) => text),
    ),
    ...lines(
      'todo',
      summary.todo.map(({ text }) => text),
    ),
  ].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
