import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertMany, sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { refreshComparison } from './refresh-comparison.ts';

let directory: string;
let store: Store;

const types = [
  { id: 'use.spam', standsIn: ['terms', 'conduct'] },
  { id: 'dispute.arbitration', standsIn: ['terms'] },
  { id: 'none.definition', standsIn: ['terms'] },
];
const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
  larkspur: ['use.spam', 'You may not send unsolicited bulk email or other spam through the service.'],
  fernbank: ['use.spam', 'Do not send unsolicited bulk email, spam, or chain letters to members.'],
  tallow: ['dispute.arbitration', 'Any dispute is decided by one arbitrator under the rules of the Harbour Chamber.'],
  quarry: [
    'dispute.arbitration',
    'One arbitrator decides any dispute under the rules of the Harbour Chamber, in writing.',
  ],
  bracken: ['none.definition', 'In these terms “we” means Bracken and “you” means the person who uses it.'],
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-comparison-'));
  store = await openFresh(join(directory, 'database'));
  const { db } = store;
  const names = Object.keys(bodies);
  await insertMany(
    db,
    'platforms',
    ['id', 'slug', 'name', 'invented'],
    names.map((id) => ({ id, slug: id, name: id, invented: true })),
  );
  await insertMany(
    db,
    'documents',
    ['id', 'platform_id', 'slug', 'type', 'kind', 'title'],
    names.map((id) => ({
      id: `d-${id}`,
      platform_id: id,
      slug: 'terms',
      type: 'Terms of Service',
      kind: 'terms',
      title: 'Terms',
    })),
  );
  await insertMany(
    db,
    'variants',
    ['id', 'document_id', 'name', 'current'],
    names.map((id) => ({ id: `v-${id}`, document_id: `d-${id}`, name: 'main', current: true })),
  );
  await insertMany(
    db,
    'provisions',
    ['id', 'document_id', 'slug'],
    names.map((id) => ({ id: `p-${id}`, document_id: `d-${id}`, slug: 'one' })),
  );
  for (const [index, id] of names.entries()) await stand(id, index);
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

async function stand(platform: string, position: number): Promise<void> {
  const [type, body] = bodies[platform] ?? ['', ''];
  const { rows } = await sql<{
    id: number;
  }>`insert into passages (key, body, leads, heading) values (${platform}, ${body}, '[]', '') returning id`.execute(
    store.db,
  );
  await sql`insert into standing (provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, kind, main_type, severity, position, title, number, section, body_span, lead_spans, counted, search)
    values (${`p-${platform}`}, ${`v-${platform}`}, ${`d-${platform}`}, ${platform}, 'x', 1, ${rows[0]?.id}, 'terms', ${type}, ${position % 3}, ${position}, 'One', null, '[]', '{0,1}', '{}', true, '')`.execute(
    store.db,
  );
}

const nearest = async (id: string) => {
  const row = await store.db
    .selectFrom('counterparts')
    .selectAll()
    .where('provision_id', '=', `p-${id}`)
    .executeTakeFirst();
  return row?.nearest.map((one) => one.id);
};

test('counts and counterparts follow from what stands', async () => {
  const steps: string[] = [];
  const done = await refreshComparison({ db: store.db, types, progress: ({ said }) => steps.push(said) });
  expect(done).toEqual({ types: 2, provisions: 4 });
  expect(steps).toEqual(['Comparing use.spam', 'Comparing dispute.arbitration', 'Compared']);
  expect(await nearest('larkspur')).toEqual(['p-fernbank']);
  expect(await nearest('quarry')).toEqual(['p-tallow']);
  expect(await nearest('bracken')).toBeUndefined();
  expect(await store.db.selectFrom('type_counts').selectAll().orderBy('type').execute()).toEqual([
    { type: 'dispute.arbitration', platforms: 2, provisions: 2, high: 1, medium: 0, low: 1, of: 5 },
    { type: 'none.definition', platforms: 1, provisions: 1, high: 0, medium: 1, low: 0, of: 5 },
    { type: 'use.spam', platforms: 2, provisions: 2, high: 0, medium: 1, low: 1, of: 5 },
  ]);
});

test('a provision that no longer stands leaves its row and the rows of others; other types are left alone', async () => {
  await store.db.deleteFrom('standing').where('provision_id', '=', 'p-fernbank').execute();
  await store.db.updateTable('counterparts').set({ nearest: '[]' }).where('provision_id', '=', 'p-quarry').execute();
  await refreshComparison({ db: store.db, types, changedTypes: new Set(['use.spam']) });
  expect(await nearest('larkspur')).toEqual([]);
  expect(await nearest('fernbank')).toBeUndefined();
  expect(await nearest('quarry')).toEqual([]);
  expect(
    await store.db.selectFrom('type_counts').selectAll().where('type', '=', 'use.spam').executeTakeFirst(),
  ).toMatchObject({ platforms: 1, of: 4 });
});
