import type { InstrumentPage, RegulationsPage } from '#desk';
import { instrumentMarkdown, regulationsMarkdown } from '../markdown/regulations.ts';
import { LawList } from '../parts/law.tsx';
import { brief, counted } from '../parts/words.ts';
import { outward } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

export function regulationsPage(page: RegulationsPage): View {
  const places = Map.groupBy(page.instruments, ({ jurisdiction }) => jurisdiction);
  return {
    title: 'Law',
    description: 'Regulations whose articles bear on types of provision.',
    address: '/regulations',
    value: () => page,
    markdown: () => regulationsMarkdown(page),
    cache: 'shared',
    body: () => (
      <div class="sheet">
        <h1>Law</h1>
        <p class="opening">
          Regulations whose articles bear on types of provision. That an article bears on a type never says that a
          clause breaches it.
        </p>
        {[...places].map(([place, instruments]) => (
          <section class="family">
            <h2>{place}</h2>
            <ul class="platforms">
              {instruments.map((one) => (
                <li>
                  <a href={one.address}>{one.name}</a>
                  <span class="aside">
                    {one.shortName}, {counted(one.articles, 'article')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p class="note">{page.disclaimer}</p>
      </div>
    ),
  };
}

export function instrumentPage(page: InstrumentPage): View {
  const official = outward(page.officialUrl);
  return {
    title: page.name,
    description: brief(
      `${page.name}, ${page.jurisdiction}: ${counted(page.articles.length, 'article')} that bear on platforms’ terms.`,
    ),
    address: `/regulations/${page.slug}`,
    value: () => page,
    markdown: () => instrumentMarkdown(page),
    trail: [{ name: 'Law', address: '/regulations' }],
    cache: 'shared',
    body: () => (
      <article class="sheet">
        <h1>
          <span class="of">{page.jurisdiction}</span> {page.name}
        </h1>
        <p class="status">
          {page.citation}
          {official !== null && (
            <>
              {' · '}
              <a href={official} rel="external noreferrer">
                Official text ↗
              </a>
            </>
          )}
        </p>
        {page.note !== null && <p>{page.note}</p>}
        <h2>Articles that bear on provisions</h2>
        <LawList articles={page.articles} />
        <p class="note">{page.disclaimer}</p>
      </article>
    ),
  };
}
