import { describe, expect, test } from 'vitest';
import { folded } from './fold.ts';

const said = (ops: string) =>
  folded(ops.split('').map((op) => ({ op: op === '.' ? 'same' : 'changed' })))
    .map((one) => (one.kind === 'alike' ? `[${one.blocks.length}]` : one.kind === 'near' ? '.' : `x${one.number}`))
    .join('');

describe('folding', () => {
  test.each([
    ['', ''],
    ['x', 'x1'],
    ['..........', '[10]'],
    ['.....x.....', '[4].x1.[4]'],
    ['x.x', 'x1.x2'],
    ['x....x', 'x1....x2'],
    ['x.....x', 'x1.[3].x2'],
    ['..x', '..x1'],
  ])('%s becomes %s', (ops, expected) => expect(said(ops)).toBe(expected));
});
