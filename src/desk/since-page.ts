import type { ChangeRef, DocumentRef, Instant, PlatformRef, VersionRef } from './parts.ts';
import type { ShownBlock } from './pages.ts';

/** When sentences of the current text came in. */
export interface SinceTime {
  readonly version: VersionRef;
  /** The last record without them; null for those of the first record. */
  readonly after: Instant | null;
  /** The change that brought them; null for those of the first record. */
  readonly change: ChangeRef | null;
  readonly sentences: number;
}

/** The current text of a document, with for every sentence since when it stands there. */
export interface SincePage {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly variant: string;
  readonly version: VersionRef;
  /** The day that was asked for, or that of the reader's own mark; null where neither is there. */
  readonly asked: { readonly at: Instant; readonly by: 'address' | 'mark' } | null;
  /** Sentences that came after the day asked for. */
  readonly newer: number;
  /** Changes after it, newest first. */
  readonly changes: readonly ChangeRef[];
  /** The version then current against the present one; null where it is the present one or none was. */
  readonly redline: string | null;
  readonly times: readonly SinceTime[];
  readonly blocks: readonly (Pick<ShownBlock, 'kind' | 'level' | 'depth' | 'label' | 'header' | 'start' | 'end'> & {
    readonly sentences: readonly {
      readonly text: string;
      readonly start: number;
      readonly end: number;
      /** The place in `times`. */
      readonly since: number;
      readonly newer: boolean;
    }[];
  })[];
  /** When the reader of this installation marked the document as read; null where never. */
  readonly read: Instant | null;
}
