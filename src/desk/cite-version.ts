import { dayOf } from '#kernel';
import type { Installation } from './materials.ts';
import type { DocumentRef, PlatformRef, VersionRef } from './parts.ts';
import type { Citation } from './pages.ts';

/** A citation that names the words for good: platform, title, times, place, digest and a permanent address. */
export function citeVersion(
  installation: Installation,
  cited: {
    platform: PlatformRef;
    document: DocumentRef;
    version: VersionRef;
    effective: string | null;
    place: string | null;
    address: string;
  },
): Citation {
  const { platform, document, version } = cited;
  const url = `${installation.origin}${cited.address}`;
  const day = version.capturedAt.slice(0, 10);
  const effective = cited.effective === null ? '' : `stated date ${cited.effective}, `;
  const place = cited.place === null ? '' : `, ${cited.place}`;
  const [year = '', month = '', date = ''] = day.split('-');
  const key = `${platform.slug}-${document.slug}-${day}`;
  return {
    plain: `${platform.name}, “${document.title}” (version ${effective}captured ${version.capturedAt})${place}, ${version.textDigest}, ${url}`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${braced(platform.name)}}},`,
      `  title = {${braced(document.title)}},`,
      `  year = {${year}},`,
      `  month = {${Number(month)}},`,
      `  note = {${braced(`Version ${effective}captured ${version.capturedAt}${place}. ${version.textDigest}`)}},`,
      `  howpublished = {\\url{${url}}}`,
      '}',
    ].join('\n'),
    csl: {
      id: key,
      type: 'webpage',
      title: document.title,
      author: [{ literal: platform.name }],
      issued: { 'date-parts': [[Number(year), Number(month), Number(date)]] },
      version: version.textDigest,
      ...(cited.place === null ? {} : { section: cited.place }),
      archive: installation.name,
      archive_location: url,
      URL: version.provenance.originalUrl ?? url,
      note: `Captured ${version.capturedAt}`,
    },
    legal: `${platform.name}, ${document.title}${place} (as recorded ${dayOf(version.capturedAt)}), archived at ${url}.`,
  };
}

function braced(text: string): string {
  return text.replaceAll('\\', '\\textbackslash ').replaceAll(/([{}%&#_$])/g, '\\$1');
}
