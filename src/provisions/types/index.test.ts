import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifierOf } from '../classify.ts';
import { provisionTypes } from './index.ts';

const assess = classifierOf(provisionTypes);
const given = (body: string): string[] => assess({ key: '', body, leads: [], heading: '' }).types.map(({ id }) => id);

test('every file of the folder is listed, under the id that its name tells', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.startsWith('index.'));
  const ids = provisionTypes.map(({ id }) => `${id.replaceAll(/[._]/g, '-')}.ts`);
  expect(ids.toSorted()).toEqual(files.toSorted());
});

test('ids are unique', () => {
  expect(new Set(provisionTypes.map(({ id }) => id)).size).toBe(provisionTypes.length);
});

test('an id that a type had once is never given to another', () => {
  const former = provisionTypes.flatMap(({ formerly }) => formerly ?? []);
  expect(former.filter((id) => provisionTypes.some((type) => type.id === id))).toEqual([]);
  expect(new Set(former).size).toBe(former.length);
});

describe('with all types loaded', () => {
  test.each(provisionTypes.map((type) => [type.id, type] as const))('the examples of %s hold', (id, type) => {
    expect(type.examples.yes.filter((words) => !given(words).includes(id))).toEqual([]);
    expect(type.examples.no.filter((words) => given(words).includes(id))).toEqual([]);
  });
});
