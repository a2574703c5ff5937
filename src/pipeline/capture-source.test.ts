import PDFDocument from 'pdfkit';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { openPipeline, perform, verifyQuotations, type Pipeline } from './index.ts';

let directory: string;
let store: Store;
let pipeline: Pipeline;
let server: Server;
let status = 200;
/** What the server holds the page to be, to those who ask. */
let tag: string | null = null;
/** Other pages, by path. */
const others = new Map<string, { type: string; body: Buffer }>();
let page: { headers: Record<string, string>; body: Buffer };
const rules = { userAgent: 'test', now: (): string => '2026-01-02T03:04:05Z' };
const clause =
  'You may not resell the service, and you agree that we may suspend an account that breaks these rules at any time. ';

const sourceAt = (path: string, termsType: string) => ({
  platform: 'Papers',
  termsType,
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
  extraction: null,
  variant: 'main',
  invented: false,
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-capture-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'test.example/log', now: rules.now });
  server = createServer((incoming, response) => {
    const other = others.get(incoming.url ?? '');
    if (other !== undefined) response.writeHead(200, { 'content-type': other.type }).end(other.body);
    else if (incoming.url === '/robots.txt') response.writeHead(404).end();
    else if (tag !== null && incoming.headers['if-none-match'] === tag) response.writeHead(304, { etag: tag }).end();
    else response.writeHead(status, page.headers).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  await pipeline.close();
  await store.close();
  server.close();
  await rm(directory, { recursive: true });
});

