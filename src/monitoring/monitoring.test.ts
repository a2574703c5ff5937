import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { deliverPending } from './deliver-mail.ts';
import { correctAlerts } from './correct-alerts.ts';
import { matchMissed, matchWatches } from './match-watches.ts';

const origin = 'https://terms.example';
const now = () => '2026-06-01T12:00:00Z';
let directory: string;
let store: Store;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-monitoring-'));
  store = await openFresh(join(directory, 'database'));
  await sql
    .raw(`
    insert into platforms (id, slug, name) values ('larkspur', 'larkspur', 'Lark & <b>spur</b>'), ('fernbank', 'fernbank', 'Fernbank');
    insert into documents values ('d1', 'larkspur', 'terms', 'Terms of Service', 'terms', 'Terms'), ('d2', 'fernbank', 'terms', 'Terms of Service', 'terms', 'Terms');
    insert into variants (id, document_id, name) values ('v1', 'd1', 'main'), ('v2', 'd2', 'main');
    insert into sources (id, variant_id, kind, address, valid_from) values ('s1', 'v1', 'page', 'x', '2026-01-01T00:00:00Z');
    insert into captures (id, variant_id, source_id, captured_at, position, logged_at, outcome) values ('c1', 'v1', 's1', '2026-01-01T00:00:00Z', 1, '2026-01-01T00:00:00Z', 'accepted');
    insert into readings (body_digest, extraction, release, text_digest, marks_digest, words_digest, losses, outline) values ('b', 'x', '1', 't', 'm', 'w', '[]', '[]');
    insert into versions (id, document_id, variant_id, ordinal, capture_id, reading_id, captured_at, kind, status, wording_changed) values
      ('w1', 'd1', 'v1', 1, 'c1', 1, '2026-01-01T00:00:00Z', 'first', 'accepted', true), ('w2', 'd1', 'v1', 2, 'c1', 1, '2026-05-10T00:00:00Z', 'change', 'accepted', true),
      ('w3', 'd1', 'v1', 3, 'c1', 1, '2026-05-11T00:00:00Z', 'technical', 'accepted', false), ('w4', 'd1', 'v1', 4, 'c1', 1, '2026-05-12T00:00:00Z', 'change', 'retracted', true);
    insert into passages (key, body, leads, heading) values ('k1', 'We keep logs for 30 days.', '[]', ''), ('k2', 'We keep logs for <script>90</script> days.', '[]', '');
    insert into assessments (passage_id, release, types, main_type, severity, basis, modality) values
      (1, '1', '[]', 'privacy.retention', 1, 'explicit', 'statement'), (2, '1', '[]', 'none.old', 1, 'explicit', 'statement'), (2, '2', '[]', 'privacy.security', 1, 'explicit', 'statement');
    insert into provisions (id, document_id, slug) values ('p1', 'd1', 'logs'), ('p2', 'd1', 'other');
    insert into provisions (id, document_id, slug, alias_of) values ('p0', 'd1', 'old', 'p1');`)
    .execute(store.db);
  const provisions = JSON.stringify([{ id: 'p1', kind: 'reworded', before: 1, after: 2, rule: true }]);
  for (const [id, to, withheld, day] of [
    ['ch1', 'w2', null, '10'],
    ['ch2', 'w2', 'oscillation', '10'],
    ['ch3', 'w3', null, '11'],
    ['ch4', 'w4', null, '12'],
  ]) {
    await sql`insert into changes (id, platform_id, document_id, variant_id, from_version, to_version, detected_after, detected_by, withheld, severity, added, removed, reworded, moved, others, provisions)
      values (${id}, 'larkspur', 'd1', 'v1', 'w1', ${to}, '2026-05-01T00:00:00Z', ${`2026-05-${day}T00:00:00Z`}, ${withheld}, 1, 0, 0, 1, 0, 0, ${provisions}::jsonb)`.execute(
      store.db,
    );
  }
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  await sql.raw('delete from deliveries; delete from alerts; delete from watches;').execute(store.db);
});

const watch = (kind: string, target: string, since = '2026-05-05T00:00:00Z', until: string | null = null) =>
  sql`insert into watches values (${`${kind} ${target}`}, ${kind}, ${target}, ${since}, ${until})`.execute(store.db);
