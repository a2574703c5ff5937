import { instantOf, type Instant } from '#kernel';

export interface Memento {
  readonly address: string;
  readonly at: Instant;
}

export interface TimeMap {
  readonly original: string | null;
  readonly mementos: readonly Memento[];
  /** Further TimeMaps: an index names its parts, a part names the next. */
  readonly timeMaps: readonly string[];
}

const most = { bytes: 32 * 1024 * 1024, links: 200_000 };

/** One link of RFC 8288: `<address>; name="value"; name=value`. */
const link =
  /<([^<>]{1,4000})>((?:\s*;\s*[\w*!-]{1,60}(?:\s*=\s*(?:"(?:[^"\\]|\\.){0,1000}"|[^\s",;]{1,1000}))?){0,20})/g;
const parameter = /;\s*([\w*!-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+)))?/g;

export interface WebLink {
  readonly address: string;
  readonly relations: readonly string[];
  readonly datetime: string | null;
}

/** Links in the format of a `Link` header or an `application/link-format` document (RFC 6690, RFC 8288). */
export function readLinkFormat(text: string, base: string): WebLink[] {
  const links: WebLink[] = [];
  for (const [, href = '', rest = ''] of text.slice(0, most.bytes).matchAll(link)) {
    const address = URL.parse(href, base)?.href;
    if (address === undefined || !/^https?:/.test(address)) continue;
    const named = new Map(
      [...rest.matchAll(parameter)].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
    );
    links.push({
      address,
      relations: (named.get('rel') ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((one) => one !== ''),
      datetime: named.get('datetime') ?? null,
    });
    if (links.length === most.links) break;
  }
  return links;
}

/** A Memento TimeMap (RFC 7089) in link format. */
export function readTimeMap(text: string, address: string): TimeMap {
  const links = readLinkFormat(text, address);
  return {
    original: links.find(({ relations }) => relations.includes('original'))?.address ?? null,
    mementos: links.flatMap(({ address: memento, relations, datetime }) => {
      const at = datetime === null ? null : instantIn(datetime);
      return relations.includes('memento') && at !== null ? [{ address: memento, at }] : [];
    }),
    timeMaps: links
      .filter(({ relations, address: other }) => relations.includes('timemap') && other !== address)
      .map((one) => one.address),
  };
}

/** The time of an HTTP date; null where it is none. */
export function instantIn(date: string): Instant | null {
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : instantOf(Math.floor(time / 1000));
}

/** Where an archive of the Wayback kind gives a memento as it was received, without what it adds to the page. */
export function originalBytes(memento: string): string {
  return memento.replace(/^(https?:\/\/[^/]+\/(?:[^/]+\/)?\d{14})\/(https?:)/, '$1id_/$2');
}

/** At most so many, evenly over the time they span, the first and the last among them. */
export function spread<T>(list: readonly T[], limit: number): readonly T[] {
  if (list.length <= limit) return list;
  if (limit === 1) return list.slice(-1);
  const step = (list.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => list[Math.round(index * step)] as T);
}
