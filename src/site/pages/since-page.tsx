import { shortTitle, type SincePage } from '#desk';
import { dayOf } from '#kernel';
import { sinceMarkdown } from '../markdown/since.ts';
import { ChangeList } from '../parts/change-list.tsx';
import { sinceSaid } from '../parts/say-since.ts';
import { Day } from '../parts/times.tsx';
import { brief, counted } from '../parts/words.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

/** For every sentence of a document's current text, since when it stands there; with a day, what came after it. */
export function sincePage(page: SincePage, address: string, here: Here): View {
  const { platform, document } = page;
  const title = `${platform.name}, ${shortTitle(platform, document)}: since when each sentence stands`;
  return {
    title,
    description: brief(`${title}. ${page.times.length} dates.`),
    address,
    value: () => page,
    markdown: () => sinceMarkdown(page),
    names: [platform],
    trail: [
      { name: 'Platforms', address: '/platforms' },
      platform,
      { name: shortTitle(platform, document), address: document.address },
    ],
    body: () => <Since page={page} here={here} />,
  };
}

function Since({ page, here }: { page: SincePage; here: Here }) {
  const { platform, document, times } = page;
  return (
    <article class="sheet">
      <header class="opening-part">
        <h1>
          <span class="of">
            {platform.name}, {shortTitle(platform, document)}
          </span>{' '}
          Since when each sentence stands
        </h1>
        <p class="status">
          The text captured{' '}
          <a href={page.version.address}>
            <Day at={page.version.capturedAt} />
          </a>
          , dated sentence by sentence: by the first record, or by the change that brought the words in. A sentence that
          moved keeps its date.
        </p>
        <Asked page={page} />
        <ReadForm page={page} here={here} />
        <form class="ways" method="get">
          <label>
            Show what came after <input type="date" name="since" value={page.asked?.at.slice(0, 10)} required />
          </label>{' '}
          <button type="submit" class="quiet">
            Show
          </button>
        </form>
        <details class="since-times">
          <summary>{counted(times.length, 'date')} in this text</summary>
          <ol>
            {times
              .map((time, at) => (
                <li>
                  <span class="since-key">{at + 1}</span> {sinceSaid(time)}: {counted(time.sentences, 'sentence')}
                  {time.change !== null && (
                    <>
                      . <a href={time.change.address}>{time.change.sentence}</a>
                    </>
                  )}
                </li>
              ))
              .toReversed()}
          </ol>
        </details>
      </header>
      <section class="archived since-text" aria-label={`Current text of ${document.title}, dated`} dir="auto">
        {page.blocks.map((block) => (
          <Block block={block} page={page} />
        ))}
      </section>
    </article>
  );
}

function Asked({ page: { asked, newer, changes, redline } }: { page: SincePage }) {
  if (asked === null) return null;
  const since = asked.by === 'mark' ? `Since you last read it, on ${dayOf(asked.at)}` : `Since ${dayOf(asked.at)}`;
  return (
    <div class="notice">
      <p>
        <strong>{since}:</strong>{' '}
        {changes.length === 0 && newer === 0
          ? 'nothing changed.'
          : `${counted(changes.length, 'change')} of wording, ${counted(newer, 'sentence')} of the present text came in.`}
        {redline !== null && (
          <>
            {' '}
            <a href={redline}>Redline from then to now</a>
          </>
        )}
      </p>
      {changes.length > 0 && <ChangeList changes={changes.slice(0, 20)} named="nothing" />}
    </div>
  );
}

/** The mark of the one reader of an open installation, kept with the watches: nothing is kept of other readers. */
export function ReadForm({ page, here }: { page: Pick<SincePage, 'document' | 'read'>; here: Here }) {
  return (
    <form class="watch" method="post" action={`${page.document.address}/read`}>
      <input type="hidden" name="key" value={here.key()} />
      {page.read !== null && (
        <p>
          You marked it as read on <Day at={page.read} />.
        </p>
      )}
      <button type="submit" class="quiet">
        Mark the present text as read
      </button>
    </form>
  );
}

/** Sentences of one block; a date stands after each run of sentences that came in together. */
function Block({ block, page }: { block: SincePage['blocks'][number]; page: SincePage }) {
  const { sentences } = block;
  const Tag = block.kind === 'heading' && block.level <= 3 ? 'h2' : 'p';
  return (
    <div
      class={`block block-${block.kind} level-${block.level} depth-${Math.min(block.depth, 5)}`}
      id={`p${block.start}`}
    >
      <Tag class={block.header ? 'header-row' : undefined}>
        {block.label !== null && <span class="label">{block.label} </span>}
        {sentences.map((sentence, at) => {
          const next = sentences[at + 1];
          const time = page.times[sentence.since];
          const ends = next === undefined || next.since !== sentence.since;
          return (
            <>
              {sentence.newer ? (
                <ins>
                  <span class="unseen">came in later: </span>
                  {sentence.text}
                </ins>
              ) : (
                sentence.text
              )}
              {ends && time !== undefined && (
                <>
                  {' '}
                  <a class="since-when" href={time.change?.address ?? time.version.address}>
                    {sinceSaid(time)}
                  </a>
                </>
              )}{' '}
            </>
          );
        })}
      </Tag>
    </div>
  );
}
