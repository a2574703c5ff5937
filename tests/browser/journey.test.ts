import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints, inspect } from './inspect.ts';
import { launchChromium } from './chromium.ts';

/**
 * The whole way, as a reader goes it: the real program with its demonstration, in a real browser, by its links.
 * Screenshots of every kind of page are left in the temporary folder, or in CODICIL_SHOTS at full length.
 */
const data = mkdtempSync(join(tmpdir(), 'codicil-journey-'));
const kept = process.env['CODICIL_SHOTS'];
const shots = kept ?? join(tmpdir(), 'codicil-shots');
mkdirSync(shots, { recursive: true });

let program: ChildProcess;
let context: BrowserContext;
let page: Page;
let origin = '';
const errors: string[] = [];

beforeAll(async () => {
  const browser = launchChromium();
  origin = await startDemonstration();
  context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
  });
  // A busy machine takes some minutes to start the demonstration and to read what it serves.
}, 300_000);

afterAll(async () => {
  await context?.browser()?.close();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
});

/** Starts the program and waits until every stage of the demonstration was shown. */
function startDemonstration(): Promise<string> {
  const args = ['--import', 'tsx', 'src/main/codicil.ts', 'start', '--demo', '--port', '0', '--data', data];
  program = spawn(process.execPath, args, {
    env: { ...process.env, CODICIL_DEMO_PACE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /Codicil is at http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (found !== undefined && said.includes('all stages were shown')) resolve(`http://127.0.0.1:${found}`);
    });
    program.once('exit', () => reject(new Error(`The program ended early:\n${said}`)));
  });
}

const coloured = new Set(['home', 'document', 'provision', 'type', 'change', 'redline', 'watches']);

