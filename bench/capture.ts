import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPipeline, perform } from '../src/pipeline/index.ts';
import { openStore } from '../src/store/index.ts';

/**
 * `npm run bench -- capture [--count N] [--hosts N] [--seconds N]`: 200 loopback hosts with five invented pages each, whose
 * robots.txt asks for a second between requests, captured again and again (20,000 times) while nothing changes. Three pages of
 * five answer 304 when asked whether they changed. Prints what adding them took, captures a minute, memory every 1,000 captures,
 * and the memory of the last quarter beside that of the second. `--seconds` ends after the round under way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '20000' },
      hosts: { type: 'string', default: '200' },
      seconds: { type: 'string', default: 'Infinity' },
    },
  });
  const [wanted, hosts, limit] = [Number(values.count), Number(values.hosts), Number(values.seconds)];
  const pages = 5;
  const server = fork(new URL('./serve-hosts.ts', import.meta.url), [String(hosts), '1'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = Number.parseInt(String((await once(server.stdout as NodeJS.ReadableStream, 'data'))[0]), 10);
  const directory = await mkdtemp(join(tmpdir(), 'codicil-bench-capture-'));
  const store = await openStore({ directory: join(directory, 'database') });
  let clock = Math.floor(Date.now() / 1000);
  const now = (): string => `${new Date(clock * 1000).toISOString().slice(0, 19)}Z`;
  const pipeline = await openPipeline({ db: store.db, directory, logName: 'bench.example/log', now });
  const rules = { userAgent: 'Codicil/bench', now };
  try {
    const sources = Array.from({ length: hosts * pages }, (_, index) => ({
      platform: `Host ${index % hosts}`,
      termsType:
        ['Terms of Service', 'Privacy Policy', 'Acceptable Use Policy', 'Cookies Policy', 'Refund Policy'][
          Math.floor(index / hosts)
        ] ?? '',
      url: `http://127.0.${1 + Math.floor((index % hosts) / 100)}.${1 + (index % 100)}:${port}/page-${Math.floor(index / hosts)}`,
      extraction: null,
      variant: 'main',
      invented: false,
    }));
    const begun = performance.now();
    const used = process.cpuUsage();
    await perform({ kind: 'add-pages', sources, allowLoopback: true }, pipeline, rules, sayStages());
    const each = (performance.now() - begun) / sources.length;
    const { user, system } = process.cpuUsage(used);
    line(
      `added ${sources.length} pages of ${hosts} hosts in ${seconds(begun)} s: ${each.toFixed(0)} ms a page, ${((user + system) / 1000 / sources.length).toFixed(0)} ms of processors`,
    );
    line(`captures       s  ${Object.keys(memoryNow()).join('  ')}  (MiB)`);
    const samples: Memory[] = [];
    const started = performance.now();
    let done = 0;
    let shown = 0;
    while (done < wanted && (performance.now() - started) / 1000 < limit) {
      clock = Math.max(clock + 1, Math.floor(Date.now() / 1000));
      const before = done;
      const outcome = await perform({ kind: 'capture', of: null, allowLoopback: true }, pipeline, rules, (step) => {
        if (step.kept === undefined) return;
        done = before + step.done;
        if (done - shown < 1000) return;
        shown += 1000;
        samples.push(memoryNow());
        line(`${String(done).padStart(8)}  ${seconds(started).padStart(6)}  ${inMebibytes(samples.at(-1)!)}`);
      });
      const odd = outcome.said.filter((said) => !said.endsWith(': unchanged'));
      if (odd.length > 0 || outcome.failed > 0)
        throw new Error(`${odd.length} captures were not unchanged: ${odd[0] ?? ''}`);
    }
    const minutes = (performance.now() - started) / 60_000;
    line(`captures       ${done}\nminutes        ${minutes.toFixed(2)}\ncaptures/min   ${Math.round(done / minutes)}`);
    if (samples.length >= 8) {
      const quarter = Math.floor(samples.length / 4);
      line(`second quarter    ${inMebibytes(meanOf(samples.slice(quarter, 2 * quarter)))}`);
      line(`last quarter      ${inMebibytes(meanOf(samples.slice(-quarter)))}`);
    }
  } finally {
    await pipeline.close();
    await store.close();
    server.disconnect();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Says how long each stage took, when the next begins. */
function sayStages(): (step: { readonly said: string }) => void {
  let stage = { said: '', begun: performance.now() };
  return ({ said }) => {
    const named = said.startsWith('Comparing') ? 'Comparing' : said;
    if (named === stage.said) return;
    if (stage.said !== '') line(`  ${stage.said}: ${seconds(stage.begun)} s`);
    stage = { said: named, begun: performance.now() };
  };
}

/** Of this process, the database's and all other threads counted under `rss` alone. */
type Memory = Readonly<Record<'rss' | 'heap' | 'external', number>>;

function memoryNow(): Memory {
  const { rss, heapUsed: heap, external } = process.memoryUsage();
  return { rss, heap, external };
}

function meanOf(samples: readonly Memory[]): Memory {
  const mean = (of: keyof Memory): number => samples.reduce((sum, sample) => sum + sample[of], 0) / samples.length;
  return { rss: mean('rss'), heap: mean('heap'), external: mean('external') };
}

const inMebibytes = (memory: Memory): string =>
  Object.values(memory)
    .map((bytes) => (bytes / 1024 / 1024).toFixed(0).padStart(6))
    .join('  ');
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const line = (text: string): void => void process.stdout.write(`${text}\n`);
