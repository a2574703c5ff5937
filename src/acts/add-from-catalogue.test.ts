import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskOf } from '#desk';
import type { Task } from '#pipeline';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { addFromCatalogue, type EntriesToAdd } from './index.ts';

const now = () => '2026-06-01T12:00:00Z';
let directory: string;
let store: Store;
let tasks: Task[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-add-entries-'));
  store = await openFresh(join(directory, 'database'));
  await sql
    .raw(`
    insert into platforms (id, slug, name) values ('p1', 'github', 'GitHub');
    insert into documents values ('d1', 'p1', 'terms-of-service', 'Terms of Service', 'terms', 'Terms'), ('d2', 'p1', 'privacy-policy', 'Privacy Policy', 'privacy', 'Privacy');
    insert into variants (id, document_id, name) values ('v1', 'd1', 'main'), ('v2', 'd2', 'main');
    insert into sources (id, variant_id, kind, address, valid_from, valid_until) values
      ('s1', 'v1', 'page', 'https://docs.github.com/en/site-policy/github-terms/github-terms-of-service', '2026-01-01T00:00:00Z', null),
      ('s2', 'v2', 'page', 'https://github.com/elsewhere', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z');
    insert into captures (id, variant_id, source_id, captured_at, position, logged_at, outcome) values
      ('c1', 'v1', 's1', '2026-01-01T00:00:00Z', 0, '2026-01-01T00:00:00Z', 'unchanged'),
      ('c2', 'v2', 's2', '2026-01-02T00:00:00Z', 0, '2026-01-02T00:00:00Z', 'accepted');`)
    .execute(store.db);
}, 240_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

const add = (request: Partial<EntriesToAdd>) => {
  tasks = [];
  const work = async (task: Task) => (tasks.push(task), { said: ['Done.'], changes: [], failed: 1 });
  return addFromCatalogue(
    { entries: [], category: null, allowLoopback: false, ...request },
    'command line',
    { db: store.db, now, work },
    () => {},
  );
};

test('what is watched already is left alone; the rest goes to the pipeline in batches', async () => {
  const outcome = await add({ entries: ['github', 'github/privacy-policy'] });
  const sources = tasks.flatMap((task) => (task.kind === 'add-pages' ? task.sources : []));
  expect(sources.map(({ termsType }) => termsType)).toContain('Privacy Policy');
  expect(sources.map(({ termsType }) => termsType)).not.toContain('Terms of Service');
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  expect(outcome.said[0]).toBe('1 are watched already.');
  await add({ category: 'ai' });
  expect(tasks.length).toBeGreaterThan(1);
});

test('what the catalogue does not have is refused before anything is fetched', async () => {
  await expect(add({ entries: ['github', 'nobody'] })).rejects.toMatchObject({ code: 'not-in-catalogue' });
  await expect(add({ category: 'weather' })).rejects.toMatchObject({ code: 'bad-category' });
  await expect(add({})).rejects.toMatchObject({ code: 'nothing-named' });
  expect(tasks).toEqual([]);
});

test('the desk shows what is watched, and as verified only an address that a capture was accepted from', async () => {
  const desk = deskOf({
    db: store.db,
    types: [],
    generation: () => 1,
    clock: now,
    installation: { name: 'Test', origin: 'http://localhost' },
    archive: { read: () => Promise.reject(new Error('nothing is kept')) },
  });
  const page = await desk.entries();
  const github = page.categories.flatMap(({ platforms }) => platforms).find(({ slug }) => slug === 'github')!;
  const said = (slug: string) => github.documents.find((one) => one.slug === slug);
  expect(said('terms-of-service')).toMatchObject({ watched: true, verified: true });
  expect(said('privacy-policy')).toMatchObject({ watched: false, verified: false });
  expect(page.counts).toMatchObject({ watched: 1, verified: 1 });
  expect((await desk.entries('games')).categories.map(({ category }) => category)).toEqual(['games']);
  await expect(desk.entries('weather')).rejects.toMatchObject({ code: 'bad-category' });
});
