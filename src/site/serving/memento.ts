import { secondsOf } from '#kernel';
import type { DocumentRef, VersionPage, VersionRef } from '#desk';

const moment = (version: VersionRef) => new Date(secondsOf(version.capturedAt) * 1000).toUTCString();

const link = (address: string, rel: string, more = '') => `<${encodeURI(decodeURI(address))}>; rel="${rel}"${more}`;

const originalLink = (original: string | null) => {
  const address = outward(original);
  return address === null ? [] : [`<${address}>; rel="original"`];
};

/** RFC 7089: this page is a memento of the document, whose own address is its time gate. */
export function mementoHeaders(page: VersionPage): Record<string, string> {
  const { document, version, previous, next, first, last } = page;
  const memento = (one: VersionRef, rel: string) => link(one.address, `${rel} memento`, `; datetime="${moment(one)}"`);
  const links = [
    ...originalLink(version.provenance.originalUrl),
    link(document.address, 'timegate'),
    link(`${document.address}/versions`, 'timemap', '; type="application/link-format"'),
    memento(first, 'first'),
    memento(last, 'last'),
    ...(previous === null ? [] : [memento(previous, 'prev')]),
    ...(next === null ? [] : [memento(next, 'next')]),
  ];
  return { 'Memento-Datetime': moment(version), Link: links.join(', ') };
}

/** The time map of a document, oldest first, as `application/link-format`. */
export function timeMap(document: DocumentRef, versions: readonly VersionRef[], original: string | null): string {
  const oldestFirst = versions.toReversed();
  const mementos = oldestFirst.map((version, index) => {
    const rel = index === 0 ? 'first memento' : index === oldestFirst.length - 1 ? 'last memento' : 'memento';
    return link(version.address, rel, `; datetime="${moment(version)}"`);
  });
  return `${[
    ...originalLink(original),
    link(document.address, 'timegate'),
    link(`${document.address}/versions`, 'self', '; type="application/link-format"'),
    ...mementos,
  ].join(',\n')}\n`;
}

/** An address of somebody else, only if it is a plain web address. */
export function outward(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
