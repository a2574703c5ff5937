import { idOf, InputError, type Instant } from '#kernel';

/** What a person decided on something that screening left open. Only added to; the latest on a subject counts. */
export interface Decision {
  readonly id: string;
  readonly subject: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** The variant that an assigned capture is a record of; null for the other verdicts. */
  readonly variant: string | null;
}

/** `assign`: it is a record of another variant of its document. */
export type Verdict = 'accept' | 'reject' | 'assign';

const longestReason = 1000;

/**
 * A decision on a capture, with its reason as it will be shown.
 *
 * @param variant for `assign`, the name of the variant that it belongs to
 * @throws InputError `no-reason`, `long-reason`, `bad-verdict`, `bad-variant`
 */
export function decide(
  capture: string,
  verdict: Verdict,
  reason: string,
  by: string,
  at: Instant,
  variant: string | null = null,
): Decision {
  if (verdict !== 'accept' && verdict !== 'reject' && verdict !== 'assign')
    throw new InputError(
      'bad-verdict',
      `“${String(verdict)}” is no decision; a capture is accepted, rejected or assigned to a variant.`,
    );
  if (
    (verdict === 'assign') !== (variant !== null) ||
    (variant !== null && !/^[\p{Ll}\d][\p{Ll}\d.-]{0,39}$/u.test(variant))
  )
    throw new InputError(
      'bad-variant',
      'A capture is assigned to a variant by its name: small letters, digits, dots and hyphens, at most 40 of them.',
    );
  const given = reasonOf(reason, 'A decision', 'with the capture');
  const id = idOf('decision', capture, verdict, given, by, at, ...(variant === null ? [] : [variant]));
  return { id, subject: capture, verdict, reason: given, by, at, variant };
}

/** That a capture which became a version is bad, and why. Not undone by anybody. */
export interface RetractionRequest {
  readonly capture: string;
  readonly reason: string;
  readonly by: string;
}

/** A retraction with its reason as it will be shown. @throws InputError `no-reason`, `long-reason` */
export function retraction(request: RetractionRequest): RetractionRequest {
  return { ...request, reason: reasonOf(request.reason, 'A retraction', 'wherever the version is') };
}

/** A reason as it will be shown. @throws InputError `no-reason`, `long-reason` */
export function reasonOf(reason: string, what: string, where: string): string {
  const given = reason.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (given === '')
    throw new InputError('no-reason', `${what} needs its reason: it is shown ${where} for as long as that is kept.`);
  if (given.length > longestReason)
    throw new InputError(
      'long-reason',
      `A reason has at most ${longestReason} characters; this one has ${given.length}.`,
    );
  return given;
}
