import { ReadError } from '#kernel';
import type { Reading } from './document.ts';
import { readPdfPages, type PdfItem } from './read-pdf-pages.ts';

/** Bounds on one file. */
const most = { pages: 1000, items: 400_000 };

/** Whether bytes are a PDF, and are given as one or as nothing in particular. A PDF that is given as HTML is a mistake of somebody's. */
export function isPdf(bytes: Uint8Array, contentType: string | null): boolean {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^application\/(?:x-)?pdf$/.test(mediaType)) return true;
  return (mediaType === '' || /^(?:application|binary)\/octet-stream$/.test(mediaType)) && beginsAsPdf(bytes);
}

function beginsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * Reads a PDF's text with its headings, page by page, so that no page is held longer than it takes. Hostile files are
 * bounded by whoever calls: this may take any time and memory.
 *
 * @throws ReadError `bad-pdf`, `too-big`
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  if (!beginsAsPdf(bytes)) throw new ReadError('bad-pdf', 'The page is given as a PDF, and is none.');
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw new ReadError('bad-pdf', `The page is a PDF that cannot be read: ${whyNot(error)}.`, { cause: error });
  });
  try {
    if (document.numPages > most.pages)
      throw new ReadError('too-big', `The PDF has ${document.numPages} pages; at most ${most.pages} are read.`);
    const pages: PdfItem[][] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(
        content.items.flatMap((item): PdfItem[] => {
          if (!('str' in item)) return [];
          const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
          return [
            { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName, ends: item.hasEOL },
          ];
        }),
      );
      items += content.items.length;
      page.cleanup();
      if (items > most.items) throw new ReadError('too-big', `The PDF has more than ${most.items} pieces of text.`);
    }
    return readPdfPages(pages);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('bad-pdf', `The page is a PDF that cannot be read: ${whyNot(error)}.`, { cause: error });
  } finally {
    await document.loadingTask.destroy();
  }
}

function whyNot(error: unknown): string {
  return (error as Error).name === 'PasswordException' ? 'it asks for a password' : 'it is damaged';
}
