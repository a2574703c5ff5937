import { leafOfRetraction } from '#archive';
import { retractChanges } from '#changes';
import { idOf, InputError, NotFoundError } from '#kernel';
import { forgetWordings } from '#provisions';
import { retraction, type RetractionRequest } from '#review';
import type { Place } from '#sources';
import type { Pipeline } from './open-pipeline.ts';
import { findRetractable, saveRetraction } from './retractions.store.ts';
import { setOrdinalsAside } from './versions.store.ts';

/**
 * Marks the version that a capture became as retracted, with the changes before and after it, and has its variant followed
 * anew past it: the caller carries that on. Retracting the same once more changes nothing, and is not undone by anybody.
 *
 * @throws NotFoundError, InputError `no-reason`, `long-reason`, `no-version`, `is-retracted`
 */
export async function retractCapture(request: RetractionRequest, pipeline: Pipeline): Promise<Place> {
  const { room, log } = pipeline;
  const at = pipeline.now();
  const { reason, by } = retraction(request);
  const capture = await findRetractable(room.db, request.capture);
  if (capture === undefined) throw new NotFoundError(`There is no capture “${request.capture}” here.`);
  const { version } = capture;
  if (version === null)
    throw new InputError(
      'no-version',
      `Capture ${capture.id} is ${capture.outcome} and never became a version: there is nothing to retract.`,
    );
  const place = {
    platformId: capture.platform_id,
    documentId: capture.document_id,
    variantId: capture.variant_id,
    sourceId: capture.source_id,
  };
  if (capture.retracted === reason) return place;
  if (capture.retracted !== null)
    throw new InputError('is-retracted', `Capture ${capture.id} was retracted before: ${capture.retracted}`);
  const row = {
    id: idOf('retraction', capture.id, reason, by, at),
    capture_id: capture.id,
    version_id: version,
    reason,
    by,
    at,
  };
  try {
    await room.db.transaction().execute(async (trx) => {
      await saveRetraction(trx, row);
      await retractChanges(trx, capture.variant_id, version);
      // Ordinals set aside tell, after a crash too, that the variant is to be followed anew.
      await setOrdinalsAside(trx, capture.variant_id);
      await forgetWordings(trx, capture.variant_id);
      await log.append(trx, [leafOfRetraction(row)], at);
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
  return place;
}
