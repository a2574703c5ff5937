import type { ChangeDatesView, NoticePromiseView } from './dates-said.ts';
import type {
  BearingArticle,
  ChangeMeaningView,
  ChangeRef,
  ConsequenceView,
  DocumentRef,
  Instant,
  PlatformRef,
  Prevalence,
  ProvisionChangeView,
  ProvisionRef,
  QuotedProvision,
  Quotation,
  Run,
  TimelineEntry,
  TypeRef,
  VersionRef,
} from './parts.ts';
import type { ReadWords } from './weighing.ts';
import type { DisputeView, ReviewedView } from './review-page.ts';
import type { ReferencesView } from './references-said.ts';
import type { ShownSchedule } from './shown-schedule.ts';
import type { SummaryView } from './summed-up.ts';

/** The id of the watch that is on, or null. */
type Watched = string | null;

/** “Last recorded 14 months ago.”, where the document is no longer current or its last capture is older than 12 months; null otherwise. */
type Age = string | null;

export interface Counts {
  readonly platforms: number;
  readonly documents: number;
  readonly versions: number;
  readonly provisions: number;
  readonly changes: number;
}

export interface HomePage {
  readonly counts: Counts;
  /** True while nothing has been imported or added: the page explains import, add and the demonstration. */
  readonly empty: boolean;
  readonly changes: readonly ChangeRef[];
  /** Changes of wording per month, oldest first, the last 24 months of the record. */
  readonly activity: readonly { readonly month: string; readonly changes: number }[];
  /** Imports and captures under way, for the progress line. */
  readonly progress: readonly { readonly said: string; readonly done: number; readonly total: number | null }[];
  readonly families: readonly {
    readonly family: string;
    readonly types: readonly (TypeRef & { readonly provisions: number })[];
  }[];
}

export interface PlatformsPage {
  readonly platforms: readonly (PlatformRef & {
    readonly documents: number;
    readonly provisions: number;
    readonly lastChange: Instant | null;
  })[];
}

export interface PlatformPage {
  readonly platform: PlatformRef;
  readonly documents: readonly (DocumentRef & {
    readonly current: boolean;
    readonly lastCapture: Instant;
    readonly age: Age;
    readonly versions: number;
    readonly provisions: number;
    readonly high: number;
    readonly wordingChanges: number;
  })[];
  readonly changes: readonly ChangeRef[];
  /** The latest changes of all its documents, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly notable: readonly QuotedProvision[];
  readonly watched: Watched;
}

export interface DocumentPage {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly originalUrl: string | null;
  readonly current: boolean;
  /** The last capture that showed the document, with or without a change. */
  readonly lastCapture: Instant;
  readonly age: Age;
  readonly variant: string;
  readonly variants: readonly {
    readonly name: string;
    readonly said: string;
    readonly address: string;
    readonly versions: number;
    readonly sameTextAs: string | null;
  }[];
  readonly latest: VersionRef;
  /** "In force since 17 August 2021 at the latest (first record); the text states July 1, 2021; wording unchanged." */
  readonly standing: string;
  readonly statedUpdated: string | null;
  readonly statedEffective: string | null;
  /** What the text promises of notice before it changes. */
  readonly noticePromises: readonly NoticePromiseView[];
  readonly losses: readonly string[];
  readonly counts: {
    readonly provisions: number;
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    readonly versions: number;
    readonly wordingChanges: number;
  };
  readonly timeline: readonly TimelineEntry[];
  /** Captures that were not taken for the document, newest first, at most twenty. */
  readonly setAside: readonly { readonly at: Instant; readonly said: string }[];
  readonly families: readonly {
    readonly family: string;
    readonly provisions: readonly (ProvisionRef & { readonly excerpt: string })[];
  }[];
  /** Passages with an id and a page that carry no rule (definitions, introductions, contact lines) or none that we know. */
  readonly untyped: readonly (ProvisionRef & { readonly excerpt: string })[];
  readonly removed: readonly ProvisionRef[];
  /** Newest first. */
  readonly versions: readonly VersionRef[];
  readonly changes: readonly ChangeRef[];
  readonly references: ReferencesView;
  /** When the reader of this installation last marked it as read, and how many changes came after; null where never. */
  readonly lastRead: { readonly at: Instant; readonly changes: number } | null;
  /** When it is looked at next; null where nothing of it is fetched here. */
  readonly schedule: ShownSchedule | null;
  readonly watched: Watched;
}

