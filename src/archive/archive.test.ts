import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import {
  lastCheckpoint,
  leafHash,
  nodeHash,
  openArchive,
  openLog,
  openNote,
  openSigner,
  rememberPlaces,
  sweepArchive,
  treeOf,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

let directory: string;
let store: Store;
const now = (): string => '2026-01-02T03:04:05Z';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-archive-'));
  store = await openFresh(join(directory, 'database'));
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

const page = { type: 'resource', target: 'urn:codicil:demo', date: now(), mediaType: 'text/markdown' } as const;

test('what is kept is read back, kept once, and readable by another WARC parser', async () => {
  const archive = await openArchive({ directory, db: store.db, writer: 'test', now });
  const first = await archive.keep([
    { ...page, payload: Buffer.from('One.') },
    { ...page, payload: Buffer.from('Two.') },
  ]);
  await rememberPlaces(store.db, first.places);
  const again = await archive.keep([{ ...page, payload: Buffer.from('Two.') }]);
  expect(again.places).toEqual([]);
  expect(Buffer.from(await archive.read(first.digests[1] ?? '')).toString()).toBe('Two.');
  await archive.close();
  const [file = ''] = await readdir(join(directory, 'warc'));
  const types: (string | null)[] = [];
  for await (const record of new WARCParser(createReadStream(join(directory, 'warc', file)) as never))
    types.push(record.warcType);
  expect(types).toEqual(['warcinfo', 'resource', 'resource']);
});

test('a packed response is read back unpacked', async () => {
  const archive = await openArchive({ directory, db: store.db, writer: 'http', now });
  const { digests, places } = await archive.keep([
    {
      type: 'response',
      target: 'https://a.example/terms',
      date: now(),
      mediaType: 'text/html',
      http: {
        line: 'HTTP/1.1 200 OK',
        headers: [
          ['Content-Type', 'text/html'],
          ['Content-Encoding', 'gzip'],
        ],
      },
      payload: gzipSync('<p>Terms</p>'),
    },
  ]);
  await rememberPlaces(store.db, places);
  expect(Buffer.from(await archive.read(digests[0] ?? '')).toString()).toBe('<p>Terms</p>');
  await archive.close();
});

test('what a dead process left is swept up and nothing else', async () => {
  const [file = ''] = await readdir(join(directory, 'warc'));
  await appendFile(join(directory, 'warc', file), 'half a record');
  expect(await sweepArchive(directory, store.db)).toBe(13);
  expect(await sweepArchive(directory, store.db)).toBe(0);
});

test('a log of several tiles proves its leaves and its growth, also when it was written before subtrees were kept', async () => {
  const signer = await openSigner(directory, 'codicil.example/log');
  const log = await openLog(store.db, signer, now);
  for (const start of [0, 300, 600]) {
    await store.db.transaction().execute((trx) =>
      log.append(
        trx,
        Array.from({ length: 300 }, (_, index) => ({
          kind: 'capture' as const,
          subject: `c${start + index}`,
          facts: {},
        })),
        now(),
      ),
    );
  }
  await store.db.deleteFrom('log_subtrees').where('number', '>', 0).execute();
  const size = (await openLog(store.db, signer, now)).size();
  const tree = treeOf(store.db);
  const root = await tree.root(size);
  await log.checkpoint(now());
  const note = (await lastCheckpoint(store.db))?.note ?? '';
  expect(openNote(note, signer.verifierKey)).toBe(`${signer.name}\n${size}\n${Buffer.from(root).toString('base64')}\n`);
  const leaves = await store.db.selectFrom('log').selectAll().orderBy('position').execute();
  for (const position of [0, 255, 256, 511, size - 1]) {
    const leaf = Buffer.from(leaves[position]?.leaf_hash ?? '', 'hex');
    const proof = await tree.inclusion(position, size);
    expect(verifyInclusion({ leaf, position, size, root, proof }, nodeHash)).toBe(true);
  }
  for (const earlier of [1, 256, 300, size]) {
    const proof = await tree.consistency(earlier, size);
    const earlierRoot = await tree.root(earlier);
    expect(verifyConsistency({ earlier, earlierRoot, size, root, proof }, nodeHash)).toBe(true);
  }
  await expect(tree.inclusion(0, size + 1)).rejects.toThrow(/no tree of/);
  expect(leafHash(leaves[7]?.entry ?? '').toString('hex')).toBe(leaves[7]?.leaf_hash);
});
