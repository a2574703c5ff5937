import { Parser } from 'htmlparser2';
import { Marked } from 'marked';
import { decode, isPdf } from '#text';
import { isCombined, readManifest } from './combined.ts';
import type { Load } from './read-body.ts';
import { plainTextOfPdf } from './read-pdf-apart.ts';

/** Elements that stand apart from what is before and after them. */
const apart = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);

const elements = new Set(
  'a abbr address article aside audio b bdi bdo blockquote body br button caption cite code col colgroup data dd del details dfn div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main mark meta nav noscript object ol option p picture pre q s samp script section select small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul var video wbr'.split(
    ' ',
  ),
);

/** Markdown to HTML; what only looks like a tag (“<Customer>”) stays words. */
const markdown = new Marked({
  gfm: true,
  renderer: {
    html({ text }) {
      return text.replaceAll(/<(\/?)([a-z][^\s/>]*)/gi, (tag: string, slash: string, name: string) =>
        elements.has(name.toLowerCase()) ? tag : `&lt;${slash}${name}`,
      );
    },
  },
});

/**
 * The plain text of a document by parsers that the reader does not use (marked, htmlparser2), so that a fault of ours is
 * not confirmed by itself. For a PDF there is no second parser: its words are taken as the file gives them, without what the
 * reader makes of their places. Good for finding words again, not for showing.
 */
export async function plainTextOf(bytes: Uint8Array, contentType: string | null, load: Load): Promise<string> {
  if (isCombined(contentType)) {
    const pages: string[] = [];
    for (const page of readManifest(bytes))
      pages.push(await plainTextOf(await load(page.digest), page.media_type, load));
    return pages.join('\n');
  }
  if (isPdf(bytes, contentType)) return plainTextOfPdf(bytes);
  return plainTextOfHtml(
    contentType?.startsWith('text/markdown') === true
      ? (markdown.parse(Buffer.from(bytes).toString('utf8'), { async: false }) as string)
      : decode(bytes, contentType).text,
  );
}

function plainTextOfHtml(html: string): string {
  const parts: string[] = [];
  let quiet = 0;
  const parser = new Parser({
    onopentag(name) {
      if (silent.has(name)) quiet += 1;
      if (apart.has(name)) parts.push(' ');
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1;
      if (apart.has(name)) parts.push(' ');
    },
    ontext(text) {
      if (quiet === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join('').replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}
