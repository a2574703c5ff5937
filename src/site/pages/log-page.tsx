import type { LogPage } from '#desk';
import { logMarkdown } from '../markdown/log.ts';
import { Facts, Section } from '../parts/section.tsx';
import { Moment } from '../parts/times.tsx';
import { counted } from '../parts/words.ts';
import { aboutLog as said } from '../prose/about-log.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

/** The transparency log: what it is, who signed it, and how anybody checks it. */
export function logPage(page: LogPage, here: Here): View {
  return {
    title: 'Transparency log',
    description: 'An append-only, signed record of every capture, reading, version, change and decision.',
    address: '/log',
    value: () => page,
    markdown: () => logMarkdown(page, here),
    names: [],
    cache: 'shared',
    body: () => <Log page={page} here={here} />,
  };
}

function Log({ page, here }: { page: LogPage; here: Here }) {
  const { keys, checkpoint } = page;
  return (
    <article class="sheet">
      <header class="opening-part">
        <h1>Transparency log</h1>
        <div class="part">
          <div class="part-body">
            <p class="opening">{said.what}</p>
            <p>{said.time}</p>
          </div>
          <div class="margin">
            <Facts
              facts={[
                ['Leaves', checkpoint === null ? 'none yet' : checkpoint.size.toLocaleString('en')],
                checkpoint === null ? null : ['Signed', <Moment at={checkpoint.at} />],
                keys === null ? null : ['Name', <span class="hash">{keys.origin}</span>],
              ]}
            />
          </div>
        </div>
      </header>
      <Section id="checkpoint" title="Last checkpoint">
        {checkpoint === null ? (
          <p>Nothing was captured yet, so nothing is signed.</p>
        ) : (
          <>
            <p>
              Name, number of leaves, root of the tree, and the signatures over them. It is also at{' '}
              <a href="/log/checkpoint">/log/checkpoint</a>.
            </p>
            <pre class="signed">{checkpoint.note}</pre>
          </>
        )}
      </Section>
      {keys !== null && (
        <Section id="keys" title="Keys">
          <p>The key that signs checkpoints of this log, and the one that signs for the logs of others.</p>
          <pre class="signed">{`${keys.logKey}\n${keys.witnessKey}`}</pre>
        </Section>
      )}
      <Section id="check" title="How to check it">
        <ul>
          {said.check.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="witnesses" title="Witnesses">
        {page.witnesses.length === 0 && (
          <p>
            No other installation cosigns this log yet. Two installations that know each other’s keys do so by{' '}
            <code>codicil witness &lt;address&gt;</code>; neither can then show different logs to different people
            unnoticed.
          </p>
        )}
        <ul>
          {page.witnesses.map((witness) => (
            <li>
              <strong>{witness.origin}</strong>
              {witness.met === null ? (
                ', not met yet.'
              ) : (
                <>
                  , <Moment at={witness.met.at} />: {witness.met.said} Of the documents watched by both,{' '}
                  {counted(witness.corroborated, 'document')} corroborated, {witness.different.length} different
                  {witness.different.length > 0 && ` (${witness.different.slice(0, 20).join(', ')})`}; only here{' '}
                  {witness.onlyHere}, only there {witness.onlyThere}.
                </>
              )}
            </li>
          ))}
        </ul>
        {page.witnessed.length > 0 && (
          <>
            <p>{here.name} has cosigned for:</p>
            <ul>
              {page.witnessed.map(({ origin, size, at }) => (
                <li>
                  {origin}, {size.toLocaleString('en')} leaves, <Moment at={at} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="time" title="Time from somebody else">
        {page.tokens.length === 0 ? (
          <p>No time-stamping authority is set: the times in the log are those of this machine alone.</p>
        ) : (
          <ul>
            {page.tokens.map((token) => (
              <li>
                {token.size.toLocaleString('en')} leaves:{' '}
                {token.stampedAt === null ? (
                  <>
                    not stamped, <Moment at={token.at} />. {token.said}
                  </>
                ) : (
                  <>
                    stamped <Moment at={token.stampedAt} /> by {token.authority}
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </article>
  );
}
