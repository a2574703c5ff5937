import { describe, expect, test } from 'vitest';
import { tellingWords, Twins } from './twins.ts';

const long =
  'You may send parcels through any depot of the network while your account is in good standing, and the depot will keep each parcel for 30 days after it arrived, hand it to the person named on its label, tell you by message when it was handed over, and send it back to you at your cost when nobody came for it within that time, unless you told the depot otherwise before the parcel was sent.';
const twins = new Twins<string>();
twins.add({ body: long, leads: [] }, 'decided');

describe('a near-identical twin', () => {
  test.each([
    ['the same', long, true],
    ['other signs and letters', long.replaceAll(',', ';').toUpperCase(), true],
    ['one word of many', long.replace('by message', 'by letter'), true],
    ['another number', long.replace('30 days', '60 days'), false],
    ['denied', long.replace('You may send', 'You may not send'), false],
    ['a duty for a permission', long.replace('You may send', 'You must send'), false],
    ['half of it', long.slice(0, 200), false],
    ['other words', 'The depot is closed on Sundays.', false],
  ])('%s', (_, body, twin) => {
    expect(twins.of({ body, leads: [] })).toBe(twin ? 'decided' : null);
  });

  test('leads count as words', () => {
    expect(twins.of({ body: long, leads: ['You may not:'] })).toBeNull();
  });
});

test('every twin holds one group of telling words whole', () => {
  const groups = tellingWords({ body: long, leads: [] });
  expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  const twin = long.replace('by message', 'by letter').toLowerCase();
  expect(groups.some((some) => some.every((word) => twin.includes(word)))).toBe(true);
});
