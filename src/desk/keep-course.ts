import { notableCaptures, type NotableCaptureRow } from './capture.store.ts';
import { changesOf, type ChangeRow } from './change.store.ts';
import { keptFor } from './keep-for.ts';

/** What befell a variant: its published changes, newest first, the versions that changed no wording, and the captures that made none. */
interface Course {
  readonly changes: readonly ChangeRow[];
  readonly withoutChange: number;
  readonly captures: readonly NotableCaptureRow[];
}

/**
 * The same for all provisions of a variant, and half of what their pages ask the database. Asked with the last version that
 * the catalogue knows, so that the page of a newer one never tells the older course.
 */
export const courseOf = keptFor({
  most: 20_000,
  key: ({ variant, last }: { readonly document: string; readonly variant: string; readonly last: number }) =>
    `${variant} ${last}`,
  weigh: ({ changes, captures }: Course) => 5 + changes.length + captures.length,
  async read({ db }, { document, variant }): Promise<Course> {
    const [changed, captures] = await Promise.all([changesOf(db, document, variant), notableCaptures(db, [variant])]);
    return { ...changed, captures };
  },
});
