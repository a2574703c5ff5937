import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitAll, falseBundle } from './invented-collection.ts';
import { done, leaveNothing, newFolder, run, serve, type Served } from './program.ts';

const folder = newFolder('bad');
const data = join(folder, 'data');
const clauses = (subject: string): string =>
  [
    `You may not use ${subject} to send unsolicited mass email, promotions or other solicitations.`,
    `We may suspend or terminate your account at any time if you breach these Terms, and we may remove any content.`,
    `We may change these Terms at any time. We will give you at least 30 days’ notice before a change takes effect.`,
    `To the maximum extent permitted by law, our total liability is limited to the amount that you paid in the last twelve months.`,
    `You keep all rights in the content that you upload, and grant us a worldwide licence to host, copy and display it.`,
    `These Terms are governed by the law of the country in which we have our seat; its courts are competent.`,
  ]
    .map((clause, index) => `<h2>${index + 1}. Clause</h2><p>${clause}</p>`)
    .join('\n');
const page = (subject: string, head = '<meta charset="utf-8">'): string =>
  `<!doctype html><html lang="en"><head>${head}<title>Terms</title></head><body><main><h1>Terms of Service</h1>${clauses(subject)}</main></body></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Writes until the other side has had enough. */
function endless(response: ServerResponse, total: number): void {
  const part = Buffer.alloc(64 * 1024, '<p>More and more of the same terms.</p>');
  let sent = 0;
  const more = (): void => {
    while (sent < total && !response.destroyed) {
      sent += part.length;
      if (!response.write(part)) {
        response.once('drain', more);
        return;
      }
    }
    if (!response.destroyed) response.end();
  };
  more();
}

const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.writeHead(200, html).end(page('the good Service')),
  '/pdf': (response) =>
    response
      .writeHead(200, html)
      .end(
        Buffer.concat([
          Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1'),
          Buffer.alloc(20_000, 0x9c),
        ]),
      ),
  '/plain-pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/false-pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(page('the Service')),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/empty': (response) => response.writeHead(200, html).end(''),
  '/hollow': (response) =>
    response
      .writeHead(200, html)
      .end('<!doctype html><title>Terms</title><body><div id="app"></div><script>run()</script>'),
  '/large': (response) => endless(response.writeHead(200, html), 50 * 1024 * 1024),
  '/endless': (response) => endless(response.writeHead(200, html), Number.POSITIVE_INFINITY),
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * 1024 * 1024, 32))),
  '/torn': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page('it')).subarray(0, 200)),
  '/inside': (response) => response.writeHead(302, { location: 'http://10.0.0.1/terms' }).end(),
  '/metadata': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/error': (response) => response.writeHead(503, html).end('<h1>Later</h1>'),
  // Says utf-8 and is windows-1252, by header and by meta.
  '/charset': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(Buffer.from(page('the café'), 'latin1')),
  '/nul': (response) => response.writeHead(200, html).end(page('the \u0000 Service &#0; &#xD800; 𝔏')),
};

let web: Server;
let origin: string;
let server: Served;
let before: unknown;
let kept: string[];

/** What the archive folder holds, by name and size. */
const archived = (): string[] =>
  readdirSync(join(data, 'warc')).map((file) => `${file} ${statSync(join(data, 'warc', file)).size}`);
const add = (url: string, ...more: string[]) =>
  run(data, ['add', url, '--platform', 'Bad', '--type', 'Terms of Service', ...more]);
const stats = () => server.ask('stats', null);

beforeAll(async () => {
  web = createServer((incoming, response) =>
    (
      answers[incoming.url ?? ''] ??
      ((other: ServerResponse) => void other.writeHead(404, html).end('<h1>Not here</h1>'))
    )(response),
  );
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const good = await run(data, [
    'add',
    `${origin}/good`,
    '--platform',
    'Good',
    '--type',
    'Terms of Service',
    '--allow-loopback',
  ]);
  expect(good).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('Added Good, Terms of Service: captured, read and published.'),
  });
  server = await serve(data);
  before = await stats();
  kept = archived();
});
afterAll(async () => {
  await server.stop();
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
  leaveNothing();
});

/** The one sentence on standard error, without what progress said. */
const sentences = (stderr: string): string[] =>
  stderr
    .trim()
    .split('\n')
    .filter((line) => !line.endsWith(' …') && !/: \d+( of \d+)?$/.test(line));

describe('a page that is none', () => {
  test.each([
    ['/missing', /answers 404 \(Not Found\): nothing was stored\.$/],
    ['/error', /answers 503 \(Service Unavailable\): nothing was stored\.$/],
    ['/pdf', /is a PDF/],
    ['/plain-pdf', /is a PDF that cannot be read: it is damaged\.$/],
    ['/false-pdf', /is given as a PDF, and is none\.$/],
    ['/picture', /is not an HTML page or a PDF but image\/png\.$/],
    ['/empty', /Nothing was stored\.$/],
    ['/hollow', /Nothing was stored\.$/],
    ['/large', /is larger than 16 MB and was not read to its end\.$/],
    ['/endless', /is larger than 16 MB and was not read to its end\.$/],
    ['/bomb', /grows beyond all measure when it is unpacked, and was not read\.$/],
    ['/torn', /cannot be unpacked: .*\.$/],
    ['/inside', /10\.0\.0\.1 is not a public address\.$/],
    ['/metadata', /169\.254\.169\.254 is not a public address\.$/],
    ['/round', /redirects more than 5 times\.$/],
  ])('%s', async (path, said) => {
    const ended = await add(`${origin}${path}`, '--allow-loopback');
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(sentences(ended.stderr)).toEqual([expect.stringMatching(/^codicil: [“\w]/)]);
    expect(ended.stderr.trim()).toMatch(said);
    expect(await stats()).toEqual(before);
    expect(archived()).toEqual(kept);
  });
});

test.each([
  ['http://127.0.0.1:1/terms', ['--allow-loopback'], 1, /refuses connections/],
  ['http://nobody.invalid/terms', [], 1, /nobody\.invalid/],
  ['http://10.0.0.1/terms', ['--allow-loopback'], 1, /10\.0\.0\.1 is not a public address/],
  ['ftp://terms.example/', [], 2, /must begin with https/],
  ['https://me:secret@terms.example/', [], 2, /user name or password/],
] as const)('the address %s is not reached', async (url, more, code, said) => {
  const ended = await add(url, ...more);
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(sentences(ended.stderr)).toEqual([expect.stringMatching(said)]);
  expect(await stats()).toEqual(before);
});

test('loopback is reached only if it is allowed, however it is written', async () => {
  const { port } = new URL(origin);
  for (const host of ['localhost', '[::ffff:127.0.0.1]']) {
    const ended = await add(`http://${host}:${port}/good`);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(sentences(ended.stderr), host).toEqual([expect.stringMatching(/is not a public address\.$/)]);
  }
});

