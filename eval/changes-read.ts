import { sliceOf } from '#kernel';
import { findShifts, namesPattern, redline, type ShiftPlace } from '#changes';
import { findPairs, readPointers, type FoundPair } from './changes-pointers.ts';

/** `npm run eval -- changes-read FILE [from] [to]`: prints real rewordings as redlines, for a person to read and label. */
export async function run(args: readonly string[]): Promise<void> {
  const [file = 'eval/changes/development.jsonl', from = '1', to = '1000000'] = args.filter(
    (arg) => !arg.startsWith('--'),
  );
  const pointers = readPointers(file).slice(Number(from) - 1, Number(to));
  for (const [index, { pointer, before, after }] of ((await findPairs(pointers)) ?? []).entries()) {
    const words = ({ leads, body }: { leads: readonly string[]; body: string }) =>
      [...leads.map((lead) => `⟨${lead}⟩`), body].join('\n');
    const runs = redline(words(before), words(after)).map(({ op, text }) =>
      op === 'same' ? shortened(text) : op === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    );
    process.stdout.write(
      `#${Number(from) + index} ${pointer.path}\n${runs.join('')}\n${(pointer.families ?? []).join(' ')}\n${args.includes('--shifts') ? shiftsOf(pointer, before, after) : ''}\n`,
    );
  }
}

function shiftsOf({ path }: FoundPair['pointer'], before: FoundPair['before'], after: FoundPair['after']): string {
  const cut = (side: FoundPair['before'], { part, span }: ShiftPlace): string =>
    sliceOf(part === 'body' ? side.body : (side.leads[part] ?? ''), span);
  return findShifts(before, after, namesPattern([path.split('/')[0] ?? '']))
    .map(
      (shift) =>
        `  ${shift.rule} (${shift.effect.user}): “${cut(before, shift.before)}” → “${cut(after, shift.after)}”\n`,
    )
    .join('');
}

/** Enough of what stayed to read the rest by. */
function shortened(text: string): string {
  return text.length <= 260 ? text : `${text.slice(0, 130)} … ${text.slice(-130)}`;
}
