import { afterEach, expect, test } from 'vitest';
import { meaningsApart, meaningsHere, type ChangeToRead, type MeaningReader } from './meaning-reader.ts';

const facts = { leads: [], heading: 'Accounts', mainType: null, severity: 1, modality: 'statement' };
const passages = new Map(
  [
    'We may suspend your account with 30 days notice.',
    'We may suspend your account without notice.',
    'You must be 16 years old.',
  ].map((body, number) => [number, { ...facts, body }] as const),
);
const change = (document: string, before: number | null, after: number | null, first = true): ChangeToRead => ({
  document,
  first,
  type: 'Terms of Service',
  platform: 'Harbourly',
  provisions: [{ id: `${before} ${after}`, kind: 'reworded', before, after, rule: true }],
  passages,
});

let apart: MeaningReader | undefined;
afterEach(() => apart?.close());

test('a thread of its own reads in changes what this one reads, and what was begun here is ended here', async () => {
  const asked = [
    change('first', 0, 1),
    change('first', 1, 0, false),
    change('second', 0, 1),
    change('second', null, 2, false),
    change('third', 2, null),
  ];
  const reader = (apart = meaningsApart(1));
  const here = meaningsHere();
  const read = await Promise.all(asked.map((one) => reader.read(one)));
  expect(read).toEqual(await Promise.all(asked.map((one) => here.read(one))));
  expect(read[0]?.direction.user).toBe('worse');
});
