import { FetchError, InputError } from '#kernel';
import { isHub, judgeLink, typeInTitle, type Judged } from './judge-link.ts';
import { usualAddresses } from './phrases.data.ts';
import { readLinks, type Link, type LinkPage } from './read-links.ts';
import { readSitemap, sitemapsIn } from './read-sitemap.ts';

/** A page as discovery needs it. */
export interface FetchedPage {
  readonly address: string;
  readonly status: number;
  readonly mediaType: string | null;
  readonly text: string;
}

/** A document that a site seems to have. */
export interface Discovered {
  readonly type: string;
  readonly address: string;
  readonly confidence: number;
  readonly why: readonly string[];
  /** The same document in other languages, where its page says so. */
  readonly languages: readonly { readonly language: string; readonly address: string }[];
}

export interface Discovery {
  readonly site: string;
  readonly name: string;
  /** The likeliest of each type, most certain first. */
  readonly found: readonly Discovered[];
  /** Others that were taken for a type that has a likelier one. */
  readonly others: readonly Discovered[];
  /** What could not be asked, with the reason. */
  readonly missed: readonly string[];
}

const most = { hubs: 6, sitemaps: 4, guesses: 12, languages: 3, perHost: 400 };
const surest = { foreign: 0.25, sitemap: 0.1, guessed: 0.65, worth: 0.4 };

/**
 * Looks for a site's governing documents: links of its front page and of the pages that gather documents, its sitemaps, and
 * the usual addresses where nothing else was found. Some thirty fetches at most, one after another.
 *
 * @throws InputError `bad-address`; FetchError where the front page cannot be had
 */
export async function discover(site: string, fetch: (address: string) => Promise<FetchedPage>): Promise<Discovery> {
  const start = frontPage(site);
  const missed: string[] = [];
  const front = await fetch(start);
  if (front.status >= 400) throw new FetchError('refused-request', `${front.address} answers ${front.status}.`);
  const home = new URL(front.address);
  const candidates = new Candidates(home);
  const page = readLinks(front.text, front.address);
  candidates.addAll(page.links, 'the front page');

  async function tried(address: string): Promise<FetchedPage | null> {
    try {
      const answer = await fetch(address);
      return answer.status < 400 ? answer : null;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      missed.push(`${address}: ${error.message}`);
      return null;
    }
  }

  const hubs = [
    ...new Set(
      page.links.filter((link) => isHub(link) && candidates.isOwn(link.address)).map(({ address }) => address),
    ),
  ];
  const read = new Set([front.address]);
  for (const hub of hubs.slice(0, most.hubs)) {
    if (read.has(hub)) continue;
    read.add(hub);
    const answer = await tried(hub);
    if (answer !== null) candidates.addAll(readLinks(answer.text, answer.address).links, hub);
  }
  for (const address of await sitemapAddresses(home, tried)) candidates.addNamed(address);
  let guesses = 0;
  for (const [type, paths] of usualAddresses) {
    if (candidates.has(type)) continue;
    for (const path of paths) {
      if (guesses === most.guesses || candidates.has(type)) break;
      guesses += 1;
      const answer = await tried(new URL(path, home).href);
      if (answer !== null) candidates.addGuess(type, answer, front);
    }
  }
  const { found, others } = candidates.ranked();
  return { site: home.origin, name: nameOf(page, home), found: await withLanguages(found, tried), others, missed };
}

