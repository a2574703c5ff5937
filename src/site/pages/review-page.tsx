import type { ProvisionPage, ReviewEntry, ReviewPage } from '#desk';
import { provisionMarkdown } from '../markdown/provision.ts';
import { reviewMarkdown } from '../markdown/review.ts';
import { Badges } from '../parts/badge.tsx';
import { Excerpt, QuotedCard } from '../parts/quotation.tsx';
import { DecideForm, DisputeForm } from '../parts/review-forms.tsx';
import { Disputes, Reviewed } from '../parts/reviewed.tsx';
import { Day } from '../parts/times.tsx';
import { counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

/** The queue of provisions that wait for a person. */
export function reviewPage(page: ReviewPage, here: Here): View {
  return {
    title: 'Review',
    description: 'Provisions whose reading is disputed or far from sure, and what people decided.',
    address: '/review',
    query: page.page > 1 ? `page=${page.page}` : '',
    value: () => page,
    markdown: () => reviewMarkdown(page, here),
    names: 'many',
    cache: 'private',
    unlisted: true,
    body: () => <Queue page={page} />,
  };
}

function Queue({ page }: { page: ReviewPage }) {
  return (
    <div class="sheet">
      <h1>Review</h1>
      <p class="opening">
        Provisions whose reading somebody disputes, then those whose type is far from sure, the weightiest first. What
        is decided speaks for the wording and its near-identical twins, is shown with its reason, and teaches the next
        release.
      </p>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting</h2>
        {page.waiting.length === 0 && <p>Nothing waits.</p>}
        {page.waiting.map((one) => (
          <Waiting one={one} />
        ))}
        <nav class="pager" aria-label="Pages">
          {page.page > 1 && (
            <a rel="prev" href={`/review${page.page === 2 ? '' : `?page=${page.page - 1}`}`}>
              Earlier
            </a>
          )}
          {page.more && (
            <a rel="next" href={`/review?page=${page.page + 1}`}>
              More
            </a>
          )}
        </nav>
      </section>
      <section aria-labelledby="decided">
        <h2 id="decided">Decided</h2>
        {page.decided.length === 0 && <p>Nothing is decided yet.</p>}
        <ul class="decisions">
          {page.decided.map((one) => (
            <li>
              <p>
                {one.address === null ? one.title : <a href={one.address}>{one.title}</a>}{' '}
                <span class="aside">
                  <Day at={one.at} />, {one.types.map(({ title }) => title).join(', ')}
                  {one.severity !== null && `, ${one.severity}`}
                </span>
              </p>
              <p class="aside">{one.reason}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Waiting({ one }: { one: ReviewEntry }) {
  const read =
    one.types.length === 0
      ? 'read as no known type'
      : `read as ${one.types.map(({ title, confidence }) => `${title.toLowerCase()} (${Math.round(confidence * 100)}%)`).join(', ')}`;
  return (
    <div class="waiting">
      <QuotedCard
        one={one.provision}
        remark={`${one.why}, ${read}${one.provisions > 1 ? `, stated by ${counted(one.provisions, 'provision')}` : ''}`}
      />
      {one.disputes.map(({ reason, at }) => (
        <p class="aside">
          <Day at={at} />: {reason}
        </p>
      ))}
      <p>
        <a href={`/review/${one.provision.id}`}>Decide</a>
      </p>
    </div>
  );
}

/** One provision with the forms by which it is decided or disputed. */
export function decidePage(page: ProvisionPage, here: Here): View {
  return {
    title: `Review: ${page.title}`,
    description: `How ${page.platform.name}’s provision is read, and what a person decides.`,
    address: `/review/${page.id}`,
    value: () => page,
    markdown: () => provisionMarkdown(page, here),
    names: [page.platform],
    cache: 'private',
    unlisted: true,
    trail: [{ name: 'Review', address: '/review' }],
    body: () => (
      <div class="sheet">
        <h1>{page.title}</h1>
        <p>
          <a href={page.address}>
            The page of this provision: {page.platform.name}, {page.document.title}
          </a>
        </p>
        <Badges badges={page.badges} />
        <Excerpt page={page} />
        <p>
          Read as:{' '}
          {page.types.length === 0
            ? 'no known type'
            : page.types.map(({ title, definition }) => `${title}. ${definition}`).join(' ')}
        </p>
        {page.reviewed !== null && <Reviewed reviewed={page.reviewed} />}
        <Disputes disputes={page.disputes} />
        {page.current ? (
          <>
            <section aria-labelledby="decide">
              <h2 id="decide">Decide</h2>
              <DecideForm page={page} here={here} />
            </section>
            <section aria-labelledby="dispute">
              <h2 id="dispute">Leave it to somebody else</h2>
              <DisputeForm page={page} here={here} />
            </section>
          </>
        ) : (
          <p class="notice">This provision no longer stands, so there is nothing to decide.</p>
        )}
      </div>
    ),
  };
}
