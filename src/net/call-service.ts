import { request } from 'undici';
import type { Allowance } from './address-rules.ts';
import { explainFetch } from './explain-fetch.ts';
import { bounded, checked } from './fetch-page.ts';
import { guardedAgent } from './guarded-agent.ts';

/** What a service answered. */
export interface ServiceAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Calls to a service that its operator named: another installation, a time-stamping authority. Not for pages of others. */
export interface ServiceCalls {
  /**
   * One request and its answer. Redirects are not followed: whoever is called has an address of its own.
   *
   * @throws InputError `bad-address`; FetchError
   */
  call(
    address: string,
    content?: {
      readonly body: Uint8Array | string;
      readonly contentType: string;
      readonly accept: string;
      readonly authorization?: string | undefined;
    },
  ): Promise<ServiceAnswer>;
  close(): Promise<void>;
}

/** Milliseconds from first to last byte, where the caller names no others. */
const usual = 30_000;

export function openServiceCalls(parts: {
  readonly allowance: Allowance;
  readonly userAgent: string;
  readonly largestBody: number;
  /** Milliseconds from first to last byte. */
  readonly longest?: number;
}): ServiceCalls {
  const { longest = usual } = parts;
  const dispatcher = guardedAgent(parts.allowance);
  return {
    async call(address, content) {
      const url = checked(address, null);
      try {
        const response = await request(url, {
          dispatcher,
          method: content === undefined ? 'GET' : 'POST',
          signal: AbortSignal.timeout(longest),
          headers: {
            'user-agent': parts.userAgent,
            accept: content?.accept ?? '*/*',
            ...(content === undefined ? {} : { 'content-type': content.contentType }),
            ...(content?.authorization === undefined ? {} : { authorization: content.authorization }),
          },
          body: content === undefined ? null : Buffer.from(content.body),
        });
        const type = response.headers['content-type'];
        return {
          status: response.statusCode,
          contentType: (Array.isArray(type) ? type[0] : type) ?? '',
          body: await bounded(response.body, parts.largestBody, url),
        };
      } catch (error) {
        throw explainFetch(error, url, longest);
      }
    },
    close: () => dispatcher.close(),
  };
}
