import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import { decide, type Verdict } from '#review';
import type { Actor, Workshop } from './working.ts';

export interface CaptureDecision {
  readonly capture: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Accepts or rejects a capture that screening set aside, with a reason. @throws InputError, NotFoundError, ReadError */
export async function decideCapture(
  request: CaptureDecision,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'decide');
  const at = shop.now();
  const { subject: capture, verdict, reason } = decide(request.capture, request.verdict, request.reason, by, at);
  await audit(shop.db, { at, act: 'decide', by, details: { capture, verdict, reason } });
  return shop.work({ kind: 'decide', capture, verdict, reason, by }, progress);
}
