/** A part of a page from one element to another, as the field writes it. */
export interface SourceRange {
  readonly startBefore?: string;
  readonly startAfter?: string;
  readonly endBefore?: string;
  readonly endAfter?: string;
}

export type SourceSelector = string | SourceRange;

/** `http` reads what the server sends; `browser` lets the page's scripts draw it first. */
export type Render = 'http' | 'browser';

/** How one page's part of a document is found. */
export interface PagePart {
  readonly select?: readonly SourceSelector[];
  readonly remove?: readonly SourceSelector[];
  readonly render?: Render;
}

/** How a document is found at its address; without `select` the reader finds the main content by itself. */
export interface SourceExtraction extends PagePart {
  /** What relative links are resolved against. */
  readonly base?: string;
  /** Further pages that belong to the document, in their order. */
  readonly combine?: readonly (PagePart & { readonly url: string })[];
}
