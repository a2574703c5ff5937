import type { Assessment, Passage } from '#provisions';
import { screeningFacts, type Reading, type ScreeningFacts } from '#text';
import { askApart } from './ask-apart.ts';

/** Judges what was read, by itself: passages and whole texts, each list in its order. */
export interface Typist {
  /** What the classifier says of each passage. */
  type(passages: readonly Passage[]): Promise<readonly Assessment[]>;
  /** What screening goes by, of each text. */
  screen(readings: readonly Reading[]): Promise<readonly ScreeningFacts[]>;
  close(): Promise<void>;
}

/** What the thread is asked, and answers with a list as long. Plain data. */
export type ToJudge =
  | { readonly of: 'passages'; readonly passages: readonly Passage[] }
  | { readonly of: 'texts'; readonly readings: readonly Reading[] };

/** Judges in the thread that asks: for a page or two. */
export function typistHere(assess: (passage: Passage) => Assessment): Typist {
  return {
    type: async (passages) => passages.map(assess),
    screen: async (readings) => readings.map(screeningFacts),
    close: async () => {},
  };
}

/** So few passages are typed sooner than a thread starts. */
const fewPassages = 1000;
/** Texts are long, and each is held twice while it crosses. */
const textsAtOnce = 4;

/**
 * Judges in a thread of its own, beside reading and storing: for a whole collection. What comes before and with the first `few`
 * passages is judged `here`. The answer follows from the passage or the text alone, so that it does not matter which thread gives it.
 */
export function typistApart(
  here: Typist,
  few = fewPassages,
  file = new URL('./typing-thread.ts', import.meta.url),
): Typist {
  const apart = askApart(file, 'types passages', (asked: ToJudge): Promise<readonly unknown[]> =>
    asked.of === 'passages' ? here.type(asked.passages) : here.screen(asked.readings),
  );
  let typed = 0;
  return {
    async type(passages) {
      typed += passages.length;
      if (passages.length === 0 || typed <= few) return here.type(passages);
      return (await apart.ask({ of: 'passages', passages })) as readonly Assessment[];
    },
    async screen(readings) {
      if (readings.length === 0 || typed <= few) return here.screen(readings);
      const found: ScreeningFacts[] = [];
      for (let start = 0; start < readings.length; start += textsAtOnce) {
        const some = readings.slice(start, start + textsAtOnce).map(toSend);
        found.push(...((await apart.ask({ of: 'texts', readings: some })) as readonly ScreeningFacts[]));
      }
      return found;
    },
    close: () => apart.close(),
  };
}

/** What screening looks at. Marks and the other blocks are many, and would be copied for nothing. */
function toSend({ text, blocks }: Reading): Reading {
  return { text, blocks: blocks.filter(({ kind }) => kind === 'heading'), marks: [], losses: [] };
}
