import { redline } from '../redline.ts';
import { plainSigns } from '#text';
import type { Compared, Range, Wording } from './shift.ts';

/** More of a text than this is not looked into: no rule of a contract is longer, and what is longer is no rule. */
const longest = 12_000;

/** Both wordings side by side, with what differs by words. Null when nothing does. */
export function compareWordings(before: Wording, after: Wording, names: RegExp | null = null): Compared | null {
  const [was, is] = [textOf(before), textOf(after)];
  if (was === is) return null;
  const replaced: { before: Range; after: Range }[] = [];
  const kept: { before: number; after: number; length: number }[] = [];
  let [i, j] = [0, 0];
  let [from, to] = [0, 0];
  const close = (): void => {
    if (i > from || j > to) replaced.push({ before: [from, i], after: [to, j] });
  };
  for (const run of redline(was, is)) {
    if (run.op === 'removed') i += run.text.length;
    else if (run.op === 'added') j += run.text.length;
    else {
      close();
      // Typography may differ in length inside a run that stayed; such a run is only mapped as a whole.
      if ((run.was ?? run.text).length === run.text.length) kept.push({ before: i, after: j, length: run.text.length });
      i += (run.was ?? run.text).length;
      j += run.text.length;
      [from, to] = [i, j];
    }
  }
  close();
  if (replaced.length === 0) return null;
  return {
    before: { text: was, plain: plainSigns(was, names), changed: replaced.map((one) => one.before).filter(filled) },
    after: { text: is, plain: plainSigns(is, names), changed: replaced.map((one) => one.after).filter(filled) },
    replaced,
    stayed: (at) => {
      const run = kept.find((one) => at >= one.before && at < one.before + one.length);
      return run === undefined ? null : run.after + (at - run.before);
    },
    stayedFrom: (at) => {
      const run = kept.find((one) => at >= one.after && at < one.after + one.length);
      return run === undefined ? null : run.before + (at - run.after);
    },
  };
}

function textOf({ leads, body }: Wording): string {
  const text = leads.length === 0 ? body : `${leads.join('\n')}\n${body}`;
  return text.length > longest ? text.slice(0, longest) : text;
}

const filled = ([start, end]: Range): boolean => end > start;
