/** A platform of the catalogue, with its documents. */
export interface EntryPlatform {
  readonly slug: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly documents: readonly {
    readonly slug: string;
    readonly type: string;
    /** The public address that the catalogue gives. */
    readonly address: string;
    readonly watched: boolean;
    /** A capture from this address was accepted here; until then nobody has checked that the document is there. */
    readonly verified: boolean;
    /** The document's page here; null where it is not on record. */
    readonly record: string | null;
  }[];
}

/** The catalogue that comes with the program, each platform under the first of its categories. */
export interface EntriesPage {
  readonly categories: readonly {
    readonly category: string;
    readonly title: string;
    readonly platforms: readonly EntryPlatform[];
  }[];
  readonly counts: {
    readonly platforms: number;
    readonly documents: number;
    readonly watched: number;
    readonly verified: number;
  };
}
