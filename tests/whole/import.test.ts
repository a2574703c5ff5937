import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOf, commitAll, fernwick, fernwickLater, pollard } from './invented-collection.ts';
import { leaveNothing, newFolder, run, serve, type Served, newData } from './program.ts';
import { publishedShape, type Published } from './published-shape.ts';

interface Counts {
  readonly platforms: number;
  readonly documents: number;
  readonly versions: number;
  readonly changes: number;
}

const folder = newFolder('import');
afterAll(leaveNothing);

const tos = ['larkspur-cloud', 'terms-of-service'] as const;
const aup = ['larkspur-cloud', 'acceptable-use-policy'] as const;
const marl = ['marl', 'privacy-policy'] as const;
const gone = ['marl', 'terms-of-service'] as const;
const odd = ['ete-co-beta', 'terms-of-service'] as const;

const record = async (
  server: Served,
  [platform, document]: readonly [string, string],
  options: object = {},
): Promise<Published> => publishedShape.parse(await server.ask('desk-record', [platform, document, options]));
const records = (server: Served, documents: readonly (readonly [string, string])[]): Promise<Published[]> =>
  Promise.all(documents.map((one) => record(server, one)));
const whole = [tos, aup, marl, gone, odd];
const kinds = (published: Published): string[] =>
  published.changes.map(({ provisions }) => provisions.map(({ kind }) => kind).join(' '));

