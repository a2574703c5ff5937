import { readFileSync } from 'node:fs';
import { sha256, sliceOf, type Span } from '#kernel';
import { readMarkdown } from '#text';
import { collectionRepository, textAt } from './changes-collections.ts';

/** Where one side of a reworded provision stands in the canonical text of its version; `digest` is over leads and body, joined by line feeds. */
export interface PointerSide {
  readonly leads: readonly Span[];
  readonly body: Span;
  readonly digest: string;
}

/** A real rewording without its text, with what a reader said of it: the families that hold, whatever the rules say. */
export interface Pointer {
  readonly collection: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly before: PointerSide;
  readonly after: PointerSide;
  readonly families?: readonly string[];
}

export interface FoundPair {
  readonly pointer: Pointer;
  readonly before: { readonly leads: readonly string[]; readonly body: string };
  readonly after: { readonly leads: readonly string[]; readonly body: string };
}

export function readPointers(file: string): Pointer[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Pointer);
}

/** The words that pointers lead to, or null in place of the whole where their collection is not on this machine. A pointer whose words have another digest is an error. */
export async function findPairs(pointers: readonly Pointer[]): Promise<FoundPair[] | null> {
  const found: FoundPair[] = [];
  for (const pointer of pointers) {
    const repository = await collectionRepository(pointer.collection);
    if (repository === null) return null;
    const side = (commit: string, spans: PointerSide) => {
      const text = readMarkdown(textAt(repository, commit, pointer.path) ?? '').text;
      const [body = '', ...leads] = [spans.body, ...spans.leads].map((span) => sliceOf(text, span));
      if (sha256([...leads, body].join('\n')) !== spans.digest)
        throw new Error(`${pointer.path} at ${commit} no longer has the words that the pointer was made of.`);
      return { leads, body };
    };
    found.push({ pointer, before: side(pointer.from, pointer.before), after: side(pointer.to, pointer.after) });
  }
  return found;
}