/** A block of a version as shown: text only, never the markup of others. */
export interface ShownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  readonly level: number;
  readonly depth: number;
  readonly label: string | null;
  readonly header: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The provisions stated here, in the order of the text: each has an anchor and a link in the margin. */
  readonly provisions: readonly ProvisionRef[];
}

export interface VersionPage {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly version: VersionRef;
  readonly statedUpdated: string | null;
  readonly statedEffective: string | null;
  readonly blocks: readonly ShownBlock[];
  readonly previous: VersionRef | null;
  readonly next: VersionRef | null;
  readonly first: VersionRef;
  readonly last: VersionRef;
  readonly losses: readonly string[];
  readonly bodyDigest: string;
  /** For a version that was retracted: when and why. */
  readonly retraction: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
  readonly citation: Citation;
}

/** Two versions fit one time: the reader chooses. */
export interface VersionChoice {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly choices: readonly VersionRef[];
}

/** A page as it was captured. `content` is somebody else's: it is shown only where nothing of it can run, load or send. */
export interface CapturedPage {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly version: VersionRef;
  readonly bodyDigest: string;
  readonly mediaType: string;
  /** `other` is not shown here, such as PDF. */
  readonly form: 'html' | 'text' | 'other';
  readonly content: string;
  /** Where its picture is shown (JPEG), if a browser drew the page. */
  readonly picture: string | null;
}

export interface RedlinePage {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly from: VersionRef;
  readonly to: VersionRef;
  readonly sentence: string;
  readonly wordingChanged: boolean;
  readonly change: ChangeRef | null;
  readonly blocks: readonly {
    readonly op: 'same' | 'changed' | 'added' | 'removed' | 'moved';
    readonly kind: ShownBlock['kind'];
    readonly level: number;
    readonly depth: number;
    readonly label: string | null;
    readonly runs: readonly Run[];
    readonly provisions: readonly ProvisionRef[];
  }[];
  /** How many blocks are alike and folded away between changes are for the page to decide. */
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly moved: number;
  };
}

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly csl: Readonly<Record<string, unknown>>;
  readonly legal: string;
}

export interface WordingView {
  readonly quotation: Quotation | null;
  readonly from: VersionRef;
  /** The last version that had it. */
  readonly to: VersionRef;
  readonly current: boolean;
  /** Against the wording before; null for the first. */
  readonly runs: readonly Run[] | null;
  readonly change: ChangeRef | null;
}

