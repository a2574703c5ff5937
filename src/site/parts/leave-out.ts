import type { Run } from '#desk';

/** A run of words, or the place where words alike were left out. */
export type ShownRun = Run | { readonly op: 'left-out'; readonly length: number };

const kept = 180;
const worthLeavingOut = 3 * kept;

/** Leaves out long stretches of words alike, keeping some beside each mark. Where nothing is marked, nothing is left out. */
export function leaveOutAlike(runs: readonly Run[]): ShownRun[] {
  if (runs.every(({ op }) => op === 'same')) return [...runs];
  return runs.flatMap((run, index): ShownRun[] => {
    if (run.op !== 'same' || run.text.length < worthLeavingOut) return [run];
    const head = index === 0 ? 0 : endOfWord(run.text, kept);
    const tail = index === runs.length - 1 ? run.text.length : startOfWord(run.text, run.text.length - kept);
    const parts: ShownRun[] = [
      { op: 'same', text: run.text.slice(0, head) },
      { op: 'left-out', length: tail - head },
      { op: 'same', text: run.text.slice(tail) },
    ];
    return parts.filter((part) => part.op === 'left-out' || part.text !== '');
  });
}

/** The end of the word that goes on at a place, or the place itself in text without spaces. */
function endOfWord(text: string, at: number): number {
  const found = text.slice(at, at + kept).search(/\s/u);
  return found < 0 ? onPoint(text, at) : at + found;
}

/** The beginning of the word that stands before a place. */
function startOfWord(text: string, at: number): number {
  const found = text.slice(at - kept, at).search(/\s\S*$/u);
  return found < 0 ? onPoint(text, at) : at - kept + found + 1;
}

/** Never between the halves of one character. */
function onPoint(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at + 1 : at;
}
