import { FetchError, type Instant } from '#kernel';
import { decodeBody, headerOf, type Hop, type Validators } from '#net';

/** One fetch of one page: what was received, as evidence, and its body as read. */
export interface Exchange {
  readonly url: string;
  readonly finalUrl: string;
  readonly at: Instant;
  readonly status: number;
  /** As declared, without parameters; null where nothing is declared. */
  readonly mediaType: string | null;
  readonly contentType: string | null;
  /** The body with its content codings undone; of a page that a browser drew, the document as it stood then. */
  readonly body: Uint8Array;
  /** Every request and answer on the way, as sent and as received, the page last. */
  readonly hops: readonly Hop[];
  readonly validators: Validators;
  /** Where a browser ran the page's scripts: which one, and what the page looked like. Null for plain HTTP. */
  readonly rendered: Rendered | null;
}

export interface Rendered {
  /** `Chromium 153.0.1` */
  readonly browser: string;
  /** JPEG; null where it would have been too large. */
  readonly screenshot: Uint8Array | null;
}

/** What a chain of answers amounts to. @throws FetchError `too-big`, `bad-body`, `unknown-coding` */
export async function exchangeOf(url: string, hops: readonly [Hop, ...Hop[]], at: Instant): Promise<Exchange> {
  const page = hops.at(-1) ?? hops[0];
  const contentType = headerOf(page, 'content-type');
  return {
    url,
    finalUrl: page.url,
    at,
    status: page.status,
    contentType,
    mediaType: contentType?.split(';')[0]?.trim().toLowerCase() ?? null,
    body: await decodeBody(page.body, headerOf(page, 'content-encoding') ?? '').catch((error: unknown) => {
      throw unpackingFailed(page.url, error);
    }),
    hops,
    validators: { address: page.url, etag: headerOf(page, 'etag'), lastModified: headerOf(page, 'last-modified') },
    rendered: null,
  };
}

function unpackingFailed(url: string, error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  return new FetchError(
    bomb ? 'too-big' : 'bad-body',
    bomb
      ? `${url} grows beyond all measure when it is unpacked, and was not read.`
      : `The body of ${url} cannot be unpacked: ${(error as Error).message}.`,
    { cause: error },
  );
}
