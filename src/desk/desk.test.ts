import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotFoundError, sliceOf } from '#kernel';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { maySpeakOfBreaches } from './consequence.store.ts';
import { inventDocument } from './invented.store.ts';
import { typeMap, types } from './invented-types.ts';
import { deskOf, isChoice, type Desk } from './index.ts';

const passages = {
  spam: { type: 'use.spam', severity: 2, modality: 'prohibition' },
  hack: { type: null, modality: 'prohibition' },
  susp: { type: 'account.suspension', severity: 2, modality: 'reservation' },
  fees: { type: 'payment.fees', modality: 'duty' },
  gone: { type: 'payment.fees', modality: 'duty' },
};
const lead = ' | You may not use the services 🙂 to:';

let directory: string;
let store: Store;
let desk: Desk;
const archive = new Map<string, Uint8Array>();
let policy: Awaited<ReturnType<typeof inventDocument>>;
let terms: Awaited<ReturnType<typeof inventDocument>>;
let other: Awaited<ReturnType<typeof inventDocument>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-desk-'));
  store = await openFresh(join(directory, 'database'));
  const { db } = store;
  const bans = [
    '# Bans',
    lead,
    'spam - send “unsolicited” mass email within 30 days;',
    'hack - break into the systems of others.',
  ];
  policy = await inventDocument(
    db,
    archive,
    { platform: 'Larkspur', type: 'Acceptable Use Policy', kind: 'conduct' },
    [
      { at: '2021-08-17T10:46:17Z', lines: bans, stated: 'July 1, 2021' },
      {
        at: '2022-02-01T00:00:00Z',
        lines: bans.map((line) => line.replace('“unsolicited”', '"unsolicited"')),
        stated: 'July 1, 2021',
      },
      { at: '2022-02-01T00:00:00Z', lines: bans, stated: 'July 1, 2021', kind: 'technical' },
    ],
    passages,
    typeMap,
  );
  const suspend =
    'susp | We may suspend your account without notice if you violate these Terms or our Acceptable Use Policy.';
  terms = await inventDocument(
    db,
    archive,
    { platform: 'Larkspur', type: 'Terms of Service', kind: 'terms' },
    [
      {
        at: '2020-01-01T00:00:00Z',
        lines: [
          '# Money',
          'fees | Fees. You must pay $5 a month.',
          'gone | You must pay a deposit.',
          '# Ending',
          suspend,
        ],
      },
      { at: '2021-01-01T00:00:00Z', lines: ['# Money', 'fees | Fees. You must pay $9 a month.', '# Ending', suspend] },
      { at: '2022-01-01T00:00:00Z', lines: ['# Money', 'fees | Fees. You must pay $5 a month.', '# Ending', suspend] },
    ],
    passages,
    typeMap,
  );
  other = await inventDocument(
    db,
    archive,
    { platform: 'Fernbank', type: 'Terms of Service', kind: 'terms' },
    [{ at: '2023-01-01T00:00:00Z', lines: ['# Use', 'spam | You must not send spam.'] }],
    passages,
    typeMap,
  );
  await inventDocument(
    db,
    archive,
    { platform: 'Tallow', type: 'Terms of Service', kind: 'terms' },
    [{ at: '2023-01-01T00:00:00Z', lines: ['# Use', 'fees | You must pay the fees of Tallow.'] }],
    passages,
    typeMap,
  );
  await db
    .insertInto('type_counts')
    .values({ type: 'use.spam', platforms: 2, provisions: 2, high: 2, medium: 0, low: 0, of: 3 })
    .execute();
  await db
    .insertInto('counterparts')
    .values({
      provision_id: policy.provisions['spam']!,
      nearest: JSON.stringify([{ id: other.provisions['spam'], nearness: 0.7, same: false }]),
    })
    .execute();
  await db
    .insertInto('provisions')
    .values({ id: 'aliasaliasaliasa', document_id: policy.document, slug: 'old', alias_of: policy.provisions['spam']! })
    .execute();
  await db
    .insertInto('log')
    .values({
      position: 7,
      leaf_hash: 'x',
      kind: 'version',
      subject: policy.versions[2]!,
      entry: '{}',
      logged_at: '2026-01-01T00:00:00Z',
    })
    .execute();
  await db
    .insertInto('watches')
    .values({
      id: 'w1',
      kind: 'provision',
      target: policy.provisions['spam']!,
      since: '2026-01-01T00:00:00Z',
      until: null,
    })
    .execute();
  desk = deskOf({
    db,
    types,
    generation: () => 1,
    clock: () => '2026-08-21T00:00:00Z',
    installation: { name: 'Test', origin: 'http://127.0.0.1:4100' },
    archive: { read: async (digest) => archive.get(digest) ?? Promise.reject(new NotFoundError(`no ${digest}`)) },
  });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

