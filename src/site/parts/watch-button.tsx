import type { WatchKind } from '../acts.ts';
import type { Here } from '../serving/house.ts';

export function WatchButton({
  kind,
  target,
  what,
  here,
}: {
  kind: WatchKind;
  target: string;
  what: string;
  here: Here;
}) {
  return (
    <form class="watch" method="post" action="/watches">
      <input type="hidden" name="key" value={here.key()} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      <button type="submit">Watch {what}</button>
    </form>
  );
}
