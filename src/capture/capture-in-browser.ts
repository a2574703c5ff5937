import type { Browser, Response } from 'playwright-core';
import { CodicilError, FetchError } from '#kernel';
import { openGuardedProxy, type GuardedProxy, type Hop } from '#net';
import { drawPage, isLate, LostWay, type Drawn } from './browser/draw-page.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import type { CaptureRules } from './capture-page.ts';
import type { Exchange } from './exchange.ts';
import { failureOfStatus } from './failures.ts';

/** A visit as a whole may take so long, in milliseconds; then the browser is killed. */
const longestVisit = 90_000;
const largestVisit = { bytes: 64 * 1024 * 1024, connections: 500 };

/** One browser at a time: it takes more memory than all the rest. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Fetches a page with a browser that runs its scripts, in a context of its own, by way of a proxy of ours that connects to
 * public addresses only. The body is the document as it stood when the page had come to rest.
 *
 * @throws FetchError `needs-browser` where there is none, and what `capturePage` throws
 */
export async function captureInBrowser(url: string, rules: CaptureRules): Promise<Exchange> {
  await rules.way.permit(url);
  return rules.way.turn(url, () => {
    const visit = last.then(() => visitPage(url, rules));
    last = visit.catch(() => undefined);
    return visit;
  });
}

async function visitPage(url: string, rules: CaptureRules): Promise<Exchange> {
  const { allowance, resolve, userAgent } = rules.way;
  const proxy = await openGuardedProxy({ allowance, resolve, bounds: largestVisit });
  let browser: Browser | null = null;
  let timer: NodeJS.Timeout | undefined;
  try {
    browser = await launchChromium({ proxy: proxy.origin }).catch((error: unknown) => {
      throw new FetchError(
        'needs-browser',
        `${url} must be drawn by a browser, and none can be started here; install Chromium or name one with CHROMIUM_PATH.`,
        { cause: error },
      );
    });
    const started = browser;
    const late = new Promise<never>((_done, fail) => {
      timer = setTimeout(
        () =>
          fail(
            new FetchError('timeout', `${url} kept a browser busy for more than ${longestVisit / 1000} seconds.`, {
              transient: true,
            }),
          ),
        longestVisit,
      );
    });
    const drawn = await Promise.race([
      drawPage(started, url, userAgent, (page) => exchangeOfDrawn(url, page, started, rules)),
      late,
    ]);
    const failure = failureOfStatus(drawn);
    if (failure !== null) throw failure;
    return drawn;
  } catch (error) {
    throw explainVisit(error, url, proxy);
  } finally {
    clearTimeout(timer);
    // A browser that hangs is not waited for.
    await Promise.race([
      browser?.close().catch(() => undefined),
      new Promise((done) => setTimeout(done, 5000).unref()),
    ]);
    await proxy.close();
  }
}

async function exchangeOfDrawn(url: string, drawn: Drawn, browser: Browser, rules: CaptureRules): Promise<Exchange> {
  const page = drawn.answers.at(-1) ?? drawn.answers[0];
  const hops = await Promise.all(drawn.answers.map((answer) => hopOf(answer, answer === page)));
  return {
    url,
    finalUrl: drawn.finalUrl,
    at: rules.now(),
    status: page.status(),
    mediaType: 'text/html',
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(drawn.html),
    hops,
    validators: { address: drawn.finalUrl, etag: null, lastModified: null },
    rendered: { browser: `Chromium ${browser.version()}`, screenshot: drawn.screenshot },
  };
}

/** A browser gives bodies unpacked, so the headers that speak of packing are kept under the name that archives use for them. */
const packing = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

async function hopOf(response: Response, isPage: boolean): Promise<Hop> {
  const request = response.request();
  const url = new URL(request.url());
  const sent = await request.headersArray().catch(() => []);
  const received = await response.headersArray().catch(() => []);
  return {
    url: url.href,
    request: {
      line: `${request.method()} ${url.pathname}${url.search} HTTP/1.1`,
      headers: sent.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name, value] as const),
    },
    status: response.status(),
    statusText: response.statusText(),
    headers: received
      .filter(({ name }) => !name.startsWith(':'))
      .map(({ name, value }) => [packing.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name, value] as const),
    body: isPage ? await response.body().catch(() => new Uint8Array(0)) : new Uint8Array(0),
    // The browser spoke to our proxy; whom the proxy spoke to, it does not tell.
    ip: null,
  };
}

/** What a browser reports as trouble with the network, by what our proxy knows of it. */
function explainVisit(error: unknown, url: string, proxy: GuardedProxy): CodicilError {
  if (error instanceof CodicilError) return error;
  const lost = error instanceof LostWay ? error : null;
  const host = URL.parse(lost?.address ?? url)?.hostname;
  const refusal = proxy.refusals.find((one) => one.host === null || one.host === host);
  if (refusal !== undefined) return refusal.error;
  const cause = lost?.cause ?? error;
  if (isLate(cause))
    return new FetchError('timeout', `${url} did not come to rest in a browser in time.`, { cause, transient: true });
  return new FetchError('connection', `${lost?.address ?? url} could not be opened in a browser.`, {
    cause,
    transient: true,
  });
}
