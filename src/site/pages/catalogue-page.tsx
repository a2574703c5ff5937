import type { EntriesPage } from '#desk';
import { catalogueMarkdown } from '../markdown/catalogue.ts';
import { counted } from '../parts/words.ts';
import { outward } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

/** What the program knows where to find, by category. */
export function cataloguePage(page: EntriesPage): View {
  return {
    title: 'Catalogue',
    description: `${counted(page.counts.documents, 'document')} of ${counted(page.counts.platforms, 'platform')} that can be watched by name.`,
    address: '/catalogue',
    value: () => page,
    markdown: () => catalogueMarkdown(page),
    names: 'many',
    cache: 'shared',
    body: () => <Catalogue page={page} />,
  };
}

function Catalogue({ page }: { page: EntriesPage }) {
  const { counts } = page;
  return (
    <div class="sheet">
      <h1>Catalogue</h1>
      <p class="opening">
        {counted(counts.documents, 'document')} of {counted(counts.platforms, 'platform')} whose public addresses come
        with Codicil. {counts.watched === 0 ? 'None is' : counts.watched === 1 ? 'One is' : `${counts.watched} are`}{' '}
        watched here.
      </p>
      <p class="measured">
        An address counts as not yet verified until a capture from it was accepted by this installation; those that were
        say so below. To watch some: <code>npx codicil add github</code>,{' '}
        <code>npx codicil add github/terms-of-service</code>, or <code>npx codicil add --category ai</code>.
      </p>
      <nav class="letters" aria-label="By category">
        {page.categories.map(({ category, title }) => (
          <a href={`#${category}`}>{title}</a>
        ))}
      </nav>
      {page.categories.map(({ category, title, platforms }) => (
        <section id={category} aria-labelledby={`${category}-title`}>
          <h2 id={`${category}-title`}>{title}</h2>
          <dl class="entries">
            {platforms.map((platform) => (
              <div>
                <dt>{platform.name}</dt>
                <dd>
                  <ul>
                    {platform.documents.map((document) => {
                      const address = outward(document.address);
                      return (
                        <li>
                          {document.record === null ? document.type : <a href={document.record}>{document.type}</a>}{' '}
                          <span class="aside">
                            {document.watched && 'watched, '}
                            {document.verified && 'verified, '}
                            {address !== null && (
                              <a href={address} rel="noreferrer nofollow external">
                                {hostOf(address)}
                              </a>
                            )}
                          </span>
                        </li>
                      );
                    })}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}
