import { shortTitle, type RedlinePage } from '#desk';
import { redlineMarkdown } from '../markdown/version.ts';
import { folded, type Stretch } from '../parts/fold.ts';
import { Digest } from '../parts/quotation.tsx';
import { ChangeMark, RedlineLegend, Runs } from '../parts/redline.tsx';
import { Facts } from '../parts/section.tsx';
import { Moment } from '../parts/times.tsx';
import { redlineAddress } from '../parts/version-list.tsx';
import { brief, counted } from '../parts/words.ts';
import type { View } from '../serving/view.ts';

type Block = RedlinePage['blocks'][number];

/** Two versions in one reading column. */
export function redlinePage(page: RedlinePage): View {
  const { platform, document, from, to } = page;
  return {
    title: `${platform.name}: ${shortTitle(platform, document)}, version ${from.ordinal} to ${to.ordinal}`,
    description: brief(page.sentence),
    address: redlineAddress(document.address, from, to),
    value: () => page,
    markdown: () => redlineMarkdown(page),
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
    cache: 'shared',
    body: () => <Redline page={page} />,
  };
}

function Redline({ page }: { page: RedlinePage }) {
  const { platform, document, from, to, change } = page;
  const stretches = folded(page.blocks);
  const marked = stretches.flatMap((stretch) => (stretch.kind === 'change' ? [stretch] : []));
  return (
    <article class="sheet redline">
      <header class="opening-part">
        <h1>
          <span class="of">
            {platform.name}, {shortTitle(platform, document)}
          </span>{' '}
          Version {from.ordinal} to version {to.ordinal}
        </h1>
        <p class="status">{page.sentence}</p>
        <Facts
          facts={[
            [
              'Before',
              <>
                <Moment at={from.capturedAt} />, <Digest digest={from.textDigest} />
              </>,
            ],
            [
              'After',
              <>
                <Moment at={to.capturedAt} />, <Digest digest={to.textDigest} />
              </>,
            ],
            ['Source', to.provenance.said],
          ]}
        />
        <ul class="ways">
          <li>
            <a href={from.address}>The text before</a>
          </li>
          <li>
            <a href={to.address}>The text after</a>
          </li>
          {change !== null && (
            <li>
              <a href={change.address}>The change record</a>
            </li>
          )}
        </ul>
      </header>
      {marked.length === 0 ? (
        <p class="opening">The words are the same in both versions.</p>
      ) : (
        <>
          <SkipList marked={marked} />
          <RedlineLegend />
        </>
      )}
      <div class="redline-text" dir="auto">
        {stretches.map((stretch) =>
          stretch.kind === 'alike' ? (
            <Alike stretch={stretch} />
          ) : stretch.kind === 'near' ? (
            <Shown block={stretch.block} />
          ) : (
            <Changed stretch={stretch} of={marked.length} />
          ),
        )}
      </div>
    </article>
  );
}

type Marked = readonly (Stretch<Block> & { kind: 'change' })[];

/** More than these are listed on demand: a long list would stand between the reader and the text. */
const listedAtOnce = 12;

function SkipList({ marked }: { marked: Marked }) {
  return (
    <nav class="skip-list" aria-labelledby="skip-title">
      <h2 id="skip-title">{counted(marked.length, 'passage')} marked</h2>
      {marked.length <= listedAtOnce ? (
        <Skips marked={marked} />
      ) : (
        <>
          <p>
            <a href="#c1">To the first</a>
          </p>
          <details>
            <summary>All {marked.length}</summary>
            <Skips marked={marked} />
          </details>
        </>
      )}
    </nav>
  );
}

function Skips({ marked }: { marked: Marked }) {
  return (
    <ol>
      {marked.map(({ number, block }) => (
        <li>
          <a href={`#c${number}`}>
            {block.provisions[0]?.title ?? brief(block.runs.map(({ text }) => text).join('')).slice(0, 70)}
          </a>{' '}
          <ChangeMark kind={block.op === 'same' ? 'changed' : block.op} />
        </li>
      ))}
    </ol>
  );
}

function Alike({ stretch }: { stretch: Stretch<Block> & { kind: 'alike' } }) {
  return (
    <details class="alike">
      <summary>… {counted(stretch.blocks.length, 'passage')} alike …</summary>
      {stretch.blocks.map((block) => (
        <Shown block={block} />
      ))}
    </details>
  );
}

function Changed({ stretch, of }: { stretch: Stretch<Block> & { kind: 'change' }; of: number }) {
  const { block, number } = stretch;
  return (
    <div class={`changed op-${block.op}`} id={`c${number}`}>
      <div class="changed-note">
        <ChangeMark kind={block.op === 'same' ? 'changed' : block.op} />
        <span class="changed-steps">
          <a href={`#c${number}`}>
            {number} of {of}
          </a>
          {number > 1 && (
            <a href={`#c${number - 1}`} aria-label={`Previous change, ${number - 1}`}>
              ↑
            </a>
          )}
          {number < of && (
            <a href={`#c${number + 1}`} aria-label={`Next change, ${number + 1}`}>
              ↓
            </a>
          )}
        </span>
        {block.provisions.map((provision) => (
          <a href={provision.address}>{provision.title}</a>
        ))}
      </div>
      <Shown block={block} />
    </div>
  );
}

function Shown({ block }: { block: Block }) {
  return (
    <p class={`block block-${block.kind} level-${block.level} depth-${Math.min(block.depth, 5)}`}>
      {block.label !== null && <span class="label">{block.label} </span>}
      <Runs runs={block.runs} />
    </p>
  );
}
