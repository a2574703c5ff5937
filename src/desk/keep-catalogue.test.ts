import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '#kernel';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { keepCatalogue } from './keep-catalogue.ts';

let directory: string;
let store: Store;
let generation = 1;
let seconds = 1_800_000_000;
let working = false;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-catalogue-'));
  store = await openFresh(join(directory, 'database'));
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

test('it is read anew when the records moved on: at once in peace, beside the answers and seldom during work', async () => {
  const add = async (id: string): Promise<void> => {
    await store.db.insertInto('platforms').values({ id, slug: id, name: id }).execute();
    await store.db
      .insertInto('documents')
      .values({
        id: `${id}-d`,
        platform_id: id,
        slug: 'terms',
        type: 'Terms of Service',
        kind: 'terms',
        title: 'Terms',
      })
      .execute();
    generation += 1;
  };
  const kept = keepCatalogue({
    db: store.db,
    generation: () => generation,
    progress: () => (working ? [{ said: 'Reading', done: 1, total: null }] : []),
    clock: () => instantOf(seconds),
  });
  const known = async (): Promise<boolean[]> => {
    const catalogue = await kept.read();
    return ['one', 'two', 'three', 'four'].map((id) => catalogue.knows(`${id}-d`));
  };
  await add('one');
  expect(await known()).toEqual([true, false, false, false]);
  await add('two');
  expect(await known()).toEqual([true, true, false, false]);

  working = true;
  await add('three');
  seconds += 1;
  expect(await known()).toEqual([true, true, false, false]);
  seconds += 5;
  // Asking starts the reading, and does not wait for it.
  expect(await known()).toEqual([true, true, false, false]);
  await expect.poll(known).toEqual([true, true, true, false]);

  await add('four');
  expect(kept.renew()).toBe(true);
  expect(await known()).toEqual([true, true, true, true]);
  expect(kept.renew()).toBe(false);
});
