import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayReach } from './address-rules.ts';
import { fetchPage, guardedAgent } from './index.ts';

let server: Server;
let origin: string;
const rules = { userAgent: 'test', largestBody: 1024 * 1024 };

beforeAll(async () => {
  server = createServer((incoming, response) => {
    if (incoming.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (incoming.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (incoming.url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else if (incoming.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (incoming.url === '/big') response.end(Buffer.alloc(2 * 1024 * 1024));
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Terms</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('redirects are followed by hand and recorded', async () => {
  const hops = await fetchPage(`${origin}/moved`, { ...rules, dispatcher: guardedAgent({ loopback: true }) });
  expect(hops.map((hop) => hop.status)).toEqual([302, 200]);
  expect(Buffer.from(hops.at(-1)?.body ?? []).toString()).toBe('<p>Terms</p>');
});

test.each([
  ['/page', false, 'blocked-address'],
  ['/loop', true, 'too-many-redirects'],
  ['/file', true, 'bad-redirect'],
  ['/big', true, 'too-big'],
])('%s with loopback %s is refused as %s', async (path, loopback, code) => {
  await expect(
    fetchPage(`${origin}${path}`, { ...rules, dispatcher: guardedAgent({ loopback }) }),
  ).rejects.toMatchObject({ code });
});

test('other spellings of loopback are refused too', async () => {
  const port = new URL(origin).port;
  for (const host of ['localhost', '0x7f000001', '2130706433', '127.1', '017700000001']) {
    await expect(
      fetchPage(`http://${host}:${port}/page`, { ...rules, dispatcher: guardedAgent({ loopback: false }) }),
      host,
    ).rejects.toMatchObject({ code: expect.stringMatching(/blocked-address|refused/) });
  }
});

test('only public addresses may be reached', () => {
  const inside = [
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
    '::127.0.0.1',
    'not an address',
  ];
  expect(inside.filter((address) => mayReach(address, { loopback: false }))).toEqual([]);
  expect(['93.184.216.34', '2606:2800:220:1::1'].every((address) => mayReach(address, { loopback: false }))).toBe(true);
});

test('what is not a web address is bad input', async () => {
  for (const address of ['ftp://a.example', 'terms', 'javascript:alert(1)', 'https://user:secret@a.example/']) {
    await expect(fetchPage(address, { ...rules, dispatcher: guardedAgent({ loopback: false }) })).rejects.toMatchObject(
      { code: 'bad-address' },
    );
  }
});
