import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { complaints, inspect } from './inspect.ts';
import { hostileId } from './sample-desk.ts';
import { provisionId } from './sample-pages.ts';
import { sampleSite } from './sample-site.ts';

/** What the running demonstration does not show, on an invented record: hostile words, choices, gaps, losses, a page that is not there. */
const document = '/platforms/lanternfish/acceptable-use-policy';
const pages: Readonly<Record<string, string>> = {
  document,
  since: `${document}/since?since=2026-02-01`,
  change: '/changes/change-one',
  platform: '/platforms/lanternfish',
  type: '/types/use.spam',
  choice: `${document}/@20230101T000000Z`,
  redline: `${document}/@20260211T070000Z..@20260302T081500Z`,
  hostile: `/platforms/hostile/terms/provisions/${hostileId}-attack`,
  watches: '/watches',
  review: '/review',
  decide: `/review/${provisionId}`,
  catalogue: '/catalogue',
  nothing: '/nowhere',
};

const server = createAdaptorServer({ fetch: sampleSite().site.fetch });
let browser: Browser;
let page: Page;
let base: string;
const errors: string[] = [];

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
  page = await (await browser.newContext({ viewport: { width: 390, height: 900 }, reducedMotion: 'reduce' })).newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await new Promise((closed) => server.close(closed));
});

describe('on an invented record', () => {
  test.each(Object.entries(pages))('%s', async (_, address) => {
    await page.goto(`${base}${address}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const { overflow, headings, language } = await page.evaluate(inspect);
      expect(overflow, `goes beyond the screen at ${width}`).toEqual([]);
      expect([headings, language]).toEqual([1, 'en']);
    }
    expect(await complaints(page)).toEqual([]);
    expect(errors.splice(0)).toEqual([]);
  });
});

test('a passage is reached and marked at its place in the version', async () => {
  await page.goto(`${base}${document}/@20260302T081500Z#aaaabbbbccccdddd`);
  expect(await page.locator(':target').textContent()).toContain('to send, pass on or help to send');
});

test('the progress line is kept current by our own script', async () => {
  const asked = page.waitForResponse((response) => response.url().endsWith('/index.json'));
  await page.goto(`${base}/`);
  await asked;
  expect(await page.locator('[data-progress]').textContent()).toContain('Importing sample-versions');
  expect(errors.splice(0)).toEqual([]);
});
