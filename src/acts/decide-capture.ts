import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import { decide, type Verdict } from '#review';
import type { Actor, Workshop } from './working.ts';

export interface CaptureDecision {
  readonly capture: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** For `assign`: the name of the variant that it belongs to. */
  readonly variant?: string | null;
}

/** Accepts or rejects a capture that screening set aside, or assigns it to a variant, with a reason. @throws InputError, NotFoundError, ReadError */
export async function decideCapture(
  request: CaptureDecision,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'decide');
  const at = shop.now();
  const decision = decide(request.capture, request.verdict, request.reason, by, at, request.variant ?? null);
  const { subject: capture, verdict, reason, variant } = decision;
  const details = { capture, verdict, reason, ...(variant === null ? {} : { variant }) };
  await audit(shop.db, { at, act: 'decide', by, details });
  return shop.work({ kind: 'decide', ...details, by }, progress);
}
