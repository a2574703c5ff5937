import type { WatchKind } from '../acts.ts';
import type { Here } from '../serving/house.ts';

/** Puts a watch on, or takes off the one that is on. */
export function WatchButton({
  kind,
  target,
  what,
  watched,
  here,
}: {
  kind: WatchKind;
  target: string;
  what: string;
  watched: string | null;
  here: Here;
}) {
  if (watched !== null) {
    return (
      <form class="watch" method="post" action={`/watches/${encodeURIComponent(watched)}/unwatch`}>
        <p>
          You watch {what}. <a href="/watches">All watches</a>
        </p>
        <input type="hidden" name="key" value={here.key()} />
        <button type="submit" class="quiet">
          Stop watching {what}
        </button>
      </form>
    );
  }
  return (
    <form class="watch" method="post" action="/watches">
      <input type="hidden" name="key" value={here.key()} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      <button type="submit">Watch {what}</button>
    </form>
  );
}
