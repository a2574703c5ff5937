import type { Instant } from '#kernel';
import { element, type Xml } from './write-xml.ts';

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: Instant;
  readonly published: Instant;
  readonly link: string;
  readonly summary: string;
  /** HTML that we wrote, or null. */
  readonly content: string | null;
  readonly rights: string | null;
  readonly categories: readonly { readonly scheme: string; readonly term: string; readonly label: string }[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

/** What an empty feed was last updated at: a time must be given, and none would be true. */
const epoch = '1970-01-01T00:00:00Z';

export function updatedOf(entries: readonly { readonly updated: Instant }[]): Instant {
  return entries.reduce((last, { updated }) => (updated > last ? updated : last), epoch);
}

/** A feed document by RFC 4287. */
export function writeAtom(feed: AtomFeed): string {
  const { author } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.subtitle),
    element('updated', {}, updatedOf(feed.entries)),
    element('author', {}, element('name', {}, author.name), element('uri', {}, author.uri)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    element('rights', {}, feed.rights),
    element('generator', {}, 'Codicil'),
    ...feed.entries.map(writeEntry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

function writeEntry(entry: AtomEntry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('updated', {}, entry.updated),
    element('published', {}, entry.published),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.link }),
    ...entry.categories.map(({ scheme, term, label }) => element('category', { scheme, term, label })),
    element('summary', {}, entry.summary),
    ...(entry.content === null ? [] : [element('content', { type: 'html' }, entry.content)]),
    ...(entry.rights === null ? [] : [element('rights', {}, entry.rights)]),
  );
}