function frontPage(site: string): string {
  const url = URL.parse(/^https?:\/\//i.test(site) ? site : `https://${site}`);
  if (
    url === null ||
    !/^[^\s]+$/.test(site) ||
    (url.hostname !== 'localhost' && !url.hostname.includes('.') && !url.hostname.startsWith('['))
  )
    throw new InputError('bad-address', `“${site}” names no site; write example.com or https://example.com/.`);
  return url.href;
}

async function sitemapAddresses(home: URL, tried: (address: string) => Promise<FetchedPage | null>): Promise<string[]> {
  const robots = await tried(new URL('/robots.txt', home).href);
  const named = sitemapsIn(robots?.text ?? '');
  const queue = (named.length > 0 ? named : [new URL('/sitemap.xml', home).href]).filter((address) =>
    sameSite(address, home),
  );
  const addresses: string[] = [];
  for (let asked = 0; asked < most.sitemaps && queue.length > 0; asked += 1) {
    const answer = await tried(queue.shift() as string);
    if (answer === null) continue;
    const sitemap = readSitemap(answer.text);
    const own = sitemap.addresses.filter((address) => sameSite(address, home));
    if (!sitemap.ofSitemaps) addresses.push(...own);
    // Of many sitemaps, those that name documents go first.
    else
      queue.push(
        ...own.toSorted((a, b) => Number(/legal|polic|terms/i.test(b)) - Number(/legal|polic|terms/i.test(a))),
      );
  }
  return addresses;
}

async function withLanguages(
  found: readonly Discovered[],
  tried: (address: string) => Promise<FetchedPage | null>,
): Promise<Discovered[]> {
  const done: Discovered[] = [];
  for (const [index, one] of found.entries()) {
    const answer = index < most.languages ? await tried(one.address) : null;
    const alternates = answer === null ? [] : readLinks(answer.text, answer.address).alternates;
    done.push({
      ...one,
      languages: alternates.filter(({ address, language }) => address !== one.address && language !== 'x-default'),
    });
  }
  return done;
}

/** What the site calls itself, as far as its title says. */
function nameOf(page: LinkPage, home: URL): string {
  const host = home.hostname.replace(/^www\./, '');
  const label = host.split('.')[0] ?? host;
  const parts = page.title.split(/\s[|·–—:-]\s|:\s/).map((part) => part.trim());
  return (
    parts.find(
      (part) => part.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') === label.toLowerCase().replaceAll('-', ''),
    ) ?? host
  );
}

/** The last two labels of a name, three where the second is short: near enough to tell one organisation's hosts. */
function siteOf(host: string): string {
  const labels = host.split('.');
  return /^[\d.]+$|:/.test(host)
    ? host
    : labels.slice((labels.at(-2)?.length ?? 4) <= 3 && labels.length > 2 ? -3 : -2).join('.');
}

function sameSite(address: string, home: URL): boolean {
  const url = URL.parse(address);
  return url !== null && siteOf(url.hostname) === siteOf(home.hostname);
}

/** What was found so far, by address. */
class Candidates {
  readonly #byAddress = new Map<string, Judged & { address: string }>();
  readonly #home: URL;

  constructor(home: URL) {
    this.#home = home;
  }

  isOwn(address: string): boolean {
    return sameSite(address, this.#home);
  }

  has(type: string): boolean {
    return [...this.#byAddress.values()].some((one) => one.type === type && one.confidence >= surest.worth);
  }

  addAll(links: readonly Link[], from: string): void {
    for (const link of links) {
      const judged = judgeLink(link);
      if (judged === null) continue;
      const own = this.isOwn(link.address);
      this.#add(link.address, {
        ...judged,
        confidence: own ? judged.confidence : judged.confidence - surest.foreign,
        why: [...judged.why, `linked from ${from}`, ...(own ? [] : [`on another site, ${new URL(link.address).host}`])],
      });
    }
  }

  addNamed(address: string): void {
    const judged = judgeLink({ address, text: '', inFooter: false });
    if (judged !== null)
      this.#add(address, {
        ...judged,
        confidence: judged.confidence - surest.sitemap,
        why: [...judged.why, 'named by the sitemap'],
      });
  }

  /** A page at a usual address counts if its title says what it is, and it is not just the front page again. */
  addGuess(type: string, answer: FetchedPage, front: FetchedPage): void {
    if (answer.address === front.address || answer.text === front.text) return;
    const title = readLinks(answer.text, answer.address).title;
    if (typeInTitle(title) !== type) return;
    this.#add(answer.address, {
      type,
      confidence: surest.guessed,
      why: ['it stands at a usual address', `its title is “${title}”`],
    });
  }

  #add(address: string, judged: Judged): void {
    const key = address.replace(/\/$/, '');
    const held = this.#byAddress.get(key);
    if (held !== undefined && held.confidence >= judged.confidence) return;
    if (held === undefined && this.#byAddress.size >= most.perHost) return;
    this.#byAddress.set(key, { ...judged, address });
  }

  ranked(): { found: Discovered[]; others: Discovered[] } {
    const all = [...this.#byAddress.values()]
      .filter(({ confidence }) => confidence >= surest.worth)
      .toSorted(
        (a, b) =>
          b.confidence - a.confidence || a.address.length - b.address.length || (a.address < b.address ? -1 : 1),
      )
      .map((one): Discovered => ({ ...one, confidence: Math.round(one.confidence * 100) / 100, languages: [] }));
    const best = new Map<string, Discovered>();
    for (const one of all) if (!best.has(one.type)) best.set(one.type, one);
    return { found: [...best.values()], others: all.filter((one) => best.get(one.type) !== one) };
  }
}
