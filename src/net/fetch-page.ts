import { STATUS_CODES } from 'node:http';
import { request, type Dispatcher } from 'undici';
import { FetchError, InputError } from '#kernel';
import { explainFetch } from './explain-fetch.ts';
import { withSentHead, type SentHead } from './sent-heads.ts';

/** One answer on the way to a page: a redirect, or the page itself. Bytes and headers are as sent and as received. */
export interface Hop {
  readonly url: string;
  readonly request: SentHead;
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Still encoded as it was sent. */
  readonly body: Uint8Array;
  /** The numeric address that was spoken to, where it is known. */
  readonly ip: string | null;
}

/** The hops of one fetch, the last of which is the page, or its 304. */
export type Fetched = readonly [Hop, ...Hop[]];

/** What an earlier answer said of itself, so that it is sent again only if it differs. */
export interface Validators {
  /** The address that gave them: they are shown to it alone. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchRules {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  /** Bytes of a body as sent. */
  readonly largestBody: number;
  readonly known?: Validators | null;
  readonly accept?: string;
  /** Called before each hop; throws where it may not be fetched. */
  readonly before?: (url: URL) => Promise<void>;
  /** Runs each hop when its host has its turn. */
  readonly turn?: <T>(url: URL, act: () => Promise<T>) => Promise<T>;
  /** Called with each answer. */
  readonly after?: (url: URL, hop: Hop) => Promise<void>;
  /** Milliseconds for one answer from first to last byte, however steadily it comes; 60 seconds without it. */
  readonly longest?: number;
}

const mostRedirects = 5;

/**
 * Fetches an address over HTTP, following redirects by hand so that each is recorded and each connection checked.
 *
 * @throws InputError `bad-address`; FetchError `refused-address`, `dns`, `connection`, `tls`, `timeout`, `too-big`, `redirect-loop`, `bad-redirect`
 */
export async function fetchPage(address: string, rules: FetchRules): Promise<Fetched> {
  const hops: Hop[] = [];
  let url = checked(address, null);
  for (let turn = 0; turn <= mostRedirects; turn += 1) {
    await rules.before?.(url);
    const here = url;
    const once = (): Promise<Hop> => fetchOnce(here, rules);
    const hop = await (rules.turn === undefined ? once() : rules.turn(url, once));
    await rules.after?.(url, hop);
    hops.push(hop);
    const location = headerOf(hop, 'location');
    if (![301, 302, 303, 307, 308].includes(hop.status) || location === null) return hops as unknown as Fetched;
    url = checked(location, url);
  }
  throw new FetchError('redirect-loop', `${address} redirects more than ${mostRedirects} times.`);
}

/** The first header of a name; null where there is none. */
export function headerOf(hop: Pick<Hop, 'headers'>, name: string): string | null {
  return hop.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** An address as a URL that may be fetched. */
export function checked(address: string, base: URL | null): URL {
  const url = URL.parse(address, base?.href);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    if (base === null)
      throw new InputError('bad-address', `“${address}” is not a web address; it must begin with https:// or http://.`);
    throw new FetchError(
      'bad-redirect',
      `${base.href} redirects to “${address.slice(0, 200)}”, which is not a web address.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    const sentence = 'An address with a user name or password in it is not fetched.';
    throw base === null ? new InputError('bad-address', sentence) : new FetchError('bad-redirect', sentence);
  }
  url.hash = '';
  return url;
}

async function fetchOnce(url: URL, rules: FetchRules): Promise<Hop> {
  const longest = rules.longest ?? 60_000;
  try {
    const {
      result: response,
      sent,
      ip,
    } = await withSentHead(() =>
      request(url, {
        dispatcher: rules.dispatcher,
        method: 'GET',
        signal: AbortSignal.timeout(longest),
        responseHeaders: 'raw',
        headers: headersFor(url, rules),
      }),
    );
    const headers = pairs(response.headers as unknown as readonly (string | Buffer)[]);
    const body = await bounded(response.body, rules.largestBody, url);
    const status = response.statusCode;
    return {
      url: url.href,
      request: sent ?? { line: `GET ${url.pathname}${url.search} HTTP/1.1`, headers: [['host', url.host]] },
      status,
      statusText: response.statusText || (STATUS_CODES[status] ?? ''),
      headers,
      body,
      ip,
    };
  } catch (error) {
    throw explainFetch(error, url, longest);
  }
}

function headersFor(url: URL, rules: FetchRules): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': rules.userAgent,
    accept: rules.accept ?? 'text/html,application/xhtml+xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
    'accept-language': 'en',
    'accept-encoding': 'gzip, br, zstd, deflate',
  };
  const { known } = rules;
  if (known != null && known.address === url.href) {
    if (known.etag !== null) headers['if-none-match'] = known.etag;
    if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified;
  }
  return headers;
}

/** Reads a body, but no more than `limit` bytes of it. @throws FetchError `too-big` */
export async function bounded(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  limit: number,
  url: URL,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) {
      body.destroy();
      throw new FetchError(
        'too-big',
        `${url.href} is larger than ${Math.round(limit / 1024 / 1024)} MB and was not read to its end.`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function pairs(raw: readonly (string | Buffer)[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) headers.push([text(raw[index]), text(raw[index + 1])]);
  return headers;
}

function text(value: string | Buffer | undefined): string {
  return typeof value === 'string' ? value : (value?.toString('latin1') ?? '');
}
