import type { SincePage } from '#desk';
import { dayOf } from '#kernel';
import { sinceSaid } from '../parts/say-since.ts';
import { link, page as pageOf, plain } from './writing.ts';

export function sinceMarkdown(page: SincePage): string {
  const { platform, document, asked, times } = page;
  return pageOf(
    `# ${plain(platform.name)}: ${plain(document.title)}, since when each sentence stands`,
    link(`The text captured ${dayOf(page.version.capturedAt)}`, page.version.address),
    asked !== null &&
      `Since ${dayOf(asked.at)}: ${page.changes.length} changes of wording; ${page.newer} sentences of the present text came in.${page.redline === null ? '' : ` ${link('Redline', page.redline)}`}`,
    '---',
    ...page.blocks.map(({ sentences }) =>
      sentences
        .map(({ text, since, newer }, at) => {
          const time = times[since];
          const ends = sentences[at + 1]?.since !== since;
          const said = newer ? `<ins>${plain(text)}</ins>` : plain(text);
          return ends && time !== undefined
            ? `${said} (${link(sinceSaid(time), time.change?.address ?? time.version.address)})`
            : said;
        })
        .join(' '),
    ),
  );
}
