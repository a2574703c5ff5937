import { idOf, InputError, type Instant } from '#kernel';

/** What a person decided on something that screening left open. Only added to; the latest on a subject counts. */
export interface Decision {
  readonly id: string;
  readonly subject: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export type Verdict = 'accept' | 'reject';

const longestReason = 1000;

/** A decision on a capture, with its reason as it will be shown. @throws InputError `no-reason`, `long-reason`, `bad-verdict` */
export function decide(capture: string, verdict: Verdict, reason: string, by: string, at: Instant): Decision {
  if (verdict !== 'accept' && verdict !== 'reject')
    throw new InputError('bad-verdict', `“${String(verdict)}” is no decision; a capture is accepted or rejected.`);
  const given = reason.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (given === '')
    throw new InputError(
      'no-reason',
      'A decision needs its reason: it is shown with the capture for as long as that is kept.',
    );
  if (given.length > longestReason)
    throw new InputError(
      'long-reason',
      `A reason has at most ${longestReason} characters; this one has ${given.length}.`,
    );
  return { id: idOf('decision', capture, verdict, given, by, at), subject: capture, verdict, reason: given, by, at };
}
