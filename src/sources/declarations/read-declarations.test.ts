import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeclarations } from './open-declarations.ts';
import { readTerms } from './read-terms.ts';

const root = mkdtempSync(join(tmpdir(), 'codicil-declarations-'));
const collection = join(root, 'reef-declarations');
const write = (name: string, content: unknown) =>
  writeFileSync(
    join(collection, 'declarations', name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

beforeAll(() => {
  mkdirSync(join(collection, 'declarations'), { recursive: true });
  write('Lanternfish.json', {
    name: 'Lanternfish by the Sea',
    terms: {
      'Terms of Service': { fetch: 'https://lanternfish.example/terms', select: 'main', filter: ['tidyLinks'] },
      'Privacy Policy': { select: 'main' },
      'Developer Terms': {
        select: ['article'],
        filter: [{ removeQueryParams: ['sid'] }],
        combine: [
          { fetch: 'https://lanternfish.example/api', executeClientScripts: true },
          {
            fetch: 'https://lanternfish.example/api/more',
            select: '#more',
            remove: { startBefore: 'h2', endAfter: 'p' },
          },
        ],
      },
    },
  });
  write('Lanternfish.history.json', {
    'Terms of Service': [
      { fetch: 'https://lanternfish.example/legal', select: 'body', ValidUntil: '2023-05-01T10:00:00+02:00' },
      {
        fetch: 'https://lanternfish.example/tos',
        select: { startAfter: 'h1', endBefore: 'footer' },
        validUntil: '2021-02-03T00:00:00Z',
      },
      { fetch: 'https://lanternfish.example/old', validUntil: 'some day' },
    ],
    'Live Policy': [{ fetch: 'http://lanternfish.example/live', validUntil: '2022-01-01T00:00:00Z' }],
  });
  write('Broken.json', '{ "terms": ');
  write('Odd.json', { terms: { 'Terms of Service': { fetch: 'file:///etc/passwd' } } });
  write('Code.filters.js', 'throw new Error("this is never run");');
  symlinkSync('/etc/hostname', join(collection, 'declarations', 'Link.json'));
});
afterAll(() => rmSync(root, { recursive: true }));

const sourcesOf = async (address = collection, termsType = 'Terms of Service') => {
  const [read] = await openDeclarations(address, join(root, 'work'), null);
  return read?.documents.find((one) => one.service === 'Lanternfish' && one.termsType === termsType)?.sources;
};

test('a document has its sources in the order of time, the open one last', async () => {
  expect((await sourcesOf())?.map(({ address, validFrom, validUntil }) => [address, validFrom, validUntil])).toEqual([
    ['https://lanternfish.example/tos', null, '2021-02-03T00:00:00Z'],
    ['https://lanternfish.example/legal', '2021-02-03T00:00:00Z', '2023-05-01T08:00:00Z'],
    ['https://lanternfish.example/terms', '2023-05-01T08:00:00Z', null],
  ]);
  expect((await sourcesOf(collection, 'Live Policy'))?.map(({ validUntil }) => validUntil)).toEqual([
    '2022-01-01T00:00:00Z',
  ]);
});

test('combined pages keep what each says, and take the rest from what is said for all', async () => {
  const [source] = (await sourcesOf(collection, 'Developer Terms')) ?? [];
  expect(source).toMatchObject({ address: 'https://lanternfish.example/api', filters: ['removeQueryParams'] });
  expect(source?.extraction).toEqual({
    base: 'https://lanternfish.example/api',
    select: ['article'],
    render: 'browser',
    combine: [
      {
        url: 'https://lanternfish.example/api/more',
        select: ['#more'],
        remove: [{ startBefore: 'h2', endAfter: 'p' }],
      },
    ],
  });
});

test('what cannot be read is named, and the rest is read', async () => {
  const [read] = await openDeclarations(collection, join(root, 'work'), null);
  expect(read?.collection).toBe('reef');
  expect(read?.faults.map(({ file }) => file).toSorted()).toEqual([
    'Broken.json',
    'Lanternfish.json, Privacy Policy',
    'Lanternfish.json, Terms of Service',
    'Link.json',
    'Odd.json, Terms of Service',
  ]);
});

test('a bare repository is laid out without running what it says', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { stdio: 'pipe' });
  writeFileSync(join(collection, '.gitattributes'), '* filter=evil\n');
  git('init', '-q', collection);
  git('-C', collection, 'add', '-A');
  git('-C', collection, 'commit', '-qm', 'x');
  const bare = join(root, 'reef-declarations.git');
  git('clone', '-q', '--bare', collection, bare);
  git('-C', bare, 'config', 'filter.evil.smudge', `touch ${join(root, 'ran')}; cat`);
  expect(await sourcesOf(bare)).toHaveLength(3);
  expect(() => execFileSync('ls', [join(root, 'ran')], { stdio: 'pipe' })).toThrow();
});

test('a folder without declarations is refused', async () => {
  mkdirSync(join(root, 'empty'));
  await expect(openDeclarations(join(root, 'empty'), root, null)).rejects.toMatchObject({ code: 'no-declarations' });
  await expect(openDeclarations('ssh://host/x', root, null)).rejects.toMatchObject({ code: 'refused-transport' });
});

test.each([
  [null],
  ['x'],
  [{}],
  [{ fetch: 'terms' }],
  [{ fetch: 'https://a.example', select: [1] }],
  [{ combine: [] }],
])('%j is no declaration', (given) => {
  expect(() => readTerms(given)).toThrow();
});
