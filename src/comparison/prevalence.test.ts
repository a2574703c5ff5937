import { expect, test } from 'vitest';
import { countType, platformsCounted } from './prevalence.ts';

const documents = [
  { documentId: 'a', platformId: 'larkspur', kind: 'terms' },
  { documentId: 'b', platformId: 'larkspur', kind: 'conduct' },
  { documentId: 'c', platformId: 'fernbank', kind: 'conduct' },
  { documentId: 'd', platformId: 'tallow', kind: 'privacy' },
];
const spam = { id: 'use.spam', standsIn: ['terms', 'conduct'] };

test('M counts each platform with such a document once, whether or not it has a provision', () => {
  expect([...platformsCounted(spam, documents)]).toEqual(['larkspur', 'fernbank']);
  expect(countType(spam, documents, []).of).toBe(2);
});

test('N counts platforms of M alone; provisions are counted everywhere, by severity', () => {
  const members = [
    { platformId: 'larkspur', severity: 2, provisions: 2 },
    { platformId: 'larkspur', severity: 0, provisions: 1 },
    { platformId: 'tallow', severity: 1, provisions: 4 },
  ];
  expect(countType(spam, documents, members)).toEqual({
    type: 'use.spam',
    platforms: 1,
    provisions: 7,
    high: 2,
    medium: 4,
    low: 1,
    of: 2,
  });
});
