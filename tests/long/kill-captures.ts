import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { openArchive, sweepArchive } from '../../src/archive/index.ts';
import { openStore } from '../../src/store/index.ts';
import { launch, serve } from '../whole/program.ts';

/** Invented pages on loopback hosts that are captured while the program is killed again and again. */
export interface KillGround {
  readonly addresses: readonly string[];
  /** The pages move on: some of them say something new, in one clause. */
  moveOn(): void;
  close(): void;
}

const clauses = Array.from(
  { length: 12 },
  (_, index) =>
    `You may not resell part ${index + 1} of the service, and we may suspend an account that breaks this rule at any time, with notice where the law asks for it.`,
);

export async function openKillGround(pages: number): Promise<KillGround> {
  let edition = 0;
  const server: Server = createServer((incoming, response) => {
    const number = Number(/\d+$/.exec(incoming.url ?? '')?.[0] ?? Number.NaN);
    if (Number.isNaN(number)) {
      response.writeHead(404).end();
      return;
    }
    // A third of the pages never change and say so; a third change each time; the others now and then.
    const at = number % 3 === 0 ? 0 : number % 3 === 1 ? edition : Math.floor(edition / 7);
    const tag = `"${number}-${at}"`;
    if (incoming.headers['if-none-match'] === tag) {
      response.writeHead(304, { etag: tag }).end();
      return;
    }
    const said = clauses.map(
      (clause, index) =>
        `<h2>${index + 1}. Part</h2><p>${clause}${index === at % 12 ? ` Edition ${at} says so with ${10 + at} days.` : ''}</p>`,
    );
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: tag })
      .end(
        `<!doctype html><html lang="en"><title>Terms</title><main><h1>Terms of Service ${number}</h1>${said.join('')}</main></html>`,
      );
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: Array.from({ length: pages }, (_, index) => `http://127.0.9.${index + 1}:${port}/terms/${index}`),
    moveOn: () => void (edition += 1),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Adds the ground's pages to a data directory. */
export async function settle(data: string, ground: KillGround): Promise<void> {
  const server = await serve(data);
  for (const [index, url] of ground.addresses.entries())
    await server.ask('add', {
      url,
      platform: `Ground ${index}`,
      type: 'Terms of Service',
      select: null,
      allowLoopback: true,
      invented: true,
    });
  await server.stop();
}

/** Starts the program, has it capture, and kills it at some moment: while it starts, captures, or publishes. Returns the captures that it said were kept. */
export async function captureAndKill(data: string, chance: () => number): Promise<string[]> {
  if (chance() < 0.15) {
    const program = launch(data, ['start', '--port', '0']);
    const ended = new Promise((done) => program.once('close', done));
    await pause(chance() * 1500);
    program.kill('SIGKILL');
    await ended;
    return [];
  }
  const server = await serve(data);
  const kept: string[] = [];
  let alive = true;
  const kill = (): void => {
    if (alive) process.kill(server.pid, 'SIGKILL');
    alive = false;
  };
  // At some moment, or at some step, so that a slow machine is killed in the middle of its work too.
  const lastStep = chance() < 0.5 ? 1 + Math.floor(chance() * 40) : Number.POSITIVE_INFINITY;
  const timer = lastStep === Number.POSITIVE_INFINITY ? setTimeout(kill, chance() * 1200) : undefined;
  let steps = 0;
  try {
    const answer = await fetch(`${server.origin}/commands/capture`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ of: null, allowLoopback: true }),
    });
    let rest = '';
    const decoder = new TextDecoder();
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((one) => one !== '')) {
        kept.push(...((JSON.parse(line) as { step?: { kept?: string[] } }).step?.kept ?? []));
        steps += 1;
        if (steps === lastStep) kill();
      }
    }
  } catch {
    // The program died in the middle of its answer, as it should.
  }
  clearTimeout(timer);
  kill();
  await server.stop();
  return kept;
}

/** What must hold after every kill: what was said to be kept is there with its bytes, the log verifies, nothing half-written lies about, and the next start carries on. */
export async function expectWhole(data: string, kept: readonly string[], pages: number): Promise<void> {
  const server = await serve(data);
  const outcome = await server.ask<{ said: string[]; failed: number }>('capture', { of: null, allowLoopback: true });
  expect(outcome.failed).toBe(0);
  expect(outcome.said.length).toBe(pages);
  const verified = await server.ask<{ log: { faults: string[] }; misplaced: unknown[]; unconfirmed: unknown[] }>(
    'verify',
    {
      of: null,
      history: true,
    },
  );
  expect(verified).toMatchObject({ log: { faults: [] }, misplaced: [], unconfirmed: [] });
  await server.stop();
  const store = await openStore({ directory: join(data, 'database') });
  try {
    const rows = await store.db.selectFrom('captures').select(['id', 'body_digest', 'outcome']).execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    expect(kept.filter((id) => !known.has(id))).toEqual([]);
    const archive = await openArchive({
      directory: data,
      db: store.db,
      writer: 'test',
      now: () => '2026-01-01T00:00:00Z',
    });
    for (const digest of new Set(rows.map((row) => row.body_digest ?? ''))) await archive.read(digest);
    await archive.close();
    // Every accepted capture has become a version, or is the same as the one before.
    const unsettled = rows.filter((row) => row.outcome === 'accepted').length;
    const versions = await store.db.selectFrom('versions').select('capture_id').execute();
    expect(versions.length).toBe(unsettled);
    expect(await sweepArchive(data, store.db)).toBe(0);
  } finally {
    await store.close();
  }
  expect(strangers(data)).toEqual([]);
}

/** Files that belong to nothing: all but the database, the archive, the keys, the name of the log and the token. */
function strangers(data: string): string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
    .filter(
      (path) =>
        !/^(?:database\/.*|warc\/[\dTZ]+-[a-z]+-\d+-\d+\.warc\.gz|(?:log|witness)-key\.pem|log-origin|token)$/.test(
          path,
        ),
    );
}

/** Chances that repeat for a seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
