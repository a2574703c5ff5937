import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, sql, type Store } from '#store';
import { openPipeline, perform, verifyQuotations, type Pipeline } from './index.ts';

let directory: string;
let store: Store;
let pipeline: Pipeline;
let server: Server;
let page: { headers: Record<string, string>; body: Buffer };
const rules = { userAgent: 'test', now: (): string => '2026-01-02T03:04:05Z' };
const clause =
  'You may not resell the service, and you agree that we may suspend an account that breaks these rules at any time. ';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-capture-'));
  store = await openStore({ directory: join(directory, 'database') });
  pipeline = await openPipeline({ db: store.db, directory, logName: 'test.example/log', now: rules.now });
  server = createServer((_incoming, response) => void response.writeHead(200, page.headers).end(page.body));
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

test('a watched page that fails is recorded with the reason, and nothing published changes', async () => {
  const before = await store.db.selectFrom('versions').select('id').execute();
  server.close();
  server.closeAllConnections();
  const outcome = await perform(
    { kind: 'capture', of: null, allowLoopback: true },
    pipeline,
    { ...rules, now: () => '2026-01-02T15:04:05Z' },
    () => {},
  );
  expect(outcome).toMatchObject({ failed: 1, changes: [] });
  const failure = await store.db
    .selectFrom('captures')
    .selectAll()
    .where('outcome', '=', 'failed')
    .executeTakeFirstOrThrow();
  expect(failure.reasons).toEqual([{ code: 'refused', said: expect.stringContaining('refuses connections') }]);
  expect(await store.db.selectFrom('versions').select('id').execute()).toEqual(before);
});
