import { shortTitle, type DocumentPage, type DocumentRecord, type Severity } from '#desk';
import { documentData } from '../linked-data.ts';
import { documentMarkdown } from '../markdown/document.ts';
import { NoticePromises } from '../parts/dates.tsx';
import { SeverityBar } from '../parts/badge.tsx';
import { ChangeList } from '../parts/change-list.tsx';
import { ProvisionList } from '../parts/provision-list.tsx';
import { Digest } from '../parts/quotation.tsx';
import { hasReferences, Imported, References } from '../parts/references.tsx';
import { Schedule } from '../parts/schedule.tsx';
import { Contents, Facts, Section } from '../parts/section.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { Day, Moment } from '../parts/times.tsx';
import { VersionTable } from '../parts/version-list.tsx';
import { WatchButton } from '../parts/watch-button.tsx';
import { brief, counted, familyAnchor } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import { outward } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

export interface DocumentAsked {
  readonly severity: Severity | undefined;
  readonly variant: string | undefined;
  readonly record: () => Promise<DocumentRecord>;
}

/** The page of one document: its standing before its text. */
export function documentPage(page: DocumentPage, asked: DocumentAsked, here: Here): View {
  const { platform, document } = page;
  return {
    title: `${platform.name}: ${shortTitle(platform, document)}`,
    description: brief(`${shortTitle(platform, document)} of ${platform.name}. ${page.standing}`),
    address:
      asked.variant === undefined
        ? document.address
        : `${document.address}?variant=${encodeURIComponent(asked.variant)}`,
    value: asked.record,
    markdown: () => documentMarkdown(page, here),
    names: [platform],
    trail: [{ name: 'Platforms', address: '/platforms' }, platform],
    feeds: [
      {
        title: `Changes of ${platform.name}’s ${shortTitle(platform, document)}`,
        address: `${document.address}/feed.atom`,
      },
      { title: `Changes of ${platform.name}’s documents`, address: `${platform.address}/feed.atom` },
    ],
    linked: documentData(page, here),
    headers: {
      Link: `<${encodeURI(decodeURI(document.address))}/versions>; rel="timemap"; type="application/link-format"`,
      Vary: 'Accept-Datetime',
    },
    body: () => <Document page={page} asked={asked} here={here} />,
  };
}

function Document({ page, asked, here }: { page: DocumentPage; asked: DocumentAsked; here: Here }) {
  const { platform, document, counts } = page;
  const sections = [
    { id: 'timeline', title: 'Timeline' },
    { id: 'provisions', title: 'Provisions' },
    ...(page.removed.length === 0 ? [] : [{ id: 'removed', title: 'No longer in it' }]),
    { id: 'versions', title: 'Versions' },
    { id: 'changes', title: 'Changes' },
    ...(hasReferences(page.references) ? [{ id: 'references', title: 'Other documents' }] : []),
    { id: 'watch', title: 'Watch' },
  ];
  return (
    <div class="sheet with-contents">
      <Contents entries={sections} />
      <article class="sheet-text">
        <Status page={page} />
        <Section
          id="timeline"
          title="Timeline"
          margin={
            <p>
              Equal space per record. {counted(counts.versions, 'version')}, {counted(counts.wordingChanges, 'change')}{' '}
              of wording.
            </p>
          }
        >
          <Timeline entries={page.timeline} />
          <SetAside page={page} />
        </Section>
        <Provisions page={page} severity={asked.severity} variant={asked.variant} />
        {page.removed.length > 0 && (
          <Section id="removed" title="No longer in it">
            {page.removed.length > 8 ? (
              <details>
                <summary>{counted(page.removed.length, 'provision')} that earlier versions had</summary>
                <ProvisionList provisions={page.removed} />
              </details>
            ) : (
              <ProvisionList provisions={page.removed} />
            )}
          </Section>
        )}
        <Section
          id="versions"
          title="Versions"
          margin={
            <p>
              Records without a change of wording are marked. <a href={`${document.address}/versions`}>All versions</a>
            </p>
          }
        >
          <VersionTable versions={page.versions.slice(0, 12)} base={document.address} />
          {page.versions.length > 12 && (
            <p class="onward">
              <a href={`${document.address}/versions`}>All {page.versions.length} versions</a>
            </p>
          )}
        </Section>
        <Section id="changes" title="Changes">
          {page.changes.length === 0 ? (
            <p>No change of wording is on record.</p>
          ) : (
            <ChangeList changes={page.changes.slice(0, 20)} named="nothing" />
          )}
          {page.changes.length > 20 && (
            <p class="onward">
              <a href={`/changes?platform=${platform.slug}&document=${document.slug}`}>
                All {page.changes.length} changes
              </a>
            </p>
          )}
        </Section>
        {hasReferences(page.references) && <References references={page.references} document={document} />}
        {page.schedule !== null && <Schedule schedule={page.schedule} document={document} here={here} />}
        <Section id="watch" title="Watch it">
          <p>
            An alert the same day, whenever the wording of this document changes. Records that differ only in links or
            layout alert nobody.
          </p>
          <WatchButton
            kind="document"
            target={document.address}
            what="this document"
            watched={page.watched}
            here={here}
          />
        </Section>
      </article>
    </div>
  );
}

