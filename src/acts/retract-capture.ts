import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import { retraction } from '#review';
import type { Actor, Workshop } from './working.ts';

export interface CaptureRetraction {
  readonly capture: string;
  readonly reason: string;
}

/** Retracts a capture that became a version, with a reason. Not undone by anybody. @throws InputError, NotFoundError */
export async function retractCapture(
  request: CaptureRetraction,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'retract');
  const { capture, reason } = retraction({ ...request, by });
  await audit(shop.db, { at: shop.now(), act: 'retract', by, details: { capture, reason } });
  return shop.work({ kind: 'retract', capture, reason, by }, progress);
}
