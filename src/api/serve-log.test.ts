import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  askWitness,
  cosignaturesOf,
  cosignCheckpoint,
  lastCheckpoint,
  leafHash,
  leafOfDecision,
  nodeHash,
  openCosignature,
  openLog,
  openNote,
  openSigner,
  publishedLog,
  readCheckpoint,
  readTilePath,
  tilePath,
  verifyInclusion,
  treeOf,
  verifyLog,
  writeRequest,
  type Log,
  type Peer,
  type Signer,
} from '#archive';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { logOf } from './serve-log.ts';

let directory: string;
let store: Store;
let ours: Signer;
let theirs: Signer;
let log: Log;
let app: ReturnType<typeof logOf>;
let second = 0;
const now = (): string => new Date(Date.UTC(2026, 0, 2) + (second += 1) * 1000).toISOString().replace('.000', '');

/** Adds leaves and signs. */
async function grow(count: number): Promise<void> {
  const from = log.size();
  const leaves = Array.from({ length: count }, (_, index) =>
    leafOfDecision({ id: `d${from + index}`, subject: 'c', verdict: 'accept', reason: 'é', by: 'b', at: now() }),
  );
  await store.db.transaction().execute((trx) => log.append(trx, leaves, now()));
  await log.checkpoint(now());
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-serve-log-'));
  store = await openFresh(join(directory, 'database'));
  ours = await openSigner(await mkdtemp(join(directory, 'a-')), 'a.example/log');
  theirs = await openSigner(await mkdtemp(join(directory, 'b-')), 'b.example/log');
  log = await openLog(store.db, ours, now);
  await grow(300);
  app = logOf({
    log: publishedLog(store.db),
    keys: { origin: ours.name, logKey: ours.verifierKey, witnessKey: ours.witnessKey },
    // The other installation, as far as it witnesses this one: its tables are its own, and stand in the same database here.
    cosign: (request) => cosignCheckpoint(request, { db: store.db, signer: theirs, now: now() }),
    digests: async () => [],
  });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  await store.db.deleteFrom('witnessed').execute();
  await store.db.deleteFrom('peers').execute();
});

const get = async (path: string): Promise<Response> => app.request(`http://a.example${path}`);
const bytesAt = async (path: string): Promise<Buffer> => Buffer.from(await (await get(path)).arrayBuffer());
const send = async (request: string): Promise<Response> =>
  app.request('http://b.example/log/add-checkpoint', { method: 'POST', body: request });

async function known(): Promise<Peer> {
  const peer = { address: 'http://b.example', at: now(), by: 'a test' };
  // As they know us: whose checkpoints they cosign.
  await store.db
    .insertInto('peers')
    .values({ ...peer, origin: ours.name, log_key: ours.verifierKey, witness_key: ours.witnessKey })
    .execute();
  return { ...peer, origin: theirs.name, log_key: theirs.verifierKey, witness_key: theirs.witnessKey };
}

const ask = (peer: Peer): Promise<number> =>
  askWitness(store.db, peer, async (_, request) => {
    const answer = await send(request);
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      body: Buffer.from(await answer.arrayBuffer()),
    };
  });

test('from tiles and entries alone, somebody recomputes every leaf and the root that was signed', async () => {
  const answer = await get('/log/checkpoint');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const { size, root } = readCheckpoint(openNote(await answer.text(), ours.verifierKey));
  const leaves = Buffer.concat([await bytesAt('/log/tile/0/000'), await bytesAt(`/log/tile/0/001.p/${size - 256}`)]);
  const bundle = Buffer.concat([
    await bytesAt('/log/tile/entries/000'),
    await bytesAt(`/log/tile/entries/001.p/${size - 256}`),
  ]);
  let place = 0;
  for (let position = 0; position < size; position += 1) {
    const length = bundle.readUInt16BE(place);
    const entry = bundle.subarray(place + 2, place + 2 + length);
    expect(leafHash(entry).equals(leaves.subarray(position * 32, position * 32 + 32))).toBe(true);
    place += 2 + length;
  }
  expect(place).toBe(bundle.length);
  const proof = await treeOf(store.db).inclusion(299, size);
  const leaf = leaves.subarray(299 * 32);
  expect(verifyInclusion({ leaf, position: 299, size, root: Buffer.from(root, 'base64'), proof }, nodeHash)).toBe(true);
  expect((await bytesAt('/log/tile/1/000.p/1')).equals(Buffer.from(await treeOf(store.db).root(256)))).toBe(true);
});

