import { setImmediate } from 'node:timers/promises';
import { findReferences, saveReferences, versionsToSearch, type Link, type VersionToSearch } from '#changes';
import type { Archive } from '#archive';
import type { Database } from '#store';
import { newMemory, readBody, type Extraction } from './read-body.ts';

const atOnce = 20;

/**
 * Finds the other policies that current texts name wherever this release has not: in one document, or in all. Links are marks and are not
 * kept, so the body is read once more. A body that cannot be read again, or reads otherwise, is searched for nothing.
 */
export async function readReferences(
  parts: { readonly db: Database; readonly archive: Archive },
  documentId: string | null,
): Promise<number> {
  let read = 0;
  for (;;) {
    const due = await versionsToSearch(parts.db, documentId, atOnce);
    for (const version of due) {
      await setImmediate();
      await saveReferences(parts.db, version, await search(version, parts.archive));
      read += 1;
    }
    if (due.length < atOnce) return read;
  }
}

async function search(version: VersionToSearch, archive: Archive): Promise<ReturnType<typeof findReferences>> {
  const extraction = version.extraction as Extraction | null;
  const read = await readBody(await archive.read(version.body), version.media_type, extraction, newMemory(), (digest) =>
    archive.read(digest),
  ).catch(() => null);
  if (read === null || read.textDigest !== version.text) return [];
  const links = read.reading.marks.flatMap(({ kind, start, end, target }): Link[] =>
    kind === 'link' && target !== undefined ? [{ span: [start, end], target }] : [],
  );
  return findReferences(read.reading.text, links, extraction?.base ?? httpOf(version.address));
}

const httpOf = (address: string | null): string | null =>
  address !== null && /^https?:/.test(address) ? address : null;
