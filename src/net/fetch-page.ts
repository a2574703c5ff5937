import { request, type Dispatcher } from 'undici';
import { FetchError, InputError } from '#kernel';

/** One answer on the way to a page: a redirect, or the page itself. Bytes and headers are as received. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** The hops of one fetch, the last of which is the page. */
export type Fetched = readonly [Hop, ...Hop[]];

export interface FetchRules {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  /** Bytes of a body as sent. */
  readonly largestBody: number;
}

const mostRedirects = 5;
/** One answer may take so many milliseconds from first to last byte, however steadily it comes. */
const longestFetch = 120_000;

/**
 * Fetches an address over HTTP, following redirects by hand so that each is recorded and each connection checked.
 *
 * @throws InputError `bad-address`; FetchError `blocked-address`, `dns`, `refused`, `tls`, `timeout`, `too-big`, `too-many-redirects`, `unreachable`
 */
export async function fetchPage(address: string, rules: FetchRules): Promise<Fetched> {
  const hops: Hop[] = [];
  let url = checked(address, null);
  for (let turn = 0; turn <= mostRedirects; turn += 1) {
    const hop = await fetchOnce(url, rules);
    hops.push(hop);
    const location = hop.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
    if (![301, 302, 303, 307, 308].includes(hop.status) || location === undefined) return hops as unknown as Fetched;
    url = checked(location, url);
  }
  throw new FetchError('too-many-redirects', `${address} redirects more than ${mostRedirects} times.`);
}

function checked(address: string, base: URL | null): URL {
  const url = URL.parse(address, base?.href);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    if (base === null)
      throw new InputError('bad-address', `“${address}” is not a web address; it must begin with https:// or http://.`);
    throw new FetchError('bad-redirect', `${base.href} redirects to “${address}”, which is not a web address.`);
  }
  if (url.username !== '' || url.password !== '')
    throw new InputError('bad-address', 'An address with a user name or password in it is not fetched.');
  url.hash = '';
  return url;
}

async function fetchOnce(url: URL, rules: FetchRules): Promise<Hop> {
  try {
    const response = await request(url, {
      dispatcher: rules.dispatcher,
      method: 'GET',
      signal: AbortSignal.timeout(longestFetch),
      responseHeaders: 'raw',
      headers: {
        'user-agent': rules.userAgent,
        accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
        'accept-language': 'en',
        'accept-encoding': 'gzip, br',
      },
    });
    const headers = pairs(response.headers as unknown as readonly (string | Buffer)[]);
    const body = await bounded(response.body, rules.largestBody, url);
    return { url: url.href, status: response.statusCode, headers, body };
  } catch (error) {
    throw explained(error, url);
  }
}

async function bounded(
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

const said: Readonly<Record<string, readonly [code: string, sentence: (host: string) => string]>> = {
  ENOTFOUND: ['dns', (host) => `There is no host called ${host}.`],
  EAI_AGAIN: ['dns', (host) => `The name ${host} could not be looked up.`],
  ECONNREFUSED: ['refused', (host) => `${host} refuses connections.`],
  ECONNRESET: ['unreachable', (host) => `${host} broke the connection off.`],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', (host) => `${host} did not answer in time.`],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', (host) => `${host} did not answer in time.`],
  UND_ERR_BODY_TIMEOUT: ['timeout', (host) => `${host} stopped sending in the middle of the page.`],
};

function explained(error: unknown, url: URL): FetchError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (cause.name === 'TimeoutError')
      return new FetchError('timeout', `${url.host} took longer than ${longestFetch / 1000} seconds.`, {
        cause: error,
        transient: true,
      });
    const known = said[code];
    if (known !== undefined) return new FetchError(known[0], known[1](url.host), { cause: error, transient: true });
    if (/CERT|TLS|SSL|ALTNAME/.test(code))
      return new FetchError('tls', `${url.host} does not prove who it is: ${cause.message}.`, { cause: error });
  }
  return new FetchError('unreachable', `${url.href} could not be fetched: ${(error as Error).message}.`, {
    cause: error,
    transient: true,
  });
}
