import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { collectionBundle } from './data-sets.ts';

const perSecond = 50;
const seconds = 30;

/**
 * `npm run bench -- serve --data DIR [--import COLLECTION]`: starts the server on an imported data directory and asks for
 * provision pages over HTTP on loopback, 50 a second in steady time (open loop: a slow answer does not slow the asking),
 * another page each time. Prints p50, p95, p99 and the worst; with --import, again while that collection is imported.
 */
export async function run(args: readonly string[]): Promise<void> {
  const data = valueOf(args, '--data');
  if (data === undefined) throw new Error('Say which data directory: --data DIR.');
  await rm(join(data, 'server.json'), { force: true });
  const server = spawn(process.execPath, ['bin/codicil.cjs', '--data', data, 'start', '--port', '0'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    const origin = await originOf(data);
    const pages = await provisionPages(origin);
    process.stdout.write(`${pages.length} provision pages to choose from\n`);
    await load(origin, pages, 5);
    process.stdout.write(`quiet           ${said(await load(origin, pages, seconds))}\n`);
    const collection = valueOf(args, '--import');
    const bundle = collection === undefined ? null : collectionBundle(collection);
    if (bundle !== null) {
      const importing = spawn(process.execPath, ['bin/codicil.cjs', '--data', data, 'import', bundle], {
        stdio: 'ignore',
      });
      await wait(8000);
      process.stdout.write(
        `while importing ${said(await load(origin, pages, seconds))}${importing.exitCode === null ? '' : ' (the import ended before the measurement)'}\n`,
      );
      await ended(importing);
    }
  } finally {
    server.kill('SIGTERM');
    await ended(server);
  }
}

async function load(origin: string, pages: readonly string[], duration: number): Promise<number[]> {
  const agent = new Agent({ connections: 20 });
  const times: number[] = [];
  const waiting: Promise<void>[] = [];
  const started = performance.now();
  for (let count = 0; count < duration * perSecond; count += 1) {
    const due = started + (count * 1000) / perSecond;
    await wait(Math.max(0, due - performance.now()));
    const path = pages[(count * 7919) % pages.length] ?? '/';
    waiting.push(
      (async () => {
        const answer = await request(`${origin}${path}`, { dispatcher: agent });
        await answer.body.dump();
        if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`);
        times.push(performance.now() - due);
      })(),
    );
  }
  await Promise.all(waiting);
  await agent.close();
  return times.sort((a, b) => a - b);
}

function said(times: readonly number[]): string {
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  return `${times.length} requests at ${perSecond}/s: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`;
}

/** Addresses of current provisions: those of every document of up to 60 platforms. */
async function provisionPages(origin: string): Promise<string[]> {
  const platforms = (await json<{ platforms: { address: string }[] }>(`${origin}/platforms.json`)).platforms;
  const step = Math.max(1, Math.floor(platforms.length / 60));
  const pages: string[] = [];
  for (const platform of platforms.filter((_, index) => index % step === 0)) {
    for (const document of (await json<{ documents: { address: string }[] }>(`${origin}${platform.address}.json`))
      .documents) {
      const record = await json<{ provisions: { address: string; current: boolean }[] }>(
        `${origin}${document.address}.json`,
      );
      pages.push(...record.provisions.filter((provision) => provision.current).map((provision) => provision.address));
    }
  }
  return pages;
}

async function json<T>(address: string): Promise<T> {
  const answer = await request(address);
  if (answer.statusCode !== 200) throw new Error(`${address} answers ${answer.statusCode}`);
  return (await answer.body.json()) as T;
}

async function originOf(data: string): Promise<string> {
  for (let turn = 0; turn < 300; turn += 1) {
    const file = await readFile(join(data, 'server.json'), 'utf8').catch(() => null);
    if (file !== null) return `http://127.0.0.1:${(JSON.parse(file) as { port: number }).port}`;
    await wait(200);
  }
  throw new Error('The server did not start.');
}

function valueOf(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode === null ? new Promise((resolve) => child.once('close', () => resolve())) : Promise.resolve();
}
