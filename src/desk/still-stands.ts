import { secondsOf } from '#kernel';
import type { Materials } from './materials.ts';

/** While an import goes on, what is dear to find out is not found out more often than this, in seconds. */
const rest = 30;

/** And it is never told later than this, in seconds. */
const longest = 600;

/** When something was found out: at which state of the records, and at which second. */
export interface FoundAt {
  readonly generation: number;
  readonly at: number;
}

export function foundNow(desk: Pick<Materials, 'generation' | 'clock'>): FoundAt {
  return { generation: desk.generation(), at: secondsOf(desk.clock()) };
}

/** Whether what was found out then may be told: until the records have moved on, and for half a minute more while they still do. */
export function stillStands(desk: Pick<Materials, 'generation' | 'clock' | 'progress'>, then: FoundAt): boolean {
  const now = foundNow(desk);
  return then.generation === now.generation || (desk.progress().length > 0 && now.at - then.at < rest);
}

/** Whether what has stood its time may be told on while it is found out anew: as long as work is under way, ten minutes at most. */
export function standsMeanwhile(desk: Pick<Materials, 'clock' | 'progress'>, then: FoundAt): boolean {
  return desk.progress().length > 0 && secondsOf(desk.clock()) - then.at < longest;
}
