import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lockDirectory } from '#store';
import { settingsFrom } from './settings.ts';
import { demonstrationSettings } from './start-demo.ts';

const data = mkdtempSync(join(tmpdir(), 'codicil-demo-'));
const own = join(data, 'demonstration');
const settings = settingsFrom({ DATABASE_URL: 'postgres://elsewhere' }, { data });
afterEach(() => rmSync(own, { recursive: true, force: true }));

test('a demonstration has a directory and a database of its own, and empties only that', async () => {
  writeFileSync(join(data, 'kept'), 'x');
  const said: string[] = [];
  const first = await demonstrationSettings(settings, (line) => said.push(line));
  expect(first).toMatchObject({ data: own, databaseUrl: undefined });
  expect(said).toHaveLength(1);
  mkdirSync(join(own, 'database'));
  writeFileSync(join(own, 'database', 'row'), 'x');
  await demonstrationSettings(settings, () => {});
  expect([existsSync(join(own, 'database')), existsSync(join(data, 'kept')), existsSync(join(own, 'lock'))]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a directory that something else made is left alone', async () => {
  mkdirSync(own);
  writeFileSync(join(own, 'mine'), 'x');
  await expect(demonstrationSettings(settings, () => {})).rejects.toThrow(/not emptied/);
  expect(existsSync(join(own, 'mine'))).toBe(true);
});

test('one that is in use is left alone', async () => {
  await demonstrationSettings(settings, () => {});
  const lock = await lockDirectory(own);
  writeFileSync(join(own, 'row'), 'x');
  await expect(demonstrationSettings(settings, () => {})).rejects.toThrow(/in use/);
  expect(existsSync(join(own, 'row'))).toBe(true);
  await lock.release();
});
