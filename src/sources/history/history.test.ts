import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { dateIn, readDatedFolder } from './read-dated-folder.ts';
import { originalBytes, readTimeMap, spread } from './read-timemap.ts';
import { readWarc } from './read-warc.ts';

const root = mkdtempSync(join(tmpdir(), 'codicil-history-'));
afterAll(() => rmSync(root, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content);
  return join(root, name);
};
const terms = 'https://lanternfish.example/terms';

test('a TimeMap: original, mementos with their times, and further TimeMaps', () => {
  const map = readTimeMap(
    `<${terms}>; rel="original",
     <https://archive.example/timemap/link/${terms}>; rel="self"; type="application/link-format"; from="Fri, 01 Jan 2021 00:00:00 GMT",
     <https://archive.example/web/20210101000000/${terms}>; rel="first memento"; datetime="Fri, 01 Jan 2021 00:00:00 GMT",
     <https://archive.example/web/20220202020202/${terms}?a=1,2>; rel="last memento"; datetime="Wed, 02 Feb 2022 02:02:02 GMT"; title="a, \\"b\\"",
     <https://archive.example/web/x/${terms}>; rel="memento"; datetime="some day", <javascript:alert(1)>; rel="memento"; datetime="Wed, 02 Feb 2022 02:02:02 GMT",
     <https://archive.example/timemap/2>; rel="timemap"`,
    'https://archive.example/timemap/1',
  );
  expect(map.original).toBe(terms);
  expect(map.mementos.map(({ at }) => at)).toEqual(['2021-01-01T00:00:00Z', '2022-02-02T02:02:02Z']);
  expect(map.timeMaps).toEqual(['https://archive.example/timemap/2']);
});

// The bound is the test's own: what grows with the square of these takes many minutes.
test('hostile link format is read to its end', { timeout: 120_000 }, () => {
  for (const text of [
    '<'.repeat(300_000),
    `<https://a.example/>${';'.repeat(300_000)}`,
    `<https://a.example/>${' '.repeat(300_000)}`,
    `<https://a.example/>; rel="${'\\'.repeat(300_000)}`,
  ])
    expect(readTimeMap(text, 'https://a.example/').mementos).toEqual([]);
});

test.each([
  [
    `https://web.archive.example/web/20210101000000/${terms}`,
    `https://web.archive.example/web/20210101000000id_/${terms}`,
  ],
  [
    `https://web.archive.example/web/20210101000000id_/${terms}`,
    `https://web.archive.example/web/20210101000000id_/${terms}`,
  ],
  [`https://archive.example/20210101000000/${terms}`, `https://archive.example/20210101000000id_/${terms}`],
  ['https://archive.example/memento/7', 'https://archive.example/memento/7'],
])('%s is asked for as it was received', (memento, original) => expect(originalBytes(memento)).toBe(original));

test('of many, some are taken evenly, the first and the last among them', () => {
  const list = Array.from({ length: 101 }, (_, index) => index);
  expect(spread(list, 5)).toEqual([0, 25, 50, 75, 100]);
  expect(spread([1, 2], 5)).toEqual([1, 2]);
  expect(spread(list, 1)).toEqual([100]);
});

test.each([
  ['2021-08-17.html', '2021-08-17T00:00:00Z'],
  ['20210817T104617Z-terms.md', '2021-08-17T10:46:17Z'],
  ['terms_2021-08-17_10-46.htm', '2021-08-17T10:46:00Z'],
  ['20210817.html', '2021-08-17T00:00:00Z'],
  ['20210817104617.html', '2021-08-17T10:46:17Z'],
  ['2021-02-30.html', null],
  ['2021-13-01.html', null],
  ['terms.html', null],
  ['version-1234567890123456.html', null],
])('the date in %s', (name, at) => expect(dateIn(name)).toBe(at));

test('a folder of dated files is read in the order of time, and what is no state of the document is named', async () => {
  const folder = join(root, 'dated');
  mkdirSync(folder);
  for (const [name, text] of [
    ['2022-01-01.html', 'b'],
    ['2021-01-01.md', 'a'],
    ['notes.md', 'x'],
    ['2021-05-05.docx', 'x'],
  ] as const)
    writeFileSync(join(folder, name), text);
  symlinkSync('/etc/hostname', join(folder, '2020-01-01.html'));
  const history = await readDatedFolder(folder);
  expect(history.records.map(({ name, contentType }) => [name, contentType])).toEqual([
    ['2021-01-01.md', 'text/markdown'],
    ['2022-01-01.html', 'text/html'],
  ]);
  expect(history.passed).toHaveLength(3);
  mkdirSync(join(root, 'none'));
  await expect(readDatedFolder(join(root, 'none'))).rejects.toMatchObject({ code: 'no-dated-files' });
});

