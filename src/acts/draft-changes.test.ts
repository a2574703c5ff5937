import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangePage, Desk } from '#desk';
import { askModel, draftOf } from '#drafting';
import { openServiceCalls, serviceFetch, type ServiceCalls } from '#net';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { draftChanges } from './draft-changes.ts';

/** A language model on loopback that answers whatever it is told to. */
let server: Server;
let answer: { status: number; body: string };
const asked: {
  authorization: string | undefined;
  path: string | undefined;
  body: { messages: { content: unknown }[] };
}[] = [];
let store: Store;
let directory: string;
let calls: ServiceCalls;

const completion = (content: string) => ({
  status: 200,
  body: JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 1,
    model: 'invented',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  }),
});

const words = {
  kind: 'words',
  side: 'after',
  provision: 'p',
  version: 'v',
  textDigest: 'd',
  address: '/x',
  quote: { exact: 'We share your call logs.', start: 0, end: 24, prefix: '', suffix: '' },
};
const summary = {
  sentence: { text: '“We share your call logs.” came in.', rests: [words] },
  affected: null,
  added: [],
  removed: [],
  reworded: [],
  unlisted: [],
  follows: [],
  todo: [],
  drafted: null,
};
const desk = {
  change: async () =>
    ({ change: { platform: { name: 'Harbourly' }, document: { title: 'Terms' } }, summary }) as unknown as ChangePage,
} satisfies Pick<Desk, 'change'>;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({
        authorization: request.headers.authorization,
        path: request.url,
        body: JSON.parse(Buffer.concat(parts).toString()) as (typeof asked)[number]['body'],
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  directory = await mkdtemp(join(tmpdir(), 'codicil-drafts-'));
  store = await openFresh(join(directory, 'database'));
  await sql
    .raw(`
    insert into platforms (id, slug, name) values ('p', 'harbourly', 'Harbourly');
    insert into documents values ('d', 'p', 'terms', 'Terms of Service', 'terms', 'Terms');
    insert into variants (id, document_id, name) values ('v', 'd', 'main');
    insert into sources (id, variant_id, kind, address, valid_from) values ('s', 'v', 'page', 'x', '2026-01-01T00:00:00Z');
    insert into captures (id, variant_id, source_id, captured_at, position, logged_at, outcome) values ('c', 'v', 's', '2026-01-01T00:00:00Z', 1, '2026-01-01T00:00:00Z', 'accepted');
    insert into readings (body_digest, extraction, release, text_digest, marks_digest, words_digest, losses, outline) values ('b', 'x', '1', 't', 'm', 'w', '[]', '[]');
    insert into versions (id, document_id, variant_id, ordinal, capture_id, reading_id, captured_at, kind, status, wording_changed) values
      ('w1', 'd', 'v', 1, 'c', 1, '2026-01-01T00:00:00Z', 'first', 'accepted', true), ('w2', 'd', 'v', 2, 'c', 1, '2026-05-10T00:00:00Z', 'change', 'accepted', true);`)
    .execute(store.db);
  for (const [id, day, withheld] of [
    ['ch1', '10', null],
    ['ch2', '11', null],
    ['ch3', '12', 'oscillation'],
  ])
    await sql`insert into changes (id, platform_id, document_id, variant_id, from_version, to_version, detected_after, detected_by, withheld, severity, added, removed, reworded, moved, others, provisions)
      values (${id}, 'p', 'd', 'v', 'w1', 'w2', '2026-05-01T00:00:00Z', ${`2026-05-${day}T00:00:00Z`}, ${withheld}, 1, 0, 0, 1, 0, 0, '[]'::jsonb)`.execute(
      store.db,
    );
  calls = openServiceCalls({ allowance: { loopback: true }, userAgent: 'test', largestBody: 1 << 16 });
}, 60_000);

afterAll(async () => {
  await calls.close();
  server.close();
  await store.close();
  await rm(directory, { recursive: true });
});

const draft = (take: number) => {
  const settings = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    model: 'invented',
    key: 'k',
  };
  return draftChanges(take, 'schedule', {
    db: store.db,
    desk,
    now: () => '2026-06-01T00:00:00Z',
    model: 'invented',
    ask: (prompt) => askModel(prompt, settings, serviceFetch(calls)),
  });
};

test('what a model writes is kept where its sources bear it, newest change first', async () => {
  answer = completion('Your call logs are now shared. [1]\nWe sell your call logs to 5 brokers. [1]\n');
  expect(await draft(1)).toBe(1);
  expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer k' });
  expect(JSON.stringify(asked[0]?.body.messages)).toContain('[1] “We share your call logs.” came in.');
  expect(await draftOf(store.db, 'ch2')).toEqual({
    model: 'invented',
    at: '2026-06-01T00:00:00Z',
    sentences: [{ text: 'Your call logs are now shared.', on: ['“We share your call logs.” came in.'] }],
    dropped: [{ text: 'We sell your call logs to 5 brokers.', why: expect.stringContaining('5') as string }],
  });
});

test('an answer that is none fails the act and is asked for again', async () => {
  answer = { status: 500, body: '{"error":{"message":"out of memory"}}' };
  await expect(draft(5)).rejects.toThrow();
  answer = completion('');
  expect(await draft(5)).toBe(1);
  expect(await draft(5)).toBe(0);
  expect(await draftOf(store.db, 'ch1')).toMatchObject({ sentences: [], dropped: [] });
});
