import { headingsWithin, shortTitle, type ChangePage, type ProvisionChangeView } from '#desk';
import { changeData } from '../linked-data.ts';
import { changeMarkdown } from '../markdown/changes.ts';
import { DatesOfChange } from '../parts/dates.tsx';
import { SeverityBadge } from '../parts/badge.tsx';
import { EvidenceOf } from '../parts/evidence.tsx';
import { variantSaid } from '../parts/change-list.tsx';
import { Digest } from '../parts/quotation.tsx';
import { MeaningOfChange, MeaningOfProvision } from '../parts/meaning.tsx';
import { SummaryOfChange } from '../parts/summary.tsx';
import { ChangeMark, RedlineLegend, Runs } from '../parts/redline.tsx';
import { Facts } from '../parts/section.tsx';
import { Interval, Moment } from '../parts/times.tsx';
import { brief, counted, recordKind } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

/** One change of one document: what, when it appeared, in which provisions. */
export function changePage(page: ChangePage, here: Here): View {
  const { change } = page;
  const { platform, document } = change;
  return {
    title: `${platform.name}, ${shortTitle(platform, document)}: ${change.headline ?? change.sentence}`,
    description: brief(`${platform.name}, ${shortTitle(platform, document)}: ${change.sentence}`),
    address: change.address,
    value: () => page,
    markdown: () => changeMarkdown(page, here),
    names: [platform],
    trail: [
      { name: 'Changes', address: '/changes' },
      platform,
      { name: shortTitle(platform, document), address: document.address },
    ],
    feeds: [
      {
        title: `Changes of ${platform.name}’s ${shortTitle(platform, document)}`,
        address: `${document.address}/feed.atom`,
      },
    ],
    linked: changeData(page, here),
    cache: 'shared',
    body: () => <Change page={page} />,
  };
}

function Change({ page }: { page: ChangePage }) {
  const { change, from, to } = page;
  return (
    <article class="sheet">
      <div class="opening-part">
        <h1>
          <span class="of">
            {change.platform.name}, {shortTitle(change.platform, change.document)}
            {variantSaid(change)}
          </span>{' '}
          {change.headline ?? change.sentence}
        </h1>
        <div class="part">
          <div class="part-body">
            {page.withheld !== null && <p class="notice">{page.withheld}</p>}
            <p class="status">
              {change.headline !== null && `${change.sentence} `}
              It appeared <Interval after={change.detectedAfter} by={change.detectedBy} />.
              {change.meaning === null && (
                <>
                  {' '}
                  <SeverityBadge severity={change.severity} />
                </>
              )}
            </p>
            <ul class="ways">
              <li>
                <a class="strong" href={page.redline}>
                  Redline of the whole document
                </a>
              </li>
              <li>
                <a href={from.address}>The text before</a>
              </li>
              <li>
                <a href={to.address}>The text after</a>
              </li>
              {page.previous !== null && (
                <li>
                  <a rel="prev" href={page.previous.address}>
                    ← Change before
                  </a>
                </li>
              )}
              {page.next !== null && (
                <li>
                  <a rel="next" href={page.next.address}>
                    Change after →
                  </a>
                </li>
              )}
            </ul>
            <SummaryOfChange summary={page.summary} />
            <MeaningOfChange page={page} />
            <DatesOfChange page={page} />
            {page.provisions.length + page.others.length > 0 && <RedlineLegend shortened />}
            <ProvisionChanges page={page} />
          </div>
          <div class="margin">
            <Facts
              facts={[
                [
                  'Before',
                  <>
                    <Moment at={from.capturedAt} /> <Digest digest={from.textDigest} />
                  </>,
                ],
                [
                  'After',
                  <>
                    <Moment at={to.capturedAt} /> <Digest digest={to.textDigest} />
                  </>,
                ],
                page.recordedKind === null ? null : ['Recorded as', recordKind(page.recordedKind as 'first')],
                ['Source', to.provenance.said],
              ]}
            />
          </div>
        </div>
      </div>
      <EvidenceOf kind="change" id={change.id} captured={null} />
      <nav class="neighbours" aria-label="Changes before and after">
        {page.previous !== null && (
          <a rel="prev" href={page.previous.address}>
            ← {page.previous.sentence}
          </a>
        )}
        {page.next !== null && (
          <a rel="next" href={page.next.address}>
            {page.next.sentence} →
          </a>
        )}
      </nav>
    </article>
  );
}

/** Provisions shown on the page of a change; a document written anew is read in its redline. */
const most = 60;

function ProvisionChanges({ page }: { page: ChangePage }) {
  const shown = page.provisions.slice(0, most);
  const more = page.provisions.length - shown.length;
  const unseen = page.otherPassages - page.others.length;
  return (
    <>
      <ChangedWords page={page} changes={shown} />
      {more > 0 && (
        <p class="notice">
          {counted(more, 'more provision')} changed: <a href={page.redline}>the redline</a> has them all.
        </p>
      )}
      {page.others.length > 0 && (
        <>
          <h2 class="others-title">
            {page.provisions.length === 0 ? 'In passages that carry no rule' : 'And in passages that carry no rule'}
          </h2>
          <ChangedWords page={page} changes={page.others} plain />
        </>
      )}
      {unseen > 0 && (
        <p>
          {counted(unseen, 'more passage')} changed that {unseen === 1 ? 'carries' : 'carry'} no rule;{' '}
          <a href={page.redline}>the redline</a> has {unseen === 1 ? 'it' : 'them'}.
        </p>
      )}
    </>
  );
}

/** Words before and after, in one line, each under the name of its provision. */
function ChangedWords({
  page: { change },
  changes,
  plain = false,
}: {
  page: ChangePage;
  changes: readonly ProvisionChangeView[];
  plain?: boolean;
}) {
  if (changes.length === 0) return null;
  const headings = (section: readonly string[]) =>
    headingsWithin(change.platform, change.document, section).join(' › ');
  const Title = plain ? 'h3' : 'h2';
  return (
    <ol class="provision-changes">
      {changes.map(({ kind, provision, runs, meaning }) => (
        <li class={`changed op-${kind}`}>
          <Title class="changed-title">
            <ChangeMark kind={kind} /> <a href={provision.address}>{provision.title}</a>{' '}
            {!plain && <SeverityBadge severity={provision.severity} short />}
          </Title>
          {headings(provision.section) !== '' && <p class="aside">{headings(provision.section)}</p>}
          <p class="redlined" dir="auto">
            <Runs runs={runs} whole={false} />
          </p>
          {meaning !== null && (!plain || meaning.shifts.length > 0) && <MeaningOfProvision meaning={meaning} />}
        </li>
      ))}
    </ol>
  );
}
