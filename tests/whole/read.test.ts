import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitAll, fernwick } from './invented-collection.ts';
import { done, leaveNothing, newFolder, run, serve, type Served, newData } from './program.ts';
import { misquoted, publishedShape } from './published-shape.ts';

const folder = newFolder('read');
let server: Served | undefined;
const data = newData(folder);
const terms = 'larkspur-cloud/terms-of-service';
const policy = 'larkspur-cloud/acceptable-use-policy';

beforeAll(async () => {
  await done(data, ['import', commitAll(folder, 'fernwick-versions', fernwick())]);
});
afterAll(async () => {
  await server?.stop();
  leaveNothing();
});

const show = async (...args: string[]) =>
  publishedShape.parse(JSON.parse(await done(data, ['show', ...args, '--json'])));

test('without a server, a command opens the directory by itself', async () => {
  const published = await show(policy);
  const verified = await run(data, ['verify']);
  expect(verified.code).toBe(0);
  expect(verified.stdout).toMatch(
    /^\d+ quotations in \d+ readings\.\n0 not found at their offsets[^\n]*\n0 not found in the plain text[^\n]*\n\d+ leaves in the log under [^\n]*, 0 faults\.\n$/,
  );
  expect(await run(data, ['show', 'nobody/terms-of-service'])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^codicil: [^\n]+\n$/),
  });
  server = await serve(data);
  expect(await show(policy)).toEqual(published);
});

describe('the commands that read', () => {
  test('show --json keeps the published shape, and its spans count code points of text', async () => {
    const published = await show(policy);
    const text = await done(data, ['text', policy]);
    expect(text).toContain('🪻');
    expect(published.provisions.length).toBeGreaterThan(4);
    expect(published.provisions.some(({ quotation }) => quotation.leads.length > 0)).toBe(true);
    expect(published.provisions.some(({ quotation }) => quotation.body.exact.includes('🛡️'))).toBe(true);
    expect(
      misquoted({ ...published, provisions: published.provisions.filter(({ current }) => current) }, () => text),
    ).toEqual([]);
  });

  test('show --at and text --at give what stood then', async () => {
    const then = await show(terms, '--at', '2021-03-02');
    expect(then.versions).toHaveLength(1);
    expect(then.changes).toEqual([]);
    const text = await done(data, ['text', terms, '--at', '2021-03-02']);
    expect(text).toContain('30 days’ notice');
    expect(misquoted(then, () => text)).toEqual([]);
    const byStamp = await show(terms, '--at', '20210301T120000Z');
    expect(byStamp).toEqual(then);
    const late = await run(data, ['show', terms, '--at', '2020-01-01']);
    expect(late).toMatchObject({ code: 1, stdout: '' });
    expect(late.stderr).toMatch(
      /^codicil: No version of Larkspur Cloud’s .* is recorded for 2020-01-01: the record begins later\.\n$|^codicil: No version .*1 January 2020.*\n$/,
    );
  });

  test('a time that fits two versions is said to', async () => {
    const both = await run(data, ['show', terms, '--at', '2024-06-01', '--json']);
    expect(both.code).toBe(0);
    const record = publishedShape.parse(JSON.parse(both.stdout));
    const [earlier, later] = record.versions.slice(-2).map(({ id }) => id);
    expect(both.stderr).toBe(
      `Two versions were recorded at that time. This is the last of them, ${later}; the other is ${earlier}: choose by --at <id>.\n`,
    );
    const chosen = await run(data, ['text', terms, '--at', earlier ?? '']);
    expect(chosen).toMatchObject({ code: 0, stderr: '' });
    expect(chosen.stdout).toContain('21 days’ notice');
    const compared = await run(data, ['diff', terms, '2023-07-01', '2024-06-01']);
    expect(compared.code).toBe(0);
    expect(compared.stdout).toMatch(/^Two versions fit that time; choose one by its id:\n/);
    expect(compared.stdout).toContain(earlier);
    expect(compared.stdout).toContain(later);
  });

  test('diff, search and stats', async () => {
    const difference = await done(data, ['diff', terms, '2021-03-01', '2021-07-01']);
    expect(difference).toContain('[-30-]');
    expect(difference).toContain('{+14+}');
    const search = JSON.parse(await done(data, ['search', 'unsolicited', 'mass email', '--json'])) as {
      total: number;
      provisions: { address: string }[];
    };
    expect(search.total).toBeGreaterThanOrEqual(2);
    expect(search.provisions.some(({ address }) => address.startsWith('/platforms/larkspur-cloud/'))).toBe(true);
    expect(JSON.parse(await done(data, ['stats', '--json']))).toMatchObject({
      platforms: 3,
      documents: 5,
      versions: 19,
      changes: 8,
    });
  });

  test.each([
    [['show', 'nobody/terms-of-service'], 1],
    [['show', 'larkspur-cloud/cookies'], 1],
    [['show', 'larkspur-cloud'], 2],
    [['text', policy, '--at', 'yesterday'], 2],
    [['show'], 2],
    [['dance'], 2],
    [['search', 'spam', '--page', '0'], 2],
    [['add', 'https://terms.example/'], 2],
  ] as const)('%j ends with %d, one sentence, and nothing on standard output', async (args, code) => {
    const ended = await run(data, args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).not.toContain('undefined');
  });
});
