import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transform, TransformCallback } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#kernel';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { recordsOf } from './capture-records.store.ts';
import { openArchive, rememberPlaces, rememberRecords, type Archive } from './index.ts';
import type { Evidence } from './warc.ts';

interface ParsedRecord {
  readonly warcHeader: Readonly<Record<string, string>>;
}
interface ParsingStream extends Transform {
  readonly buffered?: Buffer;
  _consumeChunk(chunk: Buffer, done: TransformCallback, last: boolean): void;
}

/** A third implementation of WARC. Its stream ends itself twice under a Node of today, so its end is said once here. */
const { WARCStreamTransform } = createRequire(import.meta.url)('node-warc') as {
  WARCStreamTransform: new () => ParsingStream;
};
class ParseWarc extends WARCStreamTransform {
  override _flush(done: TransformCallback): void {
    if (this.buffered === undefined) done();
    else this._consumeChunk(this.buffered, done, true);
  }
}

let directory: string;
let store: Store;
let archive: Archive;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-warc-'));
  store = await openFresh(join(directory, 'database'));
  archive = await openArchive({ directory, db: store.db, writer: 'test', now: () => '2026-01-02T03:04:05Z' });
}, 60_000);

afterAll(async () => {
  await archive.close();
  await store.close();
  await rm(directory, { recursive: true });
});

const packed = gzipSync('<p>Terms</p>');
const message = { target: 'https://a.example/terms', mediaType: 'application/http; msgtype=response' } as const;

function fetched(date: string): Evidence[] {
  const at = (step: number, of: 'request' | 'response') => ({ date, ip: '192.0.2.7', event: { step, of } });
  const asked = { line: 'GET /terms HTTP/1.1', headers: [['Host', 'a.example'] as const] };
  const request = { ...message, type: 'request', mediaType: 'application/http; msgtype=request' } as const;
  return [
    { ...request, ...at(0, 'request'), target: 'http://a.example/terms', http: asked, payload: new Uint8Array() },
    {
      ...message,
      ...at(0, 'response'),
      type: 'response',
      target: 'http://a.example/terms',
      http: { line: 'HTTP/1.1 301 Moved', headers: [['Location', message.target]] },
      payload: new Uint8Array(),
    },
    { ...request, ...at(1, 'request'), http: asked, payload: new Uint8Array() },
    {
      ...message,
      ...at(1, 'response'),
      type: 'response',
      http: {
        line: 'HTTP/1.1 200 OK',
        headers: [
          ['set-cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
          ['Content-Encoding', 'gzip'],
        ],
      },
      payload: packed,
    },
    {
      type: 'resource',
      target: message.target,
      mediaType: 'image/png',
      date,
      payload: Buffer.from('PNG'),
      event: { step: 1, of: 'screenshot' },
    },
  ];
}

test('a fetch is kept with all its records; the same payload again is a revisit of it', async () => {
  for (const [capture, date] of Object.entries({ first: '2026-01-01T00:00:00Z', second: '2026-01-02T00:00:00Z' })) {
    const kept = await archive.keep(fetched(date));
    await rememberPlaces(store.db, kept.places);
    await rememberRecords(store.db, [[capture, kept.records]]);
  }
  const [first, second] = [await recordsOf(store.db, 'first'), await recordsOf(store.db, 'second')];
  expect(first.map((record) => record.type)).toEqual(['request', 'response', 'request', 'response', 'resource']);
  expect(second.map((record) => record.type)).toEqual(['request', 'response', 'request', 'revisit', 'resource']);
  expect(Buffer.from(await archive.read(sha256('<p>Terms</p>'))).toString()).toBe('<p>Terms</p>');
});

test('two other implementations read every record, with headers, links and digests as the standard says', async () => {
  const [file = ''] = await readdir(join(directory, 'warc'));
  const path = join(directory, 'warc', file);
  const parser = new WARCParser(createReadStream(path) as never);
  const records: { type: string | null; headers: ReadonlyMap<string, string> }[] = [];
  for await (const record of parser) {
    await record.readFully(false);
    records.push({
      type: record.warcType,
      headers: new Map([...record.warcHeaders.headers].map(([name, value]) => [name.toLowerCase(), value])),
    });
  }
  expect(records).toHaveLength(1 + 10);
  const id = (index: number) => records[index]?.headers.get('warc-record-id') ?? '';
  expect(records[4]?.headers.get('warc-concurrent-to')).toBe(id(3));
  expect(records[4]?.headers.get('warc-payload-digest')).toBe(sha256(packed));
  expect(records[4]?.headers.get('warc-ip-address')).toBe('192.0.2.7');
  expect(records[5]?.headers.get('warc-concurrent-to')).toBe(id(4));
  expect(records[9]?.headers.get('warc-refers-to')).toBe(id(4));
  expect(records[9]?.headers.get('warc-payload-digest')).toBe(sha256(packed));
  expect(new Set(records.map(({ headers }) => headers.get('warc-record-id'))).size).toBe(11);
  const seen: string[] = [];
  for await (const record of createReadStream(path).pipe(createGunzip()).pipe(new ParseWarc()))
    seen.push((record as ParsedRecord).warcHeader['WARC-Type'] ?? '');
  expect(seen).toEqual(records.map(({ type }) => type));
});
