import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captureInBrowser, capturePage } from '../../src/capture/index.ts';
import { openPoliteness, openWayOut, type WayOut } from '../../src/net/index.ts';
import { readPdfApart } from '../../src/pipeline/read-pdf-apart.ts';
import { readHtml } from '../../src/text/index.ts';

/** Pages and files that are made to exhaust whoever reads them: each must end, in bounded time and memory, as a page or as one typed failure. */
const size = 7 * 1024 * 1024;
const fill = (piece: string): string => piece.repeat(Math.floor(size / piece.length));

describe('markup', () => {
  test.each([
    ['nested elements', fill('<div>')],
    ['nested formatting', fill('<b><i>')],
    ['formatting that is never closed', fill('<p><font size=1><b>x')],
    ['links in links', fill('<a href=x>')],
    ['tables in tables', fill('<table><tr><td>')],
    ['text that tables put out', `<table>${fill('<b>x<tr>')}`],
    ['many small elements', fill('<p>x')],
    ['many items', `<ul>${fill('<li>x')}`],
    ['many cells', `<table><tr>${fill('<td>x')}`],
    ['one long word', fill('x')],
    ['many entities', fill('&amp;&#x41;&notin;')],
    ['many attributes', `<p ${Array.from({ length: 300_000 }, (_, index) => `a${index}=x`).join(' ')}>x`],
    ['an unclosed comment', `<!--${fill('- ')}`],
    ['an unclosed script', `<script>${fill('<!--<script>')}`],
    ['select', fill('<select><option>')],
    ['headings in headings', fill('<h1><h2>x')],
    ['templates', fill('<template>')],
    ['foreign content', fill('<svg><math>')],
    ['line breaks', fill('<br>')],
    ['white space', `<pre>${fill(' \n')}`],
  ])('%s', (_name, html) => {
    const started = performance.now();
    const before = process.memoryUsage().rss;
    try {
      readHtml(html);
    } catch (error) {
      expect((error as { code?: string }).code, String(error)).toMatch(/^(?:too-big|too-deep|not-html)$/);
    }
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(1.5 * 1024 ** 3);
  });
});

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0);
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function stream(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const font = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';
const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources ${font} >>`;

describe('PDF files', () => {
  const files: Readonly<Record<string, () => Buffer>> = {
    'a stream that grows without measure': () =>
      pdf([catalogue, onePage, page, stream(deflateSync(Buffer.alloc(1024 ** 3, 'q Q '), { level: 1 }))]),
    'words without end': () =>
      pdf([
        catalogue,
        onePage,
        page,
        stream(deflateSync(Buffer.from(`BT /F1 9 Tf ${'(terms) Tj '.repeat(8_000_000)} ET`))),
      ]),
    'a tree of pages that bites its tail': () => pdf([catalogue, '<< /Type /Pages /Kids [2 0 R] /Count 1000000 >>']),
    'arrays in arrays': () => pdf([catalogue, onePage, `<< /Type /Page /X ${'['.repeat(1_000_000)} >>`]),
    'a form that draws itself': () =>
      pdf([
        catalogue,
        onePage,
        page.replace(font, '<< /XObject << /X 5 0 R >> >>'),
        stream(deflateSync(Buffer.from('/X Do'))),
        Buffer.concat([
          Buffer.from(
            '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream',
          ),
        ]),
      ]),
    'a million pages': () =>
      pdf([
        catalogue,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(1_000_000)}] /Count 1000000 >>`,
        page,
        stream(deflateSync(Buffer.from(''))),
      ]),
    noise: () =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => (index * 7919) % 251)),
      ]),
  };
  test.each(Object.keys(files))('%s', async (name) => {
    const started = performance.now();
    await readPdfApart(files[name]?.() ?? Buffer.from('')).then(
      (reading) => expect(reading.text.length).toBeLessThan(50_000_000),
      (error: Error & { code?: string }) => expect(error.code, error.message).toMatch(/^(?:bad-pdf|too-big)$/),
    );
    expect(performance.now() - started).toBeLessThan(75_000);
  });
});

describe('pages over the wire', () => {
  let server: Server;
  let origin: string;
  let way: WayOut;
  const now = (): string => '2026-01-02T03:04:05Z';
  beforeAll(async () => {
    server = createServer((incoming, response) => {
      if (incoming.url === '/slow') {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 500);
        response.once('close', () => clearInterval(timer));
      } else if (incoming.url === '/busy')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<body><script>for (;;) document.body.append(document.createElement("p"))</script>');
      else if (incoming.url === '/asking')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            '<body><script>setInterval(() => { for (let i = 0; i < 50; i++) fetch("/" + Math.random()) }, 1)</script>',
          );
      else if (incoming.url === '/loading')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<body><script>fetch("/flood").then((answer) => answer.blob())</script>Terms');
      else if (incoming.url === '/flood') {
        const part = Buffer.alloc(1024 * 1024);
        const more = (): void => {
          while (!response.destroyed && response.write(part));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      } else if (incoming.url === '/growing')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<body><script>setTimeout(() => { document.body.innerHTML = "<p>x</p>".repeat(3e6) }, 100)</script>');
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const rows = new Map();
    const book = {
      find: async (host: string) => rows.get(host),
      save: async (known: { host: string }) => void rows.set(known.host, known),
    };
    way = openWayOut({
      allowance: { loopback: true },
      userAgent: 'Codicil/test',
      politeness: openPoliteness({ book, now }),
    });
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await way.close();
  });

  test('one that drips is left after a minute', async () => {
    await expect(capturePage(`${origin}/slow`, null, { way, now })).rejects.toMatchObject({ code: 'timeout' });
  });
  test.each([
    ['/busy', /^(?:timeout|too-big|connection)$/],
    ['/growing', /^(?:timeout|too-big|connection)$/],
    ['/asking', /^(?:read|too-big|timeout)$/],
    ['/loading', /^(?:read|too-big|timeout)$/],
  ])('%s in a browser', async (path, outcome) => {
    const started = performance.now();
    const ended = await captureInBrowser(`${origin}${path}`, { way, now }).then(
      () => 'read',
      (error: Error & { code?: string }) => error.code ?? error.message,
    );
    expect(ended).toMatch(outcome);
    expect(performance.now() - started).toBeLessThan(110_000);
  });
});
