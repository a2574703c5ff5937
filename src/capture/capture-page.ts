import { STATUS_CODES } from 'node:http';
import { FetchError, type Instant } from '#kernel';
import { decodeBody, fetchPage, guardedAgent, type Allowance, type Hop } from '#net';

/** One fetch of one page: what was received, as evidence, and its body as read. */
export interface Exchange {
  readonly url: string;
  readonly finalUrl: string;
  readonly at: Instant;
  readonly status: number;
  /** As declared, without parameters; null where nothing is declared. */
  readonly mediaType: string | null;
  readonly contentType: string | null;
  /** The body with its content codings undone. */
  readonly body: Uint8Array;
  /** Every answer on the way as received, the page last. */
  readonly hops: readonly Hop[];
}

/** A page larger than this, as sent, is not a policy. */
const largestPage = 16 * 1024 * 1024;

export interface CaptureRules {
  readonly allowance: Allowance;
  readonly userAgent: string;
  readonly now: () => Instant;
}

/**
 * Fetches one page over HTTP. Any answer is an exchange, also an error page: what it is worth is for screening to say,
 * except that a status of 400 and above is a failure of the fetch.
 *
 * @throws FetchError `http-404` and the like, and all that `fetchPage` throws
 */
export async function capturePage(url: string, rules: CaptureRules): Promise<Exchange> {
  const dispatcher = guardedAgent(rules.allowance);
  try {
    const hops = await fetchPage(url, { dispatcher, userAgent: rules.userAgent, largestBody: largestPage });
    const page = hops.at(-1) ?? hops[0];
    if (page.status >= 400) {
      throw new FetchError(
        `http-${page.status}`,
        `${page.url} answers ${page.status} (${STATUS_CODES[page.status] ?? 'an error'}): nothing was stored.`,
        { transient: page.status >= 500 || page.status === 429 },
      );
    }
    const contentType = headerOf(page, 'content-type');
    const at = rules.now();
    return {
      url,
      finalUrl: page.url,
      at,
      status: page.status,
      contentType,
      mediaType: contentType?.split(';')[0]?.trim().toLowerCase() ?? null,
      body: await unpacked(page),
      hops,
    };
  } finally {
    await dispatcher.close();
  }
}

async function unpacked(page: Hop): Promise<Uint8Array> {
  try {
    return await decodeBody(page.body, headerOf(page, 'content-encoding') ?? '');
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FetchError(
      bomb ? 'too-big' : 'bad-body',
      bomb
        ? `${page.url} grows beyond all measure when it is unpacked, and was not read.`
        : `The body of ${page.url} cannot be unpacked: ${(error as Error).message}.`,
      { cause: error },
    );
  }
}

function headerOf(hop: Hop, name: string): string | null {
  return hop.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}