test('whole tiles are kept for ever by whoever asks; what the log does not reach is not found', async () => {
  expect((await get('/log/tile/0/000')).headers.get('cache-control')).toContain('immutable');
  for (const path of [
    '0/001',
    '0/001.p/255',
    '0/002.p/1',
    '1/000',
    '0/000.p/256',
    '0/000.p/0',
    '00/000',
    '0/0',
    '0/x000/000',
    '9/000',
    'x',
    'entries/001',
  ])
    expect((await get(`/log/tile/${path}`)).status, path).toBe(404);
});

test('paths of tiles are as the specification spells them', () => {
  expect(tilePath(1_234_067)).toBe('x001/x234/067');
  expect(tilePath(5)).toBe('005');
  expect(readTilePath('entries/x001/x234/067.p/8')).toEqual({ level: 'entries', number: 1_234_067, width: 8 });
  expect(readTilePath('2/005')).toEqual({ level: 2, number: 5, width: 256 });
});

test('a witness that knows us cosigns, learns of our growth by a proof, and what it signed stands under the checkpoint', async () => {
  const peer = await known();
  expect(await ask(peer)).toBe(300);
  await grow(50);
  expect(await ask(peer)).toBe(350);
  const [cosigned] = await cosignaturesOf(store.db, 350);
  const note = await (await get('/log/checkpoint')).text();
  expect(note).toContain(cosigned?.line);
  const text = openNote(note, ours.verifierKey);
  expect(openCosignature(text, cosigned?.line ?? '', theirs.witnessKey)).toBeGreaterThan(1_700_000_000);

  // Verified later by the key that the witness was known by, and not once altered.
  await store.db
    .insertInto('peers')
    .values({ ...peer })
    .execute();
  const vouched = async () => {
    const report = await verifyLog(store.db, ours.verifierKey, { trusted: null, now: now() });
    return report.faults.filter((fault) => fault.includes('cosignature'));
  };
  expect(await vouched()).toEqual([]);
  await store.db
    .updateTable('cosignatures')
    .set({ line: `${cosigned?.line.slice(0, -6)}AAAA=\n` })
    .where('size', '=', 350)
    .execute();
  expect(await vouched()).toEqual(['The cosignature of b.example/log at 350 leaves is not valid.']);
});

test('a witness refuses with the answers of the specification', async () => {
  const note = (await lastCheckpoint(store.db))?.note ?? '';
  const { size, root } = readCheckpoint(openNote(note, ours.verifierKey));
  expect((await send(writeRequest(0, [], note))).status).toBe(404);
  await known();
  expect((await send('nonsense')).status).toBe(400);
  expect((await send(writeRequest(0, [], note).replace('old 0', 'old 00'))).status).toBe(400);
  expect((await send(writeRequest(size + 1, [], note))).status).toBe(400);
  expect((await send(writeRequest(0, [], note.replace(/\n— .*/, '\n— a.example/log AAAAAAAA')))).status).toBe(403);
  const other = ours.sign(`${ours.name}\n${size}\n${Buffer.alloc(32).toString('base64')}\n`);
  expect((await send(writeRequest(0, [], note))).status).toBe(200);
  const again = await send(writeRequest(0, [], note));
  expect([again.status, again.headers.get('content-type'), await again.text()]).toEqual([
    409,
    'text/x.tlog.size',
    `${size}\n`,
  ]);
  // Signed by the right key, and not what was cosigned before.
  expect((await send(writeRequest(size, [], other))).status).toBe(409);
  const forked = ours.sign(`${ours.name}\n${size + 1}\n${root}\n`);
  expect((await send(writeRequest(size, [leafHash('x')], forked))).status).toBe(422);
  expect((await send('x'.repeat(70_000))).status).toBe(413);
});

test('of requests that meet, one alone is cosigned', async () => {
  await known();
  const note = (await lastCheckpoint(store.db))?.note ?? '';
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(writeRequest(0, [], note))));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
});
