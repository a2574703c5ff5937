import { expect, test } from 'vitest';
import { instantOf } from '#kernel';
import { keptFor } from './keep-for.ts';
import type { Materials } from './materials.ts';

/** A desk of which only the clock, the state of the records and the work under way matter. */
function deskAt(now: { second: number; generation: number; working: boolean }): Materials {
  return {
    db: {},
    clock: () => instantOf(1_700_000_000 + now.second),
    generation: () => now.generation,
    progress: () => (now.working ? [{}] : []),
  } as unknown as Materials;
}

test('an answer is kept until the records move on; during work it is told on and read anew beside, one a second', async () => {
  const now = { second: 0, generation: 1, working: false };
  const desk = deskAt(now);
  const asked: string[] = [];
  const read = keptFor({
    most: 10,
    key: (name: string) => name,
    weigh: () => 1,
    async read(_desk, name) {
      asked.push(name);
      return `${name} ${asked.length}`;
    },
  });
  expect(await Promise.all([read(desk, 'a'), read(desk, 'a')])).toEqual(['a 1', 'a 1']);
  expect(await read(desk, 'b')).toBe('b 2');
  now.generation = 2;
  expect(await read(desk, 'a')).toBe('a 3');

  now.working = true;
  now.generation = 3;
  now.second = 29;
  expect(await read(desk, 'a')).toBe('a 3');
  now.second = 40;
  expect(await read(desk, 'a')).toBe('a 3');
  expect(await read(desk, 'b')).toBe('b 2');
  expect(asked).toEqual(['a', 'b', 'a', 'a']);
  now.second = 41;
  expect(await read(desk, 'b')).toBe('b 2');
  expect(await read(desk, 'a')).toBe('a 4');
  expect(await read(desk, 'b')).toBe('b 5');

  now.second = 700;
  now.generation = 4;
  expect(await read(desk, 'b')).toBe('b 6');
  now.working = false;
  now.generation = 5;
  expect(await read(desk, 'b')).toBe('b 7');
});

test('what could not be found out is asked for again', async () => {
  const desk = deskAt({ second: 0, generation: 1, working: false });
  let turn = 0;
  const read = keptFor({
    most: 10,
    key: (name: string) => name,
    weigh: () => 1,
    async read() {
      turn += 1;
      if (turn === 1) throw new Error('not now');
      return turn;
    },
  });
  await expect(read(desk, 'a')).rejects.toThrow('not now');
  expect(await read(desk, 'a')).toBe(2);
});
