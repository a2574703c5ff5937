import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { instantOf } from '#kernel';
import { openServiceCalls, type ServiceCalls } from '#net';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { stampCheckpoint, type TimeAuthority } from './stamp-checkpoint.ts';
import { openTimeResponse, openTimeToken, timeRequest } from './time-token.ts';
import { verifyVouchers } from './verify-vouchers.ts';
import { latestTokens, tokensOf } from './tokens.store.ts';

/** The authority is OpenSSL's own, run here: its keys and certificates are made for this run. */
const run = promisify(execFile);
const openssl = (...args: string[]) => run('openssl', args, { cwd: directory });

let directory: string;
let server: Server;
let url: string;
let calls: ServiceCalls;
let trusted: string;
let signer = 'tsa';
let mangle: (answer: Buffer) => Buffer | null = (answer) => answer;

const config = `
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[tsa]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[web]
extendedKeyUsage = serverAuth
[both]
extendedKeyUsage = critical, timeStamping, serverAuth
[tsa_config]
serial = serial
crypto_device = builtin
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
accuracy = secs:1
ordering = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

async function certificate(name: string, extensions: string, issuer: string, days = '30'): Promise<void> {
  await openssl(
    'req',
    '-new',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-subj',
    `/O=Invented Time/CN=${name}`,
    '-out',
    `${name}.csr`,
  );
  await openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    `${issuer}.crt`,
    '-CAkey',
    `${issuer}.key`,
    '-CAcreateserial',
    '-days',
    days,
    '-extfile',
    'tsa.cnf',
    '-extensions',
    extensions,
    '-out',
    `${name}.crt`,
  );
}

async function authority(name: string): Promise<void> {
  await openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-subj',
    `/O=Invented Root/CN=${name}`,
    '-days',
    '30',
    '-config',
    'req.cnf',
    '-extensions',
    'ca',
    '-out',
    `${name}.crt`,
  );
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-tsa-'));
  await writeFile(join(directory, 'tsa.cnf'), config);
  await writeFile(join(directory, 'req.cnf'), `[req]\ndistinguished_name = dn\n[dn]\n${config}`);
  await writeFile(join(directory, 'serial'), '01\n');
  await authority('root');
  await authority('other');
  await certificate('tsa', 'tsa', 'root');
  await certificate('stranger', 'tsa', 'other');
  await certificate('both', 'both', 'root');
  trusted = await readFile(join(directory, 'root.crt'), 'utf8');
  server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const answer = mangle(await stamp(Buffer.concat(parts)));
      if (answer === null) response.writeHead(503).end();
      else response.setHeader('content-type', 'application/timestamp-reply').end(answer);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`;
  calls = openServiceCalls({ allowance: { loopback: true }, userAgent: 'test', largestBody: 1 << 20 });
}, 60_000);

afterAll(async () => {
  await calls.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(directory, { recursive: true });
});

beforeEach(() => {
  signer = 'tsa';
  mangle = (answer) => answer;
});

let files = 0;
async function stamp(query: Buffer): Promise<Buffer> {
  files += 1;
  const [asked, answer] = [`${files}.tsq`, `${files}.tsr`];
  await writeFile(join(directory, asked), query);
  await openssl(
    'ts',
    '-reply',
    '-config',
    'tsa.cnf',
    '-section',
    'tsa_config',
    '-queryfile',
    asked,
    '-signer',
    `${signer}.crt`,
    '-inkey',
    `${signer}.key`,
    '-out',
    answer,
  );
  return readFile(join(directory, answer));
}

const now = (): string => instantOf(Math.floor(Date.now() / 1000));
const content = 'codicil.example/log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

async function asked(): Promise<{ answer: Buffer; nonce: Buffer }> {
  const nonce = randomBytes(16);
  return { answer: await stamp(Buffer.from(timeRequest(content, nonce))), nonce };
}

test('a token is checked on arrival, opens later, and OpenSSL finds it valid too', async () => {
  const { answer, nonce } = await asked();
  const { token, time } = await openTimeResponse(answer, { content, nonce, trusted, now: now() });
  expect(Math.abs(Date.parse(time.at) - Date.now())).toBeLessThan(60_000);
  expect(time.by).toContain('CN=tsa');
  expect(await openTimeToken(token, content, trusted, now())).toEqual(time);
  await writeFile(join(directory, 'token.der'), token);
  await writeFile(join(directory, 'content.txt'), content);
  const { stdout } = await openssl(
    'ts',
    '-verify',
    '-token_in',
    '-in',
    'token.der',
    '-data',
    'content.txt',
    '-CAfile',
    'root.crt',
    '-untrusted',
    'tsa.crt',
  );
  expect(stdout).toContain('OK');
});