function Status({ page }: { page: DocumentPage }) {
  const { latest, document, platform } = page;
  const original = outward(page.originalUrl);
  return (
    <header class="opening-part">
      <h1>
        <span class="of">{platform.name}</span> {shortTitle(platform, document)}
      </h1>
      <div class="part">
        <div class="part-body">
          <p class="status">{page.standing}</p>
          {page.age !== null && <p class="notice">{page.age}</p>}
          {page.losses.length > 0 && (
            <div class="notice">
              <p>What the import lost, and could not be got back:</p>
              <ul>
                {page.losses.map((loss) => (
                  <li>{loss}</li>
                ))}
              </ul>
            </div>
          )}
          <Variants page={page} />
          <NoticePromises page={page} />
          <LastRead page={page} />
          <Imported references={page.references} />
          <p>
            <a class="strong" href={latest.address}>
              Read the current text
            </a>
            {' · '}
            <a href={`${document.address}/since`}>Since when each sentence stands</a>
            {original !== null && (
              <>
                {' · '}
                <a href={original} rel="external noreferrer">
                  Original document ↗
                </a>
              </>
            )}
          </p>
        </div>
        <div class="margin">
          <Facts
            facts={[
              ['Kind', document.type],
              ['Last captured', <Moment at={page.lastCapture} />],
              page.lastCapture === latest.capturedAt ? null : ['This text since', <Moment at={latest.capturedAt} />],
              page.statedUpdated === null ? null : ['Text states updated', page.statedUpdated],
              page.statedEffective === null ? null : ['Text states effective', page.statedEffective],
              ['Text', <Digest digest={latest.textDigest} />],
              [
                'Source',
                latest.provenance.licence === null
                  ? latest.provenance.said
                  : `${latest.provenance.said} ${latest.provenance.licence}`,
              ],
            ]}
          />
        </div>
      </div>
    </header>
  );
}

function LastRead({ page: { lastRead, document } }: { page: DocumentPage }) {
  if (lastRead === null) return null;
  return (
    <p class="notice">
      Since you last read it, on <Day at={lastRead.at} />:{' '}
      {lastRead.changes === 0 ? (
        'no change of wording.'
      ) : (
        <a href={`${document.address}/since`}>{counted(lastRead.changes, 'change')} of wording</a>
      )}
    </p>
  );
}

function SetAside({ page }: { page: DocumentPage }) {
  if (page.setAside.length === 0) return null;
  return (
    <>
      <h3 id="set-aside">Captures set aside</h3>
      <ul class="set-aside">
        {page.setAside.map(({ said }) => (
          <li>{said}</li>
        ))}
      </ul>
    </>
  );
}

function Variants({ page }: { page: DocumentPage }) {
  if (page.variants.length < 2) return null;
  return (
    <nav class="variants" aria-label="Variants of this document">
      <ul>
        {page.variants.map((variant) => (
          <li>
            <a href={variant.address} aria-current={variant.name === page.variant ? 'page' : undefined}>
              {variant.said}
            </a>{' '}
            <span class="aside">
              {counted(variant.versions, 'version')}
              {variant.sameTextAs !== null && `, same text as ${variant.sameTextAs}`}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Provisions({
  page,
  severity,
  variant,
}: {
  page: DocumentPage;
  severity: Severity | undefined;
  variant: string | undefined;
}) {
  const { counts } = page;
  const families = page.families
    .map(({ family, provisions }) => ({
      family,
      provisions: provisions.filter((one) => severity === undefined || one.severity === severity),
    }))
    .filter(({ provisions }) => provisions.length > 0);
  return (
    <Section
      id="provisions"
      title="Provisions"
      margin={<SeverityBar high={counts.high} medium={counts.medium} low={counts.low} />}
    >
      <SeverityFilter address={page.document.address} severity={severity} variant={variant} anchor="#provisions" />
      {families.length === 0 && (
        <p>
          No provision {severity === undefined ? 'is recorded' : `of ${severity} severity is recorded`} in this version.
        </p>
      )}
      {families.length > 3 && (
        <nav class="families" aria-label="Families of provisions">
          <ul>
            {families.map(({ family, provisions }) => (
              <li>
                <a href={`#${familyAnchor(family)}`}>{family}</a> <span class="count">{provisions.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {families.map(({ family, provisions }) => (
        <div class="family">
          <h3 id={familyAnchor(family)}>
            {family} <span class="count">{provisions.length}</span>
          </h3>
          <ProvisionList provisions={provisions} />
        </div>
      ))}
      {page.untyped.length > 0 && severity === undefined && (
        <details class="untyped">
          <summary>
            {counted(page.untyped.length, 'passage that carries', 'passages that carry')} no rule, or none of a type we
            know
          </summary>
          <ProvisionList provisions={page.untyped} />
        </details>
      )}
    </Section>
  );
}

/** Filters are addresses: they can be kept and sent. */
export function SeverityFilter({
  address,
  severity,
  variant,
  anchor = '',
}: {
  address: string;
  severity: Severity | undefined;
  variant?: string | undefined;
  anchor?: string;
}) {
  const to = (one: Severity | undefined) => {
    const query = new URLSearchParams();
    if (variant !== undefined) query.set('variant', variant);
    if (one !== undefined) query.set('severity', one);
    return `${address}${query.size === 0 ? '' : `?${query.toString()}`}${anchor}`;
  };
  return (
    <nav class="filter" aria-label="Severity">
      <ul>
        {([undefined, 'high', 'medium', 'low'] as const).map((one) => (
          <li>
            <a href={to(one)} aria-current={one === severity ? 'true' : undefined}>
              {one === undefined ? 'All' : one === 'high' ? 'High' : one === 'medium' ? 'Medium' : 'Low'}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