/** Looks at the page that is open: at both widths, in both schemes, with the checker of accessibility. */
async function look(name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { overflow, headings, language } = await page.evaluate(inspect);
    expect(overflow, `${name} at ${width} goes beyond the screen`).toEqual([]);
    expect([headings, language], name).toEqual([1, 'en']);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: join(shots, `${name}-${width}-${scheme}.png`), fullPage: kept !== undefined });
    }
  }
  // Most pages share their colours: where some stand that no other page has, they are checked in the dark as well.
  if (coloured.has(name))
    expect(await complaints(page, ['color-contrast', 'link-in-text-block']), `${name} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await complaints(page), name).toEqual([]);
  expect(errors.splice(0), name).toEqual([]);
}

/** Follows a link of the main part, or of the part that is named. */
async function follow(link: string | RegExp, within = 'main'): Promise<void> {
  await page.locator(within).getByRole('link', { name: link }).first().click();
  await page.waitForLoadState();
}

const path = () => decodeURI(new URL(page.url()).pathname);

describe('by its links', () => {
  test('home, platform, document, provision, counterpart', async () => {
    await page.goto(origin);
    await look('home');
    await follow('Platforms', 'nav.rooms');
    await look('platforms');
    await follow('Tarnwick Cloud');
    expect(path()).toBe('/platforms/tarnwick-cloud');
    await look('platform');
    await follow('Acceptable Use Policy', '#documents');
    expect(path()).toBe('/platforms/tarnwick-cloud/acceptable-use-policy');
    await look('document');
    await follow('Scraping and automated access', '#provisions');
    expect(path()).toMatch(/^\/platforms\/tarnwick-cloud\/acceptable-use-policy\/provisions\/[a-z2-7]{16}-/);
    await look('provision');
    const words = await page.locator('.excerpt .body').textContent();
    expect(words?.length).toBeGreaterThan(20);
    await page.locator('#counterparts .card-title a').first().click();
    await page.waitForLoadState();
    expect(path()).toMatch(/^\/platforms\/(?!tarnwick)[a-z-]+\/[a-z-]+\/provisions\//);
    expect(await page.locator('h1').textContent()).not.toBe('');
  });

  test('type, regulation, and back to a provision', async () => {
    await page.goto(`${origin}/types`);
    await look('types');
    await follow(/spam/i);
    expect(path()).toBe('/types/use.spam');
    expect(await page.locator('.prevalence').textContent()).toMatch(/\d of 5 platforms/);
    await look('type');
    await page.locator('#law a[href^="/regulations/"]').first().click();
    await page.waitForLoadState();
    await look('article');
    await page.goto(`${origin}/regulations`);
    await look('regulations');
    await follow(/General Data Protection Regulation|GDPR/);
    await look('instrument');
  });

  test('changes, a change with its words in redline, the whole redline, both versions', async () => {
    await page.goto(origin);
    await follow('Changes', 'nav.rooms');
    await look('changes');
    await page
      .locator('.changes li', { hasText: 'Oriskel, Privacy Policy' })
      .locator('.change-sentence a')
      .first()
      .click();
    await page.waitForLoadState();
    expect(await page.locator('h1').textContent()).toContain('Oriskel, Privacy Policy');
    expect(await page.locator('.redlined ins').count()).toBeGreaterThan(0);
    expect(await page.locator('.redlined del').count()).toBeGreaterThan(0);
    await look('change');
    await follow('Redline of the whole document');
    expect(path()).toMatch(/\/@\d{8}T\d{6}Z\.\.@\d{8}T\d{6}Z$/);
    await look('redline');
    await follow('The text after');
    await look('version');
    await follow('Privacy Policy', '.trail');
    await follow('All versions');
    await look('versions');
  });

  test('a page that came in the document’s place was set aside, and changed nothing', async () => {
    await page.goto(`${origin}/platforms/plovernest/privacy-policy`);
    expect(await page.locator('.set-aside').textContent()).toMatch(/Set aside on .*consent to cookies.*not published/);
    await look('document-set-aside');
  });

  test('search, methodology, about, questions, and what is not there', async () => {
    await page.goto(`${origin}/search?q=arbitration`);
    expect(await page.locator('.found li').count()).toBeGreaterThan(0);
    await look('search');
    await follow('Methodology', 'footer');
    await look('methodology');
    await follow('About', 'footer');
    await look('about');
    await follow('Questions and answers', 'footer');
    await look('questions');
  });

  test('every quotation leads to its place in the version', async () => {
    await page.goto(`${origin}/platforms/tarnwick-cloud/acceptable-use-policy`);
    await follow('Scraping and automated access', '#provisions');
    const words = (await page.locator('.excerpt .words p').last().textContent()) ?? '';
    await follow('Read it where it stands');
    expect(await page.locator(':target').textContent()).toContain(words);
  });
});

describe('watching', () => {
  test('a document is watched by its form, listed, and let go from its own page', async () => {
    await page.goto(`${origin}/platforms/oriskel/privacy-policy`);
    await page.getByRole('button', { name: 'Watch this document' }).click();
    await page.waitForLoadState();
    expect(path()).toBe('/watches');
    expect(await page.locator('.watched').textContent()).toContain('Oriskel');
    await look('watches');
    await page.locator('.watched a').first().click();
    await page.waitForLoadState();
    await page.getByRole('button', { name: 'Stop watching this document' }).click();
    await page.waitForLoadState();
    expect(await page.locator('.watched li').count()).toBe(0);
  });
});

describe('by keyboard alone', () => {
  const focused = () =>
    page.evaluate(
      `(() => { const one = document.activeElement; const box = one.getBoundingClientRect(); return { name: one.textContent.trim() || one.name, id: one.id, outline: getComputedStyle(one).outlineStyle, seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight }; })()`,
    ) as Promise<{ name: string; id: string; outline: string; seen: boolean }>;

  /** Presses Tab until the named thing has the focus; whatever has it on the way shows it. */
  async function reach(name: string | RegExp): Promise<void> {
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab');
      const one = await focused();
      expect([one.outline === 'none', one.seen], `the focus on ${one.name} is seen`).toEqual([false, true]);
      if (typeof name === 'string' ? one.name === name : name.test(one.name)) return;
    }
    throw new Error(`Tab does not reach ${String(name)}.`);
  }

  test('the skip link comes first and leads to the content', async () => {
    await page.goto(`${origin}/types/use.spam`);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ name: 'Skip to the content', seen: true });
    await page.keyboard.press('Enter');
    expect((await focused()).id).toBe('content');
  });

  test('search is reached and used', async () => {
    await page.goto(`${origin}/about`);
    await reach('q');
    await page.keyboard.type('arbitration');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=arbitration/);
    expect(await page.locator('.found li').count()).toBeGreaterThan(0);
  });

  test('the button that watches is reached and used', async () => {
    await page.goto(`${origin}/types/use.spam`);
    await reach('Watch this type');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/watches`);
    expect(await page.locator('.watched').textContent()).toMatch(/spam/i);
  });
});
