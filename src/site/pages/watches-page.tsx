import type { WatchesPage } from '#desk';
import { watchesMarkdown } from '../markdown/lists.ts';
import { Day, Moment } from '../parts/times.tsx';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

export function watchesPage(page: WatchesPage, here: Here): View {
  return {
    title: 'Watches',
    description: 'What is watched here, and the alerts it gave.',
    address: '/watches',
    value: () => page,
    markdown: () => watchesMarkdown(page, here),
    names: page.alerts.map(({ change }) => change.platform),
    cache: 'private',
    unlisted: true,
    body: () => <Watches page={page} here={here} />,
  };
}

function Watches({ page, here }: { page: WatchesPage; here: Here }) {
  return (
    <div class="sheet">
      <h1>Watches</h1>
      <p class="opening">What was asked to be told about, and what was told. {page.mail.said}</p>
      <section aria-labelledby="alerts">
        <h2 id="alerts">Alerts</h2>
        {page.alerts.length === 0 && (
          <p>
            {page.watches.length === 0
              ? 'None: nothing is watched yet.'
              : 'None yet. The next change of wording in what is watched stands here the same day.'}
          </p>
        )}
        <ol class="alerts">
          {page.alerts.map((alert) => (
            <li class={alert.seen ? 'alert' : 'alert unseen-alert'}>
              <p class="alert-when">
                <Moment at={alert.at} /> {!alert.seen && <strong class="new">new</strong>}
              </p>
              <p>
                <a href={alert.change.address}>{alert.said}</a>
              </p>
              {alert.deliveries.length > 0 && <p class="aside">{alert.deliveries.join(', ')}</p>}
              {!alert.seen && (
                <Button
                  action={`/alerts/${encodeURIComponent(alert.id)}/seen`}
                  name="Mark as seen"
                  about={alert.said}
                  here={here}
                />
              )}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="watched">
        <h2 id="watched">Watched</h2>
        {page.watches.length === 0 && (
          <p>
            Nothing. To watch a <a href="/platforms">platform</a>, one of its documents, a provision or a{' '}
            <a href="/types">type of provision</a>, press the button at the end of its page.
          </p>
        )}
        <ul class="watched">
          {page.watches.map((watch) => (
            <li>
              <p>
                <a href={watch.address}>{watch.said}</a>{' '}
                <span class="aside">
                  {watch.kind}, since <Day at={watch.since} />
                </span>
              </p>
              <Button
                action={`/watches/${encodeURIComponent(watch.id)}/unwatch`}
                name="Stop watching"
                about={watch.said}
                here={here}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Button({ action, name, about, here }: { action: string; name: string; about: string; here: Here }) {
  return (
    <form method="post" action={action} class="watch">
      <input type="hidden" name="key" value={here.key()} />
      <button type="submit" class="quiet" aria-label={`${name}: ${about}`}>
        {name}
      </button>
    </form>
  );
}
