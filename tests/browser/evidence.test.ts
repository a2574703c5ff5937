import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedMaterial } from '../../src/archive/bundle/invented-material.ts';
import { openSigner } from '../../src/archive/sign-note.ts';
import { writeBundle } from '../../src/archive/bundle/write-bundle.ts';
import { reread } from '../../src/pipeline/reread.ts';
import { launchChromium } from './chromium.ts';
import { complaints, inspect } from './inspect.ts';
import { sampleSite } from './sample-site.ts';

/** The verifier page and archived pages, in a real browser. */
const { site } = sampleSite();
/** What reached a server. A browser tells of requests that it blocks, too. */
const reached: string[] = [];
const server = createAdaptorServer({
  fetch: (request) => {
    reached.push(new URL(request.url).pathname);
    return site.fetch(request);
  },
});
let browser: Browser;
let page: Page;
let base: string;
let directory: string;
let bundle: Buffer;
const asked: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-verifier-'));
  bundle = await writeBundle(await inventedMaterial(reread, await openSigner(directory, 'lanternfish.example/log')));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
  page = await (await browser.newContext({ viewport: { width: 390, height: 900 } })).newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await new Promise((closed) => server.close(closed));
  await rm(directory, { recursive: true });
});

/** What the open page says of a file. */
async function verdictOn(bytes: Buffer): Promise<string> {
  await page.evaluate("document.getElementById('verdict').replaceChildren()");
  await page.setInputFiles('#bundle', { name: 'evidence.wacz', mimeType: 'application/wacz', buffer: bytes });
  await page.waitForSelector('#result');
  return page.locator('#verdict').innerText();
}

describe('the verifier page', () => {
  test('finds a good bundle good, says what is proved, and asks nobody anything', async () => {
    await page.goto(`${base}/verifier.html`);
    asked.length = 0;
    const said = await verdictOn(bundle);
    expect(said).toContain('Good: every check of this page passes.');
    expect(said).toContain('not one byte has changed since');
    expect(said).toContain('no server signs its pages');
    expect(asked).toEqual([]);
    expect(await complaints(page)).toEqual([]);
    expect((await page.evaluate(inspect)).overflow).toEqual([]);
    expect(errors.splice(0)).toEqual([]);
  });

  test('finds altered bundles bad, wherever they are altered', async () => {
    await page.goto(`${base}/verifier.html`);
    const step = Math.ceil(bundle.length / 24);
    for (let at = 11; at < bundle.length; at += step) {
      const altered = Buffer.from(bundle);
      altered[at] = (altered[at] ?? 0) ^ 4;
      const said = await verdictOn(altered);
      expect(said, `byte ${at}`).toContain('NOT GOOD');
      expect(said, `byte ${at}`).toContain('What is wrong');
    }
    expect(await verdictOn(bundle.subarray(0, 5000))).toContain('NOT GOOD');
    expect(await verdictOn(Buffer.from('no bundle at all, but long enough'))).toContain('not a ZIP file');
    expect(await verdictOn(Buffer.alloc(3))).toContain('NOT GOOD');
  });

  test('works as a saved file, without any server', async () => {
    const saved = join(directory, 'verifier.html');
    await writeFile(saved, await (await fetch(`${base}/verifier.html`)).text());
    await page.goto(`file://${saved}`);
    expect(await verdictOn(bundle)).toContain('Good: every check of this page passes.');
  });
});

describe('an archived page', () => {
  const address = '/captured/aaaaaaaaaaaaaaaa';

  test('is shown in a frame where nothing of it runs or loads', async () => {
    await page.goto(`${base}${address}`);
    const frame = page.frameLocator('iframe.captured');
    expect(await frame.locator('h1').innerText()).toBe('Acceptable use');
    expect(await frame.locator('title').innerText()).not.toBe('ran');
    expect(page.url()).toBe(`${base}${address}`);
    await page.waitForLoadState('networkidle');
    expect(reached.filter((one) => one.includes('ran'))).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect((await page.evaluate(inspect)).overflow).toEqual([]);
    }
    expect(errors.splice(0)).toEqual([]);
  });

  test('has the picture that a browser made beside it', async () => {
    await page.goto(`${base}${address}`);
    const source = await page.locator('img.captured-picture').getAttribute('src');
    const answer = await fetch(`${base}${source}`);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  test('runs nothing when it is opened by itself either', async () => {
    const answer = await page.goto(`${base}${address}/frame`);
    expect(answer?.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(await page.title()).toBe('Theirs');
    expect(page.url()).toBe(`${base}${address}/frame`);
  });
});
