import { lastRecorded, screenedCaptures, setScreenings, type ScreenedCapture, type ScreeningRow } from '#review';
import { variantNamed, type Place } from '#sources';
import type { Database } from '#store';
import { reader, screenHistory, type ScreeningFacts } from '#text';
import { extractionKey } from './keep-readings.ts';
import type { Extraction } from './read-body.ts';
import { findScreeningFacts } from './readings.store.ts';

interface Known extends ScreenedCapture {
  readonly facts: ScreeningFacts;
  /** Equal where words and marks are. */
  readonly shows: string;
}

/**
 * Screens the captures of a variant beside each other, before they become versions: what is no document is set aside, what replaces
 * most of the text waits to be confirmed, what belongs to another audience goes to its own variant. What is a version already, or
 * was decided on by a person, stays as it is. Doing it again changes nothing.
 *
 * @returns the other variants of the document that captures went to
 */
export async function screenVariant(place: Place, db: Database): Promise<Place[]> {
  const captures = await screenedCaptures(db, place.variantId);
  if (captures.every((capture) => capture.judged)) return [];
  const known = await withFacts(captures, db);
  const imported = known.at(-1)?.imported === true;
  const verdicts = screenHistory(
    known.map(({ id, captured_at: at, facts, settled }) => ({ id, at, facts, settled })),
    imported ? await lastRecorded(db, place.variantId) : null,
  );
  const others = new Map<string, Place>();
  const rows: ScreeningRow[] = [];
  const plain: string[] = [];
  const shown = new Map<string, string>();
  for (const capture of known) {
    const verdict = verdicts.get(capture.id);
    const own = verdict?.kind === 'variant' ? verdict.name : '';
    const repeated = !capture.imported && shown.get(own) === capture.shows;
    if (verdict !== undefined && verdict.kind !== 'quarantined') shown.set(own, capture.shows);
    if (capture.settled || verdict === undefined) continue;
    const placed = { capture_id: capture.id, variant_id: place.variantId };
    if (verdict.kind === 'quarantined')
      rows.push({ ...placed, verdict: verdict.held ? 'held' : 'quarantined', reasons: verdict.reasons });
    else if (verdict.kind === 'variant') {
      const other = others.get(verdict.name) ?? {
        ...place,
        variantId: await variantNamed(db, place.documentId, verdict.name),
      };
      others.set(verdict.name, other);
      const { variantId } = other;
      rows.push({
        capture_id: capture.id,
        variant_id: variantId,
        verdict: repeated ? 'unchanged' : 'accepted',
        reasons: verdict.reasons,
      });
    } else if (repeated) rows.push({ ...placed, verdict: 'unchanged', reasons: [] });
    else plain.push(capture.id);
  }
  await db.transaction().execute((trx) => setScreenings(trx, rows, plain));
  return [...others.values()];
}

/** Those whose readings say what screening goes by; older readings do not, and are left as they are. */
async function withFacts(captures: readonly ScreenedCapture[], db: Database): Promise<Known[]> {
  const facts = new Map<string, { facts: ScreeningFacts; shows: string }>();
  const ways = Map.groupBy(captures, (capture) => extractionKey(capture.extraction as Extraction | null));
  for (const [way, some] of ways) {
    const found = await findScreeningFacts(db, [...new Set(some.map((capture) => capture.body_digest))], way, reader);
    for (const { id, body_digest: body } of some) {
      const own = found.get(body);
      if (own !== undefined) facts.set(id, own);
    }
  }
  return captures.flatMap((capture) => {
    const own = facts.get(capture.id);
    return own === undefined ? [] : [{ ...capture, ...own }];
  });
}
