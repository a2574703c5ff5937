import type { NotableCaptureRow } from './capture.store.ts';
import type { Catalogue } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import type { ChangeRow } from './change.store.ts';
import { joinEvents } from './join-events.ts';
import type { TimelineEntry } from './parts.ts';

/** Published changes of many documents in one timeline, each named by its document, and by its platform where several are drawn. */
export function timelineOfChanges(
  catalogue: Catalogue,
  rows: readonly ChangeRow[],
  captures: readonly NotableCaptureRow[],
  platforms: 'one' | 'several',
): TimelineEntry[] {
  return joinEvents(
    rows.map((row) => {
      const { platform, document, sentence, address, detectedBy } = changeRef(catalogue, row);
      const name = platforms === 'one' ? document.title : `${platform.name}, ${document.title}`;
      return {
        at: detectedBy,
        kind: 'change' as const,
        said: `${name}: ${sentence}`,
        address,
        imported: catalogue.isImported(row.variant_id),
      };
    }),
    captures,
  );
}
