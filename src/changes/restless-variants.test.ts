import { instantOf } from '#kernel';
import { expect, test } from 'vitest';
import { restlessSteps, type RestlessChange } from './restless-variants.ts';

const day = (number: number): string => instantOf(Date.UTC(2024, 0, 1) / 1000 + number * 24 * 3600);
/** A forum beside a policy: each day an entry comes and the one before goes. */
const entries = Array.from({ length: 40 }, (_, index): RestlessChange => ({
  at: day(index),
  steps: [
    { id: `entry${index}`, before: null, after: 100 + index },
    { id: `entry${index - 1}`, before: 99 + index, after: null },
  ],
}));
const rule = { id: 'rule', before: 1, after: 2 };

test('what never stands long on a restless page is the page’s', () => {
  const passing = restlessSteps(entries, day(400));
  expect(passing(entries[20]!.steps[0]!, day(20))).toBe(true);
  expect(passing(entries[20]!.steps[1]!, day(20))).toBe(true);
});

test('a rule that stood, or will stand, is not', () => {
  const changes = entries.map((one, index) => (index === 20 ? { ...one, steps: [...one.steps, rule] } : one));
  expect(restlessSteps(changes, day(400))(rule, day(20))).toBe(false);
});

test('a rule that came on such a page counts once it has stood', () => {
  const added = { id: 'added', before: null, after: 3 };
  const changes = entries.map((one, index) => (index === 39 ? { ...one, steps: [...one.steps, added] } : one));
  expect(restlessSteps(changes, day(100))(added, day(39))).toBe(true);
  expect(restlessSteps(changes, day(250))(added, day(39))).toBe(false);
});

test('a document that changes once a week is not restless', () => {
  const weekly = entries.map((one, index) => ({ ...one, at: day(index * 7) }));
  expect(restlessSteps(weekly, day(300))(weekly[20]!.steps[0]!, day(140))).toBe(false);
});
