import { shortTitle, type ChangesPage } from '#desk';
import { changesMarkdown } from '../markdown/changes.ts';
import { ChangeList } from '../parts/change-list.tsx';
import { Pager } from '../parts/pager.tsx';
import { counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

export function changesPage(page: ChangesPage, here: Here, asked: { platform?: string; document?: string } = {}): View {
  const query = new URLSearchParams(asked as Record<string, string>).toString();
  const address = `/changes${query === '' ? '' : `?${query}`}`;
  const title = `Changes${whose(page, asked)}`;
  return {
    title,
    description: 'Changes of wording in platforms’ terms, newest first.',
    address: page.page === 1 ? address : `${address}${query === '' ? '?' : '&'}page=${page.page}`,
    value: () => page,
    markdown: () => changesMarkdown(page, here),
    names: page.changes.map(({ platform }) => platform),
    cache: 'shared',
    body: () => (
      <div class="sheet">
        <h1>{title}</h1>
        <p class="opening">
          {counted(page.total, 'change')} of wording, newest first. Records that differ only in links, emphasis or white
          space are not among them.
        </p>
        {page.changes.length === 0 ? <p>No change of wording is on record.</p> : <ChangeList changes={page.changes} />}
        <Pager address={address} page={page.page} pages={page.pages} />
      </div>
    ),
  };
}

/** Whose changes were asked for, as the changes themselves name it. */
function whose(page: ChangesPage, asked: { platform?: string; document?: string }): string {
  const [first] = page.changes;
  if (first === undefined || asked.platform === undefined) return '';
  return asked.document === undefined
    ? ` of ${first.platform.name}`
    : ` of ${first.platform.name}, ${shortTitle(first.platform, first.document)}`;
}
