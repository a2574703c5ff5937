import { Parser } from 'htmlparser2';

export interface Link {
  readonly address: string;
  readonly text: string;
  readonly inFooter: boolean;
}

export interface LinkPage {
  readonly language: string | null;
  readonly title: string;
  readonly links: readonly Link[];
  /** The same page in other languages. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

const most = { html: 4 * 1024 * 1024, links: 5000, text: 200, alternates: 100, depth: 4000 };

/** Links, title and language alternates of a page. Reads in one pass without a tree, up to a depth that no honest page has. */
export function readLinks(html: string, base: string): LinkPage {
  const links: Link[] = [];
  const alternates: { language: string; address: string }[] = [];
  let language: string | null = null;
  let title = '';
  let inTitle = false;
  let footers = 0;
  let depth = 0;
  let open: { address: string; text: string; label: string } | null = null;

  const close = (): void => {
    if (open !== null && links.length < most.links)
      links.push({
        address: open.address,
        text: folded(open.text === '' ? open.label : open.text),
        inFooter: footers > 0,
      });
    open = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > most.depth) parser.pause();
      if (name === 'html') language ??= attributes['lang'] ?? null;
      else if (name === 'title') inTitle = title === '';
      else if (name === 'footer' || isFooter(attributes)) footers += 1;
      else if (name === 'link') noteAlternate(attributes);
      else if (name === 'a') {
        close();
        const address = resolved(attributes['href'], base);
        if (address !== null)
          open = { address, text: '', label: attributes['aria-label'] ?? attributes['title'] ?? '' };
      }
    },
    ontext(text) {
      if (inTitle && title.length < most.text) title += text;
      if (open !== null && open.text.length < most.text) open.text += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'title') inTitle = false;
      else if (name === 'a') close();
      else if (name === 'footer') footers = Math.max(0, footers - 1);
    },
  });
  function noteAlternate(attributes: Record<string, string>): void {
    const named = attributes['hreflang'];
    const address = resolved(attributes['href'], base);
    if (
      named !== undefined &&
      address !== null &&
      /\balternate\b/i.test(attributes['rel'] ?? '') &&
      alternates.length < most.alternates
    )
      alternates.push({ language: named.toLowerCase(), address });
  }
  parser.end(html.slice(0, most.html));
  close();
  return { language: language === '' ? null : language, title: folded(title), links, alternates };
}

/** From such an element on, what follows counts as the foot of the page: it stands last. */
function isFooter(attributes: Record<string, string>): boolean {
  return (
    attributes['role'] === 'contentinfo' ||
    /(^|[\s_-])footer([\s_-]|$)/i.test(`${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`)
  );
}

function resolved(href: string | undefined, base: string): string | null {
  const url = href === undefined ? null : URL.parse(href.trim(), base);
  if (
    url === null ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username !== '' ||
    url.password !== ''
  )
    return null;
  url.hash = '';
  return url.href.length > 500 ? null : url.href;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, most.text);
}
