import type { Instant } from '#kernel';

/** One earlier state of a document, as a file or an archive of others has it. */
export interface HistoryRecord {
  /** The time that the record claims for its bytes. */
  readonly at: Instant;
  /** What the record is called where it comes from: the page's address in a WARC file, the name of a dated file. */
  readonly name: string;
  /** The media type with its parameters, as the record gives it. */
  readonly contentType: string | null;
  readonly status: number | null;
  /** With the content codings undone. */
  readonly body: Uint8Array;
}

/** What reading a history gives: its records in the order of time, and what was passed over. */
export interface History {
  readonly records: readonly HistoryRecord[];
  readonly passed: readonly string[];
}

/** A document is not larger than this. */
export const largestBody = 16 * 1024 * 1024;
/** All bodies of one history together, since they are sorted before they are kept. */
export const largestHistory = 512 * 1024 * 1024;

export function inTime(records: readonly HistoryRecord[]): HistoryRecord[] {
  return records.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.name < b.name ? -1 : 1));
}
