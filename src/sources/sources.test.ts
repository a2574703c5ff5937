import { Readable } from 'node:stream';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOfPath, openCollection, parseFastExport, recordedKindOf } from './index.ts';

const stream = [
  'blob',
  'mark :1',
  'original-oid aaaa',
  'data 7',
  'A line',
  '',
  'reset refs/heads/main',
  'commit refs/heads/main',
  'mark :2',
  'original-oid bbbb',
  'author Bot <bot@example.org> 1629197177 +0000',
  'committer Bot <bot@example.org> 1629197178 +0000',
  'data 34',
  'Start tracking Ümlaut Terms',
  'Body',
  'M 100644 :1 "\\303\\234mlaut/Terms of Service.md"',
  'D Old/Privacy Policy.md',
  '',
].join('\n');

test('a history is read in pieces of any size', async () => {
  for (const step of [1, 7, 4096]) {
    const bytes = Buffer.from(stream);
    const pieces = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) =>
      bytes.subarray(index * step, (index + 1) * step),
    );
    const events = [];
    for await (const event of parseFastExport(Readable.from(pieces))) events.push(event);
    expect(events[0]).toMatchObject({ kind: 'blob', mark: ':1', object: 'aaaa' });
    expect(events[1]).toMatchObject({
      id: 'bbbb',
      authoredAt: 1629197177,
      changes: [
        { op: 'modify', mark: ':1', path: 'Ümlaut/Terms of Service.md' },
        { op: 'delete', path: 'Old/Privacy Policy.md' },
      ],
    });
  }
});

test('addresses that name another transport or an option are refused', async () => {
  for (const address of [
    '-upload-pack=x',
    '--help',
    'ext::sh -c x',
    'ssh://host/x',
    'git@host:x',
    'http://host/x',
    'file:///tmp/x',
    'fd::3',
    '',
  ]) {
    await expect(openCollection(address, '/nonexistent'), address).rejects.toMatchObject({
      code: expect.stringMatching(/^refused-/),
    });
  }
});

test('what is not a repository is said to be none', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'codicil-sources-'));
  await writeFile(join(directory, 'fake.bundle'), 'not a bundle');
  await expect(openCollection(join(directory, 'fake.bundle'), directory)).rejects.toMatchObject({
    code: 'not-a-repository',
  });
  await writeFile(join(directory, 'torn.bundle'), '# v2 git bundle\nnonsense\n');
  await expect(openCollection(join(directory, 'torn.bundle'), directory)).rejects.toMatchObject({
    code: 'not-a-repository',
  });
  await expect(openCollection(join(directory, 'absent'), directory)).rejects.toMatchObject({
    code: 'not-a-repository',
  });
  await rm(directory, { recursive: true });
});

test('paths and messages are understood', () => {
  expect(documentOfPath('A & B/Terms of Service.md')).toEqual({ service: 'A & B', termsType: 'Terms of Service' });
  expect(documentOfPath('README.md')).toBeNull();
  expect(documentOfPath('A/b/c.md')).toBeNull();
  expect(['First record of X', 'Update X', 'Refilter X', 'Remove mojibake'].map(recordedKindOf)).toEqual([
    'first',
    'change',
    'technical',
    null,
  ]);
});
