import {
  namesPattern,
  readMeaning,
  type ChangeMeaning,
  type PassageFacts,
  type ProvisionMeaning,
  type ProvisionToRead,
} from '#changes';
import { kindOfDocument, provisionTypes } from '#provisions';
import { askApart } from './ask-apart.ts';

/** A change of a document: plain data, to be sent to another thread. */
export interface ChangeToRead {
  readonly document: string;
  /** The first of those of its document that are read now. */
  readonly first: boolean;
  /** The document's terms type, and the platform's name. */
  readonly type: string;
  readonly platform: string;
  readonly provisions: readonly StoredProvision[];
  /** By number, those that the provisions name. */
  readonly passages: ReadonlyMap<number, PassageFacts | null>;
}

export type StoredProvision = Omit<ProvisionToRead, 'before' | 'after'> & {
  readonly before: number | null;
  readonly after: number | null;
};

/** Says what changes mean, one after the other in the order in which they are asked for. */
export interface MeaningReader {
  read(change: ChangeToRead): Promise<ChangeMeaning>;
  close(): Promise<void>;
}

const types = new Map(provisionTypes.map((type) => [type.id, type]));

/** Reads one change after the other: what those of one document that are read together repeat is read once. */
export function readingOfMeanings(): (change: ChangeToRead) => ChangeMeaning {
  let last = '';
  let known = new Map<string, ProvisionMeaning>();
  return ({ document, first, type, platform, provisions, passages }) => {
    // A document that another thread began is another one too.
    if (first || document !== last) known = new Map();
    last = document;
    const facts = (passage: number | null): PassageFacts | null =>
      passage === null ? null : (passages.get(passage) ?? null);
    return readMeaning(
      provisions.map((one) => ({ ...one, before: facts(one.before), after: facts(one.after) })),
      { documentKind: kindOfDocument(type), documentType: type, names: namesPattern([platform]), types },
      known,
    );
  };
}

/** Reads in the thread that asks: for a document or two. */
export function meaningsHere(): MeaningReader {
  const read = readingOfMeanings();
  return { read: async (change) => read(change), close: async () => {} };
}

/** So few changes are read sooner than a thread starts. */
const fewChanges = 50;

/**
 * Reads in a thread of its own, while other documents are followed: for a whole collection. The documents of the first `few` changes are
 * read here. What a change means follows from it and the changes of its document that were read with it before, so that a document begun
 * in one thread is ended there.
 */
export function meaningsApart(few = fewChanges, file = new URL('./meaning-thread.ts', import.meta.url)): MeaningReader {
  const here = readingOfMeanings();
  const apart = askApart(file, 'reads what changes mean', here);
  let [count, elsewhere] = [0, false];
  return {
    async read(change) {
      if (change.first) elsewhere = count >= few;
      count += 1;
      return elsewhere ? apart.ask(change) : here(change);
    },
    close: () => apart.close(),
  };
}
