import type { ResolvedReference } from '#changes';
import type { ChangeRef, DocumentRef, Quote } from './parts.ts';

/** A policy that the current text names, with where it does. */
export interface ReferenceView {
  readonly name: string;
  /** Whether the words around it make it part of the document, or merely name it. */
  readonly force: ResolvedReference['force'];
  readonly quote: Quote;
  /** The sentence that incorporates it; null for one that is merely named. */
  readonly words: Quote | null;
  /** The current version, at those words. */
  readonly address: string;
  /** Where its link leads; null without one. */
  readonly target: string | null;
  /** The document of the same platform that it means; null where none is kept here. */
  readonly document: DocumentRef | null;
  readonly by: ResolvedReference['by'];
  /** `gone` where the document is kept here and is no longer found; `broken` where the link leads nowhere. */
  readonly state: 'watched' | 'gone' | 'unwatched' | 'broken';
}

/** What a document imports and names, who imports it, and what changed by that. */
export interface ReferencesView {
  readonly refers: readonly ReferenceView[];
  readonly referredBy: readonly { readonly document: DocumentRef; readonly force: ResolvedReference['force'] }[];
  /** Changes of documents that it incorporates, newest first: its terms changed by them, though its own words did not. */
  readonly imported: readonly { readonly document: DocumentRef; readonly change: ChangeRef; readonly said: string }[];
}
