import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '#kernel';
import { encodeOutline } from '#provisions';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { inventDocument } from './invented.store.ts';
import { typeMap, types } from './invented-types.ts';
import { deskOf, type Desk } from './index.ts';

let directory: string;
let store: Store;
let desk: Desk;
let invented: Awaited<ReturnType<typeof inventDocument>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-lost-'));
  store = await openFresh(join(directory, 'database'));
  const archive = new Map<string, Uint8Array>();
  invented = await inventDocument(
    store.db,
    archive,
    { platform: 'Larkspur', type: 'Terms of Service', kind: 'terms' },
    [{ at: '2023-01-01T00:00:00Z', lines: ['# Use', 'spam | You must not send spam.'] }],
    { spam: { type: 'use.spam' } },
    typeMap,
  );
  desk = deskOf({
    db: store.db,
    types,
    generation: () => 1,
    clock: () => '2026-08-21T00:00:00Z',
    installation: { name: 'Test', origin: 'http://127.0.0.1:4100' },
    archive: { read: async (digest) => archive.get(digest) ?? new Uint8Array() },
  });
  const passage = await store.db
    .insertInto('passages')
    .values({ key: 'wall', body: 'Sign in to read our terms.', leads: JSON.stringify([]), heading: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const placement = { passage: Number(passage.id), body: [0, 26] as const, leads: [], section: [], path: '' };
  await store.db
    .insertInto('readings')
    .values({
      body_digest: 'wall',
      extraction: '',
      release: '1',
      text_digest: 'wall',
      marks_digest: 'wall',
      words_digest: 'wall',
      title: null,
      losses: JSON.stringify([]),
      outline: encodeOutline({
        blocks: [{ kind: 'paragraph', level: 0, depth: 0, start: 0, end: 26, label: null, header: false }],
        placements: [{ ...placement, number: null, block: 0 }],
        headings: [],
      }),
    })
    .execute();
  const { source_id } = await store.db.selectFrom('captures').select('source_id').executeTakeFirstOrThrow();
  await store.db
    .insertInto('captures')
    .values({
      id: 'aside',
      variant_id: invented.variant,
      source_id,
      captured_at: '2023-02-01T00:00:00Z',
      position: 9,
      logged_at: '2026-08-21T00:00:00Z',
      outcome: 'quarantined',
      reasons: JSON.stringify([{ code: 'login-wall', said: 'The short page asks to sign in.' }]),
      body_digest: 'wall',
    })
    .execute();
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

test('an id that a passage would have been given leads to the provision that holds the passage', async () => {
  const { key } = await store.db
    .selectFrom('passages')
    .select('key')
    .where('body', '=', 'You must not send spam.')
    .executeTakeFirstOrThrow();
  const page = await desk.provision('larkspur', 'terms-of-service', idOf(invented.document, key, 1));
  expect(page.id).toBe(invented.provisions['spam']);
});

test('an id from a record that is set aside now says so, with the reason', async () => {
  const asked = desk.provision('larkspur', 'terms-of-service', idOf(invented.document, 'wall', 0));
  await expect(asked).rejects.toMatchObject({
    code: 'set-aside',
    message:
      '“Sign in to read our terms.” stood only in the record of 1 February 2023, which is not taken for the document. The short page asks to sign in.',
    instead: { address: '/platforms/larkspur/terms-of-service' },
  });
});

test('an id that never was one is not here', async () => {
  await expect(desk.provision('larkspur', 'terms-of-service', 'aaaaaaaaaaaaaaaa')).rejects.toMatchObject({
    code: 'not-found',
    instead: null,
  });
});