test('a page in another character set than it says is read as what it is', async () => {
  expect(
    (
      await run(data, [
        'add',
        `${origin}/charset`,
        '--platform',
        'Coded',
        '--type',
        'Terms of Service',
        '--allow-loopback',
      ])
    ).code,
  ).toBe(0);
  const text = await done(data, ['text', 'coded/terms-of-service']);
  expect(text).toContain('You may not use the café to send');
  expect(text).toContain('30 days');
});

test('characters that no database takes do not stop a page', async () => {
  expect(
    (await run(data, ['add', `${origin}/nul`, '--platform', 'Null', '--type', 'Terms of Service', '--allow-loopback']))
      .code,
  ).toBe(0);
  const text = await done(data, ['text', 'null/terms-of-service']);
  expect(text).toContain('𝔏');
  expect(text).not.toContain('\u0000');
});

describe('a collection that is none', () => {
  let known: unknown;
  beforeAll(async () => {
    known = await stats();
  });
  const plain = join(folder, 'plain.bundle');
  writeFileSync(plain, 'No bundle at all.');
  const other = commitAll(folder, 'other', [
    { message: 'Initial commit', at: '2020-01-01', files: [{ path: 'README.md', text: 'A program.' }] },
  ]);
  const inner = join(other, 'inner');
  mkdirSync(inner);
  test.each([
    [plain, 1, /is neither a git repository nor a git bundle\.$/],
    [falseBundle(join(folder, 'false.bundle')), 1, /cannot be read as a git repository: /],
    [join(folder, 'absent'), 1, /^codicil: There is nothing at /],
    [folder, 1, /is not a git repository\.$/],
    [inner, 1, /is a folder inside a git repository, not a repository itself\.$/],
    [other, 1, /holds no policy: .*<Service>\/<Terms type>\.md/],
    ['ssh://host/collection', 2, /names a transport that is not allowed/],
    ['git@host:collection', 2, /names a transport that is not allowed/],
    ['ext::sh -c touch% /tmp/x', 2, /names a transport that is not allowed/],
    ['--upload-pack=x', 2, /./],
  ])('%s', async (address, code, said) => {
    const ended = await run(data, address.startsWith('--') ? ['import', '--', address] : ['import', address]);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(sentences(ended.stderr)).toEqual([expect.stringMatching(said)]);
  });

  test('nothing of it stays', async () => {
    expect(await stats()).toEqual(known);
    const { faults } = (await server.ask<{ log: { faults: string[] } }>('verify', { of: null, history: true })).log;
    expect(faults).toEqual([]);
  });
});
