import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, secondsOf } from '#kernel';
import { planCheck, type CheckFacts } from './plan-check.ts';

const now = '2026-06-01T00:00:00Z';
const hours = (from: string, to: string) => (secondsOf(to) - secondsOf(from)) / 3600;
const daysBefore = (days: number) => instantOf(secondsOf(now) - days * 86_400);
const facts = (some: Partial<CheckFacts>): CheckFacts => ({
  documentId: 'd',
  since: now,
  last: now,
  changes: 0,
  failures: 0,
  ...some,
});

test.each([
  ['at first', 0, 0, 12],
  ['a year of silence', 365, 0, 72],
  ['a change a week', 70, 10, 3],
  ['a change a month', 300, 10, 12],
  ['one change in four months', 120, 1, 24],
])('the pace goes with the changes: %s', (_, days, changes, pace) => {
  expect(planCheck(facts({ since: daysBefore(days), changes }), now).pace).toBe(pace * 3600);
});

test('the sentence says why', () => {
  expect(planCheck(facts({ since: daysBefore(70), changes: 10 }), now).why).toBe(
    'Every 3 hours, since 10 changes of wording were found in 70 days of watching.',
  );
  expect(planCheck(facts({}), now).why).toBe(
    'Every 12 hours, since no change of wording was found in less than a day of watching.',
  );
});

test('failures back off from an hour to three days', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((failures) => hours(now, planCheck(facts({ failures }), now).nextAt));
  for (const [index, base] of [1, 2, 4, 8, 16, 32, 64, 72, 72].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(base);
    expect(waits[index]).toBeLessThanOrEqual(base * 1.25);
  }
  expect(planCheck(facts({ failures: 2 }), now).why).toContain('The latest 2 looks brought no document');
});

test('what was never looked at is due at once', () => {
  expect(planCheck(facts({ since: null, last: null }), now).nextAt).toBe(now);
});

test('a document keeps its own hours, and documents are spread', () => {
  const first = planCheck(facts({}), now).nextAt;
  const late = instantOf(secondsOf(first) + 600);
  expect(hours(first, planCheck(facts({ last: late }), late).nextAt)).toBe(12);
  const slots = Array.from({ length: 600 }, (_, index) =>
    Math.floor(hours(now, planCheck(facts({ documentId: `document ${index}` }), now).nextAt)),
  );
  const counts = Map.groupBy(slots, (slot) => slot);
  expect(counts.size).toBe(12);
  for (const [, some] of counts) expect(some.length).toBeLessThan(90);
});

test('the next look lies between half a pace and one and a half, or within the back-off', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 12 }),
      (documentId, days, changes, failures) => {
        const plan = planCheck(facts({ documentId, since: daysBefore(days), changes, failures }), now);
        const wait = hours(now, plan.nextAt);
        expect(plan.pace).toBeGreaterThanOrEqual(3 * 3600);
        expect(plan.pace).toBeLessThanOrEqual(72 * 3600);
        expect(wait).toBeGreaterThanOrEqual(failures > 0 ? 1 : plan.pace / 7200);
        expect(wait).toBeLessThanOrEqual(failures > 0 ? 90 : (plan.pace / 3600) * 1.5);
      },
    ),
  );
});
