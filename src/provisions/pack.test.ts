import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './pack.ts';

test('any JSON comes out as it went in, and a long one goes in small', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 1, max: 40 }), (json, times) => {
      const text = JSON.stringify(Array.from({ length: times }, () => json));
      expect(unpacked(packed(text))).toBe(text);
    }),
  );
  const long = JSON.stringify(Array.from({ length: 2000 }, (_, place) => [3, place, 'naïve ’🙂']));
  expect(packed(long).length).toBeLessThan(long.length / 3);
  expect(packed('[]')).toBe('[]');
});
