import { shortTitle, type SearchPage } from '#desk';
import { searchMarkdown } from '../markdown/lists.ts';
import { SeverityBadge } from '../parts/badge.tsx';
import { Pager } from '../parts/pager.tsx';
import { Day } from '../parts/times.tsx';
import { counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

export function searchPage(page: SearchPage, here: Here): View {
  const address = `/search?q=${encodeURIComponent(page.query)}`;
  return {
    title: page.query === '' ? 'Search' : `Search: ${page.query}`,
    description: 'Search provisions, documents and platforms.',
    address: page.page === 1 ? address : `${address}&page=${page.page}`,
    value: () => page,
    markdown: () => searchMarkdown(page, here),
    names: 'many',
    cache: 'shared',
    unlisted: true,
    query: page.query,
    body: () => <Search page={page} address={address} />,
  };
}

function Search({ page, address }: { page: SearchPage; address: string }) {
  const found = page.total + page.platforms.length + page.documents.length + page.types.length;
  return (
    <div class="sheet">
      <h1>
        {page.query === '' ? (
          'Search'
        ) : (
          <>
            Search: <q>{page.query}</q>
          </>
        )}
      </h1>
      {page.query === '' ? (
        <p class="opening">Write some words of a rule, the name of a platform, or a kind of rule.</p>
      ) : (
        <p class="opening">
          {found === 0
            ? 'Nothing on record has these words. Fewer or other words may find it.'
            : `${counted(page.total, 'provision')} with these words.`}
        </p>
      )}
      <Names page={page} />
      {page.provisions.length > 0 && (
        <section aria-labelledby="found">
          <h2 id="found">Provisions</h2>
          <ol class="found">
            {page.provisions.map((one) => (
              <li>
                <h3>
                  <a href={one.address}>{one.title}</a>
                </h3>
                <p class="snippet" dir="auto">
                  {one.snippet.map((run) => (run.op === 'same' ? run.text : <mark>{run.text}</mark>))}
                </p>
                <p class="card-place">
                  <SeverityBadge severity={one.severity} />
                  <span>
                    <a href={one.platform.address}>{one.platform.name}</a>,{' '}
                    <a href={one.document.address}>{shortTitle(one.platform, one.document)}</a>, captured{' '}
                    <Day at={one.quotation.capturedAt} />
                  </span>
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Pager address={address} page={page.page} pages={page.pages} />
    </div>
  );
}

function Names({ page }: { page: SearchPage }) {
  const groups = [
    { title: 'Platforms', found: page.platforms.map(({ name, address }) => ({ name, address })) },
    { title: 'Types', found: page.types.map(({ title, address }) => ({ name: title, address })) },
    {
      title: 'Documents',
      found: page.documents.map((one) => ({
        name: `${one.platform.name}, ${shortTitle(one.platform, one)}`,
        address: one.address,
      })),
    },
  ].filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <dl class="names">
      {groups.map(({ title, found }) => (
        <div>
          <dt>{title}</dt>
          {found.map(({ name, address }) => (
            <dd>
              <a href={address}>{name}</a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