test('a page whose character set only its header names is read, and verified later, by it', async () => {
  page = {
    headers: { 'content-type': 'text/html; charset=iso-8859-2' },
    body: Buffer.concat([
      Buffer.from('<main><h1>Terms</h1><p>'),
      Buffer.from([0xb1, 0xe6, 0xea]),
      Buffer.from(` ${clause.repeat(4)}</p></main>`),
    ]),
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/terms`;
  const source = {
    platform: 'Zażółć',
    termsType: 'Terms of Service',
    url,
    extraction: { select: ['main'] },
    variant: 'main',
    invented: false,
  };
  await perform({ kind: 'add', source, allowLoopback: true }, pipeline, rules, () => {});
  const passage = await store.db
    .selectFrom('passages')
    .select('body')
    .where('body', 'like', '%resell%')
    .executeTakeFirstOrThrow();
  expect(passage.body.startsWith('ąćę You may not resell')).toBe(true);
  await expect(
    verifyQuotations(store.db, pipeline.archive, { of: 'nobody/terms', history: true }, () => {}),
  ).rejects.toMatchObject({ name: 'NotFoundError' });
  expect(await verifyQuotations(store.db, pipeline.archive, { of: null, history: true }, () => {})).toMatchObject({
    misplaced: [],
    unconfirmed: [],
  });
});

test('what is written without checking its references refers to rows that are there', async () => {
  const { rows } = await sql<{ lost: number }>`
    select count(*)::int as lost from (
      select 1 from wordings w where not exists (select 1 from provisions where id = w.provision_id)
        or not exists (select 1 from variants where id = w.variant_id) or not exists (select 1 from passages where id = w.passage_id)
      union all select 1 from standing s where not exists (select 1 from provisions where id = s.provision_id)
        or not exists (select 1 from variants where id = s.variant_id)
      union all select 1 from assessments a where not exists (select 1 from passages where id = a.passage_id)
      union all select 1 from counterparts c where not exists (select 1 from provisions where id = c.provision_id)
      union all select 1 from provisions p where not exists (select 1 from documents where id = p.document_id)) missing`.execute(
    store.db,
  );
  expect(rows).toEqual([{ lost: 0 }]);
  expect((await store.db.selectFrom('wordings').select('provision_id').execute()).length).toBeGreaterThan(0);
});

test('a PDF is a document, and its quotations are found again', async () => {
  const document = new PDFDocument({ size: 'A4' });
  const bytes = buffer(document);
  document.fontSize(20).text('Refund Policy').fontSize(11);
  for (let number = 1; number < 8; number += 1) document.moveDown().text(`${number}. ${clause.repeat(3)}`);
  document.end();
  others.set('/policy.pdf', { type: 'application/pdf', body: await bytes });
  await perform(
    { kind: 'add', source: sourceAt('/policy.pdf', 'Refund Policy'), allowLoopback: true },
    pipeline,
    rules,
    () => {},
  );
  const report = await verifyQuotations(
    store.db,
    pipeline.archive,
    { of: 'papers/refund-policy', history: true },
    () => {},
  );
  expect(report).toMatchObject({ readings: 1, misplaced: [], unconfirmed: [] });
  expect(report.quotations).toBeGreaterThan(6);
});

test('a document on several pages is one, each page kept as it came', async () => {
  const part = (name: string): string => `<nav>Menu</nav><main><h2>${name}</h2><p>${clause.repeat(3)}</p></main>`;
  for (const name of ['one', 'two', 'three'])
    others.set(`/${name}`, { type: 'text/html', body: Buffer.from(part(name)) });
  const source = sourceAt('/one', 'Acceptable Use Policy');
  const extraction = {
    base: source.url,
    select: ['main'],
    combine: [
      { url: source.url.replace('/one', '/two'), select: ['main'] },
      { url: source.url.replace('/one', '/three'), select: ['main'], remove: ['h2'] },
    ],
  };
  await perform({ kind: 'add', source: { ...source, extraction }, allowLoopback: true }, pipeline, rules, () => {});
  const of = 'papers/acceptable-use-policy';
  const report = await verifyQuotations(store.db, pipeline.archive, { of, history: true }, () => {});
  expect(report).toMatchObject({ readings: 1, misplaced: [], unconfirmed: [] });
  const { body_digest: digest } = await store.db
    .selectFrom('captures')
    .select('body_digest')
    .where('media_type', 'like', '%combined%')
    .executeTakeFirstOrThrow();
  const { pages } = JSON.parse(Buffer.from(await pipeline.archive.read(digest ?? '')).toString()) as {
    pages: { digest: string }[];
  };
  expect(
    await Promise.all(pages.map(async (one) => Buffer.from(await pipeline.archive.read(one.digest)).toString())),
  ).toEqual(['one', 'two', 'three'].map(part));
  const again = await perform(
    { kind: 'capture', of: [of], allowLoopback: true },
    pipeline,
    { ...rules, now: () => '2026-01-03T00:00:00Z' },
    () => {},
  );
  expect(again.said).toEqual([expect.stringMatching(/: unchanged$/)]);
});

test('a page as it was is unchanged: told so by its server, or found so by its bytes', async () => {
  const capture = (at: string) =>
    perform({ kind: 'capture', of: ['zazołc'], allowLoopback: true }, pipeline, { ...rules, now: () => at }, () => {});
  page = { ...page, headers: { ...page.headers, etag: '"first"' } };
  expect((await capture('2026-01-02T04:00:00Z')).said).toEqual([expect.stringMatching(/: unchanged$/)]);
  tag = '"first"';
  expect((await capture('2026-01-02T05:00:00Z')).said).toEqual([expect.stringMatching(/: unchanged$/)]);
  const rows = await store.db
    .selectFrom('captures')
    .select(['id', 'status', 'outcome', 'body_digest', 'etag', 'refers_to', 'media_type'])
    .where('address', 'like', '%/terms')
    .orderBy('captured_at')
    .execute();
  expect(rows).toMatchObject([
    { status: 200, outcome: 'accepted', refers_to: null },
    { status: 200, outcome: 'unchanged', refers_to: null, etag: '"first"' },
    { status: 304, outcome: 'unchanged', refers_to: rows[1]?.id, etag: '"first"' },
  ]);
  expect(new Set(rows.map((row) => `${row.body_digest} ${row.media_type}`)).size).toBe(1);
});

test('an answer that there is no page is a failure with its reason', async () => {
  tag = null;
  status = 410;
  const kept: string[] = [];
  const outcome = await perform(
    { kind: 'capture', of: ['zazołc'], allowLoopback: true },
    pipeline,
    { ...rules, now: () => '2026-01-02T06:00:00Z' },
    (step) => kept.push(...(step.kept ?? [])),
  );
  expect(outcome).toMatchObject({ failed: 1, changes: [] });
  const row = await store.db.selectFrom('captures').selectAll().where('id', 'in', kept).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ outcome: 'failed', status: 410, body_digest: null, reasons: [{ code: 'gone' }] });
});

test('a watched page that fails is recorded with the reason, and nothing published changes', async () => {
  const before = await store.db.selectFrom('versions').select('id').execute();
  server.close();
  server.closeAllConnections();
  const outcome = await perform(
    { kind: 'capture', of: ['zazołc'], allowLoopback: true },
    pipeline,
    { ...rules, now: () => '2026-01-02T15:04:05Z' },
    () => {},
  );
  expect(outcome).toMatchObject({ failed: 1, changes: [] });
  const failure = await store.db
    .selectFrom('captures')
    .selectAll()
    .where('outcome', '=', 'failed')
    .where('status', 'is', null)
    .executeTakeFirstOrThrow();
  expect(failure.reasons).toEqual([{ code: 'connection', said: expect.stringContaining('refuses connections') }]);
  expect(await store.db.selectFrom('versions').select('id').execute()).toEqual(before);
});
