import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryBook, openPoliteness, openWayOut, type WayOut } from '#net';
import { discover, type Discovered } from './discover.ts';
import { pagesOver } from './fetch-site.ts';
import { isHub, judgeLink } from './judge-link.ts';
import { readLinks } from './read-links.ts';
import { readSitemap, sitemapsIn } from './read-sitemap.ts';

let server: Server;
let origin: string;
let way: WayOut;
const asked: string[] = [];

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang=en><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Lanternfish, an invented site: some documents in the footer, some in the hub, some only in the sitemap or where they usually stand. */
const answers: Readonly<Record<string, string>> = {
  '/': page(
    'Lanternfish: share the deep',
    `<nav><a href="/products/privacy">Privacy tools</a> <a href="/blog/our-terms-explained">Our terms explained</a></nav>
     <footer><a href="/terms">Terms of Service</a> <a href="/cookies/settings">Cookie settings</a> <a href="/legal">Legal</a>
     <a href="https://status.elsewhere.example/privacy">Privacy</a> <a href="javascript:alert(1)">Privacy Policy</a></footer>`,
  ),
  '/legal': page(
    'Legal',
    `<main><a href="/legal/p-12">Privacy&nbsp;Policy</a><a href="/legal/data-processing-addendum.pdf">DPA (PDF)</a><a href="/legal/api-terms-of-use">API Terms of Use</a>
     <a href="/legal/x">Nutzungsrichtlinien</a></main>`,
  ),
  '/terms': page(
    'Terms of Service',
    '<h1>Terms</h1>',
    '<link rel=alternate hreflang=de href="/de/agb"><link rel=alternate hreflang=x-default href="/terms">',
  ),
  '/robots.txt': 'User-agent: *\nDisallow: /private\nSitemap: ORIGIN/maps.xml\n',
  '/maps.xml': '<?xml version="1.0"?><sitemapindex><sitemap><loc>ORIGIN/pages.xml</loc></sitemap></sitemapindex>',
  '/pages.xml':
    '<urlset><url><loc>ORIGIN/about</loc></url><url><loc>ORIGIN/company/community-guidelines</loc></url><url><loc>https://other.example/sla</loc></url></urlset>',
  '/subprocessors': page('Subprocessors | Lanternfish', '<h1>Subprocessors</h1>'),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    response.setHeader(
      'content-type',
      path.endsWith('.txt') ? 'text/plain' : path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8',
    );
    // What is not there is answered like the front page, as sites do.
    response.end((answer ?? answers['/'] ?? '').replaceAll('ORIGIN', origin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const politeness = openPoliteness({ book: memoryBook(), now: () => '2026-06-01T00:00:00Z', pace: { between: 0 } });
  way = openWayOut({ allowance: { loopback: true }, userAgent: 'test', politeness });
});
afterAll(async () => {
  await way.close();
  await new Promise((resolve) => server.close(resolve));
});

test('documents are found in footer, hub, sitemap and at usual addresses, each with its reasons', async () => {
  const { found, others, name } = await discover(origin, pagesOver(way));
  const by = new Map(found.map((one) => [one.type, one]));
  const path = (type: string) => by.get(type)?.address.replace(origin, '');
  expect([...by.keys()].toSorted()).toEqual([
    'Acceptable Use Policy',
    'Community Guidelines',
    'Data Processor Agreement',
    'Developer Terms',
    'Privacy Policy',
    'Subprocessor List',
    'Terms of Service',
  ]);
  expect(path('Terms of Service')).toBe('/terms');
  expect(path('Privacy Policy')).toBe('/legal/p-12');
  expect(path('Developer Terms')).toBe('/legal/api-terms-of-use');
  expect(path('Data Processor Agreement')).toBe('/legal/data-processing-addendum.pdf');
  expect(path('Acceptable Use Policy')).toBe('/legal/x');
  expect(path('Community Guidelines')).toBe('/company/community-guidelines');
  expect(path('Subprocessor List')).toBe('/subprocessors');
  expect(by.get('Terms of Service')?.why).toEqual([
    'its link says “Terms of Service”',
    'its address holds “terms”',
    'the link stands in the footer',
    'linked from the front page',
  ]);
  expect(by.get('Terms of Service')?.languages).toEqual([{ language: 'de', address: `${origin}/de/agb` }]);
  expect(by.get('Community Guidelines')?.why).toContain('named by the sitemap');
  expect(by.get('Subprocessor List')?.why).toContain('it stands at a usual address');
  expect(others.map((one: Discovered) => new URL(one.address).host)).toContain('status.elsewhere.example');
  expect(found[0]?.type).toBe('Terms of Service');
  expect(name).toBe('127.0.0.1');
  expect(asked.length).toBeLessThan(40);
});

test('what cannot be asked is named; a site that is none is refused', async () => {
  await expect(discover('not a site', pagesOver(way))).rejects.toMatchObject({ code: 'bad-address' });
  await expect(discover('nosuchword', pagesOver(way))).rejects.toMatchObject({ code: 'bad-address' });
});

const link = (text: string, path = '/x') => judgeLink({ address: `https://a.example${path}`, text, inFooter: false });

test.each([
  ['Terms', 'Terms of Service'],
  ['Terms & Conditions', 'Terms of Service'],
  ['AGB', 'Terms of Service'],
  ['Datenschutzerklärung', 'Privacy Policy'],
  ['Auftragsverarbeitung (AVV)', 'Data Processor Agreement'],
  ['Politique de confidentialité', 'Privacy Policy'],
  ['Conditions générales de vente', 'General Conditions of Sale'],
  ['Sous-traitants', 'Subprocessor List'],
  ['Política de privacidad', 'Privacy Policy'],
  ['Términos y condiciones', 'Terms of Service'],
  ['Informativa sui cookie', 'Trackers Policy'],
  ['Termos de Uso', 'Terms of Service'],
  ['Verwerkersovereenkomst', 'Data Processor Agreement'],
  ['Gebruiksvoorwaarden', 'Terms of Service'],
  ['Polityka prywatności', 'Privacy Policy'],
  ['Zasady społeczności', 'Community Guidelines'],
  ['API Terms of Use', 'Developer Terms'],
  ['Service Level Agreement', 'Service Level Agreement'],
  ['Vulnerability disclosure', 'Vulnerability Disclosure Policy'],
])('“%s” is a %s', (text, type) => {
  expect(link(text)?.type).toBe(type);
});

test.each([
  'Cookie settings',
  'Manage privacy preferences',
  'Privacy blog',
  'Pricing',
  'Contact',
  '',
  'Do not sell my data',
])('“%s” is no document', (text) => expect(link(text)).toBeNull());

test('an address alone says less than a link and an address that agree', () => {
  const alone = link('Read more', '/legal/acceptable-use-policy');
  expect(alone?.type).toBe('Acceptable Use Policy');
  expect(link('Acceptable use', '/legal/acceptable-use-policy')?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  expect(link('Read more', '/blog/privacy-policy')).toBeNull();
  expect([
    isHub({ address: 'https://a.example/x', text: 'Rechtliches' }),
    isHub({ address: 'https://a.example/legal/', text: '' }),
    isHub({ address: 'https://a.example/terms', text: 'Terms' }),
  ]).toEqual([true, true, false]);
});

test('pages that are nested without end, or full of links, are read to a bound', () => {
  const deep = readLinks('<a href="/terms">Terms</a>' + '<div>'.repeat(800_000), 'https://a.example/');
  expect(deep.links).toEqual([{ address: 'https://a.example/terms', text: 'Terms', inFooter: false }]);
  expect(readLinks('<a href=/x>y</a>'.repeat(10_000), 'https://a.example/').links).toHaveLength(5000);
  const odd = readLinks(
    '<a href="https://user:pass@a.example/">x</a><a href="mailto:a@b">y</a><a href="//[">z</a>',
    'https://a.example/',
  );
  expect(odd.links).toEqual([]);
});

test('sitemaps', () => {
  expect(
    readSitemap('<urlset><loc>https://a.example/?a=1&amp;b=2</loc><loc><![CDATA[https://a.example/c]]></loc></urlset>'),
  ).toEqual({
    ofSitemaps: false,
    addresses: ['https://a.example/?a=1&b=2', 'https://a.example/c'],
  });
  expect(sitemapsIn('Sitemap: https://a.example/1.xml\r\nsitemap:https://a.example/2.xml')).toHaveLength(2);
});
