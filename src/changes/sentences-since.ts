import { sentencesOf } from '#provisions';
import { fold } from '#text';

/** A sentence of a text, in UTF-16 units of its line, with since which state it stands without a break. */
export interface DatedSentence {
  /** The line of the text, counted from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The place of the state in the list that was given. */
  readonly since: number;
}

/** What was read of lines already: nearly all stay from one state to the next. */
export type LineMemory = Map<string, readonly (readonly [start: number, end: number, folded: string])[]>;

/**
 * For every sentence of the last of some states of a text, oldest first, the earliest state since which all states have it. Words count folded,
 * and a sentence that moved stays the same; one that went and came back counts from its return.
 */
export function sentencesSince(states: readonly string[], memory: LineMemory = new Map()): DatedSentence[] {
  const last = states.at(-1);
  if (last === undefined) return [];
  const dated = last.split('\n').flatMap((line, at) =>
    sentencesIn(line, memory).map(([start, end, folded]) => ({
      line: at,
      start,
      end,
      folded,
      since: states.length - 1,
    })),
  );
  let open = dated;
  for (let state = states.length - 2; state >= 0 && open.length > 0; state -= 1) {
    const had = new Set(
      (states[state] ?? '').split('\n').flatMap((line) => sentencesIn(line, memory).map(([, , folded]) => folded)),
    );
    open = open.filter((one) => {
      if (!had.has(one.folded)) return false;
      one.since = state;
      return true;
    });
  }
  return dated.map(({ line, start, end, since }) => ({ line, start, end, since }));
}

function sentencesIn(line: string, memory: LineMemory): readonly (readonly [number, number, string])[] {
  const known = memory.get(line);
  if (known !== undefined) return known;
  const found = sentencesOf(line)
    .filter(([start, end]) => end > start)
    .map(([start, end]) => [start, end, fold(line.slice(start, end))] as const);
  memory.set(line, found);
  return found;
}
