import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { decode } from '#text';

/** Elements that stand apart from what is before and after them. */
const apart = new Set('address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul'.split(' '));
const silent = new Set(['script', 'style', 'template', 'noscript', 'title']);

/**
 * The plain text of a document by parsers that the reader does not use (marked, htmlparser2), so that a fault of ours is
 * not confirmed by itself. Good for finding words again, not for showing.
 */
export function plainTextOf(bytes: Uint8Array, mediaType: string): string {
  const html = mediaType === 'text/markdown' ? (marked.parse(Buffer.from(bytes).toString('utf8'), { async: false, gfm: true }) as string) : decode(bytes, null).text;
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