const match = (...changeIds: string[]) => matchWatches({ db: store.db, changeIds, now });
const alerted = async () =>
  (await store.db.selectFrom('alerts').select('watch_id').orderBy('watch_id').execute()).map((row) => row.watch_id);

test('a change alerts the watches on its platform, document, provisions and types, before and after', async () => {
  for (const [kind, target] of [
    ['platform', 'larkspur'],
    ['platform', 'fernbank'],
    ['document', 'd1'],
    ['document', 'd2'],
    ['provision', 'p1'],
    ['provision', 'p0'],
    ['provision', 'p2'],
    ['type', 'privacy.retention'],
    ['type', 'privacy.security'],
    ['type', 'none.old'],
    ['type', 'use.spam'],
  ] as const)
    await watch(kind, target);
  expect(await match('ch1')).toHaveLength(6);
  expect(await alerted()).toEqual([
    'document d1',
    'platform larkspur',
    'provision p0',
    'provision p1',
    'type privacy.retention',
    'type privacy.security',
  ]);
});

test('a change alerts the watches on documents that incorporate the changed one, and says why; not those that name it', async () => {
  await sql
    .raw(`
    insert into documents values ('d3', 'larkspur', 'rules', 'Acceptable Use Policy', 'conduct', 'Rules'), ('d4', 'larkspur', 'faq', 'Imprint', 'other', 'Imprint');
    insert into variants (id, document_id, name) values ('v3', 'd3', 'main'), ('v4', 'd4', 'main');
    insert into versions (id, document_id, variant_id, ordinal, capture_id, reading_id, captured_at, kind, status, wording_changed) values
      ('w5', 'd3', 'v3', 1, 'c1', 1, '2026-01-01T00:00:00Z', 'first', 'accepted', true), ('w6', 'd4', 'v4', 1, 'c1', 1, '2026-01-01T00:00:00Z', 'first', 'accepted', true);
    insert into document_references values
      ('v3', 'd3', 1, 'x', '[{"name": "Terms of Service", "span": [0, 5], "words": [0, 9], "force": "incorporated", "target": null}]'),
      ('v4', 'd4', 1, 'x', '[{"name": "Terms of Service", "span": [0, 5], "words": null, "force": "referred", "target": null}]')`)
    .execute(store.db);
  await watch('document', 'd3');
  await watch('document', 'd4');
  expect(await match('ch1')).toHaveLength(1);
  expect(await alerted()).toEqual(['document d3']);
  const server = await mailServer(() => null);
  expect(await deliverPending({ db: store.db, mail: server.mail, now, origin })).toMatchObject({ sent: 1 });
  await server.close();
  expect((server.messages[0] ?? '').replaceAll('=\r\n', '')).toContain(
    'Rules incorporates this document: what it says changed with it.',
  );
  await sql
    .raw(
      `delete from document_references; delete from versions where id in ('w5', 'w6'); delete from variants where id in ('v3', 'v4'); delete from documents where id in ('d3', 'd4')`,
    )
    .execute(store.db);
});

test('once, however often it is asked', async () => {
  await watch('platform', 'larkspur');
  expect(await match('ch1')).toHaveLength(1);
  expect(await match('ch1', 'ch1')).toEqual([]);
  expect(await match()).toEqual([]);
  expect(await alerted()).toHaveLength(1);
});

test('a change that was published before the process died, and not matched, alerts at the next start, once', async () => {
  expect(await matchMissed({ db: store.db, now })).toEqual([]);
  await watch('platform', 'larkspur');
  await watch('document', 'd1', '2026-05-10T00:00:01Z');
  expect(await matchMissed({ db: store.db, now })).toHaveLength(1);
  expect(await matchMissed({ db: store.db, now })).toEqual([]);
  expect(await alerted()).toEqual(['platform larkspur']);
});

test('withheld changes, technical records, retracted versions and times outside the watch alert nobody', async () => {
  await watch('platform', 'larkspur');
  expect(await match('ch2', 'ch3', 'ch4', 'unknown')).toEqual([]);
  await store.db.deleteFrom('watches').execute();
  await watch('platform', 'larkspur', '2026-05-10T00:00:01Z');
  await watch('document', 'd1', '2026-05-01T00:00:00Z', '2026-05-09T00:00:00Z');
  expect(await match('ch1')).toEqual([]);
});

