import { raw } from 'hono/html';
import type { PlatformRef } from '#desk';
import { icon, script, style } from '../serving/assets.ts';
import type { Here } from '../serving/house.ts';
import { twinOf } from '../serving/twins.ts';
import type { Step, View } from '../serving/view.ts';

const rooms: readonly Step[] = [
  { name: 'Platforms', address: '/platforms' },
  { name: 'Types', address: '/types' },
  { name: 'Changes', address: '/changes' },
  { name: 'Law', address: '/regulations' },
  { name: 'Watches', address: '/watches' },
];

/** The sheet that every page is printed on. */
export function Frame({ view, here }: { view: View; here: Here }) {
  const title = view.address === '/' ? here.name : `${view.title} · ${here.name}`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={view.description} />
        <meta name="color-scheme" content="light dark" />
        {view.unlisted === true && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={style.address} />
        <link rel="icon" href={icon.address} type="image/svg+xml" />
        {view.address !== '' && <Relations view={view} here={here} />}
        {(view.linked ?? []).map((one) => (
          <script type="application/ld+json">{raw(dataBlock(one))}</script>
        ))}
        {view.progress === true && <script type="module" src={script.address} />}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead view={view} here={here} />
        <main id="content" tabindex={-1}>
          <Trail steps={view.trail ?? []} />
          {view.body()}
        </main>
        <Foot view={view} here={here} />
      </body>
    </html>
  );
}

function Relations({ view, here }: { view: View; here: Here }) {
  const feeds = view.feeds ?? [{ title: 'Changes of terms', address: '/changes.atom' }];
  return (
    <>
      <link rel="canonical" href={`${here.origin}${view.address}`} />
      <link rel="alternate" type="application/json" href={twinOf(view.address, 'json')} />
      <link rel="alternate" type="text/markdown" href={twinOf(view.address, 'md')} />
      <link rel="describedby" type="text/plain" href="/llms.txt" />
      {feeds.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.address} />
      ))}
    </>
  );
}

/** JSON that cannot end the element it stands in. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`);
}

function Masthead({ view, here }: { view: View; here: Here }) {
  const currency = (address: string) =>
    view.address === address || view.address.startsWith(`${address}/`) ? 'page' : undefined;
  return (
    <header class="masthead">
      <div class="masthead-line">
        <a class="wordmark" href="/">
          {here.name}
        </a>
        {view.address !== '/' && <Search query={view.query ?? ''} />}
        <nav class="rooms" aria-label="Main">
          <ul>
            {rooms.map(({ name, address }) => (
              <li>
                <a href={address} aria-current={currency(address)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Search({ query }: { query: string }) {
  return (
    <form class="search" role="search" action="/search" method="get">
      <label class="unseen" for="q">
        Search provisions, platforms and documents
      </label>
      <input id="q" type="search" name="q" value={query} placeholder="Search" maxlength={300} />
      <button type="submit">Search</button>
    </form>
  );
}

function Trail({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <nav class="trail" aria-label="Where this stands">
      <ol>
        {steps.map(({ name, address }) => (
          <li>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ view, here }: { view: View; here: Here }) {
  return (
    <footer class="foot">
      <div class="foot-text">
        <p class="independence">{independence(view.names ?? [], here)}</p>
        <p>
          A description of what documents state is not legal advice, and does not determine whether a clause is
          enforceable. Records imported from Open Terms Archive are used under ODC-By 1.0, © Open Terms Archive
          contributors.
        </p>
        <ul class="foot-links">
          {[
            ['/catalogue', 'Catalogue'],
            ['/methodology', 'Methodology'],
            ['/log', 'Transparency log'],
            ['/about', 'About'],
            ['/questions', 'Questions and answers'],
          ].map(([address, name]) => (
            <li>
              <a href={address}>{name}</a>
            </li>
          ))}
          {view.address !== '' && (
            <>
              <li>
                <a href={twinOf(view.address, 'json')}>This page as JSON</a>
              </li>
              <li>
                <a href={twinOf(view.address, 'md')}>as Markdown</a>
              </li>
              <li>
                <a href={view.feeds?.[0]?.address ?? '/changes.atom'}>Changes by Atom</a>
              </li>
            </>
          )}
        </ul>
      </div>
    </footer>
  );
}

/** Who stands behind this page: not those it is about. */
export function independence(names: readonly PlatformRef[] | 'many', here: Here): string {
  const distinct = names === 'many' ? [] : [...new Set(names.map(({ name }) => name))];
  if (names === 'many' || distinct.length === 0 || distinct.length > 6) {
    return `${installed(here)} is independent of every platform it names, and neither endorsed nor sponsored by any of them.`;
  }
  const list = distinct.length === 1 ? distinct[0] : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
  const by = distinct.length === 1 ? 'it' : 'any of them';
  return `${installed(here)} is independent of ${list}, and neither endorsed nor sponsored by ${by}.`;
}

function installed(here: Here): string {
  return here.name === 'Codicil' ? 'This installation of Codicil' : `${here.name}, an installation of Codicil,`;
}
