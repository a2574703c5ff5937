import { launchChromium } from '/work/main/tests/browser/chromium.ts';
const pages: Record<string, string> = {
  home: '/',
  provision: '/platforms/lanternfish/acceptable-use-policy/provisions/aaaabbbbccccdddd-unsolicited-messages',
  document: '/platforms/lanternfish/acceptable-use-policy',
  redline: '/platforms/lanternfish/acceptable-use-policy/@20260211T070000Z..@20260302T081500Z',
  type: '/types/use.spam',
  version: '/platforms/lanternfish/acceptable-use-policy/@20260302T081500Z',
  change: '/changes/change-one',
  methodology: '/methodology',
  platform: '/platforms/lanternfish',
  watches: '/watches',
  search: '/search?q=mail',
  article: '/regulations/sample-directive/article-13',
  platforms: '/platforms',
};
const want = process.argv.slice(2);
const b = await launchChromium();
for (const [n, p] of Object.entries(pages))
  for (const w of [390, 1280])
    for (const s of ['light', 'dark'] as const) {
      if (want.length && !want.some((x) => `${n}-${w}-${s}`.startsWith(x))) continue;
      const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: s });
      const pg = await c.newPage();
      await pg.goto('http://127.0.0.1:4555' + p);
      await pg.screenshot({ path: `/tmp/shots/${n}-${w}-${s}.png`, fullPage: true });
      await c.close();
    }
await b.close();