export interface ProvisionPage extends ReadWords {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly originalUrl: string | null;
  readonly id: string;
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly number: string | null;
  readonly current: boolean;
  readonly badges: {
    readonly severity: 'low' | 'medium' | 'high';
    readonly confidence: number | null;
    readonly confidenceSaid: string;
    readonly basis: 'explicit' | 'inferred';
    readonly prevalence: Prevalence | null;
  };
  readonly types: readonly (TypeRef & {
    readonly confidence: number;
    /** Rules of ours that matched. */
    readonly cues: readonly string[];
    /** Words and pairs of words that weighed most in the linear model. */
    readonly because: readonly string[];
    readonly definition: string;
  })[];
  /** A person's decision on this wording, or on a near-identical one; null where there is none. */
  readonly reviewed: ReviewedView | null;
  /** What people hold to be wrong about this reading, and nobody has decided since. */
  readonly disputes: readonly DisputeView[];
  /** What is not looked for in the language of the words; null where every type is. */
  readonly languageSaid: string | null;
  readonly modality: string;
  readonly severityReasons: readonly string[];
  readonly quotation: Quotation;
  readonly version: VersionRef;
  readonly what: string;
  readonly why: string;
  readonly means: readonly { readonly audience: string; readonly text: string }[];
  readonly consequences: { readonly provisions: readonly ConsequenceView[]; readonly said: string };
  readonly actions: readonly string[];
  readonly stability: {
    readonly firstSeen: Instant;
    readonly lastSeen: Instant;
    readonly wordings: number;
    readonly inForceSince: Instant;
    readonly inForceAfter: Instant | null;
    readonly monthsWatched: number;
    /** "Imported history: what was watched between its records is not recorded." */
    readonly watchedSaid: string;
    readonly said: string;
    readonly documentChanges: number;
    readonly lastDocumentChange: ChangeRef | null;
    readonly recordsWithoutChange: number;
  };
  readonly counterparts: readonly (QuotedProvision & {
    readonly nearness: number;
    readonly sameWords: boolean;
    /** Other platforms that have the counterpart's very words. */
    readonly alsoAt: readonly { readonly platform: PlatformRef; readonly address: string }[];
  })[];
  readonly fullComparison: TypeRef | null;
  readonly law: readonly BearingArticle[];
  readonly lawSaid: string;
  readonly history: readonly WordingView[];
  readonly timeline: readonly TimelineEntry[];
  readonly citation: Citation;
  readonly verify: {
    readonly steps: readonly string[];
    readonly bodyDigest: string;
    readonly textDigest: string;
    readonly log: string | null;
  };
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly note: string;
  readonly age: Age;
  readonly watched: Watched;
  readonly previous: ProvisionRef | null;
  readonly next: ProvisionRef | null;
}

export interface TypesPage {
  readonly families: readonly {
    readonly family: string;
    readonly types: readonly (TypeRef & {
      readonly definition: string;
      readonly platforms: number;
      readonly provisions: number;
    })[];
  }[];
}

/** A stretch of prose; one that names a type of provision leads to its page. */
export interface NamedStretch {
  readonly text: string;
  readonly address: string | null;
}

export interface TypePage {
  readonly type: TypeRef;
  readonly definition: string;
  readonly is: string;
  readonly isNot: string;
  /** The same in stretches; those that name another type lead to it. */
  readonly isNotNamed: readonly NamedStretch[];
  readonly why: string;
  readonly prevalence: Prevalence;
  readonly severities: { readonly high: number; readonly medium: number; readonly low: number };
  /** One group a platform, by name. `total` counts all, `provisions` is the page of it asked for. */
  readonly platforms: readonly { readonly platform: PlatformRef; readonly provisions: readonly QuotedProvision[] }[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly without: readonly { readonly platform: PlatformRef; readonly searched: string }[];
  readonly law: readonly BearingArticle[];
  /** The latest changes that brought or reworded a provision of the type that stands today, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly watched: Watched;
}

export interface ChangePage {
  readonly change: ChangeRef;
  /** The change in a few sentences, each with what it rests on; null where its texts cannot be read. */
  readonly summary: SummaryView | null;
  /** Why it is not published, as a sentence; null for a change that is. */
  readonly withheld: string | null;
  readonly from: VersionRef;
  readonly to: VersionRef;
  readonly statedUpdated: string | null;
  readonly statedEffective: string | null;
  /** Dates that both texts state, where they disagree, and the notice that was promised; null where a text cannot be read. */
  readonly dates: ChangeDatesView | null;
  readonly provisions: readonly ProvisionChangeView[];
  /** Changes in passages that carry no rule, counted; of those that have an id, what changed. */
  readonly otherPassages: number;
  readonly others: readonly ProvisionChangeView[];
  readonly redline: string;
  readonly previous: ChangeRef | null;
  readonly next: ChangeRef | null;
  readonly recordedKind: string | null;
  /** What earlier releases of the rubric said, latest first: scored anew, the change itself being the same. */
  readonly earlierMeanings: readonly ChangeMeaningView[];
}

export interface SearchPage {
  readonly query: string;
  readonly provisions: readonly (QuotedProvision & { readonly snippet: readonly Run[] })[];
  readonly platforms: readonly PlatformRef[];
  readonly documents: readonly (DocumentRef & { readonly platform: PlatformRef })[];
  readonly types: readonly TypeRef[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export interface ChangesPage {
  readonly changes: readonly ChangeRef[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}
