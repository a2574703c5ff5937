import type { SinceTime } from '#desk';
import { dayOf } from '#kernel';

/** “since 3 May 2026”; for the first record “since 17 August 2021 or before”. */
export function sinceSaid({ version, after, change }: Pick<SinceTime, 'version' | 'after' | 'change'>): string {
  const day = dayOf(version.capturedAt);
  if (after === null) return `since ${day} or before`;
  return change === null ? `read so since ${day}` : `since ${day}`;
}
