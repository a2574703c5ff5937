import type { Severity, TypePage } from '#desk';
import { typeData } from '../linked-data.ts';
import { typeMarkdown } from '../markdown/types.ts';
import { SeverityBar } from '../parts/badge.tsx';
import { LawList } from '../parts/law.tsx';
import { Pager } from '../parts/pager.tsx';
import { Share } from '../parts/share.tsx';
import { QuotedCard } from '../parts/quotation.tsx';
import { Section } from '../parts/section.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { WatchButton } from '../parts/watch-button.tsx';
import { brief, counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';
import { SeverityFilter } from './document-page.tsx';

/** The full comparison: every platform's wording of one kind of rule. */
export function typePage(page: TypePage, severity: Severity | undefined, here: Here): View {
  const query = new URLSearchParams();
  if (severity !== undefined) query.set('severity', severity);
  const filtered = `${page.type.address}${query.size === 0 ? '' : `?${query.toString()}`}`;
  if (page.page > 1) query.set('page', String(page.page));
  return {
    title: page.type.title,
    description: brief(page.definition),
    address: `${page.type.address}${query.size === 0 ? '' : `?${query.toString()}`}`,
    value: () => page,
    markdown: () => typeMarkdown(page, here),
    names: page.platforms.map(({ platform }) => platform),
    trail: [{ name: 'Provision types', address: '/types' }],
    linked: typeData(page, here),
    body: () => <Type page={page} severity={severity} filtered={filtered} here={here} />,
  };
}

function Type({
  page,
  severity,
  filtered,
  here,
}: {
  page: TypePage;
  severity: Severity | undefined;
  filtered: string;
  here: Here;
}) {
  const { type, prevalence } = page;
  return (
    <article class="sheet">
      <header class="opening-part">
        <h1>
          <span class="of">{type.family}</span> {type.title}
        </h1>
        <div class="part">
          <div class="part-body">
            <p class="status">{page.definition}</p>
            <p class="prevalence">
              <strong>{prevalence.said.split('. ')[0]}.</strong> {prevalence.said.split('. ').slice(1).join('. ')}
            </p>
            <Share part={prevalence.platforms} of={prevalence.of} />
          </div>
          <div class="margin">
            <SeverityBar {...page.severities} />
          </div>
        </div>
      </header>
      <Section id="bounds" title="What counts">
        <p>{page.is}</p>
        <p>
          <span class="run-in">Not this:</span>{' '}
          {page.isNotNamed.map(({ text, address }) => (address === null ? text : <a href={address}>{text}</a>))}
        </p>
        <p>{page.why}</p>
      </Section>
      <Section
        id="comparison"
        title="Every platform’s wording"
        margin={<p>Exact quotations, by platform. {counted(page.total, 'provision')} in all.</p>}
      >
        <SeverityFilter address={type.address} severity={severity} anchor="#comparison" />
        {page.platforms.length === 0 && (
          <p>None is recorded{severity === undefined ? '' : ` at ${severity} severity`}.</p>
        )}
        {page.platforms.length > 3 && (
          <nav class="families" aria-label="Platforms on this page">
            <ul>
              {page.platforms.map(({ platform, provisions }) => (
                <li>
                  <a href={`#of-${platform.slug}`}>{platform.name}</a> <span class="count">{provisions.length}</span>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {page.platforms.map(({ platform, provisions }) => (
          <section class="platform-group">
            <h3 id={`of-${platform.slug}`}>
              <a href={platform.address}>{platform.name}</a>
            </h3>
            {provisions.map((one) => (
              <QuotedCard one={one} level={4} />
            ))}
          </section>
        ))}
        <Pager address={filtered} page={page.page} pages={page.pages} />
      </Section>
      {page.without.length > 0 && <Without page={page} />}
      {page.timeline.length > 0 && (
        <Section
          id="timeline"
          title="Timeline"
          margin={
            <p>
              The latest changes that brought or reworded a provision of this type that stands today, at equal
              distances.
            </p>
          }
        >
          <Timeline entries={page.timeline} what="changes" />
        </Section>
      )}
      <Section id="law" title="The law that bears on it">
        {page.law.length === 0 ? (
          <p>No article in the table of regulations bears on this type.</p>
        ) : (
          <LawList articles={page.law} />
        )}
      </Section>
      <Section id="watch" title="Watch">
        <p>An alert the same day, whenever a provision of this type appears, is reworded or goes, on any platform.</p>
        <WatchButton kind="type" target={type.address} what="this type" watched={page.watched} here={here} />
      </Section>
    </article>
  );
}

function Without({ page }: { page: TypePage }) {
  return (
    <Section id="without" title="Where none was found">
      <details>
        <summary>
          {counted(page.without.length, 'platform')} with a document that was searched, and no such provision in it
        </summary>
        <ul class="without">
          {page.without.map(({ platform, searched }) => (
            <li>
              <a href={platform.address}>{platform.name}</a> <span class="aside">{searched}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
