import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionBundle } from './data-sets.ts';

/**
 * `npm run bench -- import [collection] [--keep DIR]`: imports a whole collection by the command line into an empty data
 * directory and prints versions a second, total time, peak memory of the process, and what lies on disk.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [collection = 'contrib'] = args.filter((arg) => !arg.startsWith('--'));
  const keep = args.includes('--keep') ? args[args.indexOf('--keep') + 1] : undefined;
  const bundle = collectionBundle(collection === keep ? 'contrib' : collection);
  if (bundle === null) return;
  const data = keep ?? (await mkdtemp(join(tmpdir(), 'codicil-bench-')));
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/codicil.cjs', '--data', data, 'import', bundle], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    void peakMemory(child.pid ?? 0).then((memory) => (peak = Math.max(peak, memory)));
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  const stats = JSON.parse(await output(['--data', data, 'stats', '--json'])) as { versions: number };
  process.stdout.write(
    `${[
      `collection      ${collection}`,
      `versions        ${stats.versions}`,
      `total           ${seconds.toFixed(1)} s`,
      `versions/s      ${(stats.versions / seconds).toFixed(1)}`,
      `peak memory     ${(peak / 1024 / 1024).toFixed(0)} MiB`,
      `database        ${(await sizeOf(join(data, 'database'))).toFixed(0)} MiB`,
      `archive         ${(await sizeOf(join(data, 'warc'))).toFixed(0)} MiB`,
    ].join('\n')}\n`,
  );
  if (keep === undefined) await rm(data, { recursive: true, force: true });
}

/** Peak resident memory of a process in bytes, as the kernel keeps it. */
async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/codicil.cjs', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.once('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`codicil ${args.join(' ')} ended with ${code}`)),
    );
  });
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes / 1024 / 1024;
}
