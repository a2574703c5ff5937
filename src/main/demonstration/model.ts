/** A platform invented for the demonstration. Names and hosts belong to nobody; hosts end in `.example`. */
export interface InventedPlatform {
  readonly slug: string;
  readonly name: string;
  readonly host: string;
  /** Words of the site's navigation and footer: furniture, never terms. */
  readonly navigation: readonly string[];
  readonly footer: readonly string[];
  readonly documents: readonly InventedDocument[];
}

export interface InventedDocument {
  readonly slug: string;
  readonly termsType: string;
  /** Which part of the page is the document; without it the reader finds it by itself. */
  readonly select?: readonly string[];
  /** The first edition, in the notation of `parse-terms.ts`. */
  readonly text: string;
  /** What happens to the page later, in order of `stage`. */
  readonly events: readonly DocumentEvent[];
}

/**
 * One thing that happens to one page at one stage, and stays. `expect` says what a reader of the archive must see:
 * `change` (the terms say something else), `same` (nothing of the terms differs), `set-aside` (this is not the document).
 */
export interface DocumentEvent {
  readonly stage: number;
  /** A clause that follows “Platform, Document: ”. */
  readonly said: string;
  readonly expect: 'change' | 'same' | 'set-aside';
  readonly edits?: readonly Edit[];
  readonly dress?: Partial<Dress>;
}

/** `find` occurs exactly once in the text before the edit. */
export interface Edit {
  readonly find: string;
  readonly put: string;
}

/** How the page looks; no word of the document depends on it. */
export interface Dress {
  readonly look: 'plain' | 'redesigned' | 'error' | 'consent';
  readonly quotes: 'typographic' | 'straight';
  /** Footer entries that have gone. */
  readonly footerWithout: readonly string[];
}

/** One document's page at one stage. */
export interface PageState {
  readonly stage: number;
  readonly text: string;
  readonly dress: Dress;
}
