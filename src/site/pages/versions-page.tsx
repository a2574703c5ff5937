import { shortTitle, type DocumentPage } from '#desk';
import { versionsMarkdown } from '../markdown/document.ts';
import { VersionTable } from '../parts/version-list.tsx';
import { counted } from '../parts/words.ts';
import type { View } from '../serving/view.ts';

/** Every recorded version of a document. */
export function versionsPage(page: DocumentPage, variant?: string): View {
  const { platform, document, versions } = page;
  const title = shortTitle(platform, document);
  return {
    title: `Versions of ${platform.name}’s ${title}`,
    description: `${counted(versions.length, 'recorded version')} of ${platform.name}’s ${title}.`,
    address: `${document.address}/versions${variant === undefined ? '' : `?variant=${encodeURIComponent(variant)}`}`,
    value: () => ({ platform, document, versions }),
    markdown: () => versionsMarkdown(page),
    names: [platform],
    trail: [{ name: 'Platforms', address: '/platforms' }, platform, { name: title, address: document.address }],
    feeds: [{ title: `Changes of ${platform.name}’s ${title}`, address: `${document.address}/feed.atom` }],
    cache: 'shared',
    body: () => (
      <div class="sheet">
        <h1>
          <span class="of">
            {platform.name}, {title}
          </span>{' '}
          Versions
        </h1>
        <p class="opening">{page.standing}</p>
        <VersionTable versions={versions} base={document.address} />
      </div>
    ),
  };
}