async function mailServer(answer: (message: string) => Error | null) {
  const messages: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const message = Buffer.concat(parts).toString('utf8');
        const refusal = answer(message);
        if (refusal === null) messages.push(message);
        callback(refusal);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mail = { url: `smtp://127.0.0.1:${port}`, from: 'codicil@terms.example', to: 'reader@example.org' };
  return { messages, mail, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

const outcomes = async () =>
  (await store.db.selectFrom('deliveries').select(['outcome', 'channel']).orderBy('outcome').execute()).map(
    (row) => `${row.channel} ${row.outcome}`,
  );

test('the alerts of a run go out in one message, once, with foreign words escaped', async () => {
  await watch('platform', 'larkspur');
  await watch('type', 'privacy.retention');
  await match('ch1');
  const server = await mailServer(() => null);
  const types = [{ id: 'privacy.retention', title: 'How long data are kept' }];
  const deliver = () => deliverPending({ db: store.db, mail: server.mail, now, origin, types });
  expect(await deliver()).toEqual({ sent: 2, left: 0, failure: null });
  expect(await deliver()).toEqual({ sent: 0, left: 0, failure: null });
  await server.close();
  expect(server.messages).toHaveLength(1);
  const message = (server.messages[0] ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  expect(message).toContain('Subject: A change in the terms of Lark & <b>spur</b>');
  expect(message).toContain('One provision reworded.');
  expect(message).toContain('https://terms.example/changes/ch1');
  expect(message).toContain('multipart/alternative');
  const html = message.slice(message.indexOf('<!doctype'));
  expect(html).toContain('Lark &amp; &lt;b&gt;spur&lt;/b&gt;');
  expect(html).toContain('&lt;script&gt;90');
  expect(html).not.toMatch(/<script|<b>/);
  expect(await outcomes()).toEqual(['mail sent', 'mail sent']);
});

test('who was written to about a change that does not stand is written to again, once; who was not is left in peace', async () => {
  await watch('platform', 'larkspur');
  await match('ch1');
  const server = await mailServer(() => null);
  const deliver = () => deliverPending({ db: store.db, mail: server.mail, now, origin });
  await deliver();
  await watch('document', 'd1');
  await match('ch1');
  await sql`update changes set withheld = 'oscillation' where id = 'ch1'`.execute(store.db);
  expect(await correctAlerts({ db: store.db, now })).toHaveLength(2);
  expect(await correctAlerts({ db: store.db, now })).toEqual([]);
  expect(await deliver()).toMatchObject({ sent: 1, left: 0 });
  expect(await deliver()).toMatchObject({ sent: 0, left: 0 });
  await sql`update changes set withheld = null where id = 'ch1'`.execute(store.db);
  await server.close();
  const message = (server.messages[1] ?? '').replaceAll('=\r\n', '');
  expect(message).toContain('Subject: Correction: an earlier alert about the terms of Lark & <b>spur</b>');
  expect(message).toContain('the earlier words came back');
});

test('a server that fails loses nothing: each attempt is recorded and the next one sends', async () => {
  await watch('platform', 'larkspur');
  await match('ch1');
  const busy = await mailServer(() => Object.assign(new Error('Busy, come back'), { responseCode: 451 }));
  expect(await deliverPending({ db: store.db, mail: busy.mail, now, origin })).toMatchObject({
    sent: 0,
    left: 1,
    failure: { transient: true },
  });
  await busy.close();
  const gone = await deliverPending({ db: store.db, mail: busy.mail, now, origin });
  expect(gone).toMatchObject({ sent: 0, left: 1, failure: { transient: true } });
  expect(gone.failure?.said).toMatch(/^The mail server did not take the message: /);
  const strict = await mailServer(() => Object.assign(new Error('No such reader'), { responseCode: 550 }));
  expect(await deliverPending({ db: store.db, mail: strict.mail, now, origin })).toMatchObject({
    left: 1,
    failure: { transient: false },
  });
  await strict.close();
  expect(await deliverPending({ db: store.db, mail: null, now, origin })).toEqual({ sent: 0, left: 1, failure: null });
  const well = await mailServer(() => null);
  expect(await deliverPending({ db: store.db, mail: well.mail, now, origin })).toEqual({
    sent: 1,
    left: 0,
    failure: null,
  });
  await well.close();
  expect(await outcomes()).toEqual(['mail failed', 'mail failed', 'mail failed', 'mail sent']);
});
