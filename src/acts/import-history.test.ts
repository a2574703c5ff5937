import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskOf, isChoice } from '#desk';
import { provisionTypes } from '#provisions';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { importHistory } from './index.ts';
import { openPipeline, perform, verifyQuotations, type Pipeline } from '#pipeline';

const now = () => '2026-06-01T12:00:00Z';
const original = 'https://lanternfish.example/terms';
const clause = (days: number) =>
  `<h1>Terms of Service</h1><p>You may not use the service to send unsolicited messages to other people, in whatever way.</p><p>We keep your personal data for ${days} days after you close your account, and then delete all of it for good.</p>`;
const page = (days: number) =>
  `<html><head><title>Terms</title></head><body><main>${clause(days)}</main></body></html>`;

let directory: string;
let store: Store;
let pipeline: Pipeline;
let server: Server;
let origin: string;
const asked: string[] = [];
/** The archive adds a banner unless it is asked for the page as it came. */
const states: Readonly<Record<string, { days: number; datetime: string }>> = {
  '20210101000000': { days: 30, datetime: 'Fri, 01 Jan 2021 00:00:00 GMT' },
  '20210601000000': { days: 30, datetime: 'Tue, 01 Jun 2021 00:00:00 GMT' },
  '20220101000000': { days: 90, datetime: 'Sat, 01 Jan 2022 00:00:00 GMT' },
  '20230101000000': { days: 0, datetime: 'Sun, 01 Jan 2023 00:00:00 GMT' },
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-history-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'test/log', now, pace: { between: 0 } });
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/robots.txt') return void response.writeHead(404).end();
    if (path === `/gate/${original}`)
      return void response
        .writeHead(302, {
          location: `/web/20230101000000/${original}`,
          link: `<${origin}/map/1>; rel="timemap"; type="application/link-format"`,
        })
        .end();
    const part = /^\/map\/(\d)$/.exec(path)?.[1];
    if (part !== undefined) {
      const some = Object.entries(states).slice(part === '1' ? 0 : 2, part === '1' ? 2 : 4);
      const links = some.map(
        ([stamp, { datetime }]) => `<${origin}/web/${stamp}/${original}>; rel="memento"; datetime="${datetime}"`,
      );
      return void response
        .setHeader('content-type', 'application/link-format')
        .end(
          [
            `<${original}>; rel="original"`,
            ...(part === '1' ? [`<${origin}/map/2>; rel="timemap"`] : []),
            ...links,
          ].join(',\n'),
        );
    }
    const [, stamp = '', raw] = /^\/web\/(\d{14})(id_)?\//.exec(path) ?? [];
    const state = states[stamp];
    if (state === undefined || state.days === 0) return void response.writeHead(404).end('gone');
    response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('memento-datetime', state.datetime);
    return void response.end(
      raw === undefined ? `<div>Archived by the archive</div>${page(state.days)}` : page(state.days),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 240_000);
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await pipeline.close();
  await store.close();
  await rm(directory, { recursive: true });
});

const bring = (addresses: string[], more: { pages?: string[]; type?: string } = {}) =>
  importHistory(
    {
      addresses,
      platform: 'Lanternfish',
      type: 'Terms of Service',
      pages: [],
      select: null,
      limit: 100,
      allowLoopback: true,
      ...more,
    },
    'command line',
    {
      db: store.db,
      now,
      work: (task, progress) => perform(task, pipeline, { userAgent: 'test', now }, progress),
    },
    () => {},
  );
const desk = () =>
  deskOf({
    db: store.db,
    types: provisionTypes,
    generation: () => Math.random(),
    clock: now,
    installation: { name: 'Test', origin: 'http://localhost' },
    archive: pipeline.archive,
  });
const captures = () =>
  store.db.selectFrom('captures').select(['captured_at', 'logged_at', 'outcome']).orderBy('captured_at').execute();

