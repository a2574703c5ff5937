import type { Browser, BrowserContext, CDPSession, Page, Response } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import { FetchError, ReadError } from '#kernel';

/** What a browser made of a page. */
export interface Drawn {
  /** Every answer on the way of the main document, redirects and what scripts led on to included, the page last. */
  readonly answers: readonly [Response, ...Response[]];
  readonly finalUrl: string;
  /** The document as it stood when the page had come to rest. */
  readonly html: string;
  readonly screenshot: Uint8Array | null;
}

/** Bounds on one visit. */
export const bounds = {
  /** Milliseconds: for the first answer, for the network to fall silent, for the words to stop moving. */
  answer: 30_000,
  silence: 8_000,
  rest: 5_000,
  requests: 400,
  elements: 200_000,
  /** Characters of the document. */
  characters: 8 * 1024 * 1024,
  /** Pixels of the screenshot's height, and its bytes. */
  height: 12_000,
  picture: 8 * 1024 * 1024,
};

const width = 1280;

/** Opens a page in a context of its own, lets its scripts run until it rests, and has what is there taken while it stands. */
export async function drawPage<T>(
  browser: Browser,
  url: string,
  userAgent: string,
  take: (drawn: Drawn) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    userAgent,
    locale: 'en',
    viewport: { width, height: 1000 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    reducedMotion: 'reduce',
  });
  try {
    await fence(context);
    const page = await context.newPage();
    const way = followWay(page);
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: bounds.answer }).catch((error: unknown) => {
      if (way.answers.at(-1)?.ok() === true && !isLate(error))
        throw new ReadError('not-html', `${url} is a file to download, not a page.`, { cause: error });
      throw new LostWay(way.last ?? url, error);
    });
    await page.waitForLoadState('networkidle', { timeout: bounds.silence }).catch(() => undefined);
    const world = await isolatedWorld(context, page);
    await comeToRest(world);
    const html = await page.content();
    if (html.length > bounds.characters) throw tooBig(url);
    const [first, ...more] = way.answers;
    // A script may have led on to where nothing answers: then what stands there is the browser's own page.
    if (first === undefined || !/^https?:/.test(page.url())) throw new LostWay(way.last ?? url, null);
    return await take({
      answers: [first, ...more],
      finalUrl: page.url(),
      html,
      screenshot: await pictureOf(page, world),
    });
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** A navigation came to nothing: where it led, for whoever knows why. */
export class LostWay extends Error {
  readonly address: string;

  constructor(address: string, cause: unknown) {
    super(`${address} was not reached`, { cause });
    this.address = address;
  }
}

/** Whether it only took too long. */
export function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

const mostAnswers = 20;

/** Follows where the main document goes. */
function followWay(page: Page): { readonly answers: Response[]; last: string | null } {
  const way = { answers: [] as Response[], last: null as string | null };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) way.last = request.url();
  });
  page.on('response', (response) => {
    if (!response.request().isNavigationRequest() || response.frame() !== page.mainFrame()) return;
    if (way.answers.length >= mostAnswers) way.answers.splice(1, 1);
    way.answers.push(response);
  });
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  return way;
}

/** What a page may not do: ask for more than its share, and speak by other means than requests. */
async function fence(context: BrowserContext): Promise<void> {
  let requests = 0;
  await context.route('**/*', async (route) => {
    requests += 1;
    const request = route.request();
    const wanted = /^https?:/.test(request.url()) && request.resourceType() !== 'media' && requests <= bounds.requests;
    await (wanted ? route.continue() : route.abort()).catch(() => undefined);
  });
  await context.routeWebSocket(/.*/, (socket) => void socket.close().catch(() => undefined));
  await context.addInitScript(() => {
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'])
      Reflect.deleteProperty(globalThis, name);
  });
}

interface World {
  ask<T>(expression: string): Promise<T>;
}

/** A view of the page that its scripts cannot lie to. */
async function isolatedWorld(context: BrowserContext, page: Page): Promise<World> {
  const session: CDPSession = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return {
    async ask<T>(expression: string) {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
      });
      return result.value as T;
    },
  };
}

/** Waits until the words stand still. @throws FetchError `too-big` */
async function comeToRest(world: World): Promise<void> {
  const until = performance.now() + bounds.rest;
  for (let last = -1; ;) {
    const [elements = 0, characters = 0] = await world.ask<number[]>(
      "[document.getElementsByTagName('*').length, (document.documentElement?.textContent ?? '').length]",
    );
    if (elements > bounds.elements || characters > bounds.characters) throw tooBig('The page');
    if (characters === last || performance.now() > until) return;
    last = characters;
    await wait(400);
  }
}

async function pictureOf(page: Page, world: World): Promise<Uint8Array | null> {
  try {
    const height = await world.ask<number>('document.documentElement.scrollHeight');
    const picture = await page.screenshot({
      type: 'jpeg',
      quality: 60,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.max(1, Math.min(height, bounds.height)) },
      timeout: 15_000,
    });
    return picture.length <= bounds.picture ? picture : null;
  } catch {
    // A page that cannot be photographed is still read.
    return null;
  }
}

function tooBig(what: string): FetchError {
  return new FetchError('too-big', `${what} grows beyond all measure in a browser, and was not read.`);
}
