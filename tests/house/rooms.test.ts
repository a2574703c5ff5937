import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  everyFileHasARoom,
  facesStandApart,
  filesAreShort,
  importsPointUp,
  namesSayWhatIsInside,
  noCycles,
  onlyStoresTouchTheDatabase,
  parseFile,
  pureRoomsArePure,
  rooms,
  roomsHaveOneDoor,
} from './rooms.ts';

const root = new URL('../../', import.meta.url);
const paths = readdirSync(new URL('src/', root), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  .map((path) => path.slice(path.lastIndexOf('/src/') + 1));
const house = paths
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => parseFile(path, readFileSync(new URL(path, root), 'utf8')));

/** A small house in memory: path → text. */
const written = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => parseFile(path, text));

describe('reading imports', () => {
  const found = (text: string) =>
    parseFile('src/text/a.tsx', text).imports.map(({ specifier, kind }) => [specifier, kind]);

  test.each([
    ["import { a } from 'one';", 'one', 'import'],
    ["import 'one';", 'one', 'import'],
    ["import type { A } from 'one';", 'one', 'type'],
    ["import { type A } from 'one';", 'one', 'type'],
    ["import { type A, b } from 'one';", 'one', 'import'],
    ["export { a } from 'one';", 'one', 'import'],
    ["export * from 'one';", 'one', 'import'],
    ["export type { A } from 'one';", 'one', 'type'],
    ["const a = await import('one');", 'one', 'import'],
    ["type A = import('one').A;", 'one', 'type'],
    ["const a = require('one');", 'one', 'import'],
    ["const a = <p>{import('one')}</p>;", 'one', 'import'],
    ["new Worker(new URL('./b.worker.ts', import.meta.url));", './b.worker.ts', 'url'],
  ])('%s', (text, specifier, kind) => {
    expect(found(text)).toEqual([[specifier, kind]]);
  });

  test('text that only looks like an import is none', () => {
    expect(found('// import { a } from "one"\nconst a = "import b from \'two\'";\nexport { a };')).toEqual([]);
  });

  test('a file that does not parse is an error', () => {
    expect(() => parseFile('src/text/a.ts', 'const = ;')).toThrow('src/text/a.ts');
  });
});

describe('every file lies in a room', () => {
  test('a loose file and an unknown room are found', () => {
    const files = written({ 'src/start.ts': '', 'src/attic/a.ts': '', 'src/text/a.ts': '' });
    expect(everyFileHasARoom(files)).toHaveLength(2);
  });
  test('in the house', () => expect(everyFileHasARoom(house)).toEqual([]));
});

describe('an import only points up', () => {
  test.each([
    ["import { a } from '#changes';"],
    ["import type { A } from '#changes';"],
    ["export * from '#changes';"],
    ["const a = import('#changes');"],
    ["import { a } from '../changes/a.ts';"],
  ])('downwards is found: %s', (text) => {
    expect(importsPointUp(written({ 'src/text/a.ts': text }))).toEqual(['src/text/a.ts:1 text stands above changes']);
  });
  test('upwards is allowed', () => {
    expect(importsPointUp(written({ 'src/changes/a.ts': "import { a } from '#text';" }))).toEqual([]);
  });
  test('in the house', () => expect(importsPointUp(house)).toEqual([]));
});

describe('the faces do not import each other', () => {
  test('in either direction', () => {
    const files = written({ 'src/site/a.tsx': "import '#cli';", 'src/cli/a.ts': "import '#api';" });
    expect(facesStandApart(files)).toHaveLength(2);
  });
  test('in the house', () => expect(facesStandApart(house)).toEqual([]));
});

