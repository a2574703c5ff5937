import { sha256, type Instant } from '#kernel';
import type { ReadRecord } from '../inspect-warc.ts';
import type { BundleFacts } from './bundle-facts.ts';

export const warcName = 'archive/evidence.warc.gz';
export const factsName = 'codicil/evidence.json';

/** Where a text lies in a bundle. */
export function textName(digest: string): string {
  return `codicil/texts/${digest.replace('sha256:', '')}.txt`;
}

/** The last file, which names the digest of the list of all others, follows wholly from it. */
export function digestOf(datapackage: Uint8Array): Uint8Array {
  return json({ path: 'datapackage.json', hash: sha256(datapackage) });
}

export function leafName(position: number): string {
  return `codicil/log/leaf-${position}.json`;
}

export function proofName(position: number): string {
  return `codicil/log/leaf-${position}.tlog-proof`;
}

/** The address under which a viewer finds a version's page: that of its last answer, or of its imported file. */
export function pageUrl(version: BundleFacts['versions'][number], records: readonly ReadRecord[]): string {
  const own = records.filter((record) => version.capture.records.includes(record.id));
  return (
    own.findLast((record) => record.type === 'response' || record.type === 'revisit')?.target ?? own[0]?.target ?? ''
  );
}

export function pagesOf(facts: BundleFacts, records: readonly ReadRecord[]): string {
  const lines: { [name: string]: string }[] = facts.versions.map((version) => ({
    id: version.id,
    url: pageUrl(version, records),
    ts: dateOf(version, records),
    title: `${facts.platform.name}: ${facts.document.title}`,
  }));
  return [{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, ...lines]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

function dateOf(version: BundleFacts['versions'][number], records: readonly ReadRecord[]): Instant {
  return records.find((record) => version.capture.records.includes(record.id))?.date ?? version.claimed;
}

export function json(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
