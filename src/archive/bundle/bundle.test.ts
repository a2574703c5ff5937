import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#kernel';
import { openSigner } from '../sign-note.ts';
import { digestOf, factsName, json, warcName } from './bundle-entries.ts';
import type { BundleFacts } from './bundle-facts.ts';
import { inventedMaterial } from './invented-material.ts';
import { pack, type Entry } from './pack.ts';
import { unpack } from './unpack.ts';
import { verifyBundle } from './verify-bundle.ts';
import { writeBundle, type BundleMaterial } from './write-bundle.ts';

/** A reader that is enough for the invented page. */
const reread = async (bytes: Uint8Array) => ({
  text: Buffer.from(bytes)
    .toString('utf8')
    .replace(/^.*<main>|<\/main>$/g, '')
    .replaceAll(/<\/(h1|p)><(h1|p)>/g, '\n')
    .replaceAll(/<[^>]+>/g, ''),
  extractionKey: 'main',
  release: 'test-1',
});
const parts = { reread, software: 'Codicil test' };

let directory: string;
let material: BundleMaterial;
let bundle: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-bundle-'));
  material = await inventedMaterial(reread, await openSigner(directory, 'lanternfish.example/log'));
  bundle = await writeBundle(material);
});

afterAll(() => rm(directory, { recursive: true }));

/** The bundle with some files changed and its lists made right again, as a forger would. */
async function forged(change: (entries: Map<string, Uint8Array>) => void): Promise<Buffer> {
  const { entries } = await unpack(bundle);
  const all = new Map(entries);
  change(all);
  const list = JSON.parse(Buffer.from(all.get('datapackage.json') ?? []).toString()) as {
    resources: { path: string; hash: string; bytes: number }[];
  };
  for (const resource of list.resources) {
    const bytes = all.get(resource.path) ?? new Uint8Array(0);
    resource.hash = sha256(bytes);
    resource.bytes = bytes.length;
  }
  const datapackage = json(list);
  all.set('datapackage.json', datapackage);
  all.set('datapackage-digest.json', digestOf(datapackage));
  return pack([...all].map(([name, bytes]): Entry => ({ name, bytes })));
}

const withFacts = (alter: (facts: BundleFacts) => unknown) =>
  forged((entries) => {
    const facts = JSON.parse(Buffer.from(entries.get(factsName) ?? []).toString()) as BundleFacts;
    entries.set(factsName, json(alter(facts)));
  });

const faultsOf = async (file: Buffer) => (await verifyBundle(file, parts)).faults.join('\n');

describe('an evidence bundle', () => {
  test('passes its own checks, and says what it proves and what not', async () => {
    const verdict = await verifyBundle(bundle, parts);
    expect(verdict.faults).toEqual([]);
    expect(verdict.notes).toEqual([]);
    expect(verdict.proved.join(' ')).toContain('not one byte has changed since');
    expect(verdict.unproved.join(' ')).toContain('no server signs its pages');
  });

  test('the same material gives the same bytes', async () => {
    expect(sha256(await writeBundle(material))).toBe(sha256(bundle));
  });

  test('is read by a release of another reader, which says what it could not check', async () => {
    const other = async (bytes: Uint8Array) => ({ ...(await reread(bytes)), text: 'Other words.', release: 'test-2' });
    const verdict = await verifyBundle(bundle, { reread: other, software: 'Codicil later' });
    expect(verdict.faults).toEqual([]);
    expect(verdict.notes).toHaveLength(3);
  });

  test('another key than the one known is told', async () => {
    expect((await verifyBundle(bundle, { ...parts, key: material.facts.log.key })).faults).toEqual([]);
    const other = await openSigner(await mkdtemp(join(directory, 'other-')), 'lanternfish.example/log');
    expect((await verifyBundle(bundle, { ...parts, key: other.verifierKey })).faults).toHaveLength(1);
  });

  test('every one of some flipped bytes is told, and where', async () => {
    const step = Math.ceil(bundle.length / 40);
    for (let at = 7; at < bundle.length; at += step) {
      const altered = Buffer.from(bundle);
      altered[at] = (altered[at] ?? 0) ^ 0x20;
      expect(await faultsOf(altered), `byte ${at}`).not.toBe('');
    }
    expect(await faultsOf(bundle.subarray(0, -1))).toContain('container');
    expect(await faultsOf(Buffer.concat([bundle, Buffer.from('x')]))).toContain('container');
    expect(await faultsOf(Buffer.from('no bundle'))).toContain('not a ZIP file');
  });
});

describe('a forger who makes every digest right again is told', () => {
  test('other words in the text', async () => {
    const file = await forged((entries) => {
      for (const [name, bytes] of entries)
        if (name.endsWith('.txt'))
          entries.set(name, Buffer.from(Buffer.from(bytes).toString().replace('may not sell', 'may sell')));
    });
    expect(await faultsOf(file)).toContain('does not have that digest');
  });

  test('other bytes in the archive', async () => {
    const { entries } = await unpack(bundle);
    const members = entries.get(warcName) ?? new Uint8Array(0);
    const file = await forged((all) => all.set(warcName, members.subarray(0, members.length - 40)));
    expect(await faultsOf(file)).toContain('cannot be read');
  });

  test('another time', async () => {
    const file = await withFacts((facts) => ({
      ...facts,
      versions: facts.versions.map((version) => ({ ...version, claimed: '2020-01-01T00:00:00Z' })),
    }));
    expect(await faultsOf(file)).toContain('The log says otherwise of the capture of version 1: claimed');
  });

  test('another platform', async () => {
    const file = await withFacts((facts) => ({ ...facts, platform: { name: 'Anglerfish', slug: 'lanternfish' } }));
    expect(await faultsOf(file)).toContain('platform and document are not made of their names');
  });

  test('another quotation', async () => {
    const file = await withFacts((facts) => ({
      ...facts,
      versions: facts.versions.map((version) => ({
        ...version,
        quotations: version.quotations.map((one) => ({ ...one, body: { ...one.body, exact: 'You owe us a fish.' } })),
      })),
    }));
    expect(await faultsOf(file)).toContain('does not stand at characters');
  });

  test('another redline', async () => {
    const file = await withFacts((facts) => ({
      ...facts,
      change: { ...facts.change, redline: facts.change?.redline.slice(1) },
    }));
    expect(await faultsOf(file)).toContain('leaves out blocks');
  });

  test('another report', async () => {
    const file = await forged((entries) => entries.set('codicil/report.html', Buffer.from('<p>All is well.</p>')));
    expect(await faultsOf(file)).toContain('codicil/report.html says something else');
  });

  test('a leaf that was never logged', async () => {
    const file = await forged((entries) => {
      const leaf = Buffer.from(entries.get('codicil/log/leaf-0.json') ?? []).toString();
      entries.set('codicil/log/leaf-0.json', Buffer.from(leaf.replace('2026-01-01', '2025-01-01')));
    });
    expect(await faultsOf(file)).toContain('is not proved to be in the log');
  });

  test('a checkpoint of somebody else', async () => {
    const file = await forged((entries) => {
      const note = Buffer.from(entries.get('codicil/log/checkpoint') ?? []).toString();
      entries.set('codicil/log/checkpoint', Buffer.from(note.replace('\n7\n', '\n8\n')));
    });
    expect(await faultsOf(file)).toContain('not signed by the log’s key');
  });

  test('a file more', async () => {
    const file = await forged((entries) => entries.set('extra.html', Buffer.from('x')));
    expect(await faultsOf(file)).toContain('extra.html');
  });
});
