import { ReadError, sha256 } from '#kernel';
import { captureInBrowser, capturePage, type CaptureRules, type Exchange } from '#capture';
import { screen } from '#text';
import { combinedType, writeManifest } from './combined.ts';
import type { PageSource } from './page-source.ts';
import { extractionOfPart, newMemory, partsOf, readBody } from './read-body.ts';
import { refuseOtherKinds, type Received } from './received.ts';

/**
 * Fetches all pages of a document that stands on several. Each is an exchange of its own; the body is the list of their
 * digests, from which the reading is made again from the archived pages. One page that fails or is none fails the whole: half
 * a document is not one.
 *
 * @throws FetchError, ReadError
 */
export async function receiveCombined(source: PageSource, rules: CaptureRules): Promise<Received> {
  const exchanges: Exchange[] = [];
  for (const part of partsOf(source.extraction, source.url)) {
    const exchange =
      part.render === 'browser' ? await captureInBrowser(part.url, rules) : await capturePage(part.url, null, rules);
    refuseOtherKinds(part.url, exchange);
    const { reading } = await readBody(
      exchange.body,
      exchange.contentType,
      extractionOfPart({ ...part, url: exchange.finalUrl }),
      newMemory(),
    );
    const screening = screen(reading, {
      mediaType: exchange.mediaType,
      status: exchange.status,
      length: exchange.body.length,
    });
    const wrong = screening.reasons.filter(({ code }) => code !== 'too-short');
    if (wrong.length > 0)
      throw new ReadError(
        'not-a-document',
        `${part.url} is not taken for a part of the document: ${wrong.map((reason) => reason.said).join(' ')}`,
      );
    exchanges.push(exchange);
  }
  const bytes = writeManifest(
    exchanges.map((exchange) => ({
      address: exchange.url,
      final: exchange.finalUrl,
      media_type: exchange.contentType,
      digest: sha256(exchange.body),
    })),
  );
  const bodies = new Map(exchanges.map((exchange) => [sha256(exchange.body) as string, exchange.body]));
  const load = async (digest: string): Promise<Uint8Array> => bodies.get(digest) ?? new Uint8Array(0);
  const made = await readBody(bytes, combinedType, source.extraction, newMemory(), load);
  const [page] = exchanges as [Exchange, ...Exchange[]];
  return {
    source,
    exchanges,
    page,
    body: { digest: sha256(bytes), bytes, contentType: combinedType, target: page.finalUrl, date: page.at },
    screening: screen(made.reading, { mediaType: page.mediaType, status: page.status, length: bytes.length }),
    made,
    same: null,
  };
}
