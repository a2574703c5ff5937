import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCosignature, openNote, readCheckpoint } from './open-note.ts';
import { openSigner, type Signer } from './sign-note.ts';

let directory: string;
let signer: Signer;
const text = 'codicil.example/log\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-note-'));
  signer = await openSigner(directory, 'codicil.example/log');
});

afterAll(() => rm(directory, { recursive: true }));

test('a note opens with its key, and not with any byte of it altered', () => {
  const note = signer.sign(text);
  expect(openNote(note, signer.verifierKey)).toBe(text);
  const bytes = Buffer.from(note);
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of [1, 4, 32]) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ bit;
      expect(() => openNote(copy.toString('utf8'), signer.verifierKey), `byte ${at}`).toThrow(/note/);
    }
  }
});

test('the published checkpoint opens with a signature line that nobody here knows beside ours', () => {
  const foreign =
    '— another.example/log Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
  expect(openNote(signer.sign(text) + foreign, signer.verifierKey)).toBe(text);
  expect(() => openNote(`${text}\n${foreign}`, signer.verifierKey)).toThrow(/no valid signature/);
  expect(() => openNote(signer.sign(text), signer.witnessKey)).toThrow(/no valid signature/);
});

test('a cosignature tells the time, and is of that time, text and key alone', async () => {
  const line = signer.cosign(text, 1_679_315_147);
  expect(openCosignature(text, line, signer.witnessKey)).toBe(1_679_315_147);
  expect(() => openCosignature(text.replace('\n5\n', '\n6\n'), line, signer.witnessKey)).toThrow(/no valid/);
  expect(() => openCosignature(text, line, signer.verifierKey)).toThrow(/no valid/);
  const bytes = Buffer.from(line);
  for (let at = 0; at < bytes.length; at += 1) {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    expect(() => openCosignature(text, copy.toString('utf8'), signer.witnessKey), `byte ${at}`).toThrow();
  }
});

test('what is no checkpoint is refused', () => {
  expect(readCheckpoint(text)).toEqual({
    origin: 'codicil.example/log',
    size: 5,
    root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
  });
  for (const bad of [
    '',
    'a\n05\n',
    text.replace('\n5\n', '\n05\n'),
    text.replace('\n5\n', '\n-1\n'),
    text.trim(),
    `${text}\n`,
  ])
    expect(() => readCheckpoint(bad)).toThrow(/not the text of a checkpoint/);
});

test('the name of a log stays as it was at first, and a directory of before names has the one of then', async () => {
  expect((await openSigner(directory, 'another.example/log')).name).toBe('codicil.example/log');
  const fresh = await mkdtemp(join(directory, 'fresh-'));
  const { name } = await openSigner(fresh, null);
  expect(name).toMatch(/^codicil\.local\/log-[0-9a-f]{16}$/);
  expect((await openSigner(fresh, 'terms.example.org/log')).name).toBe(name);
  const old = await mkdtemp(join(directory, 'old-'));
  const { privateKey } = (await import('node:crypto')).generateKeyPairSync('ed25519');
  await writeFile(join(old, 'log-key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect((await openSigner(old, null)).name).toBe('codicil.local/log');
});
