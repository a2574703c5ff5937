import type { Archive, BundleMaterial } from '#archive';
import type { Instant } from '#kernel';
import type { Outline, ProvisionType } from '#provisions';
import type { Database } from '#store';
import type { ReadText } from './canonical-text.ts';
import type { Catalogue } from './catalogue.ts';
import type { LogKeys } from './log-page.ts';

/** What this installation calls itself and where it answers: citations carry it. */
export interface Installation {
  readonly name: string;
  /** `https://terms.example`, without a slash at the end. */
  readonly origin: string;
  /** The address that alerts are mailed to, or null where no mail server is configured. */
  readonly mail?: string | null;
}

export interface Progress {
  readonly said: string;
  readonly done: number;
  readonly total: number | null;
}

/** What proves things beside the database: the archive's bytes, the log's key, and what this release calls itself. */
export interface ProofParts {
  readonly archive: Pick<Archive, 'member' | 'read'>;
  /** The key that checkpoints are signed with, as C2SP signed-note writes it. */
  readonly key: string;
  readonly software: string;
  readonly write: (material: BundleMaterial) => Promise<Uint8Array>;
}

/** What every answer is made of. */
export interface Materials {
  readonly db: Database;
  readonly text: ReadText;
  readonly outlines: (readings: readonly number[]) => Promise<ReadonlyMap<number, Outline>>;
  /** While work is under way it may be some seconds older than the records. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Has the catalogue read anew the next time; false where it is as new as can be. */
  readonly renewCatalogue: () => boolean;
  readonly types: readonly ProvisionType[];
  typeOf(id: string | null): ProvisionType | null;
  readonly installation: Installation;
  /** Null where the desk is opened without the data directory's keys. */
  readonly logKeys: LogKeys | null;
  readonly generation: () => number;
  readonly clock: () => Instant;
  readonly progress: () => readonly Progress[];
  readonly proofs: ProofParts | undefined;
}
