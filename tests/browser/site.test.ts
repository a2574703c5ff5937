import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { hostileId } from './sample-desk.ts';
import { sampleSite } from './sample-site.ts';

const document = '/platforms/lanternfish/acceptable-use-policy';
const pages: Readonly<Record<string, string>> = {
  home: '/',
  platforms: '/platforms',
  platform: '/platforms/lanternfish',
  document,
  versions: `${document}/versions`,
  version: `${document}/@20260302T081500Z`,
  choice: `${document}/@20230101T000000Z`,
  redline: `${document}/@20260211T070000Z..@20260302T081500Z`,
  provision: `${document}/provisions/aaaabbbbccccdddd-unsolicited-messages`,
  hostile: `/platforms/hostile/terms/provisions/${hostileId}-attack`,
  types: '/types',
  type: '/types/use.spam',
  changes: '/changes',
  change: '/changes/change-one',
  regulations: '/regulations',
  instrument: '/regulations/sample-directive',
  article: '/regulations/sample-directive/article-13',
  search: '/search?q=bulk%20mail',
  watches: '/watches',
  methodology: '/methodology',
  about: '/about',
  questions: '/questions',
  nothing: '/nowhere',
};

const server = createAdaptorServer({ fetch: sampleSite().site.fetch });
const shots = mkdtempSync(join(tmpdir(), 'codicil-site-'));
let browser: Browser;
let base: string;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await new Promise((closed) => server.close(closed));
});

async function visit(address: string, width: number, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) errors.push(message.text());
    });
    await page.goto(`${base}${address}`);
    await look(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

async function complaints(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

describe.each([390, 1280])('at %i pixels', (width) => {
  test.each(Object.entries(pages))('%s', async (name, address) => {
    await visit(address, width, async (page) => {
      const shoot = (scheme: string) =>
        page.screenshot({ path: join(shots, `${name}-${width}-${scheme}.png`), fullPage: true });
      await shoot('light');
      const { overflow, headings, language } = await page.evaluate(inspect);
      expect(overflow, 'goes beyond the screen').toEqual([]);
      expect([headings, language]).toEqual([1, 'en']);
      expect(await complaints(new AxeBuilder({ page }))).toEqual([]);
      // What differs in the dark is colour alone, and colours do not differ with the width.
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot('dark');
      if (width !== 390) return;
      expect(await complaints(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual(
        [],
      );
    });
  });
});

describe('by keyboard', () => {
  test('the skip link comes first, shows itself, and leads to the content', async () => {
    await visit(pages['provision']!, 1280, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
    });
  });
  test('whatever has the focus shows it', async () => {
    await visit(document, 1280, async (page) => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(
          '[getComputedStyle(document.activeElement).outlineStyle, document.activeElement.outerHTML.slice(0, 80)]',
        );
        expect((seen as string[])[0], (seen as string[])[1]).not.toBe('none');
      }
    });
  });
});

test('a passage is reached and marked at its place in the version', async () => {
  await visit(`${document}/@20260302T081500Z#aaaabbbbccccdddd`, 1280, async (page) => {
    expect(await page.locator(':target').textContent()).toContain('to send, pass on or help to send');
  });
});

test('the progress line is kept current by our own script', async () => {
  await visit('/', 1280, async (page) => {
    await page.waitForResponse((response) => response.url().endsWith('/index.json'));
    expect(await page.locator('[data-progress]').textContent()).toContain('Importing sample-versions');
  });
});

/** Run in the page; sent there as text. */
const inspect = `({
  overflow: [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !one.closest('.unseen, pre') && getComputedStyle(one).position !== 'absolute')
    .slice(0, 5).map((one) => one.outerHTML.slice(0, 120))
    .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : []),
  headings: document.querySelectorAll('h1').length,
  language: document.documentElement.lang,
})` as unknown as () => { overflow: string[]; headings: number; language: string };
