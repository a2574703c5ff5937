import { expect, test } from 'vitest';
import { provisionTypes } from '#provisions';
import { nameTypes } from './name-types.ts';

const typeMap = new Map<string, (typeof provisionTypes)[number]>(provisionTypes.map((type) => [type.id, type]));

test('an id in prose becomes the title of its type, with the way to it; other words stay', () => {
  const named = nameTypes(
    'Spam is use.spam, i.e. unasked mail; an index is none.navigation.',
    (id) => typeMap.get(id) ?? null,
  );
  expect(named.map(({ text }) => text).join('')).toBe(
    `Spam is “${typeMap.get('use.spam')?.title}”, i.e. unasked mail; an index is “${typeMap.get('none.navigation')?.title}”.`,
  );
  expect(named.flatMap(({ address }) => address ?? [])).toEqual(['/types/use.spam']);
});
