import { shortTitle, type ShownBlock, type VersionChoice, type VersionPage } from '#desk';
import { versionData } from '../linked-data.ts';
import { choiceMarkdown, versionMarkdown } from '../markdown/version.ts';
import { Cite } from '../parts/cite.tsx';
import { EvidenceOf } from '../parts/evidence.tsx';
import { Facts } from '../parts/section.tsx';
import { Moment, momentOf } from '../parts/times.tsx';
import { recordSaid, redlineAddress, VersionTable } from '../parts/version-list.tsx';
import { brief } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import { mementoHeaders } from '../serving/memento.ts';
import type { View } from '../serving/view.ts';

/** One archived version, as text. The address, the words and the digest of it never change. */
export function versionPage(page: VersionPage, here: Here): View {
  const { platform, document, version, next } = page;
  const when = momentOf(version.capturedAt);
  return {
    title: `${platform.name}: ${shortTitle(platform, document)}, ${when}`,
    description: brief(
      `${shortTitle(platform, document)} of ${platform.name} as captured ${when}. ${version.provenance.said}`,
    ),
    address: version.address,
    value: () => page,
    markdown: () => versionMarkdown(page),
    names: [platform],
    trail: [
      { name: 'Platforms', address: '/platforms' },
      platform,
      { name: shortTitle(platform, document), address: document.address },
    ],
    feeds: [
      {
        title: `Changes of ${platform.name}’s ${shortTitle(platform, document)}`,
        address: `${document.address}/feed.atom`,
      },
    ],
    linked: versionData(page, here),
    headers: mementoHeaders(page),
    cache: next !== null && version.status === 'accepted' ? 'settled' : 'shared',
    body: () => <Version page={page} />,
  };
}

function Version({ page }: { page: VersionPage }) {
  const { platform, document, version, previous, next } = page;
  return (
    <article class="sheet version">
      <header class="opening-part">
        <h1>
          <span class="of">
            {platform.name}, {shortTitle(platform, document)}
          </span>{' '}
          Version {version.ordinal}, <Moment at={version.capturedAt} />
        </h1>
        {version.status !== 'accepted' && (
          <p class="notice">
            This version is {recordSaid(version)}: it is kept as evidence, and no change is read from it.
            {page.retraction !== null && (
              <>
                {' '}
                Retracted <Moment at={page.retraction.at} />. The reason given: {page.retraction.reason}
              </>
            )}
          </p>
        )}
        <p class="status">
          {next === null ? 'The latest version on record' : 'Not the latest version'}: {recordSaid(version)}.
        </p>
        <Steps page={page} />
        <Facts
          facts={[
            page.statedUpdated === null ? null : ['Text states updated', page.statedUpdated],
            page.statedEffective === null ? null : ['Text states effective', page.statedEffective],
            [
              'Source',
              version.provenance.licence === null
                ? version.provenance.said
                : `${version.provenance.said} ${version.provenance.licence}`,
            ],
            ['Archived bytes', <code class="digest whole">{page.bodyDigest}</code>],
            ['Canonical text', <code class="digest whole">{version.textDigest}</code>],
          ]}
        />
        {page.losses.map((loss) => (
          <p class="notice">Lost at import: {loss}</p>
        ))}
      </header>
      <Outline blocks={page.blocks} />
      <section class="archived" aria-label={`Archived text of ${document.title}`} dir="auto">
        {page.blocks.map((block) => (
          <Block block={block} />
        ))}
      </section>
      <EvidenceOf kind="version" id={version.id} captured={version.id} />
      <section class="part" aria-labelledby="cite-title">
        <h2 id="cite-title">How to cite this version</h2>
        <div class="part-body">
          <Cite citation={page.citation} />
        </div>
      </section>
      {previous !== null && (
        <p class="onward">
          <a href={redlineAddress(document.address, previous, version)}>What differs from version {previous.ordinal}</a>
        </p>
      )}
    </article>
  );
}

/** The headings of a long text, to go to. */
function Outline({ blocks }: { blocks: readonly ShownBlock[] }) {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level <= 3);
  if (blocks.length < 40 || headings.length < 4) return null;
  return (
    <details class="outline">
      <summary>{headings.length} headings of this text</summary>
      <ol>
        {headings.map((block) => (
          <li class={`level-${block.level}`}>
            <a href={`#${anchorOf(block)}`}>{block.label === null ? block.text : `${block.label} ${block.text}`}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}

function anchorOf(block: ShownBlock): string {
  return block.provisions[0]?.id ?? `p${block.start}`;
}

function Steps({ page }: { page: VersionPage }) {
  const { previous, next, first, last, version, document } = page;
  return (
    <nav class="neighbours" aria-label="Versions before and after">
      {first.id !== version.id && <a href={first.address}>⇤ First</a>}
      {previous !== null && (
        <a rel="prev" href={previous.address}>
          ← Version {previous.ordinal}
        </a>
      )}
      {previous !== null && (
        <a href={redlineAddress(document.address, previous, version)}>Redline from {previous.ordinal}</a>
      )}
      {next !== null && (
        <a rel="next" href={next.address}>
          Version {next.ordinal} →
        </a>
      )}
      {last.id !== version.id && <a href={last.address}>Latest ⇥</a>}
    </nav>
  );
}

/**
 * A block as plain text. Headings of theirs are set as text with a level below our own. Quotations lead to a provision's
 * id: the block has that of its first provision, or the place where it begins; further ones have an anchor inside it.
 */
function Block({ block }: { block: ShownBlock }) {
  const further = block.provisions.slice(1);
  // A passage without a rule has no name but its own words: beside them it would say them twice.
  const named = block.provisions.filter(({ type }) => type !== null);
  return (
    <div
      id={anchorOf(block)}
      class={`block block-${block.kind} level-${block.level} depth-${Math.min(block.depth, 5)}`}
    >
      {further.map(({ id }) => (
        <span class="place-mark" id={id} />
      ))}
      {block.kind === 'heading' ? (
        <Heading block={block} />
      ) : (
        <p class={block.header ? 'header-row' : undefined}>
          {block.label !== null && <span class="label">{block.label} </span>}
          {block.text}
        </p>
      )}
      {named.length > 0 && (
        <p class="block-note">
          {named.map((provision) => (
            <a href={provision.address}>{provision.title}</a>
          ))}
        </p>
      )}
    </div>
  );
}

function Heading({ block }: { block: ShownBlock }) {
  const text = block.label === null ? block.text : `${block.label} ${block.text}`;
  if (block.level <= 2) return <h2>{text}</h2>;
  return block.level === 3 ? <h3>{text}</h3> : <p class="small-heading">{text}</p>;
}

/** Two records of one time: the reader says which. */
export function choicePage(page: VersionChoice, address: string): View {
  const { platform, document, choices } = page;
  return {
    title: `Which version of ${platform.name}’s ${shortTitle(platform, document)}?`,
    description: 'More than one version fits this time.',
    address,
    value: () => page,
    markdown: () => choiceMarkdown(page),
    names: [platform],
    status: 300,
    unlisted: true,
    cache: 'shared',
    trail: [
      { name: 'Platforms', address: '/platforms' },
      platform,
      { name: shortTitle(platform, document), address: document.address },
    ],
    body: () => (
      <div class="sheet">
        <h1>Which version?</h1>
        <p class="opening">
          {choices.length} versions of {platform.name}’s {shortTitle(platform, document)} fit this time. Choose one.
        </p>
        <VersionTable versions={choices} base={document.address} />
      </div>
    ),
  };
}
