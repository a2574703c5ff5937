import { FetchError, type Instant } from '#kernel';
import type { Validators, WayOut } from '#net';
import { exchangeOf, type Exchange } from './exchange.ts';
import { failureOfStatus } from './failures.ts';

/** A page larger than this, as sent, is not a policy. */
export const largestPage = 16 * 1024 * 1024;

export interface CaptureRules {
  readonly way: WayOut;
  readonly now: () => Instant;
}

/**
 * Fetches one page over HTTP. Any answer is an exchange, also an error page: what it is worth is for screening to say,
 * except that a status of 400 and above is a failure of the fetch. Where `known` is shown and the page is as it was, the
 * status is 304 and the body empty.
 *
 * @throws AnswerError `gone`, `blocked`, `server-error`, `refused-request`; FetchError, see docs/errors.md
 */
export async function capturePage(url: string, known: Validators | null, rules: CaptureRules): Promise<Exchange> {
  const hops = await rules.way.fetch(url, { largestBody: largestPage, known });
  const exchange = await exchangeOf(url, hops, rules.now());
  const failure = failureOfStatus(exchange);
  if (failure !== null) throw failure;
  if (exchange.status === 304 && known === null)
    throw new FetchError('bad-body', `${exchange.finalUrl} says that the page is as it was, which nobody asked.`);
  return exchange;
}
