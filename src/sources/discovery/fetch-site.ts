import { FetchError } from '#kernel';
import { decodeBody, headerOf, type WayOut } from '#net';
import type { FetchedPage } from './discover.ts';

const largestPage = 8 * 1024 * 1024;

/** Fetches pages for discovery over the one way out; what is no text comes back empty. */
export function pagesOver(way: WayOut): (address: string) => Promise<FetchedPage> {
  return async (address) => {
    const hops = await way.fetch(address, { largestBody: largestPage });
    const page = hops.at(-1) ?? hops[0];
    const contentType = headerOf(page, 'content-type');
    const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? null;
    const isText = mediaType === null || /^text\/|[/+]xml$|xhtml/.test(mediaType);
    return {
      address: page.url,
      status: page.status,
      mediaType,
      text: isText
        ? decoded(await bodyOf(page.body, headerOf(page, 'content-encoding') ?? '', address), contentType)
        : '',
    };
  };
}

async function bodyOf(body: Uint8Array, coding: string, address: string): Promise<Uint8Array> {
  try {
    return await decodeBody(body, coding);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError('bad-body', `The body of ${address} cannot be unpacked: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

function decoded(bytes: Uint8Array, contentType: string | null): string {
  const named = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
