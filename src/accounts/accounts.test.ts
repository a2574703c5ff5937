import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openToken, requireRight, rightsOf } from './index.ts';

test('the token is new at every start, and only its owner may read it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'codicil-token-'));
  await writeFile(join(directory, 'token'), 'old\n');
  await chmod(join(directory, 'token'), 0o644);
  const first = await openToken(directory);
  const second = await openToken(directory);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(second).not.toBe(first);
  expect(await readFile(join(directory, 'token'), 'utf8')).toBe(`${second}\n`);
  expect((await stat(join(directory, 'token'))).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(['token']);
  await rm(directory, { recursive: true });
});

test('the user of an open installation may do everything, without limits', () => {
  for (const actor of ['command line', 'site'] as const) {
    for (const right of ['import', 'add', 'capture', 'decide', 'watch'] as const) requireRight(actor, right);
    expect(rightsOf(actor).limits).toEqual({ platforms: null, watches: null });
  }
});

test('the program itself may do no more than its work', () => {
  requireRight('schedule', 'capture');
  requireRight('demonstration', 'add');
  expect(() => requireRight('schedule', 'decide')).toThrow(
    expect.objectContaining({
      name: 'InputError',
      code: 'no-right',
      message: 'What the schedule may do does not reach so far as to decide on captures and wordings.',
    }),
  );
  expect(() => requireRight('demonstration', 'import')).toThrow('import a collection');
});
