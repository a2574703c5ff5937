import { shortTitle, type PlatformPage } from '#desk';
import { platformMarkdown } from '../markdown/lists.ts';
import { ChangeList } from '../parts/change-list.tsx';
import { QuotedCard } from '../parts/quotation.tsx';
import { Section } from '../parts/section.tsx';
import { Day } from '../parts/times.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { WatchButton } from '../parts/watch-button.tsx';
import { counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

export function platformPage(page: PlatformPage, here: Here): View {
  const { platform } = page;
  return {
    title: platform.name,
    description: `What ${platform.name}’s documents state, and what changed: ${counted(page.documents.length, 'document')} on record.`,
    address: platform.address,
    value: () => page,
    markdown: () => platformMarkdown(page, here),
    names: [platform],
    trail: [{ name: 'Platforms', address: '/platforms' }],
    feeds: [{ title: `Changes of ${platform.name}’s documents`, address: `${platform.address}/feed.atom` }],
    body: () => <Platform page={page} here={here} />,
  };
}

function Platform({ page, here }: { page: PlatformPage; here: Here }) {
  const { platform } = page;
  return (
    <article class="sheet">
      <h1>{platform.name}</h1>
      <p class="opening">
        {counted(page.documents.length, 'document')} on record,{' '}
        {counted(
          page.documents.reduce((sum, one) => sum + one.provisions, 0),
          'provision',
        )}
        .
      </p>
      <Section id="documents" title="Documents">
        <ul class="documents">
          {page.documents.map((one) => (
            <li>
              <h3>
                <a href={one.address}>{shortTitle(platform, one)}</a>
              </h3>
              <p>
                {counted(one.provisions, 'provision')}
                {one.high > 0 && `, ${one.high} of high severity`}; {counted(one.versions, 'version')},{' '}
                {one.wordingChanges === 0
                  ? 'no change of wording'
                  : `${counted(one.wordingChanges, 'change')} of wording`}
                .
              </p>
              <p class="aside">
                {one.age ?? (
                  <>
                    Last captured <Day at={one.lastCapture} />.
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      {page.notable.length > 0 && (
        <Section
          id="notable"
          title="Provisions to know"
          margin={
            <p>
              The gravest by the rubric, quoted exactly. <a href="/methodology#severity">How severity is given</a>
            </p>
          }
        >
          {page.notable.map((one) => (
            <QuotedCard one={one} named={false} />
          ))}
        </Section>
      )}
      {page.timeline.length > 0 && (
        <Section
          id="timeline"
          title="Timeline"
          margin={
            <p>
              The latest changes of all its documents, at equal distances; a gap where one of them was not captured.
            </p>
          }
        >
          <Timeline entries={page.timeline} what="changes" />
        </Section>
      )}
      <Section id="changes" title="Changes">
        {page.changes.length === 0 ? (
          <p>No change of wording is on record.</p>
        ) : (
          <ChangeList changes={page.changes} named="document" />
        )}
      </Section>
      <Section id="watch" title="Watch">
        <p>An alert the same day, whenever any document of {platform.name} changes in its words.</p>
        <WatchButton
          kind="platform"
          target={platform.address}
          what={platform.name}
          watched={page.watched}
          here={here}
        />
      </Section>
    </article>
  );
}
