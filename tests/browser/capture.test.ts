import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captureInBrowser, launchChromium } from '../../src/capture/index.ts';
import { deskOf } from '../../src/desk/index.ts';
import { openGuardedProxy, openPoliteness, openWayOut, type WayOut } from '../../src/net/index.ts';
import type { Resolve } from '../../src/net/guarded-connect.ts';
import { openPipeline, perform, verifyQuotations } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { privateHosts } from '../../src/net/private-addresses.data.ts';

/** Pages whose hosts are names that resolve as the test says; the pages themselves stand on loopback. */
let server: Server;
let port: number;
/** Another server on loopback, which no page may reach. */
let other: Server;
let otherPort: number;
const inside: string[] = [];
let asked: string[] = [];
let way: WayOut;
const now = (): string => '2026-01-02T03:04:05Z';
const clause =
  '<p>You may not resell the service, and we may suspend an account that breaks these rules at any time.</p>';

const pages: Readonly<Record<string, (response: ServerResponse, incoming: IncomingMessage) => void>> = {
  '/drawn': (response) =>
    html(
      response,
      `<div id="app"></div><script>setTimeout(() => { document.title = 'Terms'; app.innerHTML = '<h1>Terms</h1>' + ${JSON.stringify(clause)}.repeat(10); }, 300)</script>`,
    ),
  '/moved': (response) => void response.writeHead(302, { location: '/drawn' }).end(),
  '/inside': (response) => void response.writeHead(302, { location: `http://10.0.0.1:${otherPort}/` }).end(),
  '/leads-inside': (response) =>
    html(response, `<script>location = 'http://169.254.169.254:${otherPort}/latest/meta-data/'</script>`),
  '/gone': (response) => void response.writeHead(410, { 'content-type': 'text/html' }).end('<h1>Gone</h1>'),
  '/file': (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' })
      .end('x'),
  '/reaching': (response) =>
    html(
      response,
      `<h1>Terms</h1>${clause.repeat(5)}
       ${privateHosts.map((host) => `<img src="http://${host}:${otherPort}/picture">`).join('')}
       ${privateHosts
         .slice(0, 8)
         .map((host) => `<iframe src="http://${host}:${otherPort}/frame"></iframe>`)
         .join('')}
       <link rel="dns-prefetch" href="//secret.inside"><link rel="preconnect" href="http://127.0.0.1:${otherPort}">
       <script>
         for (const host of ${JSON.stringify(privateHosts)}) {
           try { fetch('http://' + host + ':${otherPort}/fetch', { mode: 'no-cors' }).catch(() => {}); } catch {}
           try { new WebSocket('ws://' + host + ':${otherPort}/socket'); } catch {}
           try { navigator.sendBeacon('http://' + host + ':${otherPort}/beacon', 'x'); } catch {}
         }
         fetch('/to-inside', { mode: 'no-cors' }).catch(() => {});
         fetch('http://turning.public:${otherPort}/turned', { mode: 'no-cors' }).catch(() => {});
         document.body.dataset.rtc = typeof RTCPeerConnection;
         try { navigator.serviceWorker.register('/worker.js').catch(() => {}); } catch {}
       </script>`,
    ),
  '/to-inside': (response) =>
    void response.writeHead(302, { location: `http://127.0.0.1:${otherPort}/redirected` }).end(),
};

function html(response: ServerResponse, body: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html><body>${body}</body></html>`);
}

/** `pages.public` is where the pages are; every other name is at a private address, and one changes its mind. */
let turned = 0;
const resolve: Resolve = (host, done) => {
  if (host === 'pages.public') done(null, [{ address: '127.0.0.1', family: 4 }]);
  else if (host === 'turning.public')
    done(null, [{ address: (turned += 1) === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
  else done(null, [{ address: '10.1.2.3', family: 4 }]);
};

beforeAll(async () => {
  server = createServer((incoming, response) => {
    const host = incoming.headers.host ?? '';
    const path = incoming.url ?? '';
    asked.push(`${host}${path}`);
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else page(response, incoming);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  other = createServer((incoming, response) => {
    inside.push(`${incoming.headers.host}${incoming.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('secret');
  });
  other.on('upgrade', (incoming, socket) => {
    inside.push(`${incoming.headers.host}${incoming.url} (socket)`);
    socket.destroy();
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  otherPort = (other.address() as AddressInfo).port;
  const rows = new Map();
  const politeness = openPoliteness({
    book: { find: async (host) => rows.get(host), save: async (known) => void rows.set(known.host, known) },
    now,
    pace: { between: 0 },
  });
  way = openWayOut({ allowance: { loopback: true, ports: [port] }, userAgent: 'Codicil/test', politeness, resolve });
});
afterAll(async () => {
  await way.close();
  server.closeAllConnections();
  server.close();
  other.close();
});

const page = (path: string): string => `http://pages.public:${port}${path}`;
const visit = (path: string) => captureInBrowser(page(path), { way, now });

test('a page that scripts draw is read as drawn, with its picture and its provenance', async () => {
  const exchange = await visit('/moved');
  expect(Buffer.from(exchange.body).toString()).toContain('<h1>Terms</h1><p>You may not resell');
  expect(exchange).toMatchObject({ status: 200, finalUrl: page('/drawn'), contentType: 'text/html; charset=utf-8' });
  expect(exchange.hops.map((hop) => [hop.request.line, hop.status])).toEqual([
    ['GET /moved HTTP/1.1', 302],
    ['GET /drawn HTTP/1.1', 200],
  ]);
  expect(exchange.hops[1]?.request.headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1]).toBe(
    'Codicil/test',
  );
  expect(Buffer.from(exchange.hops[1]?.body ?? []).toString()).toContain('<div id="app"></div><script>');
  expect(exchange.rendered?.browser).toMatch(/^Chromium \d+/);
  expect([...(exchange.rendered?.screenshot?.subarray(0, 2) ?? [])]).toEqual([0xff, 0xd8]);
});

