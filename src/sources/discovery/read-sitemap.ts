const most = { bytes: 8 * 1024 * 1024, addresses: 20_000 };

/** The addresses that a sitemap names, and whether it is one of sitemaps. Entities are the few that addresses need. */
export function readSitemap(xml: string): { readonly ofSitemaps: boolean; readonly addresses: readonly string[] } {
  const text = xml.slice(0, most.bytes);
  const addresses: string[] = [];
  for (const [, location = ''] of text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,2000})(?:\]\]>)?\s*<\/loc>/g)) {
    addresses.push(location.trim().replaceAll('&amp;', '&'));
    if (addresses.length === most.addresses) break;
  }
  return { ofSitemaps: /<sitemapindex[\s>]/.test(text.slice(0, 4096)), addresses };
}

/** The sitemaps that a robots.txt names. */
export function sitemapsIn(robots: string): string[] {
  return [...robots.slice(0, 512 * 1024).matchAll(/^\s*sitemap:\s*(\S+)\s*$/gim)].map(([, address = '']) => address);
}