describe('a room is entered by its door alone', () => {
  test.each([
    ["import { a } from '../kernel/ids.ts';"],
    ["import { a } from '../kernel/index.ts';"],
    ["import { a } from '#kernel/ids';"],
    ["import { a } from '#cellar';"],
    ["import { a } from '#text';"],
    ["import { a } from '../../tests/a.ts';"],
    ["import { a } from '/srv/a.ts';"],
  ])('another way is found: %s', (text) => {
    expect(roomsHaveOneDoor(written({ 'src/text/a.ts': text }))).toHaveLength(1);
  });
  test('doors, neighbours, packages and JSON are allowed', () => {
    const text = "import '#kernel'; import './b.ts'; import './inner/c.ts'; import 'zod'; import '../../package.json';";
    expect(roomsHaveOneDoor(written({ 'src/text/a.ts': text }))).toEqual([]);
  });
  test('package.json opens these doors and no others', () => {
    const { imports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { imports: unknown };
    expect(imports).toEqual(Object.fromEntries(rooms.map((room) => [`#${room}`, `./src/${room}/index.ts`])));
  });
  test('in the house', () => expect(roomsHaveOneDoor(house)).toEqual([]));
});

describe('no file imports itself by a detour', () => {
  test('a cycle of types is a cycle', () => {
    const files = written({ 'src/text/a.ts': "import type { B } from './b.ts';", 'src/text/b.ts': "import './a.ts';" });
    expect(noCycles(files)).toEqual(['src/text/a.ts → src/text/b.ts → src/text/a.ts']);
  });
  test('a cycle through the door is found', () => {
    const files = written({
      'src/kernel/index.ts': "export * from './a.ts';",
      'src/kernel/a.ts': "import { b } from './index.ts';",
    });
    expect(noCycles(files)).toHaveLength(1);
  });
  test('a diamond is none', () => {
    const files = written({
      'src/text/a.ts': "import './b.ts'; import './c.ts';",
      'src/text/b.ts': "import './d.ts';",
      'src/text/c.ts': "import './d.ts';",
      'src/text/d.ts': '',
    });
    expect(noCycles(files)).toEqual([]);
  });
  test('in the house', () => expect(noCycles(house)).toEqual([]));
});

describe('a name says what is inside', () => {
  test('vague names are found', () => {
    const vague = ['src/text/utils/a.ts', 'src/text/helpers.ts', 'src/lib/a.ts', 'src/text/shared.test.ts'];
    expect(namesSayWhatIsInside([...vague, 'src/text/library.ts', 'src/text/shared-wording.ts'])).toEqual(vague);
  });
  test('in the house', () => expect(namesSayWhatIsInside(paths)).toEqual([]));
});

describe('a file has at most 400 lines', () => {
  test('a longer one is found, data is not', () => {
    const files = written({
      'src/text/a.ts': '\n'.repeat(401),
      'src/text/a.data.ts': '\n'.repeat(401),
      'src/text/b.ts': '\n'.repeat(400),
    });
    expect(filesAreShort(files)).toEqual(['src/text/a.ts has 401 lines, more than 400']);
  });
  test('in the house', () => expect(filesAreShort(house)).toEqual([]));
});

describe('only *.store.ts files touch the database', () => {
  test.each([
    ["import { sql } from 'kysely';"],
    ["import type { Kysely } from 'kysely';"],
    ["import { PGliteDialect } from 'kysely/pglite';"],
    ["import { transaction } from '#store';"],
    ["export const read = (db: any) => db.selectFrom('captures').selectAll().execute();"],
    ["export const read = (o: any) => o.db().withSchema('x').insertInto('captures').execute();"],
  ])('elsewhere it is found: %s', (text) => {
    expect(onlyStoresTouchTheDatabase(written({ 'src/changes/a.ts': text }))).toHaveLength(1);
    for (const path of ['src/changes/a.store.ts', 'src/store/a.ts', 'src/main/a.ts']) {
      expect(onlyStoresTouchTheDatabase(written({ [path]: text }))).toEqual([]);
    }
  });
  test('the type of the handle may be passed on', () => {
    expect(onlyStoresTouchTheDatabase(written({ 'src/desk/a.ts': "import type { Db } from '#store';" }))).toEqual([]);
  });
  test('in the house', () => expect(onlyStoresTouchTheDatabase(house)).toEqual([]));
});

describe('pure rooms are pure', () => {
  test.each([
    ["import { readFileSync } from 'node:fs';"],
    ["import { readFile } from 'fs/promises';"],
    ["import { request } from 'node:http';"],
    ["import net from 'node:net';"],
    ["const { spawn } = await import('node:child_process');"],
    ["import { request } from 'undici';"],
    ['export const a = Date.now();'],
    ["export const a = globalThis.Date['now']();"],
    ['export const clock = Date.now;'],
    ['export const a = new Date();'],
    ['export const a = new Date;'],
    ['export const a = Date();'],
    ['export const a = Math.random();'],
    ["export const a = fetch('https://example.org');"],
  ])('the world outside is found: %s', (text) => {
    expect(pureRoomsArePure(written({ 'src/text/a.ts': text }))).toHaveLength(1);
    for (const path of ['src/text/a.store.ts', 'src/text/a.test.ts', 'src/net/a.ts']) {
      expect(pureRoomsArePure(written({ [path]: text }))).toEqual([]);
    }
  });
  test('a date made from a value is pure', () => {
    const text = "import { createHash } from 'node:crypto'; export const a = (t: number) => [new Date(t), createHash];";
    expect(pureRoomsArePure(written({ 'src/text/a.ts': text }))).toEqual([]);
  });
  test('in the house', () => expect(pureRoomsArePure(house)).toEqual([]));
});