/** A WARC record written by hand, as other tools write them. */
const record = (
  type: string,
  date: string,
  target: string,
  head: string,
  body: Uint8Array | string,
  more = '',
): Buffer => {
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const mime = type === 'resource' ? 'text/html' : 'application/http; msgtype=response';
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${crc32(block).toString(16).padStart(12, '0')}>\r\nWARC-Date: ${date}\r\nWARC-Target-URI: ${target}\r\n${more}Content-Type: ${mime}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
};
const ok = (more = '') => `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n`;
const digest = 'WARC-Payload-Digest: sha1:AAAA\r\n';
const records = [
  record('response', '2022-03-01T00:00:00Z', `${terms}/`, ok('Content-Encoding: gzip\r\n'), gzipSync('<p>Third</p>')),
  record(
    'response',
    '2021-03-01T00:00:00Z',
    'http://www.lanternfish.example/terms',
    ok('Transfer-Encoding: chunked\r\n'),
    '5\r\n<p>Fi\r\n7\r\nrst</p>\r\n0\r\n\r\n',
    digest,
  ),
  record('revisit', '2021-09-01T00:00:00Z', terms, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', '', digest),
  record(
    'response',
    '2021-10-01T00:00:00Z',
    terms,
    'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n',
    'gone',
  ),
  record(
    'response',
    '2021-11-01T00:00:00Z',
    'https://lanternfish.example/logo',
    'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n',
    'x',
  ),
  record('resource', '2021-12-01T00:00:00Z', terms, '', '<p>Second</p>'),
];
const shown = [
  ['2021-03-01T00:00:00Z', '<p>First</p>'],
  ['2021-09-01T00:00:00Z', '<p>First</p>'],
  ['2021-12-01T00:00:00Z', '<p>Second</p>'],
  ['2022-03-01T00:00:00Z', '<p>Third</p>'],
];
const bodies = async (path: string, page = terms) =>
  (await readWarc(path, [page])).records.map(({ at, body }) => [at, Buffer.from(body).toString()]);

/** A ZIP file with one entry that is not packed, as WACZ files hold their WARC files. */
function zipOf(name: string, content: Buffer): Buffer {
  const path = Buffer.from(name);
  const facts = Buffer.alloc(16);
  facts.writeUInt32LE(0, 0);
  facts.writeUInt32LE(crc32(content), 4);
  facts.writeUInt32LE(content.length, 8);
  facts.writeUInt32LE(content.length, 12);
  const lengths = Buffer.from([path.length, 0, 0, 0]);
  const local = Buffer.concat([
    Buffer.from('504b030414000000000000', 'hex').subarray(0, 10),
    facts,
    lengths,
    path,
    content,
  ]);
  const central = Buffer.concat([
    Buffer.from('504b0102140014000000', 'hex'),
    Buffer.from('0000', 'hex'),
    facts,
    lengths,
    Buffer.alloc(14),
    path,
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

test('a WARC file, packed or not, and a WACZ: answers, resources and revisits of one page, codings undone', async () => {
  const plain = Buffer.concat(records);
  const packed = Buffer.concat(records.map((one) => gzipSync(one)));
  expect(await bodies(file('a.warc', plain))).toEqual(shown);
  expect(await bodies(file('a.warc.gz', packed))).toEqual(shown);
  expect(await bodies(file('a.wacz', zipOf('archive/data.warc.gz', packed)))).toEqual(shown);
  const { passed } = await readWarc(join(root, 'a.warc'), [terms]);
  expect(passed).toEqual([`${terms} of 2021-10-01T00:00:00Z: the answer has status 404`]);
});

test('what is no WARC, what lacks the page, and a bomb', async () => {
  await expect(bodies(file('x.warc', 'hello'))).rejects.toMatchObject({ code: 'not-a-warc' });
  await expect(bodies(file('x.wacz', 'hello'))).rejects.toMatchObject({ code: 'not-a-warc' });
  await expect(bodies(join(root, 'a.warc'), 'https://other.example/')).rejects.toThrow(
    /it holds .*lanternfish\.example\/terms/,
  );
  const bomb = record(
    'response',
    '2021-01-01T00:00:00Z',
    terms,
    ok('Content-Encoding: gzip\r\n'),
    gzipSync(Buffer.alloc(64 * 1024 * 1024)),
  );
  const { records: kept, passed } = await readWarc(file('bomb.warc', Buffer.concat([bomb, ...records])), [terms]);
  expect([kept.length, passed[0]]).toEqual([4, `${terms} of 2021-01-01T00:00:00Z: it is larger than any document`]);
  const cut = Buffer.concat(records.map((one) => gzipSync(one))).subarray(0, 700);
  expect((await readWarc(file('cut.warc.gz', cut), [terms])).records.length).toBeGreaterThan(0);
});
