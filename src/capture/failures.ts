import { STATUS_CODES } from 'node:http';
import { FetchError } from '#kernel';
import type { Exchange } from './exchange.ts';

/** An answer that says that the page is not to be had. What was received goes with it, since it is evidence too. */
export class AnswerError extends FetchError {
  readonly exchange: Exchange;

  constructor(code: string, message: string, exchange: Exchange, transient: boolean) {
    super(code, message, { transient });
    this.exchange = exchange;
  }
}

/** The failure that a status of 400 and above is; null for any other. */
export function failureOfStatus(exchange: Exchange): AnswerError | null {
  const { status, finalUrl } = exchange;
  if (status < 400) return null;
  const code =
    status === 404 || status === 410
      ? 'gone'
      : status === 401 || status === 403 || status === 407 || status === 429 || status === 451
        ? 'blocked'
        : status >= 500
          ? 'server-error'
          : 'refused-request';
  return new AnswerError(
    code,
    `${finalUrl} answers ${status} (${STATUS_CODES[status] ?? 'an error'}): nothing was stored.`,
    exchange,
    status >= 500 || status === 429,
  );
}
