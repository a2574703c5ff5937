import type { HomePage, PlatformPage, PlatformsPage, SearchPage, WatchesPage } from '#desk';
import { dayOf } from '#kernel';
import type { Here } from '../serving/house.ts';
import { card, changeLine, footing, link, list, page as pageOf, plain } from './writing.ts';

export function homeMarkdown(page: HomePage, here: Here): string {
  const { counts } = page;
  return pageOf(
    `# ${plain(here.name)}`,
    page.empty
      ? 'Nothing is kept here yet. Three ways to get documents in:\n\n    npx codicil import <git address | path | .bundle>\n    npx codicil add <url> --platform NAME --type TYPE\n    npm start -- --demo'
      : `${counts.platforms} platforms, ${counts.documents} documents, ${counts.versions} versions, ${counts.provisions} provisions, ${counts.changes} changes of wording.`,
    page.changes.length > 0 && `## What changed lately\n\n${list(page.changes.map(changeLine))}`,
    ...page.families.map(
      ({ family, types }) =>
        `## ${plain(family)}\n\n${list(types.map((one) => `${link(one.title, one.address)} (${one.provisions})`))}`,
    ),
    footing('many', here),
  );
}

export function platformsMarkdown(page: PlatformsPage): string {
  return pageOf(
    '# Platforms',
    list(
      page.platforms.map(
        (one) => `${link(one.name, one.address)}: ${one.documents} documents, ${one.provisions} provisions`,
      ),
    ),
  );
}

export function platformMarkdown(page: PlatformPage, here: Here): string {
  return pageOf(
    `# ${plain(page.platform.name)}`,
    `## Documents\n\n${list(page.documents.map((one) => `${link(one.title, one.address)}: ${one.provisions} provisions, ${one.versions} versions, last captured ${dayOf(one.lastCapture)}`))}`,
    page.notable.length > 0 && '## Provisions to know',
    ...page.notable.map(card),
    page.changes.length > 0 && `## Changes\n\n${list(page.changes.map(changeLine))}`,
    footing([page.platform], here),
  );
}

export function searchMarkdown(page: SearchPage, here: Here): string {
  return pageOf(
    `# Search: ${plain(page.query)}`,
    `${page.total} provisions, page ${page.page} of ${page.pages}.`,
    ...page.provisions.map(card),
    footing('many', here),
  );
}

export function watchesMarkdown(page: WatchesPage, here: Here): string {
  return pageOf(
    '# Watches',
    plain(page.mail.said),
    page.alerts.length > 0 &&
      `## Alerts\n\n${list(page.alerts.map((one) => `${dayOf(one.at)}: ${link(one.said, one.change.address)}${one.seen ? '' : ' (new)'}`))}`,
    page.watches.length > 0 && `## Watched\n\n${list(page.watches.map((one) => link(one.said, one.address)))}`,
    footing('many', here),
  );
}
