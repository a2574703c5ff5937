import type { Span } from '#kernel';

/** The release of the rules that find references. A new one finds them anew in texts that stand. */
export const rulesOfReferences = 'references-1';

/** A link of a text, as its reading marks it. */
export interface Link {
  readonly span: Span;
  /** As the page gives it. */
  readonly target: string;
}

/** A place where a text names another policy. */
export interface FoundReference {
  /** The name as the text writes it. */
  readonly name: string;
  readonly span: Span;
  /** `incorporated` where the words around it make the other document part of this one, or bind to it; `referred` otherwise. */
  readonly force: 'incorporated' | 'referred';
  /** Where the name leads, as an absolute address without a fragment; null without a link; `broken` where the link leads nowhere. */
  readonly target: string | null;
  /** The words that give it its force; null for one that is merely referred to. */
  readonly words: Span | null;
}

/** A document of a platform that a reference may mean. */
export interface KnownDocument {
  readonly id: string;
  /** A terms type of the field’s list. */
  readonly type: string;
  readonly title: string;
  /** Addresses of its pages. */
  readonly addresses: readonly string[];
}

/** A reference with the document that it means, if that is watched here. */
export interface ResolvedReference extends FoundReference {
  readonly document: string | null;
  /** How the document was told: by the link’s address, by its title, or by the only document of the type that the name means. */
  readonly by: 'address' | 'title' | 'type' | null;
}
