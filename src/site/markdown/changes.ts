import type { ChangePage, ChangesPage } from '#desk';
import { dayOf } from '#kernel';
import type { Here } from '../serving/house.ts';
import { changeLine, footing, link, list, page as pageOf, plain, redlined } from './writing.ts';

export function changesMarkdown(page: ChangesPage, here: Here): string {
  return pageOf(
    '# Changes',
    `${page.total} changes of wording, page ${page.page} of ${page.pages}.`,
    list(page.changes.map(changeLine)),
    footing(
      page.changes.map(({ platform }) => platform),
      here,
    ),
  );
}

export function changeMarkdown(page: ChangePage, here: Here): string {
  const { change } = page;
  return pageOf(
    [link(change.platform.name, change.platform.address), link(change.document.title, change.document.address)].join(
      ' › ',
    ),
    `# ${plain(change.sentence)}`,
    page.withheld !== null && `**${plain(page.withheld)}**`,
    `It appeared between ${dayOf(change.detectedAfter)} and ${dayOf(change.detectedBy)}. Text states effective: ${page.statedEffective === null ? 'not stated' : plain(page.statedEffective)}.`,
    list([
      link('Redline of the whole document', page.redline),
      link('Clean before', page.from.address),
      link('Clean after', page.to.address),
    ]),
    ...page.provisions.map(
      ({ kind, provision, runs }) => `## ${kind}: ${link(provision.title, provision.address)}\n\n> ${redlined(runs)}`,
    ),
    footing([change.platform], here),
  );
}
