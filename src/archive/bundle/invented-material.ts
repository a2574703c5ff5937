import { gzipSync } from 'node:zlib';
import { idOf, lengthOf, sha256 } from '#kernel';
import { exchangeDigest } from '../exchange-digest.ts';
import { leafHash } from '../merkle.ts';
import { hashesOfLeaves, proveInclusion, rootOf } from '../prove-tree.ts';
import type { Signer } from '../sign-note.ts';
import { encodeRecord, type Evidence } from '../warc.ts';
import { makeRecords } from '../write-records.ts';
import type { BundledVersion, BundleFacts } from './bundle-facts.ts';
import type { Reread } from './check-texts.ts';
import type { BundleMaterial } from './write-bundle.ts';

const page = (sale: string): string =>
  `<!doctype html><title>Terms</title><main><h1>Terms of Lanternfish</h1><p>You may use the lanterns at night.</p><p>${sale}</p><p>Zażółć gęślą jaźń, 東京, and a 🐟.</p></main>`;
const pages = [page('You may sell what you catch.'), page('You may not sell what you catch within 30 days.')];
const times = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'];

/** The material of a bundle about a change of an invented page, as two captures of it would give: for tests and measurements. */
export async function inventedMaterial(
  read: Reread,
  signer: Pick<Signer, 'name' | 'verifierKey' | 'sign'>,
): Promise<BundleMaterial> {
  const address = 'https://lanternfish.example/terms';
  const platform = idOf('platform', 'Lanternfish');
  const document = idOf('document', platform, 'Terms of Service');
  const variant = idOf('variant', document, 'main');
  const source = idOf('source', variant, 'page', address);
  const ids: BundleFacts['ids'] = [
    { id: platform, of: 'platform', parts: ['platform', 'Lanternfish'] },
    { id: document, of: 'document', parts: ['document', platform, 'Terms of Service'] },
    { id: variant, of: 'variant', parts: ['variant', document, 'main'] },
    { id: source, of: 'source', parts: ['source', variant, 'page', address] },
  ];
  const members: Uint8Array[] = [];
  const texts = new Map<string, string>();
  const entries: { kind: string; subject: string; entry: string }[] = [];
  const log = (kind: string, subject: string, facts: object): void =>
    void entries.push({ kind, subject, entry: JSON.stringify({ ...facts, kind, logged: times[1], subject }) });
  const versions: BundledVersion[] = [];
  const extraction = { select: ['main'] };
  for (const [index, html] of pages.entries()) {
    const at = times[index] ?? '';
    const made = await recordsOf(html, address, at);
    for (const { record } of made) members.push(await encodeRecord(record));
    const { text, extractionKey, release } = await read(
      Buffer.from(html),
      'text/html; charset=utf-8',
      extraction,
      async () => new Uint8Array(0),
    );
    const [body, textDigest] = [sha256(html), sha256(text)];
    texts.set(textDigest, text);
    const capture = idOf('capture', source, at, body);
    const version = idOf('version', capture);
    const reading = idOf('reading', body, extractionKey, release);
    ids.push(
      { id: capture, of: 'capture', parts: ['capture', source, at, body] },
      { id: version, of: 'version', parts: ['version', capture] },
      { id: reading, of: 'reading', parts: ['reading', body, extractionKey, release] },
    );
    const exchange = exchangeDigest(made.map(({ record }) => ({ id: record.id, block: sha256(record.block) })));
    log('capture', capture, { body, claimed: at, outcome: 'accepted', address, exchange });
    log('reading', reading, { body, extraction: extractionKey, text: textDigest, reader: release });
    log('version', version, { capture, claimed: at, record: 'change', reading });
    const blocks = outlineOf(text);
    const sale = blocks[2] ?? { start: 0, end: 0 };
    const points = Array.from(text);
    const cut = (start: number, end: number): string => points.slice(start, end).join('');
    versions.push({
      id: version,
      ordinal: index + 1,
      kind: index === 0 ? 'first' : 'change',
      variant: 'main',
      address: `/platforms/lanternfish/terms-of-service/@${version}`,
      claimed: at,
      provenance: {
        origin: 'capture',
        said: `Captured by this installation from ${address}`,
        collection: null,
        commit: null,
        originalUrl: address,
        licence: null,
      },
      statedUpdated: null,
      statedEffective: null,
      losses: [],
      retracted: null,
      capture: {
        id: capture,
        address,
        mediaType: 'text/html; charset=utf-8',
        body,
        records: made.map(({ record }) => record.id),
      },
      reading: { release, extraction, extractionKey, text: textDigest, subject: reading },
      outline: blocks,
      quotations: [
        {
          provision: { id: 'aaaaaaaaaaaaaaaa', title: 'Sale of the catch', address: '/provisions/aaaaaaaaaaaaaaaa' },
          leads: [],
          body: {
            exact: cut(sale.start, sale.end),
            start: sale.start,
            end: sale.end,
            prefix: cut(Math.max(0, sale.start - 8), sale.start),
            suffix: cut(sale.end, sale.end + 8),
          },
        },
      ],
    });
  }
  const [from, to] = versions as [BundledVersion, BundledVersion];
  const change = idOf('change', from.id, to.id);
  ids.push({ id: change, of: 'change', parts: ['change', from.id, to.id] });
  log('change', change, { from: from.id, to: to.id });
  const hashes = entries.map(({ entry }) => leafHash(entry));
  const hashOf = hashesOfLeaves(hashes);
  const root = Buffer.from(rootOf(hashes.length, hashOf)).toString('base64');
  const note = signer.sign(`${signer.name}\n${hashes.length}\n${root}\n`);
  const words = (side: BundledVersion, index: number): string => {
    const block = side.outline[index] ?? { start: 0, end: 0 };
    return Array.from(texts.get(side.reading.text) ?? '')
      .slice(block.start, block.end)
      .join('');
  };
  return {
    members,
    texts,
    checkpoint: note,
    tokens: new Map(),
    leaves: entries.map(({ entry }, position) => ({
      position,
      entry,
      proof: proveInclusion(position, entries.length, hashOf),
    })),
    facts: {
      format: 'codicil-evidence/1',
      software: 'Codicil test',
      subject: { kind: 'change', id: change, title: 'Lanternfish, Terms: a change', address: `/changes/${change}` },
      platform: { name: 'Lanternfish', slug: 'lanternfish' },
      document: { title: 'Terms', type: 'Terms of Service', slug: 'terms-of-service' },
      installation: { name: 'Codicil', origin: 'https://codicil.example' },
      versions,
      change: {
        id: change,
        from: from.id,
        to: to.id,
        detectedAfter: from.claimed,
        detectedBy: to.claimed,
        sentence: 'One provision reworded.',
        provisions: [{ id: 'aaaaaaaaaaaaaaaa', kind: 'reworded', title: 'Sale of the catch' }],
        redline: from.outline.map((_, index) => ({
          op: index === 2 ? ('changed' as const) : ('same' as const),
          before: [index],
          after: [index],
          runs:
            index === 2
              ? [
                  { op: 'removed' as const, text: words(from, index) },
                  { op: 'added' as const, text: words(to, index) },
                ]
              : [{ op: 'same' as const, text: words(from, index) }],
        })),
      },
      provision: null,
      log: {
        key: signer.verifierKey,
        size: entries.length,
        made: '2026-02-01T00:00:01Z',
        leaves: entries.map(({ kind, subject }, position) => ({ position, kind, subject })),
        witnesses: [],
        tokens: [],
      },
      ids,
    },
  };
}

async function recordsOf(html: string, target: string, date: string) {
  const evidence: Evidence[] = [
    {
      type: 'request',
      target,
      date,
      mediaType: 'application/http; msgtype=request',
      http: { line: 'GET /terms HTTP/1.1', headers: [['host', 'lanternfish.example']] },
      payload: new Uint8Array(0),
      event: { step: 0, of: 'request' },
    },
    {
      type: 'response',
      target,
      date,
      mediaType: 'application/http; msgtype=response',
      http: {
        line: 'HTTP/1.1 200 OK',
        headers: [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Content-Encoding', 'gzip'],
        ],
      },
      payload: gzipSync(html),
      ip: '192.0.2.9',
      event: { step: 0, of: 'response' },
    },
  ];
  return makeRecords(evidence, [sha256(''), sha256(html)], { known: new Set(), held: new Map(), before: new Map() });
}

/** Each line of the text as a block. */
function outlineOf(text: string): BundledVersion['outline'] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const end = start + lengthOf(line);
    const block = {
      kind: index === 0 ? ('heading' as const) : ('paragraph' as const),
      level: index === 0 ? 1 : 0,
      depth: 0,
      label: null,
      header: false,
      start,
      end,
    };
    start = end + 1;
    return block;
  });
}