test('other bytes, another nonce, another root, another time and another kind of certificate are refused', async () => {
  const { answer, nonce } = await asked();
  const open = (changed: object) => openTimeResponse(answer, { content, nonce, trusted, now: now(), ...changed });
  await expect(open({ content: `${content} ` })).rejects.toThrow(/over other bytes/);
  await expect(open({ nonce: randomBytes(16) })).rejects.toThrow(/another request/);
  await expect(open({ trusted: await readFile(join(directory, 'other.crt'), 'utf8') })).rejects.toMatchObject({
    code: 'bad-token',
  });
  await expect(open({ trusted: 'nothing' })).rejects.toMatchObject({ code: 'bad-certificates' });
  await expect(open({ now: '2099-01-01T00:00:00Z' })).rejects.toThrow(/asked for now/);
  await expect(open({ now: '2020-01-01T00:00:00Z' })).rejects.toThrow(/in the future/);
  signer = 'stranger';
  const strange = await asked();
  await expect(
    openTimeResponse(strange.answer, { content, nonce: strange.nonce, trusted, now: now() }),
  ).rejects.toMatchObject({ code: 'bad-token' });
});

test('a request that is refused says why', async () => {
  const nonce = randomBytes(16);
  const query = Buffer.from(timeRequest(content, nonce));
  // A hash that the authority does not take: the last octet of the name of SHA-256 is changed into that of SHA-512.
  const at = query.indexOf(Buffer.from('608648016503040201', 'hex'));
  query[at + 8] = 3;
  const answer = await stamp(query);
  await expect(openTimeResponse(answer, { content, nonce, trusted, now: now() })).rejects.toMatchObject({
    code: 'token-refused',
  });
});

test('no byte of a token can be altered and the token still say another time, other bytes or another authority', async () => {
  const { answer, nonce } = await asked();
  const { token, time } = await openTimeResponse(answer, { content, nonce, trusted, now: now() });
  const unnoticed: number[] = [];
  for (let at = files % 7; at < token.length; at += 7) {
    const copy = Uint8Array.from(token);
    copy[at] = (copy[at] ?? 0) ^ 1;
    const opened = await openTimeToken(copy, content, trusted, now()).catch(() => null);
    if (opened !== null) {
      unnoticed.push(at);
      expect(opened).toEqual(time);
    }
  }
  // What the signature does not cover: version numbers and the like around what is signed.
  expect(unnoticed.length).toBeLessThan(token.length / 7 / 10);
});

test('checkpoints are stamped; failures are kept and asked again later, ever more seldom', async () => {
  const store: Store = await openFresh(join(directory, 'database'));
  try {
    let clock = Math.floor(Date.now() / 1000);
    const at = (): string => instantOf(clock);
    const set: TimeAuthority = { url, trusted };
    const attempt = () => stampCheckpoint(store.db, set, calls, at);
    expect(await attempt()).toBe('nothing to do');
    await store.db.insertInto('checkpoints').values({ size: 5, note: content, made_at: at() }).execute();
    mangle = () => null;
    expect(await attempt()).toBe('failed');
    expect(await attempt()).toBe('waiting');
    clock += 121;
    mangle = (answer) => answer.subarray(0, -1);
    expect(await attempt()).toBe('failed');
    clock += 121;
    expect(await attempt()).toBe('waiting');
    clock -= 242;
    await store.db
      .updateTable('tokens')
      .set({ at: instantOf(clock - 10_000) })
      .execute();
    mangle = (answer) => answer;
    expect(await attempt()).toBe('granted');
    expect(await attempt()).toBe('nothing to do');
    expect((await latestTokens(store.db, 9)).map(({ outcome }) => outcome)).toEqual(['granted', 'failed', 'failed']);
    const [kept] = await tokensOf(store.db, 5);
    expect(await openTimeToken(Buffer.from(kept?.token ?? '', 'base64'), content, trusted, at())).toMatchObject({
      at: kept?.stamped_at,
    });
    const vouched = (root: string) =>
      verifyVouchers(store.db, [{ size: 5, note: content, made_at: at() }], { trusted: root, now: at() });
    expect(await vouched(trusted)).toEqual({ cosignatures: 0, tokens: 1, faults: [] });
    expect((await vouched(await readFile(join(directory, 'other.crt'), 'utf8'))).faults).toHaveLength(1);
  } finally {
    await store.close();
  }
}, 60_000);
