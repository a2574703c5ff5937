import { sha256 } from '#kernel';
import { inspectWarc } from '../inspect-warc.ts';
import { encodeRecord, recordIdOf } from '../warc.ts';
import { annotationsOf } from './annotate.ts';
import {
  digestOf,
  factsName,
  json,
  leafName,
  pagesOf,
  pageUrl,
  proofName,
  textName,
  utf8,
  warcName,
} from './bundle-entries.ts';
import type { BundleFacts } from './bundle-facts.ts';
import { drawReport } from './draw-report.ts';
import { indexRecords } from './index-records.ts';
import { pack, type Entry } from './pack.ts';
import { printReport } from './print-report.ts';
import { writeProof } from './tlog-proof.ts';

/** All that a bundle is made of. */
export interface BundleMaterial {
  readonly facts: BundleFacts;
  /** The gzip members of the WARC records, as they lie in the archive. */
  readonly members: readonly Uint8Array[];
  /** Canonical texts by digest. */
  readonly texts: ReadonlyMap<string, string>;
  readonly leaves: readonly {
    readonly position: number;
    readonly entry: string;
    readonly proof: readonly Uint8Array[];
  }[];
  /** The signed note, cosignatures below. */
  readonly checkpoint: string;
  readonly tokens: ReadonlyMap<string, Uint8Array>;
}

/** Writes a bundle: a WACZ 1.1.1 file, with what proves it beside the web archive. The same material gives the same bytes. */
export async function writeBundle(material: BundleMaterial): Promise<Buffer> {
  const { facts } = material;
  const warc = Buffer.concat([await sayBundle(facts), ...material.members]);
  const { records, faults } = inspectWarc(warc, warcName);
  if (faults.length > 0) throw new Error(faults[0]);
  const page = facts.versions.at(-1);
  const entries: Entry[] = [
    { name: warcName, bytes: warc },
    { name: 'indexes/index.cdxj', bytes: utf8(await indexRecords(records, warcName)) },
    { name: 'pages/pages.jsonl', bytes: utf8(pagesOf(facts, records)) },
    { name: factsName, bytes: json(facts) },
    { name: 'codicil/annotations.jsonld', bytes: json(annotationsOf(facts)) },
    ...[...material.texts].map(([digest, text]) => ({ name: textName(digest), bytes: utf8(text) })),
    ...material.leaves.flatMap((leaf) => [
      { name: leafName(leaf.position), bytes: utf8(leaf.entry) },
      { name: proofName(leaf.position), bytes: utf8(writeProof(leaf.position, leaf.proof, material.checkpoint)) },
    ]),
    { name: 'codicil/log/checkpoint', bytes: utf8(material.checkpoint) },
    { name: 'codicil/log/key', bytes: utf8(`${facts.log.key}\n`) },
    ...[...material.tokens].map(([name, bytes]) => ({ name, bytes })),
    { name: 'codicil/report.html', bytes: utf8(drawReport(facts, material.texts)) },
    { name: 'codicil/report.pdf', bytes: await printReport(facts, material.texts) },
  ];
  const datapackage = json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: `Evidence: ${facts.subject.title}`,
    description: `What ${facts.platform.name} published as its ${facts.document.title}, with what proves it. Check it with: codicil verify <this file>`,
    created: facts.log.made,
    software: facts.software,
    ...(page === undefined ? {} : { mainPageUrl: pageUrl(page, records), mainPageDate: page.claimed }),
    resources: entries.map(({ name, bytes }) => ({
      name: name.split('/').at(-1),
      path: name,
      hash: sha256(bytes),
      bytes: bytes.length,
    })),
  });
  return pack([
    ...entries,
    { name: 'datapackage.json', bytes: datapackage },
    { name: 'datapackage-digest.json', bytes: digestOf(datapackage) },
  ]);
}

function sayBundle(facts: BundleFacts): Promise<Uint8Array> {
  const fields = [`software: ${facts.software}`, 'format: WARC File Format 1.1', `description: ${facts.subject.title}`];
  return encodeRecord({
    type: 'warcinfo',
    id: recordIdOf('bundle', facts.subject.kind, facts.subject.id, facts.log.made),
    date: facts.log.made,
    target: null,
    mediaType: 'application/warc-fields',
    block: utf8(`${fields.map((field) => field.replaceAll(/\s+/g, ' ')).join('\r\n')}\r\n`),
    payloadDigest: null,
    headers: [['WARC-Filename', warcName.split('/').at(-1) ?? '']],
  });
}
