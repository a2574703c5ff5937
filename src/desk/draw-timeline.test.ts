import { expect, test } from 'vitest';
import type { NotableCaptureRow } from './capture.store.ts';
import { drawTimeline, saySetAside } from './draw-timeline.ts';
import type { VersionRef } from './parts.ts';

const version = (at: string, more: Partial<VersionRef> = {}): VersionRef => ({
  id: at,
  ordinal: 1,
  variant: 'default',
  capturedAt: at,
  kind: 'technical',
  recordedKind: null,
  status: 'accepted',
  textDigest: 'sha256:0',
  wordingChanged: false,
  address: `/@${at}`,
  provenance: { origin: 'capture', said: 'Captured', collection: null, commit: null, originalUrl: null, licence: null },
  ...more,
});
const capture = (
  at: string,
  outcome: NotableCaptureRow['outcome'],
  late = false,
  reasons: NotableCaptureRow['reasons'] = [],
): NotableCaptureRow => ({ captured_at: at, outcome, late, reasons });
const draw = (captures: NotableCaptureRow[], seenAt = '2026-01-09T00:00:00Z') =>
  drawTimeline([version('2026-01-01T00:00:00Z'), version('2026-01-09T00:00:00Z')], new Map(), captures, seenAt).map(
    (entry) => [entry.kind, entry.before],
  );

test('captures at the usual distances leave no gap', () => {
  expect(draw([])).toEqual([
    ['first', null],
    ['technical', 'watched'],
  ]);
});

test('a failed capture and a long silence are gaps', () => {
  expect(draw([capture('2026-01-03T00:00:00Z', 'failed')])[1]).toEqual(['technical', 'gap']);
  expect(draw([capture('2026-01-09T00:00:00Z', 'accepted', true)])[1]).toEqual(['technical', 'gap']);
});

test('between imported records nothing is known', () => {
  const imported = { ...version('x').provenance, origin: 'collection' as const };
  const entries = drawTimeline(
    [
      version('2024-01-01T00:00:00Z', { provenance: imported }),
      version('2025-01-01T00:00:00Z', { provenance: imported }),
    ],
    new Map(),
    [],
    '2025-01-01T00:00:00Z',
  );
  expect(entries[1]?.before).toBe('not-recorded');
});

test('a capture that was set aside stands in its place with its reasons, and the last capture at the end', () => {
  const aside = capture('2026-01-03T00:00:00Z', 'quarantined', false, [
    { code: 'access-denied', said: 'The short page says that access was denied.' },
  ]);
  expect(draw([aside], '2026-01-10T00:00:00Z').map(([kind]) => kind)).toEqual([
    'first',
    'quarantined',
    'technical',
    'last',
  ]);
  expect(saySetAside(aside)).toBe(
    'Set aside on 3 January 2026: the short page says that access was denied; not published.',
  );
});
