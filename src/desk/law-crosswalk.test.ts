import { expect, test } from 'vitest';
import { provisionTypes } from '#provisions';
import { articlesBearingOn, lawKinds } from '#regulations';

const kinds = lawKinds().map(({ id }) => id);

test('every kind that a type names is one of the law table, and has articles', () => {
  const named = provisionTypes.flatMap(({ id, law }) => law.map((kind) => [id, kind] as const));
  expect(named.filter(([, kind]) => !kinds.includes(kind))).toEqual([]);
  expect(named.filter(([, kind]) => articlesBearingOn([kind]).length === 0)).toEqual([]);
});

test('every kind of the law table is named by a type', () => {
  expect(kinds.filter((kind) => !provisionTypes.some(({ law }) => law.includes(kind)))).toEqual([]);
});

test('what carries no rule has no law, and a kind is named once', () => {
  expect(provisionTypes.filter(({ id, law }) => id.startsWith('none.') && law.length > 0).map(({ id }) => id)).toEqual(
    [],
  );
  expect(provisionTypes.filter(({ law }) => new Set(law).size !== law.length).map(({ id }) => id)).toEqual([]);
});
