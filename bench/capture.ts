import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPipeline, perform } from '../src/pipeline/index.ts';
import { openStore } from '../src/store/index.ts';

/**
 * `npm run bench -- capture [captures] [--seconds N]`: 200 loopback hosts with five invented pages each, whose robots.txt asks
 * for a second between requests, captured again and again while nothing changes. Three pages of five answer 304 when asked
 * whether they changed. Prints captures a minute, and memory every 2,000 captures. `--seconds` ends after the round under way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const wanted = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 20_000);
  const limit = args.includes('--seconds') ? Number(args[args.indexOf('--seconds') + 1]) : Number.POSITIVE_INFINITY;
  const hosts = 200;
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
    await perform({ kind: 'add-pages', sources, allowLoopback: true }, pipeline, rules, () => {});
    line(`added ${sources.length} pages of ${hosts} hosts in ${seconds(begun)} s`);
    const started = performance.now();
    let done = 0;
    let shown = 0;
    while (done < wanted && (performance.now() - started) / 1000 < limit) {
      clock = Math.max(clock + 1, Math.floor(Date.now() / 1000));
      const before = done;
      const outcome = await perform({ kind: 'capture', of: null, allowLoopback: true }, pipeline, rules, (step) => {
        if (step.kept === undefined) return;
        done = before + step.done;
        if (done - shown < 2000) return;
        shown = done;
        memory(done, started);
      });
      const odd = outcome.said.filter((said) => !said.endsWith(': unchanged'));
      if (odd.length > 0 || outcome.failed > 0)
        throw new Error(`${odd.length} captures were not unchanged: ${odd[0] ?? ''}`);
    }
    const minutes = (performance.now() - started) / 60_000;
    line(`captures       ${done}\nminutes        ${minutes.toFixed(2)}\ncaptures/min   ${Math.round(done / minutes)}`);
  } finally {
    await pipeline.close();
    await store.close();
    server.disconnect();
    await rm(directory, { recursive: true, force: true });
  }
}

function memory(done: number, started: number): void {
  const { rss, heapUsed } = process.memoryUsage();
  line(
    `${String(done).padStart(6)} captures  ${seconds(started).padStart(6)} s  RSS ${mebibytes(rss)} MiB  heap ${mebibytes(heapUsed)} MiB`,
  );
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
const line = (text: string): void => void process.stdout.write(`${text}\n`);
