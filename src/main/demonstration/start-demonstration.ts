import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inventedPlatforms } from './invented-platforms.ts';
import { renderPage, renderStart } from './render-page.ts';
import { pageAt, saidAt, stagesOf } from './stage-pages.ts';

export interface Demonstration {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly documents: readonly DemonstrationDocument[];
  /** How many stages there are, the first included. */
  readonly editions: number;
  /** Moves every document to its next stage; null when all stages were shown. */
  advance(): { said: string[] } | null;
  close(): Promise<void>;
}

export interface DemonstrationDocument {
  readonly platform: string;
  readonly termsType: string;
  readonly url: string;
  readonly select?: string[];
}

/** Serves the invented platforms' pages from loopback. */
export async function startDemonstration(options: { host?: '127.0.0.1'; port?: number } = {}): Promise<Demonstration> {
  const host = options.host ?? '127.0.0.1';
  const editions = stagesOf(inventedPlatforms);
  let stage = 0;
  let pages = pagesAt(stage);

  const server = createServer((request, response) => answer(request, response, pages));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    editions,
    documents: inventedPlatforms.flatMap((platform) =>
      platform.documents.map((document) => ({
        platform: platform.name,
        termsType: document.termsType,
        url: `${origin}/${platform.slug}/${document.slug}`,
        ...(document.select === undefined ? {} : { select: [...document.select] }),
      })),
    ),
    advance() {
      if (stage + 1 >= editions) return null;
      stage += 1;
      pages = pagesAt(stage);
      return { said: saidAt(inventedPlatforms, stage) };
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Page {
  readonly body: Buffer;
  readonly tag: string;
}

/** Every page of a stage by its path. */
function pagesAt(stage: number): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  pages.set('/', pageOf(renderStart(inventedPlatforms)));
  for (const platform of inventedPlatforms) {
    for (const document of platform.documents) {
      const html = renderPage(platform, document, pageAt(document, stage));
      pages.set(`/${platform.slug}/${document.slug}`, pageOf(html));
    }
  }
  return pages;
}

function pageOf(html: string): Page {
  const body = Buffer.from(html, 'utf8');
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

function answer(request: IncomingMessage, response: ServerResponse, pages: ReadonlyMap<string, Page>): void {
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' });
    response.end('Only GET and HEAD are answered here.\n');
    return;
  }
  const page = pages.get(URL.parse(request.url ?? '/', 'http://demonstration.invalid')?.pathname ?? '');
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'There is no such page here.\n');
    return;
  }
  const headers = { etag: page.tag, 'cache-control': 'no-cache' };
  if (knows(request.headers['if-none-match'], page.tag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

/** Whether `If-None-Match` names the page as it is now. */
function knows(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  return asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
