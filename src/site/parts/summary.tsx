import { counted } from './words.ts';
import type { CitedFactView, CitedWordsView, DraftedProse, SaidSentence, SummaryItemView, SummaryView } from '#desk';

/** The change in short: every sentence with where its words stand, and below, all that it rests on. */
export function SummaryOfChange({ summary }: { summary: SummaryView | null }) {
  if (summary === null) return null;
  const { sentence, affected, added, removed, reworded, unlisted, follows, todo } = summary;
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">In short</h2>
      <p class="summary-sentence">
        <Said sentence={sentence} />
      </p>
      <Drafted drafted={summary.drafted} />
      {affected !== null && (
        <p>
          <strong>Who is affected.</strong> {affected.text}
        </p>
      )}
      <Items title="Added" items={added} />
      <Items title="Removed" items={removed} />
      <Items title="Reworded" items={reworded} />
      {unlisted.length > 0 && <p class="aside">{unlisted.map(({ text }) => text).join(' ')}</p>}
      <Sentences title="What follows" sentences={follows} />
      <Sentences title="What one can do" sentences={todo} />
      <Support summary={summary} />
    </section>
  );
}

/** Prose by a model is never taken for ours: it stands apart, under its name. */
function Drafted({ drafted }: { drafted: DraftedProse | null }) {
  if (drafted === null) return null;
  return (
    <div class="drafted" role="note">
      <p class="aside">
        Drafted by the language model {drafted.model}. Each sentence is held to the words that it cites
        {drafted.dropped > 0 &&
          `; ${counted(drafted.dropped, 'sentence')} that did not hold ${drafted.dropped === 1 ? 'was' : 'were'} dropped`}
        . All else on this page is written by rules.
      </p>
      {drafted.sentences.map((sentence) => (
        <p>
          <Said sentence={sentence} />
        </p>
      ))}
    </div>
  );
}

function Items({ title, items }: { title: string; items: readonly SummaryItemView[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map(({ kind, provision, sentence }) => (
          <li dir="auto">
            {opens(sentence, provision.title) ? null : (
              <>
                <a href={provision.address}>{provision.title}</a>
                {kind === 'split' || kind === 'merged' ? ` (${kind})` : ''}:{' '}
              </>
            )}
            <Said sentence={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A passage without a name is called by its first words, with which its quotation begins as well. */
function opens({ text }: SaidSentence, title: string): boolean {
  return text.startsWith(`“${title.replace(/ …$/u, '')}`);
}

function Sentences({ title, sentences }: { title: string; sentences: readonly SaidSentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li>
            <Said sentence={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A sentence with a link to its words on each side. */
function Said({ sentence: { text, rests } }: { sentence: SaidSentence }) {
  const words = rests.filter((one) => one.kind === 'words');
  const links = (['before', 'after'] as const).flatMap((side) => words.find((one) => one.side === side) ?? []);
  return (
    <>
      {text}
      {links.map(({ side, address }) => (
        <>
          {' '}
          <a class="rests" href={address}>
            <span class="unseen">its words in the text </span>
            {side}
          </a>
        </>
      ))}
    </>
  );
}

function Support({ summary }: { summary: SummaryView }) {
  const { sentence, affected, added, removed, reworded, unlisted, follows, todo } = summary;
  const all = [
    sentence,
    ...(affected === null ? [] : [affected]),
    ...[...added, ...removed, ...reworded].map((item) => item.sentence),
    ...unlisted,
    ...follows,
    ...todo,
  ];
  return (
    <details class="support">
      <summary>What each of these {all.length} sentences rests on</summary>
      <p class="aside">
        Written by <a href="/methodology#summaries">published rules</a> from counted facts and from words found again in
        the archived texts, numbered by character. No advice.
      </p>
      <ol>
        {all.map(({ text, rests }) => (
          <li dir="auto">
            {text}
            <ul>
              {rests.map((one) => (
                <li>{one.kind === 'fact' ? <Fact fact={one} /> : <Words words={one} />}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Fact({ fact }: { fact: CitedFactView }) {
  return <>{fact.said}</>;
}

function Words({ words: { side, quote, address } }: { words: CitedWordsView }) {
  return (
    <>
      <a href={address}>
        {side}, {quote.start.toLocaleString('en-GB')}–{quote.end.toLocaleString('en-GB')}
      </a>{' '}
      <q>{quote.exact}</q>
    </>
  );
}
