import type { ColumnType, Generated } from 'kysely';

/** The tables as `migrations/` makes them. Times are instants (`2021-08-17T10:46:17Z`); JSON goes in as a string and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;

/** What a source is: a page that we fetch, a file of a collection, a declaration of one, or a history from elsewhere. */
export type SourceKind = 'page' | 'collection' | 'declared' | 'web-archive' | 'warc-file' | 'dated-file';

export interface Tables {
  platforms: { id: string; slug: string; name: string; invented: ColumnType<boolean, boolean | undefined, boolean> };
  documents: { id: string; platform_id: string; slug: string; type: string; kind: string; title: string };
  variants: {
    id: string;
    document_id: string;
    name: string;
    same_as: string | null;
    current: ColumnType<boolean, boolean | undefined, boolean>;
  };
  collections: { id: string; name: string; address: string; head: string | null; imported_at: string | null };
  sources: {
    id: string;
    variant_id: string;
    kind: SourceKind;
    address: string;
    collection_id: string | null;
    extraction: Json<unknown>;
    valid_from: string | null;
    valid_until: string | null;
  };
  records: { digest: string; file: string; position: number; length: number; size: number };
  capture_records: {
    capture_id: string;
    step: number;
    part: string;
    type: string;
    record_id: string;
    target: string;
    at: string;
    payload_digest: string | null;
    file: string;
    position: number;
    length: number;
  };
  captures: {
    id: string;
    variant_id: string;
    source_id: string;
    captured_at: string;
    position: number;
    logged_at: string;
    outcome: 'accepted' | 'unchanged' | 'quarantined' | 'failed';
    reasons: Json<readonly { readonly code: string; readonly said: string }[]>;
    media_type: string | null;
    body_digest: string | null;
    address: string | null;
    status: number | null;
    commit_id: string | null;
    recorded_kind: 'first' | 'change' | 'technical' | null;
    etag: string | null;
    last_modified: string | null;
    refers_to: string | null;
    render: 'http' | 'browser' | null;
    screenshot_digest: string | null;
  };
  hosts: {
    host: string;
    robots_at: string | null;
    robots_status: number | null;
    robots: string | null;
    wait_until: string | null;
    failures: number;
  };
  readings: {
    id: Generated<number>;
    body_digest: string;
    extraction: string;
    release: string;
    text_digest: string;
    marks_digest: string;
    words_digest: string;
    title: string | null;
    stated_updated: string | null;
    stated_effective: string | null;
    losses: Json<readonly string[]>;
    /** `ScreeningFacts` of the text room; null in readings made before it kept them. */
    screening: ColumnType<unknown, string | null | undefined, string>;
    outline: string;
  };
  versions: {
    id: string;
    document_id: string;
    variant_id: string;
    ordinal: number;
    capture_id: string;
    reading_id: number;
    captured_at: string;
    kind: 'first' | 'change' | 'technical';
    recorded_kind: 'first' | 'change' | 'technical' | null;
    status: 'accepted' | 'quarantined' | 'retracted';
    wording_changed: boolean;
  };
  passages: { id: Generated<number>; key: string; body: string; leads: Json<readonly string[]>; heading: string };
  assessments: {
    passage_id: number;
    release: string;
    types: Json<readonly { readonly id: string; readonly confidence: number; readonly cues: readonly string[] }[]>;
    main_type: string | null;
    severity: number;
    basis: 'explicit' | 'inferred';
    modality: string;
  };
  provisions: { id: string; document_id: string; slug: string; alias_of: string | null };
  wordings: {
    provision_id: string;
    variant_id: string;
    passage_id: number;
    from_ordinal: number;
    to_ordinal: number | null;
    technical: boolean;
  };
  lineages: { document_id: string; state: string };
  changes: {
    id: string;
    platform_id: string;
    document_id: string;
    variant_id: string;
    from_version: string;
    to_version: string;
    detected_after: string;
    detected_by: string;
    withheld: string | null;
    severity: number;
    added: number;
    removed: number;
    reworded: number;
    moved: number;
    others: number;
    provisions: Json<readonly ChangedProvision[]>;
  };
  change_meanings: {
    change_id: string;
    release: string;
    position: Generated<number>;
    direction: 'better' | 'worse' | 'mixed' | 'neutral';
    business_direction: 'better' | 'worse' | 'mixed' | 'neutral';
    severity: number;
    kinds: Json<readonly string[]>;
    affected: Json<readonly string[]>;
    provisions: Json<readonly StoredProvisionMeaning[]>;
  };
  document_references: {
    variant_id: string;
    document_id: string;
    reading_id: number;
    release: string;
    found: Json<unknown>;
  };
  read_marks: { document_id: string; at: string };
  change_drafts: {
    change_id: string;
    model: string;
    at: string;
    sentences: Json<readonly { readonly text: string; readonly on: readonly string[] }[]>;
    dropped: Json<readonly { readonly text: string; readonly why: string }[]>;
  };
  standing: {
    provision_id: string;
    variant_id: string;
    document_id: string;
    platform_id: string;
    version_id: string;
    reading_id: number;
    passage_id: number;
    kind: string;
    main_type: string | null;
    severity: number;
    position: number;
    title: string;
    number: string | null;
    section: Json<readonly string[]>;
    body_span: readonly number[];
    lead_spans: readonly number[];
    counted: boolean;
    search: string;
  };
  counterparts: {
    provision_id: string;
    nearest: Json<readonly { readonly id: string; readonly nearness: number; readonly same: boolean }[]>;
  };
  type_counts: {
    type: string;
    platforms: number;
    provisions: number;
    high: number;
    medium: number;
    low: number;
    of: number;
  };
  log: { position: number; leaf_hash: string; kind: string; subject: string; entry: string; logged_at: string };
  log_subtrees: { level: number; number: number; hash: string };
  checkpoints: { size: number; note: string; made_at: string };
  schedules: { document_id: string; next_at: string; pace: number; why: string; paused_at: string | null };
  peers: {
    id: Generated<number>;
    origin: string;
    address: string;
    log_key: string;
    witness_key: string;
    at: string;
    by: string;
  };
  witnessed: { origin: string; size: number; root: string; note: string; at: string };
  cosignatures: { size: number; origin: string; line: string; signed_at: string };
  exchanges: {
    id: Generated<number>;
    origin: string;
    at: string;
    size: number;
    outcome: 'cosigned' | 'failed';
    said: string;
    compared: Json<unknown>;
  };
  tokens: {
    id: Generated<number>;
    size: number;
    authority: string;
    at: string;
    outcome: 'granted' | 'failed';
    said: string;
    token: string | null;
    stamped_at: string | null;
  };
  retractions: { id: string; capture_id: string; version_id: string; reason: string; by: string; at: string };
  watches: {
    id: string;
    kind: 'platform' | 'document' | 'provision' | 'type';
    target: string;
    since: string;
    until: string | null;
  };
  alerts: {
    id: string;
    watch_id: string;
    change_id: string;
    at: string;
    seen_at: string | null;
    kind: ColumnType<'change' | 'correction', 'change' | 'correction' | undefined, never>;
    said: ColumnType<string | null, string | null | undefined, never>;
  };
  deliveries: { id: string; alert_id: string; channel: string; at: string; outcome: string; said: string | null };
  decisions: {
    id: string;
    position: Generated<number>;
    subject_kind: 'capture' | 'passage';
    subject: string;
    verdict: 'accept' | 'reject' | 'assign' | 'type';
    variant: string | null;
    provision: ColumnType<string | null, string | null | undefined, never>;
    version: ColumnType<string | null, string | null | undefined, never>;
    types: ColumnType<readonly string[] | null, string | null | undefined, never>;
    severity: ColumnType<number | null, number | null | undefined, never>;
    spans: ColumnType<readonly number[] | null, readonly number[] | null | undefined, never>;
    reason: string;
    by: string;
    at: string;
  };
  disputes: {
    id: string;
    position: Generated<number>;
    provision_id: string;
    passage_id: number;
    reason: string;
    by: string;
    at: string;
  };
  screenings: {
    capture_id: string;
    variant_id: string;
    verdict: 'accepted' | 'unchanged' | 'held' | 'quarantined';
    reasons: Json<readonly { readonly code: string; readonly said: string }[]>;
  };
  audit: { id: Generated<number>; at: string; act: string; by: string; details: Json<unknown> };
}

/** What one release of the rubric said of one provision's part in a change. */
export interface StoredProvisionMeaning {
  readonly id: string;
  readonly direction: 'better' | 'worse' | 'mixed' | 'neutral';
  readonly business: 'better' | 'worse' | 'mixed' | 'neutral';
  readonly severity: number;
  readonly kind: string;
  readonly affected: readonly string[];
  /** Ids of the rules that found a shift. */
  readonly rules: readonly string[];
}

/** One provision's part in a change; passages by number, null on the side that does not exist. */
export interface ChangedProvision {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  readonly before: number | null;
  readonly after: number | null;
  /** False for a passage that carries no rule. */
  readonly rule: boolean;
  /** True where only its place in the frame of the page makes it carry none. */
  readonly framed?: boolean;
  /** The passage before it that stayed, 0 at the beginning; absent in changes written before it was noted. */
  readonly place?: number;
}
