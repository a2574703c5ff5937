import type { RedlinePage, VersionChoice, VersionPage } from '#desk';
import { momentOf } from '../parts/times.tsx';
import { versionLine } from './document.ts';
import { link, list, page as pageOf, plain, redlined } from './writing.ts';

type Shape = { readonly kind: string; readonly level: number; readonly depth: number; readonly label: string | null };

/** Puts the text of a block behind the mark of its kind. */
function shaped(block: Shape, text: string): string {
  const label = block.label === null ? '' : `${plain(block.label)} `;
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(block.level + 1, 6))} ${label}${text}`;
  if (block.kind === 'item') return `${'  '.repeat(Math.max(block.depth - 1, 0))}- ${label}${text}`;
  return `${label}${text}`;
}

export function versionMarkdown(page: VersionPage): string {
  const { platform, document, version } = page;
  return pageOf(
    `# ${plain(platform.name)}: ${plain(document.title)}`,
    `Version ${version.ordinal}, captured ${momentOf(version.capturedAt)}. Text \`${version.textDigest}\`. ${plain(version.provenance.said)}`,
    version.status !== 'accepted' &&
      `**This version is ${version.status}: it is kept as evidence, and no change is read from it.${page.retraction === null ? '' : ` The reason given: ${plain(page.retraction.reason)}`}**`,
    link('The document’s page', document.address),
    '---',
    ...page.blocks.map((block) => shaped(block, plain(block.text))),
  );
}

export function redlineMarkdown(page: RedlinePage): string {
  const { platform, document, from, to } = page;
  return pageOf(
    `# ${plain(platform.name)}: ${plain(document.title)}, version ${from.ordinal} to ${to.ordinal}`,
    plain(page.sentence),
    list([
      link(`Before: ${momentOf(from.capturedAt)}`, from.address),
      link(`After: ${momentOf(to.capturedAt)}`, to.address),
    ]),
    '---',
    ...page.blocks.map((block) => shaped(block, redlined(block.runs))),
  );
}

export function choiceMarkdown(page: VersionChoice): string {
  return pageOf('# Which version?', list(page.choices.map(versionLine)));
}
