import type { Instant } from '#kernel';
import type { ProvisionType } from '#provisions';
import type { Database } from '#store';
import { answerCaptured, answerPicture } from './answer-captured.ts';
import { answerChange } from './answer-change.ts';
import { answerDocument } from './answer-document.ts';
import { answerEntries } from './answer-entries.ts';
import { answerLog } from './answer-log.ts';
import { answerHome, answerPlatforms, answerTypes } from './answer-home.ts';
import { answerPlatform } from './answer-platform.ts';
import { answerProvision } from './answer-provision.ts';
import { answerQuarantined } from './answer-quarantined.ts';
import { answerRecord } from './answer-record.ts';
import { answerRedline } from './answer-redline.ts';
import { answerAgain } from './answer-again.ts';
import { answerArticle, answerInstrument, answerRegulations } from './answer-regulations.ts';
import { answerReview, answerReviewLabels } from './answer-review.ts';
import { answerReferences } from './answer-references.ts';
import { answerSchedules } from './answer-schedules.ts';
import { answerSince } from './answer-since.ts';
import { answerSearch } from './answer-search.ts';
import { answerType } from './answer-type.ts';
import { answerVersion } from './answer-version.ts';
import { answerWatches } from './answer-watches.ts';
import { textsFrom } from './canonical-text.ts';
import { keepCatalogue } from './keep-catalogue.ts';
import type { Desk } from './desk.ts';
import { findOne, findPlace } from './find-version.ts';
import { findProvision } from './find-provision.ts';
import { listChanges } from './list-changes.ts';
import { gatherEvidence } from './gather-evidence.ts';
import type { LogKeys } from './log-page.ts';
import type { Installation, Materials, Progress, ProofParts } from './materials.ts';
import { outlinesFrom } from './outlines.ts';

export interface DeskParts {
  readonly db: Database;
  readonly archive: { read(digest: string): Promise<Uint8Array> };
  readonly types: readonly ProvisionType[];
  readonly clock: () => Instant;
  readonly installation: Installation;
  /** The keys of the log, for those who check it. */
  readonly logKeys?: LogKeys | undefined;
  /** A number that moves on whenever platforms, documents, variants, collections or counts changed; at most once a second while an import runs. */
  readonly generation: () => number;
  /** Imports and captures under way. */
  readonly progress?: (() => readonly Progress[]) | undefined;
  /** Without it, no evidence is given out. */
  readonly proofs?: ProofParts | undefined;
}

/** The desk over one database and archive. */
export function deskOf(parts: DeskParts): Desk {
  // A type that was renamed answers to its old ids too.
  const types = new Map(
    parts.types.flatMap((type) => [type.id, ...(type.formerly ?? [])].map((id) => [id as string, type])),
  );
  const progress = parts.progress ?? (() => []);
  const kept = keepCatalogue({ ...parts, progress });
  const desk: Materials = {
    db: parts.db,
    text: textsFrom(parts.archive),
    outlines: outlinesFrom(parts.db),
    catalogue: () => kept.read(),
    renewCatalogue: () => kept.renew(),
    types: parts.types,
    typeOf: (id) => (id === null ? null : (types.get(id) ?? null)),
    installation: parts.installation,
    logKeys: parts.logKeys ?? null,
    generation: parts.generation,
    clock: parts.clock,
    progress,
    proofs: parts.proofs,
  };
  const answers: Desk = {
    home: () => answerHome(desk),
    platforms: () => answerPlatforms(desk),
    platform: (platform) => answerPlatform(desk, platform),
    document: (platform, document, options) => answerDocument(desk, platform, document, options?.variant),
    since: (platform, document, options = {}) => answerSince(desk, platform, document, options),
    references: (platform, document, options) => answerReferences(desk, platform, document, options?.variant),
    version: (platform, document, at, options) => answerVersion(desk, platform, document, at, options?.variant),
    redline: (platform, document, from, to, options) =>
      answerRedline(desk, platform, document, from, to, options?.variant),
    provision: (platform, document, id, options) => answerProvision(desk, platform, document, id, options),
    provisionById: (id) => findProvision(desk, id),
    types: () => answerTypes(desk),
    type: (id, options = {}) => answerType(desk, id, options),
    change: (id) => answerChange(desk, id),
    changes: (options = {}) => listChanges(desk, options),
    regulations: async () => answerRegulations(),
    instrument: async (slug) => answerInstrument(slug),
    article: (instrument, article) => answerArticle(desk, instrument, article),
    search: (query, options = {}) => answerSearch(desk, query, options),
    quarantined: (platform, document) => answerQuarantined(desk, platform, document),
    entries: (category) => answerEntries(desk, category),
    schedules: (of) => answerSchedules(desk, of),
    review: (options) => answerReview(desk, options),
    reviewLabels: () => answerReviewLabels(desk),
    watches: () => answerWatches(desk),
    log: () => answerLog(desk),
    record: (platform, document, options = {}) => answerRecord(desk, platform, document, options),
    captured: (version) => answerCaptured(desk, version),
    capturedPicture: (version) => answerPicture(desk, version),
    evidence: (asked) => gatherEvidence(desk, asked),
    async text(platform, document, options = {}) {
      const place = await findPlace(desk, platform, document, options.variant);
      return (await desk.text((await findOne(desk, place, options.at)).text_digest)).text;
    },
  };
  return answerAgain(answers, () => kept.renew());
}