test('a TimeGate leads to the states that the archive kept, as they were received, with the times it gives', async () => {
  const { said, failed } = await bring([`${origin}/gate/${original}`]);
  expect(said[0]).toContain('4 states that 127.0.0.1');
  expect(said[0]).toContain('2 new, 1 as the one before, 1 could not be had.');
  expect(failed).toBe(1);
  expect(asked.filter((path) => path.startsWith('/web/') && !path.includes('id_'))).toEqual([
    `/web/20230101000000/${original}`,
  ]);
  expect(await captures()).toEqual([
    { captured_at: '2021-01-01T00:00:00Z', logged_at: now(), outcome: 'accepted' },
    { captured_at: '2021-06-01T00:00:00Z', logged_at: now(), outcome: 'unchanged' },
    { captured_at: '2022-01-01T00:00:00Z', logged_at: now(), outcome: 'accepted' },
  ]);
  const shown = await desk().document('lanternfish', 'terms-of-service');
  expect(shown.changes).toHaveLength(1);
  expect(shown.latest.provenance).toMatchObject({ origin: 'web-archive', originalUrl: original });
  expect(shown.latest.provenance.said).toContain(`which says that it saw ${original} so on 1 January 2022`);
  expect(shown.schedule).toBeNull();
  expect([shown.current, shown.standing]).toEqual([false, expect.stringMatching(/^In the record from .*, last seen/)]);
  const { counted } = await store.db.selectFrom('standing').select('counted').limit(1).executeTakeFirstOrThrow();
  expect(counted).toBe(false);
  expect(shown.age).toMatch(/^Kept elsewhere, and not looked at since: last recorded on 1 January 2022/);
}, 60_000);

test('bringing it in again fetches only what could not be had, and adds nothing', async () => {
  const before = asked.length;
  expect((await bring([`${origin}/map/1`])).said[0]).toContain('3 here already, 1 could not be had');
  expect(asked.slice(before).filter((path) => path.includes('id_'))).toEqual([`/web/20230101000000id_/${original}`]);
  expect(await captures()).toHaveLength(3);
}, 60_000);

test('dated files are a form of their own, joined only where the words are the same', async () => {
  const folder = join(directory, 'kept');
  mkdirSync(folder);
  writeFileSync(join(folder, '2020-01-01.html'), page(10));
  writeFileSync(join(folder, '2022-02-01.html'), page(90));
  writeFileSync(join(folder, '2022-03-01.html'), '<html><body><p>Error 404: page not found</p></body></html>');
  expect((await bring([folder])).said[0]).toContain('2 new, 1 set aside.');
  const shown = await desk().document('lanternfish', 'terms-of-service');
  const names = shown.variants.map(({ name }) => name).toSorted();
  expect(names).toEqual(['dated files kept', `web archive ${new URL(origin).host}`]);
  expect(shown.variants.filter(({ sameTextAs }) => sameTextAs !== null)).toHaveLength(1);
  const files = await desk().document('lanternfish', 'terms-of-service', { variant: 'dated files kept' });
  expect(files.versions.map(({ provenance }) => provenance.said)).toContain(
    'From the file 2020-01-01.html in the folder kept, whose name gives the date 1 January 2020',
  );
  const other = join(directory, 'other', 'kept');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, '2019-01-01.html'), page(5));
  await bring([other]);
  expect((await desk().document('lanternfish', 'terms-of-service')).variants.map(({ name }) => name)).toContain(
    'dated files kept (2)',
  );
}, 60_000);

test('every quotation is found again', async () => {
  const report = await verifyQuotations(store.db, pipeline.archive, { of: null, history: true }, () => {});
  expect(report).toMatchObject({ misplaced: [], unconfirmed: [] });
  expect(report.quotations).toBeGreaterThan(3);
  const version = await desk().version('lanternfish', 'terms-of-service', '2022-01-15');
  expect(isChoice(version)).toBe(false);
}, 60_000);

test('what cannot be opened is refused', async () => {
  await expect(bring([])).rejects.toMatchObject({ code: 'refused-address' });
  await expect(bring([join(directory, 'nothing')])).rejects.toMatchObject({ code: 'no-history' });
  await expect(bring([`${origin}/web/20210101000000id_/${original}`])).rejects.toMatchObject({ code: 'no-timemap' });
  writeFileSync(join(directory, 'x.warc'), 'WARC/1.0');
  await expect(bring([join(directory, 'x.warc')], { type: 'Live Policy' })).rejects.toMatchObject({
    code: 'no-page',
  });
}, 60_000);
