import { ImportError } from '#kernel';
import { decodeBody, headerOf, type WayOut } from '#net';
import { readLinkFormat, readTimeMap, spread, type Memento } from './read-timemap.ts';

export interface FoundMementos {
  /** The page's own address. */
  readonly original: string;
  /** In the order of time, one a time. */
  readonly mementos: readonly Memento[];
  /** How many the archive lists. */
  readonly listed: number;
}

const largestTimeMap = 32 * 1024 * 1024;
const mostTimeMaps = 20;

/**
 * The mementos that a TimeMap lists, or the TimeMap that a TimeGate or memento names in its headers: at most `limit`, evenly
 * over the time they span.
 *
 * @throws ImportError `no-timemap`, `no-mementos`; FetchError
 */
export async function findMementos(address: string, limit: number, way: WayOut): Promise<FoundMementos> {
  const queue = [address];
  const asked = new Set<string>();
  const found = new Map<string, Memento>();
  let original: string | null = null;
  let read = 0;
  while (queue.length > 0 && asked.size < mostTimeMaps) {
    const next = queue.shift() as string;
    if (asked.has(next)) continue;
    asked.add(next);
    const hops = await way.fetch(next, { largestBody: largestTimeMap, accept: 'application/link-format,*/*;q=0.5' });
    const page = hops.at(-1) ?? hops[0];
    const type = headerOf(page, 'content-type') ?? '';
    const text = Buffer.from(await decodeBody(page.body, headerOf(page, 'content-encoding') ?? '')).toString('utf8');
    const isMap =
      page.status < 400 &&
      (/link-format/i.test(type) || (/^text\/plain/i.test(type) && text.trimStart().startsWith('<')));
    if (!isMap) {
      if (asked.size > 1) continue;
      queue.push(...hops.flatMap((hop) => timeMapsNamed(headerOf(hop, 'link'), hop.url)));
      continue;
    }
    read += 1;
    const map = readTimeMap(text, page.url);
    original ??= map.original;
    for (const memento of map.mementos) if (!found.has(memento.at)) found.set(memento.at, memento);
    queue.push(...map.timeMaps);
  }
  if (read === 0)
    throw new ImportError('no-timemap', `${address} is no TimeMap in link format, and names none in its headers.`);
  const all = [...found.values()].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (all.length === 0 || original === null)
    throw new ImportError('no-mementos', `The TimeMap at ${address} lists no memento.`);
  return { original, mementos: spread(all, limit), listed: all.length };
}

function timeMapsNamed(header: string | null, base: string): string[] {
  return readLinkFormat(header ?? '', base)
    .filter(({ relations }) => relations.includes('timemap'))
    .map((one) => one.address);
}
