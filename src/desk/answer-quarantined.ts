import { quarantinedCaptures } from '#review';
import { documentRef, platformRef } from './catalogue.ts';
import type { HeldCapture } from './held-capture.ts';
import type { Materials } from './materials.ts';

/** Captures that screening set aside, newest first: all, or those of a platform or document. */
export async function answerQuarantined(
  desk: Materials,
  platformSlug?: string,
  documentSlug?: string,
): Promise<readonly HeldCapture[]> {
  const catalogue = await desk.catalogue();
  const platform = platformSlug === undefined ? undefined : catalogue.platform(platformSlug);
  const document =
    platformSlug === undefined || documentSlug === undefined
      ? undefined
      : catalogue.document(platformSlug, documentSlug).document;
  const held = await quarantinedCaptures(desk.db, { platformId: platform?.id, documentId: document?.id });
  return held.map((capture) => {
    const owner = catalogue.platformById(capture.platform_id);
    return {
      id: capture.id,
      platform: platformRef(owner),
      document: documentRef(owner, catalogue.documentById(capture.document_id)),
      variant: capture.variant,
      capturedAt: capture.captured_at,
      address: capture.address,
      bodyDigest: capture.body_digest,
      reasons: capture.reasons.map((reason) => reason.said),
      decision: capture.decision,
      held: capture.held,
      version: capture.version,
    };
  });
}
