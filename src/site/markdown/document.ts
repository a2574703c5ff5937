import type { DocumentPage, VersionRef } from '#desk';
import { momentOf } from '../parts/times.tsx';
import { recordSaid } from '../parts/version-list.tsx';
import { severityNamed } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import { referencesMarkdown } from './references.ts';
import { changeLine, footing, link, list, page as pageOf, plain } from './writing.ts';

export function documentMarkdown(page: DocumentPage, here: Here): string {
  const { platform, document, latest } = page;
  return pageOf(
    link(platform.name, platform.address),
    `# ${plain(platform.name)}: ${plain(document.title)}`,
    plain(page.standing),
    page.age !== null && plain(page.age),
    link(`Current text, captured ${momentOf(latest.capturedAt)}`, latest.address),
    plain(latest.provenance.said),
    page.losses.length > 0 && `What the import lost:\n\n${list(page.losses.map(plain))}`,
    '## Provisions',
    ...page.families.map(
      ({ family, provisions }) =>
        `### ${plain(family)}\n\n${list(provisions.map((one) => `${link(one.title, one.address)} (${severityNamed(one.severity)}): ${plain(one.excerpt)}`))}`,
    ),
    `## Versions\n\n${list(page.versions.map(versionLine))}`,
    `## Changes\n\n${page.changes.length === 0 ? 'No change of wording is on record.' : list(page.changes.map(changeLine))}`,
    referencesMarkdown(page.references),
    page.schedule !== null && `## When it is looked at\n\n${plain(page.schedule.said)} ${plain(page.schedule.why)}`,
    footing([platform], here),
  );
}

export function versionLine(version: VersionRef): string {
  return `${link(`${version.ordinal}: ${momentOf(version.capturedAt)}`, version.address)}, ${recordSaid(version)}, \`${version.textDigest}\``;
}

export function versionsMarkdown(page: DocumentPage): string {
  return pageOf(
    `# Versions of ${plain(page.platform.name)}’s ${plain(page.document.title)}`,
    plain(page.standing),
    list(page.versions.map(versionLine)),
  );
}
