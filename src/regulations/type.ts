/** How far an article's number and subject were checked; what each level means stands in `about().verificationLevels`. */
export const verificationLevels = ['text', 'heading', 'secondary', 'none'] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

/**
 * Whether an article binds now, in one word. `contested`: in force, but a court has struck out, stayed or is asked to
 * strike out part of it. `coming`: not yet applicable, or its commencement is staged or unconfirmed.
 */
export const standings = ['in force', 'contested', 'coming', 'repealed'] as const;
export type Standing = (typeof standings)[number];

export interface ArticleVerification {
  readonly level: VerificationLevel;
  /** What was read: collection, file, place. Missing where the level is `none`. */
  readonly source?: string;
  readonly sourceUrl?: string;
  /** What the check could not confirm. */
  readonly note?: string;
}

/** One article as it is written in its instrument's file. */
export interface ArticleEntry {
  /** Unique inside the instrument, for life: it is part of an address. */
  readonly slug: string;
  /** As lawyers write it: `Art. 13`, `§ 1798.100`, `Sch. 2 para 8`. */
  readonly number: string;
  readonly heading: string;
  /** What it asks, in our own words; never the law's text. */
  readonly requirement: string;
  /** The law kinds that it bears on. */
  readonly kinds: readonly string[];
  /** The state of the law in the words of the table: `in force`, `staged (Category 1 register)`, … */
  readonly status: string;
  readonly standing: Standing;
  /** A day, `2018-05-25`. */
  readonly appliesFrom: string;
  readonly officialUrl: string;
  /** Straight to the article, best effort. */
  readonly deepLink?: string;
  readonly note?: string;
  readonly verification: ArticleVerification;
}

/** What a file of the table holds. */
export interface InstrumentFile {
  /** Unique, for life: it is part of an address. Also the name of the file. */
  readonly slug: string;
  readonly shortName: string;
  readonly name: string;
  /** The official citation. */
  readonly citation: string;
  /** The number of the act in EUR-Lex. */
  readonly celex?: string;
  readonly jurisdiction: string;
  readonly regulators: readonly string[];
  readonly officialUrl: string;
  /** A day, `2018-05-25`. */
  readonly appliesFrom: string;
  readonly note?: string;
  /** Why this instrument must be checked again: the law is moving. */
  readonly watch?: string;
  readonly articles: readonly ArticleEntry[];
}

/** One article or section of an instrument. It *bears on* law kinds; it never says that a clause breaches it. */
export interface Article extends ArticleEntry {
  /** `/regulations/eu-gdpr/art-13`. */
  readonly address: string;
  /** The slug of its instrument. */
  readonly instrument: string;
  /** `GDPR, Art. 13`. */
  readonly cite: string;
  readonly jurisdiction: string;
}

/** A statute, regulation, directive or rule. */
export interface Instrument extends InstrumentFile {
  /** `/regulations/eu-gdpr`. */
  readonly address: string;
  /** In the order of the instrument. */
  readonly articles: readonly Article[];
}

/** A subject that terms and law share; provision types name the kinds that bear on them. */
export interface LawKind {
  readonly id: string;
  readonly label: string;
  /** What a reader of terms looks for under this kind. */
  readonly looksFor: string;
}

/** `US-CA` lies within `US`. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
}

export interface AboutTable {
  readonly title: string;
  /** When the table was compiled. */
  readonly compiled: string;
  readonly disclaimer: string;
  readonly verificationLevels: Readonly<Record<VerificationLevel, string>>;
  readonly urlNote: string;
  /** Copies of the law that were looked at and found wrong; do not import them. */
  readonly knownBadSources: readonly string[];
}
