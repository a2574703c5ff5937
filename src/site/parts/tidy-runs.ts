import type { Run } from '#desk';

/** White space and words that stand at the edge of both what was taken out and what was put in are alike, not changed. */
export function tidied(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.op === 'removed' && after?.op === 'added') return [];
    if (run.op !== 'added' || before?.op !== 'removed') return [run];
    const { head, tail } = edges(before.text, run.text);
    const inner = (text: string) => text.slice(head.length, text.length - tail.length);
    const parts: Run[] = [
      { op: 'same', text: head },
      { op: 'removed', text: inner(before.text) },
      { op: 'added', text: inner(run.text) },
      { op: 'same', text: tail },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

/** What two texts begin and end with alike, up to the edges of words. */
function edges(one: string, other: string): { head: string; tail: string } {
  const pieces = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];
  const [a, b] = [pieces(one), pieces(other)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return { head: a.slice(0, head).join(''), tail: tail === 0 ? '' : a.slice(-tail).join('') };
}
