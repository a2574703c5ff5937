import type { ArticlePage } from '#desk';
import { articleData } from '../linked-data.ts';
import { articleMarkdown } from '../markdown/regulations.ts';
import { verificationSaid } from '../parts/law.tsx';
import { QuotedCard } from '../parts/quotation.tsx';
import { Facts, Section } from '../parts/section.tsx';
import { Day } from '../parts/times.tsx';
import { brief, counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import { outward } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

/** One article of a regulation, what it requires, and the provisions it bears on. */
export function articlePage(page: ArticlePage, here: Here): View {
  const { instrument, article } = page;
  return {
    title: `${article.cite}: ${article.heading}`,
    description: brief(article.requirement),
    address: article.address,
    value: () => page,
    markdown: () => articleMarkdown(page, here),
    names: page.examples.map(({ platform }) => platform),
    trail: [
      { name: 'Law', address: '/regulations' },
      { name: instrument.shortName, address: instrument.address },
    ],
    linked: articleData(page, here),
    cache: 'shared',
    body: () => <Article page={page} />,
  };
}

function Article({ page }: { page: ArticlePage }) {
  const { instrument, article } = page;
  const official = outward(page.deepLink ?? article.officialUrl);
  return (
    <article class="sheet">
      <header class="opening-part">
        <h1>
          <span class="of">{article.cite}</span> {article.heading}
        </h1>
        <div class="part">
          <div class="part-body">
            <p class="status">{article.requirement}</p>
            {official !== null && (
              <p>
                <a href={official} rel="external noreferrer">
                  Official text ↗
                </a>
              </p>
            )}
            <p class="note">{page.disclaimer}</p>
          </div>
          <div class="margin">
            <Facts
              facts={[
                ['Instrument', <a href={instrument.address}>{instrument.name}</a>],
                ['Citation', instrument.citation],
                ['Jurisdiction', article.jurisdiction],
                ['Status', article.status],
                page.appliesFrom === null ? null : ['Applies from', <Day at={page.appliesFrom} />],
                page.regulators.length === 0 ? null : ['Enforced by', page.regulators.join('; ')],
                ['This entry', verificationSaid(article.verification)],
              ]}
            />
          </div>
        </div>
      </header>
      <Section id="types" title="Types of provision it bears on">
        <ul class="platforms">
          {page.types.map((type) => (
            <li>
              <a href={type.address}>{type.title}</a>
              <span class="aside">
                {type.provisions === 0
                  ? 'none on record'
                  : `${counted(type.platforms, 'platform')}, ${counted(type.provisions, 'provision')}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {page.examples.length > 0 && (
        <Section
          id="examples"
          title="Provisions of these types"
          margin={<p>Examples, quoted exactly. That the article bears on them does not mean that they breach it.</p>}
        >
          {page.examples.map((one) => (
            <QuotedCard one={one} />
          ))}
        </Section>
      )}
    </article>
  );
}
