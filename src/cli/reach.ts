import type {
  CaptureDecision,
  CaptureRetraction,
  DeclarationsToImport,
  EntriesToAdd,
  HistoryToImport,
  PageToAdd,
  ProvisionReview,
  ScheduleAct,
  WitnessReport,
  WitnessRequest,
} from '#acts';
import type { LogReport } from '#archive';
import type { Counts, Desk, EvidenceAsked } from '#desk';
import type { Outcome, Progress, QuotationReport } from '#pipeline';

/** All that the commands need, whether this process owns the data directory or a running server does. */
export interface Reach {
  readonly desk: Pick<
    Desk,
    | 'record'
    | 'text'
    | 'redline'
    | 'search'
    | 'home'
    | 'quarantined'
    | 'review'
    | 'reviewLabels'
    | 'entries'
    | 'schedules'
  >;
  /** A bundle's bytes travel as base 64. */
  evidence(asked: EvidenceAsked): Promise<{ readonly name: string; readonly base64: string }>;
  import(request: { address: string; only: string | null }, progress: (step: Progress) => void): Promise<Outcome>;
  declarations(request: DeclarationsToImport, progress: (step: Progress) => void): Promise<Outcome>;
  history(request: HistoryToImport, progress: (step: Progress) => void): Promise<Outcome>;
  add(page: PageToAdd, progress: (step: Progress) => void): Promise<Outcome>;
  addEntries(request: EntriesToAdd, progress: (step: Progress) => void): Promise<Outcome>;
  capture(
    request: { of: readonly string[] | null; allowLoopback: boolean },
    progress: (step: Progress) => void,
  ): Promise<Outcome>;
  schedule(request: { of: string; act: ScheduleAct }): Promise<void>;
  review(request: ProvisionReview, progress: (step: Progress) => void): Promise<Outcome>;
  dispute(request: { readonly provision: string; readonly reason: string }): Promise<void>;
  decide(request: CaptureDecision, progress: (step: Progress) => void): Promise<Outcome>;
  retract(request: CaptureRetraction, progress: (step: Progress) => void): Promise<Outcome>;
  witness(request: WitnessRequest): Promise<WitnessReport>;
  verify(request: { of: string | null; history: boolean }, progress: (step: Progress) => void): Promise<VerifyReport>;
  stats(): Promise<Counts>;
  close(): Promise<void>;
}

export interface VerifyReport extends QuotationReport {
  readonly log: LogReport;
}
