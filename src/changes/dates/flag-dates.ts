import type { Instant } from '#kernel';
import type { StatedDate } from '#provisions';

/** Disagreements between the dates that a text states and the times at which it was seen. */
export const dateFlags = {
  'updated-after-detected': 'The text says that it was updated after it was captured.',
  'effective-before-seen':
    'The text states a new day of effect, and a capture after that day did not show this text yet.',
  'updated-before-seen': 'The text says that it was updated before a capture that did not show this text yet.',
  'updated-not-renewed': 'The words changed, and the stated day of the last update did not.',
  'effective-not-renewed': 'The words changed, and the stated day of effect did not.',
  'several-effective': 'The text states several days of effect.',
  'several-updated': 'The text states several days of its last update.',
  'updated-after-effective': 'The text says that it was updated after it took effect.',
  'effective-moved-back': 'The stated day of effect is earlier than that of the version before.',
} as const;

export type DateFlag = keyof typeof dateFlags;

export interface FlaggedDate {
  readonly flag: DateFlag;
  /** The dates of the text after the change that it rests on. */
  readonly dates: readonly StatedDate[];
}

/** What a change's texts state of their dates, and between which two captures it appeared. */
export interface DatesOfChange {
  readonly before: readonly StatedDate[];
  readonly after: readonly StatedDate[];
  readonly detectedAfter: Instant;
  readonly detectedBy: Instant;
}

/** The days that a text states in a role, each once, in order; dates without a certain day are left out. */
export function daysOf(dates: readonly StatedDate[], role: StatedDate['role']): string[] {
  return [
    ...new Set(dates.flatMap((one) => (one.role === role && one.when.kind === 'day' ? [one.when.on] : []))),
  ].toSorted();
}

/**
 * Where the dates disagree. Days are compared as days of UTC, and a day of difference is none: a platform's midnight is not ours.
 * Only dates with a certain day take part.
 */
export function flagDates({ before, after, detectedAfter, detectedBy }: DatesOfChange): FlaggedDate[] {
  const [updated, effective] = [daysOf(after, 'updated'), daysOf(after, 'effective')];
  const [wasUpdated, wasEffective] = [daysOf(before, 'updated'), daysOf(before, 'effective')];
  const dated = (days: readonly string[], role: StatedDate['role']) =>
    after.filter((one) => one.role === role && one.when.kind === 'day' && days.includes(one.when.on));
  const flags: FlaggedDate[] = [];
  const flag = (name: DateFlag, role: StatedDate['role'], days: readonly string[]) => {
    if (days.length > 0) flags.push({ flag: name, dates: dated(days, role) });
  };
  flag(
    'updated-after-detected',
    'updated',
    updated.filter((day) => daysBetween(detectedBy, day) > 1),
  );
  flag(
    'updated-before-seen',
    'updated',
    onlyNew(updated, wasUpdated).filter((day) => daysBetween(day, detectedAfter) > 1),
  );
  flag(
    'effective-before-seen',
    'effective',
    onlyNew(effective, wasEffective).filter((day) => daysBetween(day, detectedAfter) > 1),
  );
  if (same(updated, wasUpdated)) flag('updated-not-renewed', 'updated', updated);
  if (same(effective, wasEffective) && (updated.length === 0 || same(updated, wasUpdated)))
    flag('effective-not-renewed', 'effective', effective);
  if (effective.length > 1) flag('several-effective', 'effective', effective);
  if (updated.length > 1) flag('several-updated', 'updated', updated);
  const [only] = effective;
  if (effective.length === 1 && only !== undefined)
    flag(
      'updated-after-effective',
      'updated',
      updated.filter((day) => daysBetween(only, day) > 1),
    );
  const [was] = wasEffective;
  if (effective.length === 1 && wasEffective.length === 1 && only !== undefined && was !== undefined && only < was)
    flag('effective-moved-back', 'effective', effective);
  return flags;
}

const onlyNew = (days: readonly string[], was: readonly string[]) => days.filter((day) => !was.includes(day));
const same = (days: readonly string[], was: readonly string[]) => days.join() === was.join();

/** Whole days from one day (or instant) to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
