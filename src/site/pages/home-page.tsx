import type { HomePage } from '#desk';
import { homeMarkdown } from '../markdown/lists.ts';
import { Activity } from '../parts/activity.tsx';
import { ChangeList } from '../parts/change-list.tsx';
import { counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

const promise = 'What platforms’ terms say, what changed, and the proof of both.';

export function homePage(page: HomePage, here: Here): View {
  return {
    title: here.name,
    description: promise,
    address: '/',
    value: () => page,
    markdown: () => homeMarkdown(page, here),
    names: 'many',
    cache: 'shared',
    progress: page.progress.length > 0,
    body: () => <Home page={page} />,
  };
}

function Home({ page }: { page: HomePage }) {
  return (
    <div class="sheet home">
      <header class="front">
        <h1>{promise}</h1>
        <form class="search front-search" action="/search" method="get" aria-label="Search the record">
          <label for="front-q">Search the record</label>
          <span class="search-line">
            <input
              id="front-q"
              type="search"
              name="q"
              maxlength={300}
              placeholder="unsolicited email, arbitration, retention…"
            />
            <button type="submit">Search</button>
          </span>
        </form>
        {!page.empty && <Tally page={page} />}
        <Progress progress={page.progress} />
      </header>
      {page.empty ? <GettingStarted /> : <Lately page={page} />}
    </div>
  );
}

function Tally({ page }: { page: HomePage }) {
  const { counts } = page;
  return (
    <p class="tally">
      <a href="/platforms">{counted(counts.platforms, 'platform')}</a>, {counted(counts.documents, 'document')},{' '}
      {counted(counts.versions, 'version')}, <a href="/types">{counted(counts.provisions, 'provision')}</a>,{' '}
      <a href="/changes">{counted(counts.changes, 'change')} of wording</a>.
    </p>
  );
}

function Progress({ progress }: { progress: HomePage['progress'] }) {
  if (progress.length === 0) return null;
  const said = progress.map(
    (one) =>
      `${one.said} ${one.done.toLocaleString('en-GB')}${one.total === null ? '' : ` of ${one.total.toLocaleString('en-GB')}`}`,
  );
  return (
    <p class="progress" role="status">
      <span class="progress-name">Under way</span> <span data-progress>{said.join(' · ')}</span>
    </p>
  );
}

function Lately({ page }: { page: HomePage }) {
  return (
    <div class="front-columns">
      <section aria-labelledby="lately">
        <h2 id="lately">What changed lately</h2>
        {page.changes.length === 0 ? (
          <p>No change of wording is on record yet.</p>
        ) : (
          <ChangeList changes={page.changes.slice(0, 12)} />
        )}
        <p class="onward">
          <a href="/changes">All changes</a>
        </p>
      </section>
      <div class="front-side">
        {page.activity.length > 2 && (
          <section aria-labelledby="activity">
            <h2 id="activity">Activity</h2>
            <Activity months={page.activity} />
          </section>
        )}
        <section aria-labelledby="kinds">
          <h2 id="kinds">By kind of rule</h2>
          {page.families.map(({ family, types }) => (
            <details class="kind-group">
              <summary>
                {family}{' '}
                <span class="count">
                  {types.reduce((sum, type) => sum + type.provisions, 0).toLocaleString('en-GB')}
                </span>
              </summary>
              <ul class="kinds">
                {types.map((type) => (
                  <li>
                    <a href={type.address}>{type.title}</a>{' '}
                    <span class="count">{type.provisions.toLocaleString('en-GB')}</span>
                  </li>
                ))}
              </ul>
            </details>
          ))}
          <p class="onward">
            <a href="/types">What each kind is</a>
          </p>
        </section>
      </div>
    </div>
  );
}

const ways = [
  {
    title: 'Import a collection',
    command: 'npx codicil import <git address | path | .bundle>',
    text: 'Reads a whole Open Terms Archive collection with its history: every recorded version of every document, from a git address, a folder or a bundle file. Running it again adds only what is new.',
  },
  {
    title: 'Add a document',
    command: 'npx codicil add <url> --platform NAME --type TYPE',
    text: 'Fetches one page, archives its bytes, reads it into provisions, and publishes it here. From then on it is watched. Well-known documents go by name, such as npx codicil add github: the catalogue lists them.',
  },
  {
    title: 'Watch the demonstration',
    command: 'npm start -- --demo',
    text: 'Starts with a handful of platforms invented for the purpose, whose terms change while you watch. They pass through the same capture, reading and comparison as everything else. No network is needed.',
  },
] as const;

function GettingStarted() {
  return (
    <section class="starting" aria-labelledby="starting">
      <h2 id="starting">Nothing is kept here yet</h2>
      <p>
        The record starts with documents. There are three ways to get them in; each is one command, run where this
        installation was started.
      </p>
      <ol class="ways-in">
        {ways.map(({ title, command, text }) => (
          <li>
            <h3>{title}</h3>
            <pre tabindex={0} aria-label={`Command: ${title}`}>
              <code>{command}</code>
            </pre>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        How documents are captured, read and compared is told in the <a href="/methodology">methodology</a>.
      </p>
    </section>
  );
}
