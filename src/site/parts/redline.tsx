import type { Run } from '#desk';
import { tidied } from './tidy-runs.ts';

/** Words before and after in one line: what was taken out, what was put in. The marks are lines and words, not only colours. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {tidied(runs).map((run) => {
        if (run.op === 'same') return run.text;
        const Mark = run.op === 'added' ? 'ins' : 'del';
        return (
          <Mark>
            <span class="unseen">{run.op}: </span>
            {run.text}
          </Mark>
        );
      })}
    </>
  );
}

/** A short sign that tells the kind of a change in one letter and one word. */
export function ChangeMark({
  kind,
}: {
  kind: 'added' | 'removed' | 'reworded' | 'changed' | 'moved' | 'split' | 'merged';
}) {
  const sign = { added: '+', removed: '−', reworded: '±', changed: '±', moved: '→', split: '⑂', merged: '⑃' }[kind];
  return (
    <span class={`mark mark-${kind}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      {kind}
    </span>
  );
}

export function RedlineLegend() {
  return (
    <p class="legend">
      Reading marks: <ins>put in</ins>, <del>taken out</del>, unmarked words alike. White space, emphasis and link
      targets are never shown as a change.
    </p>
  );
}
