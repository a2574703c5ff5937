import { isDigest, ReadError, type Digest } from '#kernel';

/** The media type of a manifest: the body of a capture whose document stands on several pages. */
export const combinedType = 'application/vnd.codicil.combined+json';

/** One page of a combined document, in its order. */
export interface CombinedPage {
  /** The address that the source names, and the one that answered. */
  readonly address: string;
  readonly final: string;
  readonly media_type: string | null;
  readonly digest: Digest;
}

/** The same pages give the same bytes: no time stands in them. */
export function writeManifest(pages: readonly CombinedPage[]): Uint8Array {
  return Buffer.from(
    `${JSON.stringify({ combined: 1, pages: pages.map(({ address, final, media_type, digest }) => ({ address, final, media_type, digest })) }, null, 1)}\n`,
  );
}

export function isCombined(contentType: string | null): boolean {
  return contentType === combinedType;
}

/** @throws ReadError `bad-manifest` */
export function readManifest(bytes: Uint8Array): readonly CombinedPage[] {
  try {
    const { combined, pages } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      combined: unknown;
      pages: readonly CombinedPage[];
    };
    if (combined === 1 && pages.every((page) => isDigest(page.digest) && typeof page.address === 'string'))
      return pages;
  } catch {
    // Falls through to the one sentence for all that is no manifest.
  }
  throw new ReadError('bad-manifest', 'The list of the pages of a document that stands on several cannot be read.');
}
