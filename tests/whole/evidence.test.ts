import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFile } from '../../src/main/verify-file.ts';
import { commitAll, fernwick } from './invented-collection.ts';
import { done, leaveNothing, newFolder, run, serve, type Served, newData } from './program.ts';
import { publishedShape } from './published-shape.ts';

/** Evidence bundles by the real program: of an imported record and of a page that was fetched, redirected and sent packed. */
const folder = newFolder('evidence');
const data = newData(folder);
let pages: Server;
let server: Served;
let sale = 'You may sell what you catch at the market, provided that you tell us of it within thirty days. ';

const page = (): string =>
  `<!doctype html><html lang="en"><title>Terms</title><main><h1>Terms of Service</h1>${[
    'You may use the service only as these terms permit, and you agree to follow them at all times. ',
    sale,
    'We may suspend an account that breaks these rules at any time and without notice to you. ',
    'These terms are governed by the law of the country in which our company has its seat. ',
  ]
    .map((clause) => `<p>${clause}${clause.toLowerCase()}</p>`)
    .join('')}</main></html>`;

beforeAll(async () => {
  pages = createServer((incoming, answer) => {
    if (incoming.url === '/robots.txt') answer.writeHead(404).end();
    else if (incoming.url === '/old') answer.writeHead(301, { location: '/terms' }).end();
    else
      answer
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
        .end(brotliCompressSync(page()));
  });
  await new Promise<void>((ready) => pages.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/old`;
  server = await serve(data);
  await done(data, ['import', commitAll(folder, 'fernwick-versions', fernwick())]);
  const add = ['add', address, '--platform', 'Anglerbay', '--type', 'Terms of Service', '--allow-loopback'];
  await done(data, add);
  sale = 'You may not sell what you catch anywhere, and you must tell us of every sale within ten days. ';
  await new Promise((later) => setTimeout(later, 1100));
  await done(data, ['capture', 'anglerbay', '--allow-loopback']);
});

afterAll(async () => {
  await server.stop();
  pages.close();
  leaveNothing();
});

const show = async (document: string) =>
  publishedShape.parse(JSON.parse(await done(data, ['show', document, '--json'])));

/** Without any data directory. */
const verdictOn = (file: string, key?: string) => verifyFile(file, { key });

describe('evidence', () => {
  test('of a change of a page that was fetched', async () => {
    const { changes } = await show('anglerbay/terms-of-service');
    const file = join(folder, 'change.wacz');
    await done(data, ['export', 'evidence', changes.at(-1)?.id ?? '', '--out', file]);
    const verdict = await verdictOn(file);
    expect([verdict.faults, verdict.notes]).toEqual([[], []]);
    expect(verdict.unproved.join(' ')).toContain('no server signs its pages');
    const [before, after] = verdict.facts?.versions ?? [];
    expect([before?.quotations.length, after?.quotations.length]).toEqual([1, 1]);
    expect(after?.capture.records).toHaveLength(4);
    expect((await verdictOn(file, verdict.facts?.log.key)).faults).toEqual([]);
  });

  test('of a version and a provision of an imported record, the same bytes twice', async () => {
    const { versions, provisions } = await show('larkspur-cloud/terms-of-service');
    const stands = provisions.find(({ current }) => current);
    const fetched = async (of: string): Promise<string> => {
      const answer = await fetch(`${server.origin}/evidence/${of}.wacz`);
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      const file = join(folder, `${of.replace('/', '-')}.wacz`);
      writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
      return file;
    };
    const version = await fetched(`version/${versions.at(-1)?.id}`);
    const verdict = await verdictOn(version);
    expect([verdict.faults, verdict.notes]).toEqual([[], []]);
    expect(verdict.unproved[0]).toMatch(/^Nothing earlier than the import/);
    const first = readFileSync(version);
    expect(readFileSync(await fetched(`version/${versions.at(-1)?.id}`)).equals(first)).toBe(true);
    expect((await verdictOn(await fetched(`provision/${stands?.id}`))).faults).toEqual([]);
    expect((await fetch(`${server.origin}/evidence/version/nothing.wacz`)).status).toBe(404);
  });

  test('that is altered, missing or meant otherwise is told', async () => {
    const file = join(folder, 'altered.wacz');
    const bytes = readFileSync(join(folder, 'change.wacz'));
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const altered = await run(join(folder, 'nowhere'), ['verify', file]);
    expect(altered.code).toBe(1);
    expect(altered.stdout).toMatch(/NOT GOOD[^]*What is wrong:\n {2}- The (container is altered|file)/);
    const good = await run(join(folder, 'nowhere'), ['verify', join(folder, 'change.wacz')]);
    expect([good.code, good.stdout]).toEqual([0, expect.stringContaining('Good: every check passes.')]);
    expect((await run(data, ['verify', join(folder, 'missing.wacz')])).code).toBe(2);
    expect((await run(data, ['export', 'evidence', 'no such thing'])).code).toBe(2);
    expect((await run(data, ['export', 'evidence', 'aaaaaaaaaaaaaaaa'])).code).toBe(1);
  });
});
