import { expect, test } from 'vitest';
import { compareDigests, type SeenState } from './compare-digests.ts';

const state = (body: string, text: string, reader = 'reader/1', at = '2026-01-01T00:00:00Z'): SeenState => ({
  body,
  text,
  reader,
  at,
});

test('documents are corroborated by bytes, or by words of one reader; all else is told apart', () => {
  const here = [
    { document: 'a/terms', seen: [state('b0', 't0'), state('b1', 't1')] },
    { document: 'b/terms', seen: [state('b1', 't1')] },
    { document: 'c/terms', seen: [state('b1', 't1')] },
    { document: 'd/terms', seen: [state('b1', 't1')] },
    { document: 'e/terms', seen: [state('b1', 't1'), state('b2', 't2')] },
  ];
  const there = [
    // The last state of one side was seen by the other before.
    { document: 'a/terms', seen: [state('b1', 't1'), state('b9', 't9')] },
    { document: 'b/terms', seen: [state('b2', 't1')] },
    // The same words by another release of the reader are not compared.
    { document: 'c/terms', seen: [state('b2', 't1', 'reader/2')] },
    { document: 'e/terms', seen: [state('b1', 't1'), state('b3', 't3')] },
    { document: 'f/terms', seen: [state('b1', 't1')] },
  ];
  expect(compareDigests(here, there)).toEqual([
    { document: 'a/terms', verdict: 'corroborated', shared: 1 },
    { document: 'b/terms', verdict: 'corroborated', shared: 1 },
    { document: 'c/terms', verdict: 'different', shared: 0 },
    { document: 'd/terms', verdict: 'only here', shared: 0 },
    { document: 'e/terms', verdict: 'different', shared: 1 },
    { document: 'f/terms', verdict: 'only there', shared: 0 },
  ]);
});
