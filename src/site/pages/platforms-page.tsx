import type { PlatformsPage } from '#desk';
import { platformsMarkdown } from '../markdown/lists.ts';
import { Day } from '../parts/times.tsx';
import { counted } from '../parts/words.ts';
import type { View } from '../serving/view.ts';

export function platformsPage(page: PlatformsPage): View {
  return {
    title: 'Platforms',
    description: `${counted(page.platforms.length, 'platform')} whose documents are on record.`,
    address: '/platforms',
    value: () => page,
    markdown: () => platformsMarkdown(page),
    names: 'many',
    cache: 'shared',
    body: () => <Platforms page={page} />,
  };
}

function Platforms({ page }: { page: PlatformsPage }) {
  const letters = Map.groupBy(page.platforms, ({ name }) =>
    /^\p{L}/u.test(name) ? name.charAt(0).toUpperCase() : '#',
  );
  return (
    <div class="sheet">
      <h1>Platforms</h1>
      <p class="opening">
        {counted(page.platforms.length, 'platform')} whose governing documents are kept here. The{' '}
        <a href="/catalogue">catalogue</a> has more that can be watched.
      </p>
      {page.platforms.length === 0 && (
        <p>
          None yet. The <a href="/">front page</a> says how to get documents in.
        </p>
      )}
      {page.platforms.length > 40 && (
        <nav class="letters" aria-label="By first letter">
          {[...letters.keys()].map((letter) => (
            <a href={`#letter-${letter === '#' ? 'other' : letter}`}>{letter}</a>
          ))}
        </nav>
      )}
      {[...letters].map(([letter, platforms]) => (
        <section
          class="letter"
          id={`letter-${letter === '#' ? 'other' : letter}`}
          aria-label={letter === '#' ? 'Other' : letter}
        >
          <h2>{letter}</h2>
          <ul class="platforms">
            {platforms.map((one) => (
              <li>
                <a href={one.address}>{one.name}</a>
                <span class="aside">
                  {counted(one.documents, 'document')}, {counted(one.provisions, 'provision')}
                  {one.lastChange !== null && (
                    <>
                      , changed <Day at={one.lastChange} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
