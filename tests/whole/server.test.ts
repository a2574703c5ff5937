import { existsSync, readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitAll, fernwick, many } from './invented-collection.ts';
import { done, launch, leaveNothing, newFolder, run, serve, type Served } from './program.ts';
import { misquoted, publishedShape } from './published-shape.ts';

const folder = newFolder('server');
const data = join(folder, 'data');
let server: Served;

beforeAll(async () => {
  server = await serve(data);
});
afterAll(leaveNothing);

const archived = (): number =>
  readdirSync(join(data, 'warc')).reduce((sum, file) => sum + statSync(join(data, 'warc', file)).size, 0);

/** A request as it stands, with any Host. */
function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${server.origin}${path}`,
      { method: options.method ?? 'GET', headers: options.headers ?? {} },
      (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.once('error', reject);
    asked.end(options.body);
  });
}

test('an empty installation answers and says how documents get in', async () => {
  const home = await send('/');
  expect(home.status).toBe(200);
  expect(home.body).toContain('import');
  expect(server.said()).toContain('Codicil is at http://localhost:');
});

test('a second process on the same directory is refused, with a sentence', async () => {
  const second = await run(data, ['start', '--port', '0']);
  expect(second).toMatchObject({ code: 1, stdout: '' });
  expect(second.stderr).toContain(
    `The data directory ${data} is in use by process ${server.pid}; stop it, or name another directory with --data.`,
  );
});

test('import and all that reads go through the server', async () => {
  commitAll(folder, 'fernwick-versions', fernwick());
  const imported = await run(data, ['import', './fernwick-versions'], { cwd: folder });
  expect(imported).toMatchObject({ code: 0, stdout: '' });
  expect(imported.stderr).toContain('19 versions and 8 changes of wording found.');
  const policy = 'larkspur-cloud/acceptable-use-policy';
  const published = publishedShape.parse(JSON.parse(await done(data, ['show', policy, '--json'])));
  const text = await done(data, ['text', policy]);
  expect(published.versions).toHaveLength(5);
  expect(
    misquoted({ ...published, provisions: published.provisions.filter(({ current }) => current) }, () => text),
  ).toEqual([]);
  expect(await done(data, ['diff', 'larkspur-cloud/terms-of-service', '2021-03-01', '2021-07-01'])).toContain('{+14+}');
  expect(await done(data, ['search', 'unsolicited mass email'])).toContain('/platforms/larkspur-cloud/');
  expect(JSON.parse(await done(data, ['stats', '--json']))).toMatchObject({ platforms: 3, documents: 5 });
  expect(await done(data, ['verify', 'larkspur-cloud'])).toContain('\n0 not found at their offsets');
  const missing = await run(data, ['show', 'nobody/nothing']);
  expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^codicil: [^\n]+\n$/) });
  const wrong = await run(data, ['import', 'ssh://host/collection']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
});

test('the token is for its owner alone, and without it nothing is done', async () => {
  for (const file of ['token', 'server.json', 'log-key.pem'])
    expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const ask = (headers: Record<string, string>) =>
    send('/commands/stats', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: 'null',
    });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ authorization: 'Bearer wrong' })).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${server.token}x` })).status).toBe(401);
  expect((await ask({ authorization: `Bearer ${server.token}` })).status).toBe(200);
});

test('a foreign name is not answered', async () => {
  for (const host of ['rebound.example', 'localhost.example:80', '127.0.0.1.example']) {
    expect((await send('/', { headers: { host } })).status, host).toBe(421);
  }
  expect((await send('/', { headers: { host: 'localhost:1' } })).status).toBe(200);
  expect(
    (
      await send('/commands/stats', {
        method: 'POST',
        headers: { host: 'rebound.example', authorization: `Bearer ${server.token}` },
      })
    ).status,
  ).toBe(421);
});

test('a form needs the key that its page gave, and the same origin', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: server.origin };
  const form = 'kind=platform&target=%2Fplatforms%2Flarkspur-cloud';
  const platform = await fetch(`${server.origin}/platforms/larkspur-cloud`);
  const page = await platform.text();
  const action =
    /<form[^>]*method="post"[^>]*action="([^"]+)"/i.exec(page)?.[1] ??
    /<form[^>]*action="([^"]+)"[^>]*method="post"/i.exec(page)?.[1] ??
    '';
  expect(action).not.toBe('');
  const without = await send(action, { method: 'POST', headers, body: form });
  expect(without.status).toBe(403);
  const foreign = await send(action, {
    method: 'POST',
    headers: { ...headers, origin: 'https://elsewhere.example' },
    body: form,
  });
  expect(foreign.status).toBe(403);
});

test('SIGTERM stops it in the middle of an import; a second start works and goes on', async () => {
  const repository = commitAll(folder, 'thicket-versions', many(40, 5));
  const importing = launch(data, ['import', repository]);
  let said = '';
  importing.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<number | null>((resolve) => importing.once('close', resolve));
  // Until the first records are in the archive.
  const before = archived();
  while (archived() === before) await pause(10);
  expect(await server.stop()).toBe(0);
  expect(await ended).toBe(1);
  expect(said).toContain('codicil: The running server stopped before it was done; what was stored so far is kept.');
  expect(['server.json', 'lock'].filter((file) => existsSync(join(data, file)))).toEqual([]);

  server = await serve(data);
  expect((await run(data, ['import', repository])).code).toBe(0);
  expect(await server.ask('stats', null)).toMatchObject({ platforms: 43, documents: 45, versions: 19 + 200 });
  expect(await server.stop()).toBe(0);
});