describe('a provision that stands', () => {
  test('is quoted exactly, with its lead, around characters beyond the basic plane', async () => {
    const page = await desk.provision('larkspur', 'acceptable-use-policy', policy.provisions['spam']!);
    expect(page.quotation.body.exact).toBe('send “unsolicited” mass email within 30 days;');
    expect(page.quotation.lead?.exact).toBe('You may not use the services 🙂 to:');
    const text = await desk.text('larkspur', 'acceptable-use-policy');
    expect(sliceOf(text, [page.quotation.body.start, page.quotation.body.end])).toBe(page.quotation.body.exact);
    expect(page.quotation.body.prefix.length).toBeGreaterThan(20);
    expect(page.address).toBe(`/platforms/larkspur/acceptable-use-policy/provisions/${page.id}-unsolicited-messages`);
    expect(page.section).toEqual(['Bans']);
  });

  test('a type answers to an id that it had once', async () => {
    const page = await desk.type('use.unsolicited_messages');
    expect([page.type.id, page.total]).toEqual(['use.spam', (await desk.type('use.spam')).total]);
  });

  test('tells since when, how often, how common, and what follows', async () => {
    const page = await desk.provision('larkspur', 'acceptable-use-policy', policy.provisions['spam']!);
    expect(page.stability).toMatchObject({
      firstSeen: '2021-08-17T10:46:17Z',
      lastSeen: '2022-02-01T00:00:00Z',
      wordings: 1,
      inForceSince: '2021-08-17T10:46:17Z',
      inForceAfter: null,
      documentChanges: 0,
      recordsWithoutChange: 2,
    });
    expect(page.stability.said).toBe(
      'In force since 17 August 2021 at the latest (first record); the text states July 1, 2021; wording unchanged.',
    );
    expect(page.watched).toBe('w1');
    expect(page.age).toBe('Last recorded on 1 February 2022, 4 years ago.');
    expect(page.badges).toMatchObject({ severity: 'high', basis: 'explicit', prevalence: { platforms: 2, of: 3 } });
    expect(page.badges.prevalence?.said).toContain('2 of 3 platforms');
    expect(page.consequences.provisions.map((one) => one.quotation.body.exact)).toEqual([
      'We may suspend your account without notice if you violate these Terms or our Acceptable Use Policy.',
    ]);
    const clause = { exact: page.consequences.provisions[0]?.quotation.body.exact };
    expect(page.consequences.provisions).toMatchObject([{ kinds: ['suspension'], reach: 'named', clause }]);
    expect(page.consequences.said).toContain('None found in Acceptable Use Policy (version of 1 February 2022)');
    expect(page.counterparts).toMatchObject([
      { platform: { name: 'Fernbank' }, nearness: 0.7, quotation: { body: { exact: 'You must not send spam.' } } },
    ]);
    expect(page.version.provenance.said).toBe('Open Terms Archive, collection contrib, commit 2a545a15…');
    expect(page.verify.log).toContain('Leaf 7');
    expect(page.next?.id).toBe(policy.provisions['hack']);
    expect(page.previous).toBeNull();
    expect(page.history).toHaveLength(1);
    expect(page.what).toContain('Larkspur');
    expect(page.citation.plain).toContain('http://127.0.0.1:4100/platforms/larkspur/acceptable-use-policy/@');
    expect(page.questions.at(-1)?.answer).toMatch(/^No\./);
  });

  test('answers to an alias, and not under another document', async () => {
    expect((await desk.provision('larkspur', 'acceptable-use-policy', 'aliasaliasaliasa')).id).toBe(
      policy.provisions['spam'],
    );
    await expect(desk.provision('larkspur', 'terms-of-service', policy.provisions['spam']!)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(desk.provision('larkspur', 'terms-of-service', 'nothing')).rejects.toBeInstanceOf(NotFoundError);
    for (const id of [policy.provisions['spam']!, 'aliasaliasaliasa'])
      expect((await desk.provisionById(id)).address).toContain(
        `/larkspur/acceptable-use-policy/provisions/${policy.provisions['spam']}`,
      );
    await expect(desk.provisionById('nothing')).rejects.toBeInstanceOf(NotFoundError);
  });

  test('is not quoted when the archive holds other words', async () => {
    const page = await desk.provision('fernbank', 'terms-of-service', other.provisions['spam']!);
    expect(page.quotation.body.exact).toBe('You must not send spam.');
    const { id } = await store.db
      .selectFrom('passages')
      .select('id')
      .where('body', '=', 'You must pay the fees of Tallow.')
      .executeTakeFirstOrThrow();
    await store.db.updateTable('passages').set({ body: 'You need not pay.' }).where('id', '=', id).execute();
    expect(
      (await desk.type('payment.fees', {})).platforms.find(({ platform }) => platform.slug === 'tallow')?.provisions,
    ).toEqual([]);
    await store.db
      .updateTable('passages')
      .set({ body: 'You must pay the fees of Tallow.' })
      .where('id', '=', id)
      .execute();
  });
});

describe('a provision with a history', () => {
  test('that went back to earlier words has three wordings over two passages', async () => {
    const page = await desk.provision('larkspur', 'terms-of-service', terms.provisions['fees']!);
    expect(page.title).toBe('Fees');
    expect(page.stability).toMatchObject({
      wordings: 3,
      firstSeen: '2020-01-01T00:00:00Z',
      inForceSince: '2022-01-01T00:00:00Z',
      inForceAfter: '2021-01-01T00:00:00Z',
      documentChanges: 2,
    });
    expect(page.history.map((one) => one.quotation?.body.exact)).toEqual([
      'Fees. You must pay $5 a month.',
      'Fees. You must pay $9 a month.',
      'Fees. You must pay $5 a month.',
    ]);
    expect(page.history[1]?.runs?.some((run) => run.op === 'added' && run.text.includes('9'))).toBe(true);
    expect(page.history[1]?.change?.id).toBeDefined();
  });

  test('that was removed keeps its page and its words', async () => {
    const page = await desk.provision('larkspur', 'terms-of-service', terms.provisions['gone']!);
    expect(page).toMatchObject({
      current: false,
      quotation: { body: { exact: 'You must pay a deposit.' } },
      section: ['Money'],
    });
    expect(page.stability).toMatchObject({ firstSeen: '2020-01-01T00:00:00Z', lastSeen: '2020-01-01T00:00:00Z' });
    expect(page.stability.said).toContain('last seen 1 January 2020');
    expect(page.quotation.address).toContain('@20200101T000000Z');
  });
});

describe('versions', () => {
  test('of one time are a choice, each with an address of its own', async () => {
    const page = await desk.version('larkspur', 'acceptable-use-policy', '2024-01-01');
    if (!isChoice(page)) throw new Error('expected a choice');
    expect(page.choices).toHaveLength(2);
    const chosen = await desk.version(
      'larkspur',
      'acceptable-use-policy',
      /@(.*)$/.exec(page.choices[0]!.address)![1]!,
    );
    expect('blocks' in chosen && chosen.version.id).toBe(page.choices[0]!.id);
  });

  test('are found by time, shown in blocks with their provisions', async () => {
    const page = await desk.version('larkspur', 'terms-of-service', '20210601T000000Z');
    if (isChoice(page)) throw new Error('expected a version');
    expect(page.version.ordinal).toBe(2);
    expect(page.blocks.map((block) => block.text)[1]).toBe('Fees. You must pay $9 a month.');
    expect(page.blocks[1]?.provisions.map((one) => one.id)).toEqual([terms.provisions['fees']]);
    expect([page.previous?.ordinal, page.next?.ordinal]).toEqual([1, 3]);
    await expect(desk.version('larkspur', 'terms-of-service', '2019-01-01')).rejects.toThrow(/record begins later/);
    await expect(desk.version('larkspur', 'terms-of-service', 'yesterday')).rejects.toBeInstanceOf(NotFoundError);
  });

  test('any two are redlined', async () => {
    const page = await desk.redline('larkspur', 'terms-of-service', '2020-06-01', '2021-06-01');
    if (isChoice(page)) throw new Error('expected a redline');
    expect(page.wordingChanged).toBe(true);
    expect(page.counts).toMatchObject({ changed: 1, removed: 1 });
    expect(page.change?.sentence).toBe('One provision reworded, one removed.');
    const same = await desk.redline('larkspur', 'terms-of-service', '2020-06-01', '2022-06-01');
    expect('sentence' in same && same.counts).toMatchObject({ changed: 0, removed: 1 });
  });
});

test('the record has the published shape', async () => {
  const record = await desk.record('larkspur', 'acceptable-use-policy');
  expect(record.versions).toHaveLength(3);
  expect(record.changes).toEqual([]);
  expect(record.provisions.map((one) => one.types[0]?.id)).toEqual(['use.spam', undefined]);
  expect(Object.keys(record.provisions[0]!)).toEqual([
    'id',
    'slug',
    'title',
    'section',
    'types',
    'severity',
    'quotation',
    'firstSeen',
    'lastSeen',
    'inForceSince',
    'inForceAfter',
    'wordings',
    'current',
    'address',
  ]);
  const all = await desk.record('larkspur', 'terms-of-service');
  expect(all.provisions.map((one) => one.current)).toEqual([true, true, false]);
  expect(all.changes).toHaveLength(2);
  const then = await desk.record('larkspur', 'terms-of-service', { at: '2020-06-01' });
  expect(then.provisions).toHaveLength(3);
  expect(then.provisions[0]).toMatchObject({
    current: true,
    wordings: 1,
    lastSeen: '2020-01-01T00:00:00Z',
    quotation: { body: { exact: 'Fees. You must pay $5 a month.' } },
  });
});

test('a type shows every platform and names where none was found', async () => {
  const page = await desk.type('use.spam', {});
  expect(page.platforms.map(({ platform }) => platform.name)).toEqual(['Fernbank', 'Larkspur']);
  expect(page.prevalence).toMatchObject({ platforms: 2, of: 3, kinds: 'conduct rules and terms of service' });
  expect(page.without).toMatchObject([
    { platform: { name: 'Tallow' }, searched: 'Terms of Service of 1 January 2023' },
  ]);
  expect(page.total).toBe(2);
  await expect(desk.type('use.nothing', {})).rejects.toBeInstanceOf(NotFoundError);
});

test('search finds words, marks them, and finds names', async () => {
  const page = await desk.search('suspend account');
  expect(page).toMatchObject({ total: 1, pages: 1 });
  expect(page.provisions[0]?.snippet.filter((run) => run.op === 'added').map((run) => run.text)).toEqual([
    'suspend',
    'account',
  ]);
  expect((await desk.search('larks')).platforms.map((one) => one.name)).toEqual(['Larkspur']);
  expect((await desk.search('  ')).total).toBe(0);
});

test('the other pages answer', async () => {
  const home = await desk.home();
  expect(home.counts).toEqual({ platforms: 3, documents: 4, versions: 8, provisions: 6, changes: 2 });
  expect(home.changes.map(({ headline }) => headline)).toEqual(['Fees', 'Fees']);
  // None before the first month with a change: nothing was kept then.
  expect(home.activity).toHaveLength(13);
  expect(home.activity[0]?.changes).toBeGreaterThan(0);
  expect((await desk.platforms()).platforms).toHaveLength(3);
  const platform = await desk.platform('larkspur');
  expect(platform.documents.map((one) => one.age)).toEqual([
    'Last recorded on 1 February 2022, 4 years ago.',
    'Last recorded on 1 January 2022, 4 years ago.',
  ]);
  const document = await desk.document('larkspur', 'acceptable-use-policy');
  expect(document.standing).toBe(
    'In force since 17 August 2021 at the latest (first record); the text states July 1, 2021; wording unchanged.',
  );
  expect(document.timeline.map((one) => [one.kind, one.before])).toEqual([
    ['first', null],
    ['same-words', 'not-recorded'],
    ['technical', 'not-recorded'],
  ]);
  expect(document).toMatchObject({ watched: null, setAside: [], lastCapture: '2022-02-01T00:00:00Z' });
  expect(document.families.map((one) => one.family)).toEqual(['Acceptable use']);
  expect((await desk.document('larkspur', 'terms-of-service')).removed.map((one) => one.id)).toEqual([
    terms.provisions['gone'],
  ]);
  const { changes } = await desk.changes();
  const change = await desk.change(changes[1]!.id);
  expect(change.provisions.map((one) => one.kind)).toEqual(['reworded', 'removed']);
  expect(change.redline).toBe('/platforms/larkspur/terms-of-service/@20200101T000000Z..@20210101T000000Z');
  expect((await desk.watches()).watches[0]?.said).toBe('Unsolicited messages, Larkspur, Acceptable Use Policy');
  expect((await desk.regulations()).instruments.length).toBeGreaterThan(50);
  expect((await desk.article('eu-gdpr', 'art-13')).article.cite).toBe('GDPR, Art. 13');
  expect((await desk.types()).families.map((one) => one.family)).toEqual(['Accounts', 'Acceptable use', 'Money']);
});

test('what may speak of breaches is found by the index that was made for it', async () => {
  const asked = sql`explain select 1 from standing where platform_id = 'a' and ${maySpeakOfBreaches}`;
  expect(JSON.stringify((await asked.execute(store.db)).rows)).toContain('standing_on_breaches');
});