describe('one collection, and then another', () => {
  const data = newData(folder);
  let repository: string;
  let server: Served;
  let first: Published[];
  let stderr: string;

  beforeAll(async () => {
    repository = commitAll(folder, 'fernwick-versions', fernwick());
    // A relative path, meant from where the person stands.
    const imported = await run(data, ['import', 'fernwick-versions'], { cwd: folder });
    expect(imported).toMatchObject({ code: 0, stdout: '' });
    stderr = imported.stderr;
    server = await serve(data);
    first = await records(server, whole);
  });
  afterAll(() => server.stop());

  test('it says what it did, and which files are no policies', () => {
    expect(stderr).toContain(
      'Imported fernwick: 19 records read, 19 of them new, in 5 documents; 19 versions and 8 changes of wording found.',
    );
    expect(stderr.match(/^Skipped .*$/gm)?.map((line) => line.split(':')[0])).toEqual([
      'Skipped LICENSE',
      'Skipped README.md',
      'Skipped Marl/folder/notes.md',
    ]);
  });

  test('links, emphasis, quotation marks and white space are no change of wording', () => {
    const policy = first[1] as Published;
    expect(
      policy.versions.map(({ kind, recordedKind, wordingChanged }) => [kind, recordedKind, wordingChanged]),
    ).toEqual([['first', 'first', false], ...Array.from({ length: 4 }, () => ['technical', 'change', false])]);
    expect(policy.changes).toEqual([]);
    const spam = policy.provisions.filter(({ types }) => types.some(({ id }) => id === 'use.spam'));
    expect(spam).toHaveLength(1);
    expect(spam[0]?.inForceSince).toBe('2021-03-01T12:00:00Z');
    expect(spam[0]?.quotation.lead?.exact).toBe('You may not use, or facilitate or allow others to use, the Services:');
  });

  test('a rewording, a move, a removal and a return are told apart, and keep their ids', () => {
    const published = first[0] as Published;
    expect(kinds(published)).toEqual(['reworded', 'moved', 'removed', 'added', 'reworded', 'reworded']);
    const [reworded, moved, removed, returned] = published.changes.map(({ provisions }) => provisions[0]?.id);
    expect(returned).toBe(removed);
    const known = new Map(published.provisions.map((provision) => [provision.id, provision]));
    expect(known.get(reworded ?? '')).toMatchObject({
      wordings: 4,
      current: true,
      inForceSince: '2024-06-01T12:00:00Z',
    });
    expect(known.get(moved ?? '')).toMatchObject({ wordings: 1, current: true, firstSeen: '2021-03-01T12:00:00Z' });
    expect(known.get(returned ?? '')).toMatchObject({
      current: true,
      firstSeen: '2021-03-01T12:00:00Z',
      inForceSince: '2023-07-01T12:00:00Z',
    });
    expect(published.versions.map(({ kind }) => kind)).toEqual([
      'first',
      'change',
      'change',
      'change',
      'change',
      'technical',
      'change',
      'change',
    ]);
    expect(published.versions.map(({ capturedAt }) => capturedAt).slice(-2)).toEqual([
      '2024-06-01T12:00:00Z',
      '2024-06-01T12:00:00Z',
    ]);
    // What the technical record shows was read since, not added.
    expect(published.changes.some(({ to }) => to === published.versions[5]?.id)).toBe(false);
  });

  test('a text that comes back months later is one provision with three wordings', () => {
    const published = first[2] as Published;
    expect(kinds(published)).toEqual(['reworded', 'reworded']);
    expect(new Set(published.changes.flatMap(({ provisions }) => provisions.map(({ id }) => id))).size).toBe(1);
    expect(published.provisions.find(({ id }) => id === published.changes[0]?.provisions[0]?.id)?.wordings).toBe(3);
    expect(published.versions.at(-1)?.kind).toBe('technical');
  });

  test('a name with accents and quotation marks is a platform like any other', () => {
    expect(first[4]?.platform.name).toBe('Été & “Co” "Beta"');
    expect(first[4]?.provisions.length).toBeGreaterThan(5);
  });

  test('importing again adds nothing', async () => {
    const before = await server.ask<Counts>('stats', null);
    const again = await run(data, ['import', 'fernwick-versions'], { cwd: folder });
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('0 of them new');
    expect(await server.ask('stats', null)).toEqual(before);
    expect(await records(server, whole)).toEqual(first);
  });

  test('new commits alone are added, also one whose date runs backwards', async () => {
    commitAll(folder, 'fernwick-versions', fernwickLater());
    const again = await run(data, ['import', repository]);
    expect(again.stderr).toContain('Imported fernwick: 4 records read, 4 of them new, in 4 documents');
    const later = await records(server, whole);
    expect(later[1]).toEqual(first[1]);
    const [terms, before] = [later[0] as Published, first[0] as Published];
    expect(terms.versions.map(({ capturedAt }) => capturedAt)).toEqual(
      [...before.versions.map(({ capturedAt }) => capturedAt), '2022-10-01T12:00:00Z'].sort(),
    );
    expect(terms.versions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const ids = new Set(terms.provisions.map(({ id }) => id));
    expect(before.provisions.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(kinds(later[2] as Published).at(-1)).toBe('reworded removed'); // its date line is gone too
    expect(later[3]?.versions).toHaveLength(2);
    expect(later[4]?.versions).toHaveLength(2);
  });

  test('all at once or in two parts: the same documents', async () => {
    const other = newData(folder, 'at-once');
    expect((await run(other, ['import', bundleOf(repository, join(folder, 'fernwick-versions.bundle'))])).code).toBe(0);
    const atOnce = await serve(other);
    const shape = (published: Published) => ({
      ...published,
      provisions: published.provisions.map((provision) => ({ ...provision, id: '', address: '', slug: '' })),
      changes: published.changes.map((change) => ({
        ...change,
        provisions: change.provisions.map(({ kind }) => kind).sort(),
      })),
    });
    const [one, two] = [await records(atOnce, whole), await records(server, whole)];
    await atOnce.stop();
    expect(one.map(shape)).toEqual(two.map(shape));
    // Ids may only differ where a record came out of its time.
    expect(one.slice(1)).toEqual(two.slice(1));
  });

  test('several collections: one platform and document, a variant each until the texts are equal', async () => {
    const second = await run(data, ['import', commitAll(folder, 'pollard-versions', pollard())]);
    expect(second.stderr).toContain('Imported pollard: 3 records read, 3 of them new, in 3 documents');
    expect(await server.ask<Counts>('stats', null)).toMatchObject({ platforms: 4, documents: 6 });
    const [policy, notice] = await records(server, [aup, marl]);
    expect(new Set(policy?.versions.map(({ variant }) => variant))).toEqual(new Set(['fernwick', 'pollard']));
    expect(policy?.changes).toEqual([]);
    expect(new Set(notice?.versions.map(({ variant }) => variant))).toEqual(new Set(['fernwick', 'pollard']));
    const sold = await record(server, marl, { variant: 'pollard' });
    expect(sold.provisions.some(({ quotation }) => quotation.body.exact.includes('We sell your personal data'))).toBe(
      true,
    );
    // A clause that both variants hold is one provision.
    const shared = await record(server, aup, { variant: 'pollard' });
    expect(shared.provisions.map(({ id }) => id)).toEqual(policy?.provisions.map(({ id }) => id));
    const misses = await server.ask<{
      misplaced: unknown[];
      unconfirmed: unknown[];
      quotations: number;
      log: { faults: string[] };
    }>('verify', { of: null, history: true });
    expect(misses).toMatchObject({ misplaced: [], unconfirmed: [], log: { faults: [] } });
    expect(misses.quotations).toBeGreaterThan(100);
  });
});

test('--only imports the documents that fit, and the whole later', async () => {
  const data = newData(folder, 'only');
  const repository = commitAll(folder, 'copse-versions', fernwick());
  const some = await run(data, ['import', repository, '--only', 'Larkspur*/Accept*']);
  expect(some.stderr).toContain('Imported copse: 5 records read, 5 of them new, in 1 document');
  const rest = await run(data, ['import', repository]);
  expect(rest.stderr).toContain('Imported copse: 19 records read, 14 of them new, in 5 documents');
  const none = await run(data, ['import', repository, '--only', 'Nobody/*']);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('No document of copse fits “Nobody/*”');
});
