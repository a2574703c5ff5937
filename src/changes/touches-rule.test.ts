import { expect, test } from 'vitest';
import { touchesRule, type Touched } from './touches-rule.ts';

const touched = (body: string, ...leads: string[]): Touched => ({ body, leads, mainType: null });
const note = '* Until your company has its own contract with us, which will then govern instead.';

test('an entry of a list that was reworded above its note is a change of what the note says', () => {
  expect(
    touchesRule(
      touched(note, 'Larkspur Garden Basic and Larkspur Garden Apps*'),
      touched(note, 'Larkspur Garden Basic, Larkspur Garden Helper and Larkspur Garden Apps*'),
    ),
  ).toBe(true);
});

test('another entry of a menu above the same words is none', () => {
  expect(touchesRule(touched(note, 'Larkspur Garden Basic offers'), touched(note, 'Our new autumn catalogue'))).toBe(
    false,
  );
  expect(
    touchesRule(touched('2 votes', 'How to find my old garden'), touched('2 votes', 'How to find my new garden')),
  ).toBe(false);
});

test('an entry of a menu is none of the rules, whatever type its words have', () => {
  const typed = (body: string, ...leads: string[]): Touched => ({ body, leads, mainType: 'payment.fees' });
  expect(touchesRule(typed('Pricing'), null)).toBe(false);
  expect(touchesRule(null, typed('Subscribe'))).toBe(false);
  expect(touchesRule(null, typed('Pricing', 'We may change the following without notice:'))).toBe(true);
  expect(touchesRule(null, typed('Copyright Agent, Larkspur Ltd, 12 Tallow Drive, Fernbank'))).toBe(true);
});
