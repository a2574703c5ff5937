import { instantOf, secondsOf } from '#kernel';
import { describe, expect, test } from 'vitest';
import { saysTheSame } from './steady-words.ts';
import { withhold, type ChangeInTime, type Step } from './withhold.ts';

const start = secondsOf('2024-01-01T00:00:00Z');
const on = (day: number) => instantOf(start + day * 24 * 3600);
let minted = 0;

/** A history of one provision beside others: `[day, before, after]`, 0 for absent. */
function history(...steps: readonly (readonly [day: number, steps: readonly Partial<Step>[]])[]) {
  const changes = steps.map(([day, own]): ChangeInTime => ({
    version: `day ${day}`,
    at: on(day),
    steps: own.map((step) => ({
      id: step.id ?? `other ${(minted += 1)}`,
      kind: 'reworded',
      before: null,
      after: null,
      rule: true,
      ...step,
    })),
  }));
  const states = [
    { id: 'first', at: on(0), words: 'first' },
    ...changes.map((change) => ({ id: change.version, at: change.at, words: change.version })),
  ];
  return [...withhold(states, changes)];
}
const reworded = (id: string, before: number | null, after: number | null, place = 1): Partial<Step> => ({
  id,
  before,
  after,
  place,
});

describe('withheld changes', () => {
  test('residue alone is withheld, with a rule it is published', () => {
    expect(history([1, [{ rule: false }]], [2, [{ rule: false }, reworded('p', 1, 2)]])).toEqual([
      ['day 1', 'residue'],
    ]);
  });
  test('what a record without a change put back is known from the next change: it is published once', () => {
    const step = (before: number, after: number): Step => ({ id: 'p', kind: 'reworded', before, after, rule: true });
    const change = (version: string, day: number, own: Step): ChangeInTime => ({ version, at: on(day), steps: [own] });
    const states = [0, 10, 20, 21].map((day) => ({ id: `day ${day}`, at: on(day), words: String(day) }));
    // Day 20 is the collection's own correction: it gave 1 back, and no change tells of it.
    expect([...withhold(states, [change('day 10', 10, step(1, 2)), change('day 21', 21, step(1, 2))])]).toEqual([
      ['day 21', 'oscillation'],
    ]);
  });
  test('a clause that is divided, and whole again when its text comes back', () => {
    const step = (id: string, before: number, after: number): Step => ({
      id,
      kind: 'reworded',
      before,
      after,
      rule: true,
    });
    const change = (version: string, day: number, ...steps: Step[]): ChangeInTime => ({ version, at: on(day), steps });
    const state = (id: string, day: number, words: string) => ({ id, at: on(day), words });
    const parts = change('parts', 10, step('p', 1, 2), step('q', 1, 3));
    const whole = change('whole', 20, step('p', 2, 1));
    const states = [state('first', 0, 'a'), state('parts', 10, 'b')];
    expect([...withhold([...states, state('whole', 20, 'a')], [parts, whole])]).toEqual([
      ['parts', 'oscillation'],
      ['whole', 'oscillation'],
    ]);
    expect([...withhold(states, [parts])]).toEqual([]);
  });
  test('a clause that turns back while another is reworded for good', () => {
    expect(
      history(
        [1, [reworded('p', 1, 2)]],
        [5, [reworded('p', 2, 1), reworded('q', 7, 8, 3)]],
        [9, [reworded('p', 1, 2)]],
        [12, [reworded('p', 2, 1)]],
      ),
    ).toEqual([
      ['day 1', 'oscillation'],
      ['day 9', 'oscillation'],
      ['day 12', 'oscillation'],
    ]);
  });
  test('three texts that take turns', () => {
    const turns = [1, 2, 3, 1, 3, 2, 1].map(
      (words, day, all) => [day + 1, [reworded('p', all[day - 1] ?? 3, words)]] as const,
    );
    expect(history(...turns.slice(1)).length).toBe(6);
  });
  test('a clause reworded thrice within a month was changed thrice', () => {
    expect(history([1, [reworded('p', 1, 2)]], [9, [reworded('p', 2, 3)]], [20, [reworded('p', 3, 4)]])).toEqual([]);
  });
  test('words that come back as another provision', () => {
    expect(history([1, [reworded('p', 5, null)]], [4, [reworded('q', null, 5)]]).map(([, why]) => why)).toEqual([
      'oscillation',
      'oscillation',
    ]);
  });
  test('a place with new words every day is the page’s, even where its neighbours come and go; a rule beside it is not', () => {
    const days = Array.from(
      { length: 12 },
      (_, day) =>
        [
          day + 1,
          [
            reworded(`e${day}`, null, 100 + day, day === 0 ? 9 : 100 + day - 1),
            ...(day < 3 ? [] : [reworded(`e${day - 3}`, 100 + day - 3, null, 9)]),
          ],
        ] as const,
    );
    const found = history(...days.slice(0, 11), [12, [...days[11]![1], reworded('p', 1, 2, 4)]]);
    expect(new Set(found.map(([, why]) => why))).toEqual(new Set(['unstable-place']));
    expect(found.map(([version]) => version)).not.toContain('day 12');
  });
  test('a step in the page’s frame is residue, and tells a restless place all the same', () => {
    const framed = { rule: false, framed: true };
    expect(history([1, [{ ...reworded('p', 1, 2), ...framed }]])).toEqual([['day 1', 'residue']]);
    expect(history([1, [{ ...reworded('p', 1, 2), ...framed }, reworded('q', 3, 4, 7)]])).toEqual([]);
    const places = Array.from(
      { length: 7 },
      (_, day) => [day + 1, [{ ...reworded(`e${day}`, null, 100 + day, 9), ...(day < 5 ? framed : {}) }]] as const,
    );
    expect(history(...places).map(([, why]) => why)).toContain('unstable-place');
  });
  test('a page that is cut another way within the hour was not changed; over a day, or with other words, it was', () => {
    const cut = (hours: number, ...more: Step[]) => {
      const at = instantOf(start + hours * 3600);
      const steps = Array.from({ length: 12 }, (_, place): Step => ({
        id: `c${place}`,
        kind: 'removed',
        before: place + 1,
        after: null,
        rule: true,
        place: 0,
      }));
      const states = [
        { id: 'whole', at: on(0), words: 'a' },
        { id: 'part', at, words: 'b' },
      ];
      return [...withhold(states, [{ version: 'part', at, steps: [...steps, ...more] }])];
    };
    expect(cut(1)).toEqual([['part', 'cut-anew']]);
    expect(cut(24)).toEqual([]);
    const added = (id: string, after: number): Step => ({
      id,
      kind: 'added',
      before: null,
      after,
      rule: true,
      place: 0,
    });
    expect(cut(1, added('x', 50), added('y', 51))).toEqual([]);
  });
  test('a list that grows every few weeks is the document’s', () => {
    expect(
      history(
        ...Array.from(
          { length: 10 },
          (_, index) => [index * 20 + 1, [reworded(`s${index}`, null, 50 + index)]] as const,
        ),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['Updated 3 days ago by our team', 'Updated a week ago by our team', true],
  ['1,204 views of this page', '1,391 views of this page', true],
  ['Write to [email protected] first', 'Write to legal@larkspur.example first', true],
  ['Write to legal@larkspur.example first', 'Write to hi@larkspur.example first', false],
  ['See our terms (opens in a new window).', 'See our terms.', true],
  ['**2.1 Fees** are due', 'Fees are due', true],
  ['within 30 days of notice', 'within 15 days of notice', false],
  ['a fee of $1,000 is due', 'a fee of $1.000 is due', false],
  ['You may not sell it', 'You may sell it', false],
  ['See https://a.example/terms?sid=9b73 for it', 'See https://a.example/terms for it', true],
  ['See https://a.example/terms for it', 'See https://a.example/fees for it', false],
  ['See https://a.example/en-us/terms for it', 'See http://www.a.example/ie/en/terms for it', true],
  ['Write to us (mailto:hi@a.example)', 'Write to us hi@a.example', true],
  ['Write to terms--larkspur@a.example first', 'Write to terms_larkspur@a.example first', false],
  ['Write to hi@a.example', 'Write to hi@a.example.', true],
  ['Write to terms@a.example(opens in a new tab) first', 'Write to terms@a.exampleopens email client first', true],
  ['Write to reports@[Your.company] first', 'Write to [email protected][Your.company] first', true],
  ['Back to top What we collect', 'What we collect', true],
  ['Go to www.a.example first', 'Go towww.a.example first', true],
  ['Pay 3/4 of it', 'Pay 1/4 of it', false],
  ['US$1000.00 in all', 'US$1,000.00 in all', true],
  ['We canï¿½t find it', 'We can’t find it', true],
  ['Choose your biscuits 🍪', 'Choose your biscuits', true],
])('“%s” and “%s” say the same: %s', (before, after, expected) => {
  expect(saysTheSame(before, after)).toBe(expected);
});

test('British spelling of the same words is no change, and other words in it are', () => {
  expect(saysTheSame('We analyze behavior at our center.', 'We analyse behaviour at our centre.')).toBe(true);
  expect(saysTheSame('We personalize your license.', 'We personalise our licence.')).toBe(false);
});