test.each([
  ['/inside', 'refused-address'],
  ['/leads-inside', 'refused-address'],
  ['/gone', 'gone'],
  ['/file', 'not-html'],
])('%s is refused as %s', async (path, code) => {
  await expect(visit(path)).rejects.toMatchObject({ code });
});

test('whatever a page asks for, the browser asks our proxy, which refuses every spelling of an address inside', async () => {
  const proxy = await openGuardedProxy({
    allowance: { loopback: true, ports: [port] },
    resolve,
    bounds: { bytes: 1e7, connections: 1000 },
  });
  const browser = await launchChromium({ proxy: proxy.origin });
  try {
    const blank = await browser.newPage();
    await blank.goto(page('/gone'));
    const canonical = await blank.evaluate(
      async ([hosts, at]) => {
        const fetched: string[] = [];
        for (const host of hosts) {
          const url = URL.parse(`http://${host}:${at}/fetch`);
          if (url === null) continue;
          fetched.push(url.hostname);
          await fetch(url, { mode: 'no-cors' }).catch(() => undefined);
        }
        return fetched;
      },
      [privateHosts, otherPort] as const,
    );
    const refused = new Set(proxy.refusals.map(({ host }) => host));
    expect(canonical.length).toBeGreaterThan(60);
    expect([...new Set(canonical)].filter((host) => !refused.has(host))).toEqual([]);
    expect(inside).toEqual([]);
  } finally {
    await browser.close();
    await proxy.close();
  }
});

describe('a page that reaches inside', () => {
  test('reaches nothing: not by address, name, redirect, frame, socket or beacon', async () => {
    asked = [];
    const exchange = await visit('/reaching');
    expect(Buffer.from(exchange.body).toString()).toContain('data-rtc="undefined"');
    expect(asked.filter((one) => !one.startsWith('pages.public'))).toEqual([]);
    expect(inside).toEqual([]);
    expect(turned).toBeGreaterThan(0);
  });
});

test('a page that holds no words yet is added as a browser draws it, with both answers and its picture', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'codicil-drawn-'));
  const store = await openStore({ directory: join(directory, 'database') });
  const pipeline = await openPipeline({ db: store.db, directory, logName: 'test.example/log', now });
  const source = {
    platform: 'Drawn',
    termsType: 'Terms of Service',
    url: `http://127.0.0.1:${port}/drawn`,
    extraction: null,
    variant: 'main',
    invented: false,
  };
  const rules = { userAgent: 'Codicil/test', now };
  await perform({ kind: 'add', source, allowLoopback: true }, pipeline, rules, () => {});
  const capture = await store.db.selectFrom('captures').selectAll().executeTakeFirstOrThrow();
  expect(capture).toMatchObject({ outcome: 'accepted', render: 'browser', status: 200 });
  const picture = await pipeline.archive.read(capture.screenshot_digest ?? '');
  expect([...picture.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  const version = await store.db.selectFrom('versions').select('id').executeTakeFirstOrThrow();
  const desk = deskOf({
    db: store.db,
    types: [],
    generation: () => 1,
    clock: now,
    installation: { name: 'Test', origin: 'http://127.0.0.1' },
    archive: pipeline.archive,
    proofs: { archive: pipeline.archive, key: '', software: 'Codicil/test', write: async () => new Uint8Array() },
  });
  expect(await desk.captured(version.id)).toMatchObject({ picture: `/captured/${version.id}/picture` });
  expect(await desk.capturedPicture(version.id)).toEqual(picture);
  const records = await store.db
    .selectFrom('capture_records')
    .select(['step', 'part', 'type'])
    .orderBy('step')
    .execute();
  expect(records.map(({ step, part }) => `${step} ${part}`).sort()).toEqual([
    '0 request',
    '0 response',
    '1 rendered',
    '1 request',
    '1 response',
    '1 screenshot',
  ]);
  const report = await verifyQuotations(store.db, pipeline.archive, { of: null, history: true }, () => {});
  expect(report).toMatchObject({ readings: 1, misplaced: [], unconfirmed: [] });
  await pipeline.close();
  await store.close();
  await rm(directory, { recursive: true });
});
