import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import type { Actor, Workshop } from './working.ts';

/** Captures all watched pages now, or those of some platforms or documents (`platform` or `platform/document`). */
export async function capturePages(
  request: { of: readonly string[] | null; allowLoopback: boolean },
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'capture');
  await audit(shop.db, { at: shop.now(), act: 'capture', by, details: request });
  return shop.work({ kind: 'capture', ...request }, progress);
}
