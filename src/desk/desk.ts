import type { ArticlePage, InstrumentPage, RegulationsPage } from './law-pages.ts';
import type {
  CapturedPage,
  ChangePage,
  ChangesPage,
  DocumentPage,
  HomePage,
  PlatformPage,
  PlatformsPage,
  ProvisionPage,
  RedlinePage,
  SearchPage,
  TypePage,
  TypesPage,
  VersionChoice,
  VersionPage,
} from './pages.ts';
import type { Reader } from '#provisions';
import type { SincePage } from './since-page.ts';
import type { ReferencesView } from './references-said.ts';
import type { EntriesPage } from './entries-page.ts';
import type { ReviewLabel, ReviewPage } from './review-page.ts';
import type { ShownSchedule } from './shown-schedule.ts';
import type { LogPage } from './log-page.ts';
import type { WatchesPage } from './watches-page.ts';
import type { HeldCapture } from './held-capture.ts';
import type { EvidenceBundle } from './gather-evidence.ts';
import type { EvidenceAsked } from './mean-evidence.ts';
import type { DocumentRecord } from './record.ts';

/**
 * The questions that the faces ask. Read-only. Each answer is a plain value, ready to be shown or sent.
 * A question about something that is not here throws NotFoundError with a sentence fit for readers.
 */
export interface Desk {
  home(): Promise<HomePage>;
  platforms(): Promise<PlatformsPage>;
  platform(platform: string): Promise<PlatformPage>;
  document(platform: string, document: string, options?: { variant?: string | undefined }): Promise<DocumentPage>;
  /** For every sentence of the current text since when it stands; `since` is a day or a time, without it the reader's own mark counts. */
  since(
    platform: string,
    document: string,
    options?: { variant?: string | undefined; since?: string | undefined },
  ): Promise<SincePage>;
  /** What a document's current text incorporates and names, who incorporates it, and the changes that come by that. */
  references(platform: string, document: string, options?: { variant?: string | undefined }): Promise<ReferencesView>;
  /** `at` is a stamp (`20210817T104617Z`), any date, or a version id: the version then current. Two versions of one time: a choice. */
  version(
    platform: string,
    document: string,
    at: string,
    options?: { variant?: string | undefined },
  ): Promise<VersionPage | VersionChoice>;
  redline(
    platform: string,
    document: string,
    from: string,
    to: string,
    options?: { variant?: string | undefined },
  ): Promise<RedlinePage | VersionChoice>;
  /** By id alone or an alias of it; the face compares the slug and redirects. */
  provision(
    platform: string,
    document: string,
    id: string,
    options?: { variant?: string | undefined; reader?: Reader | undefined },
  ): Promise<ProvisionPage>;
  /** By id alone, wherever it is stated. */
  provisionById(id: string): Promise<ProvisionPage>;
  types(): Promise<TypesPage>;
  /** Pages are counted from 1. */
  type(id: string, options?: { page?: number; severity?: string | undefined }): Promise<TypePage>;
  change(id: string): Promise<ChangePage>;
  /** `take` are on a page, fifty without it. */
  changes(options?: {
    page?: number;
    take?: number;
    platform?: string | undefined;
    document?: string | undefined;
  }): Promise<ChangesPage>;
  regulations(): Promise<RegulationsPage>;
  instrument(slug: string): Promise<InstrumentPage>;
  article(instrument: string, article: string): Promise<ArticlePage>;
  search(query: string, options?: { page?: number }): Promise<SearchPage>;
  /** Captures that screening set aside, newest first: all, those of a platform, or those of a document. */
  quarantined(platform?: string, document?: string): Promise<readonly HeldCapture[]>;
  /** Provisions that wait for a person, and what was decided. */
  review(options?: { readonly page?: number | undefined }): Promise<ReviewPage>;
  /** What was decided on wordings, as labels for training. */
  reviewLabels(): Promise<readonly ReviewLabel[]>;
  /** The catalogue that comes with the program, by category, with what is watched already: all, or one category. */
  entries(category?: string): Promise<EntriesPage>;
  /** When watched documents are looked at next, soonest first: all, or those of a platform or document. */
  schedules(of?: string): Promise<readonly ShownSchedule[]>;
  watches(): Promise<WatchesPage>;
  /** The transparency log: what it holds, who signed it, and how to check it. */
  log(): Promise<LogPage>;
  /** The published shape behind `show --json` and the `.json` twin of a document. */
  record(
    platform: string,
    document: string,
    options?: { at?: string | undefined; variant?: string | undefined },
  ): Promise<DocumentRecord>;
  /** The page of a version, by its id, as it was captured. */
  captured(version: string): Promise<CapturedPage>;
  /** Its picture (JPEG), where a browser drew it. @throws NotFoundError */
  capturedPicture(version: string): Promise<Uint8Array>;
  /** The evidence bundle of a version, change or provision: a file, and what to call it. */
  evidence(asked: EvidenceAsked): Promise<EvidenceBundle>;
  /** Canonical text of a version. */
  text(
    platform: string,
    document: string,
    options?: { at?: string | undefined; variant?: string | undefined },
  ): Promise<string>;
}

/** Whether an answer asks the reader to choose between versions of one time. */
export function isChoice(page: VersionPage | RedlinePage | VersionChoice): page is VersionChoice {
  return 'choices' in page;
}
