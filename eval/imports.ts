import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { redline } from '#changes';
import { Histories, readingsOfBlobs, recordsByDocument, type Judged } from './imports-history.ts';
import { cloneCollection, dataSets } from './pages-records.ts';

const collections = ['genai-eu', 'pga', 'genai-contrib', 'contrib'];

/**
 * `npm run eval -- imports [--collection X] [--only GLOB] [--draw published|suppressed --count N --seed S]`: follows the recorded
 * histories of collections in memory, by the functions that an import uses, and prints what became of their records. With `--draw` it
 * prints records drawn at random, by what differs, to be read by a person.
 */
export async function run(args: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const data = dataSets();
  if (data === null) return say('Skipped: the collections are not here (CODICIL_DATA_SETS).');
  const chosen = value('--collection') === undefined ? collections : [value('--collection') as string];
  const only = value('--only');
  const share = Number(value('--share') ?? '1');
  const seed = value('--seed') ?? '1';
  const reading: { key: string; kind: 0 | 1; outcome: string; text: string }[] = [];
  for (const collection of chosen) {
    const repository = cloneCollection(data, collection);
    const { documents, until } = recordsByDocument(repository);
    const histories = new Histories(readingsOfBlobs(repository));
    const counts = new Map<string, number>();
    let records = 0;
    let done = 0;
    const started = performance.now();
    for (const [path, list] of documents) {
      if (only !== undefined && !matchesGlob(path, only)) continue;
      if (share < 1 && rank(path, `share ${value('--part') ?? ''}`) > share) continue;
      const judged = histories.judge(path, list, until);
      done += 1;
      records += judged.length;
      if (args.includes('--list'))
        for (const one of judged)
          say(
            `${one.record.at.slice(0, 16)} ${one.outcome} ${one.steps.length} ${one.record.kind} ${one.said} | ${one.facts}`,
          );
      judged.forEach((one, index) => {
        counts.set(one.outcome, (counts.get(one.outcome) ?? 0) + 1);
        if (value('--draw') === undefined || ['first', 'same'].includes(one.outcome)) return;
        const kind = one.outcome === 'published' ? 0 : 1;
        reading.push({
          key: rank(`${collection} ${path} ${one.record.commit}`, seed).toFixed(12),
          kind,
          outcome: one.outcome,
          text: tell(`${collection}/${path}`, one, judged[index - 1], histories),
        });
      });
      if (reading.length > 20_000) trim(reading);
      if (done % 50 === 0)
        process.stderr.write(
          `${collection}: ${done} documents, ${Math.round((performance.now() - started) / 1000)} s\n`,
        );
    }
    say(
      `${collection}: ${done} documents, ${records} records: ${[...counts]
        .toSorted((a, b) => b[1] - a[1])
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')} (${Math.round((performance.now() - started) / 1000)} s)`,
    );
  }
  if (value('--draw') === undefined) return;
  trim(reading);
  const count = Number(value('--count') ?? '50');
  const directory = value('--draw') as string;
  for (const kind of [0, 1] as const) {
    const drawn = reading.filter((one) => one.kind === kind).slice(0, count);
    writeFileSync(
      `${directory}/${kind === 0 ? 'published' : 'suppressed'}-${seed}.txt`,
      drawn.map((one, index) => `${index + 1}. {${one.outcome}} ${one.text}`).join('\n'),
    );
  }
}

function trim(reading: { key: string; kind: 0 | 1 }[]): void {
  reading.sort((a, b) => (a.key < b.key ? -1 : 1));
  const kept = [0, 1].flatMap((kind) => reading.filter((one) => one.kind === kind).slice(0, 1500));
  reading.length = 0;
  for (const one of kept) reading.push(one);
}

function rank(name: string, seed: string): number {
  return createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** Only what differs, with a little around it. */
function tell(path: string, one: Judged, before: Judged | undefined, histories: Histories): string {
  const { record, said, steps } = one;
  const lines = [
    `${path.replace(/\.md$/, '')} ${record.at.slice(0, 13)} (after ${before?.record.at.slice(0, 13) ?? '-'}) ${record.commit.slice(0, 7)} ${steps.length}${said === '' ? '' : ` | ${said}`}`,
  ];
  const telling = steps.some((step) => step.rule) ? steps.filter((step) => step.rule) : steps;
  for (const step of telling.toSorted((a, b) => weight(b.kind) - weight(a.kind)).slice(0, 3)) {
    const [was, is] = [step.before, step.after].map((side) => (side === null ? null : histories.passage(side)));
    const same = was?.body === is?.body;
    const words = (side: typeof was): string =>
      same ? [...(side?.leads ?? []), side?.body ?? ''].join(' ⟩ ') : (side?.body ?? '');
    lines.push(`  ${step.kind.slice(0, 4)} ${shown(words(was), words(is))}`);
  }
  return lines.join('\n');
}

function weight(kind: string): number {
  return kind === 'reworded' ? 2 : kind === 'moved' ? 0 : 1;
}

function shown(was: string, is: string): string {
  if (was === '' || is === '') return `${was === '' ? '+' : '-'} ${(was || is).slice(0, 130)}`;
  if (was === is) return `= ${was.slice(0, 60)}`;
  return redline(was, is)
    .map((run) =>
      run.op === 'same'
        ? short(run.text)
        : run.op === 'added'
          ? `{+${run.text.slice(0, 70)}+}`
          : `[-${run.text.slice(0, 70)}-]`,
    )
    .join('')
    .slice(0, 230);
}

function short(text: string): string {
  return text.length <= 36 ? text : `${text.slice(0, 16)}…${text.slice(-16)}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
