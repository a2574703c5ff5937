import type { Run } from '#desk';
import { leaveOutAlike } from './leave-out.ts';
import { tidied } from './tidy-runs.ts';
import { counted } from './words.ts';

/** Words before and after in one line: what was taken out, what was put in. The marks are lines and words, not only colours. Unless it is whole, long stretches alike are left out. */
export function Runs({ runs, whole = true }: { runs: readonly Run[]; whole?: boolean }) {
  const tidy = tidied(runs);
  return (
    <>
      {(whole ? tidy : leaveOutAlike(tidy)).map((run) => {
        if (run.op === 'same') return run.text;
        if (run.op === 'left-out')
          return (
            <span class="left-out" title={`${counted(run.length, 'character')} alike`}>
              {' […] '}
            </span>
          );
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

export function RedlineLegend({ shortened = false }: { shortened?: boolean }) {
  return (
    <p class="legend">
      Reading marks: <ins>put in</ins>, <del>taken out</del>, unmarked words alike. White space, emphasis and link
      targets are never shown as a change.
      {shortened && ' […] stands for words alike, which the redline of the whole document has in full.'}
    </p>
  );
}
