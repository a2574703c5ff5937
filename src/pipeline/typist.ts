import type { Assessment, Passage } from '#provisions';
import { askApart } from './ask-apart.ts';

/** Says of passages what the classifier says of each, in their order. */
export interface Typist {
  type(passages: readonly Passage[]): Promise<readonly Assessment[]>;
  close(): Promise<void>;
}

/** Types in the thread that asks: for a page or two. */
export function typistHere(assess: (passage: Passage) => Assessment): Typist {
  return {
    type: async (passages) => passages.map(assess),
    close: async () => {},
  };
}

/** So few passages are typed sooner than a thread starts. */
const fewPassages = 1000;

/**
 * Types in a thread of its own, beside reading and storing: for a whole collection. The first `few` are typed `here`. The classifier
 * is a function of the passage alone, so that it does not matter which thread it runs in.
 */
export function typistApart(
  here: Typist,
  few = fewPassages,
  file = new URL('./typing-thread.ts', import.meta.url),
): Typist {
  const apart = askApart(file, 'types passages', (passages: readonly Passage[]) => here.type(passages));
  let typed = 0;
  return {
    type(passages) {
      if (passages.length === 0) return Promise.resolve([]);
      typed += passages.length;
      return typed <= few ? here.type(passages) : apart.ask(passages);
    },
    close: () => apart.close(),
  };
}
