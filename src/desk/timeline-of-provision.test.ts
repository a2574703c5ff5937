import { expect, test } from 'vitest';
import type { NotableCaptureRow } from './capture.store.ts';
import type { WordingView } from './pages.ts';
import { timelineOfProvision } from './timeline-of-provision.ts';

const wording = (from: [number, string], to: [number, string], current = false): WordingView =>
  ({
    from: { ordinal: from[0], capturedAt: `2026-01-${from[1]}T00:00:00Z`, address: `/@${from[1]}` },
    to: { ordinal: to[0], capturedAt: `2026-01-${to[1]}T00:00:00Z`, address: `/@${to[1]}` },
    current,
    change: null,
  }) as unknown as WordingView;
const late: NotableCaptureRow = { captured_at: '2026-01-05T00:00:00Z', outcome: 'accepted', reasons: [], late: true };
const draw = (history: WordingView[], captures: NotableCaptureRow[] = [], imported = false) =>
  timelineOfProvision(history, captures, '2026-01-20T00:00:00Z', imported).map(({ kind, before, said }) => [
    kind,
    before,
    said.split(/[.;,]/)[0],
  ]);

test('a provision that was reworded and stands', () => {
  expect(draw([wording([1, '01'], [2, '03']), wording([3, '05'], [4, '09'], true)], [late])).toEqual([
    ['first', null, 'First recorded'],
    ['change', 'gap', 'Reworded'],
    ['last', 'watched', 'Still in it when last captured'],
  ]);
});

test('one that went, came back and went for good', () => {
  expect(draw([wording([1, '01'], [2, '03']), wording([5, '07'], [6, '09'])])).toEqual([
    ['first', null, 'First recorded'],
    ['removed', 'watched', 'Last recorded on 3 January 2026'],
    ['change', 'watched', 'Came back'],
    ['removed', 'watched', 'Last recorded on 9 January 2026'],
  ]);
});

test('nothing is known of the watching between imported records', () => {
  expect(
    draw([wording([1, '01'], [2, '03']), wording([3, '05'], [4, '09'])], [], true).map(([, before]) => before),
  ).toEqual([null, 'not-recorded', 'not-recorded']);
  expect(draw([])).toEqual([]);
});
