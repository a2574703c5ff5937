import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayReach } from './address-rules.ts';
import { decodeBody } from './decode-body.ts';
import { fetchPage } from './fetch-page.ts';
import { guardedAgent } from './guarded-agent.ts';
import type { Resolve } from './guarded-connect.ts';
import { privateHosts } from './private-addresses.data.ts';

let server: Server;
let origin: string;
let asked = 0;
const rules = { userAgent: 'test', largestBody: 1024 * 1024 };
const open = { ...rules, dispatcher: guardedAgent({ loopback: true }) };
const closed = { ...rules, dispatcher: guardedAgent({ loopback: false }) };

beforeAll(async () => {
  server = createServer((incoming, response) => {
    asked += 1;
    if (incoming.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (incoming.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (incoming.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else if (incoming.url === '/secret') response.writeHead(302, { location: 'http://a:b@c.example/' }).end();
    else if (incoming.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (incoming.url === '/big') response.end(Buffer.alloc(2 * 1024 * 1024));
    else if (incoming.url === '/head') response.writeHead(200, { a: 'x'.repeat(100_000) }).end();
    else if (incoming.url === '/cut')
      response.writeHead(200, { 'content-length': 100 }).write('x', () => response.socket?.destroy());
    else if (incoming.url === '/slow') response.writeHead(200).write('x');
    else if (incoming.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
    else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end('<p>Terms</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

test('redirects are followed by hand, and each request and answer is recorded as it was', async () => {
  const hops = await fetchPage(`${origin}/moved`, open);
  expect(hops.map((hop) => hop.status)).toEqual([302, 200]);
  expect(hops.map((hop) => hop.request.line)).toEqual(['GET /moved HTTP/1.1', 'GET /page HTTP/1.1']);
  expect(hops[1]?.request.headers).toContainEqual(['host', new URL(origin).host]);
  expect(hops[1]?.request.headers).toContainEqual(['user-agent', 'test']);
  expect(hops[1]?.statusText).toBe('OK');
  expect(Buffer.from(hops.at(-1)?.body ?? []).toString()).toBe('<p>Terms</p>');
});

test('what the server said last is shown to it, at that address alone', async () => {
  const known = { address: `${origin}/page`, etag: '"1"', lastModified: null };
  expect((await fetchPage(`${origin}/moved`, { ...open, known })).map((hop) => hop.status)).toEqual([302, 304]);
  const other = { ...known, address: `${origin}/other` };
  expect((await fetchPage(`${origin}/page`, { ...open, known: other })).map((hop) => hop.status)).toEqual([200]);
});

test.each([
  ['/page', false, 'refused-address'],
  ['/loop', true, 'redirect-loop'],
  ['/inside', true, 'refused-address'],
  ['/file', true, 'bad-redirect'],
  ['/secret', true, 'bad-redirect'],
  ['/big', true, 'too-big'],
  ['/head', true, 'too-big'],
  ['/cut', true, 'connection'],
  ['/slow', true, 'timeout'],
])('%s with loopback %s is refused as %s', async (path, loopback, code) => {
  await expect(fetchPage(`${origin}${path}`, { ...(loopback ? open : closed), longest: 300 })).rejects.toMatchObject({
    code,
  });
});

describe('addresses inside', () => {
  test('no spelling of one is reached', { timeout: 30_000 }, async () => {
    expect(privateHosts.length).toBeGreaterThanOrEqual(60);
    const before = asked;
    const { port } = new URL(origin);
    const codes = await Promise.all(
      privateHosts.map(async (host) => [
        host,
        await fetchPage(`http://${host}:${port}/page`, closed).then(
          () => 'reached',
          (error: { code: string }) => error.code,
        ),
      ]),
    );
    // A spelling that no parser takes for an address is a name, and unknown.
    expect(codes.filter(([, code]) => !['refused-address', 'bad-address', 'dns'].includes(code ?? ''))).toEqual([]);
    expect(codes.filter(([, code]) => code === 'refused-address').length).toBeGreaterThan(privateHosts.length - 5);
    expect(asked).toBe(before);
  });

  test('by name they are not reached either, nor by a name that changes its mind', async () => {
    const { port } = new URL(origin);
    let looked = 0;
    const turning: Resolve = (_host, done) => {
      looked += 1;
      done(null, [{ address: looked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    };
    const dispatcher = guardedAgent({ loopback: false }, turning);
    for (let time = 0; time < 3; time += 1)
      await expect(fetchPage(`http://turning.example:${port}/page`, { ...rules, dispatcher })).rejects.toMatchObject({
        code: 'refused-address',
      });
    expect(looked).toBe(3);
    const mixed: Resolve = (_host, done) =>
      done(null, [
        { address: '10.0.0.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const reached = await fetchPage(`http://mixed.example:${port}/page`, {
      ...rules,
      dispatcher: guardedAgent({ loopback: true }, mixed),
    });
    expect(reached[0].status).toBe(200);
  });

  test('public addresses are reached, also those of IPv4 in IPv6', () => {
    const outside = [
      '93.184.216.34',
      '2606:2800:220:1::1',
      '::ffff:93.184.216.34',
      '64:ff9b::5db8:d822',
      '2002:5db8:d822::1',
    ];
    expect(outside.filter((address) => !mayReach(address, { loopback: false }))).toEqual([]);
    expect(mayReach('not an address', { loopback: true })).toBe(false);
  });
});

test('what is not a web address is bad input', async () => {
  for (const address of ['ftp://a.example', 'terms', 'javascript:alert(1)', 'https://user:secret@a.example/']) {
    await expect(fetchPage(address, closed)).rejects.toMatchObject({ code: 'bad-address' });
  }
});

test('bodies are unpacked, within bounds', async () => {
  const words = Buffer.from('Terms of Service '.repeat(100));
  for (const [coding, packed] of [
    ['gzip', gzipSync(words)],
    ['br', brotliCompressSync(words)],
    ['zstd', zstdCompressSync(words)],
    ['deflate', deflateSync(words)],
    ['deflate', deflateRawSync(words)],
    ['gzip, br', brotliCompressSync(gzipSync(words))],
    ['identity', words],
  ] as const)
    expect(Buffer.from(await decodeBody(packed, coding)).equals(words), coding).toBe(true);
  const bomb = gzipSync(gzipSync(Buffer.alloc(80 * 1024 * 1024)));
  await expect(decodeBody(bomb, 'gzip, gzip')).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
  await expect(decodeBody(bomb, 'gzip,gzip,gzip,gzip')).rejects.toMatchObject({ code: 'unknown-coding' });
  await expect(decodeBody(words, 'lzw')).rejects.toMatchObject({ code: 'unknown-coding' });
});
