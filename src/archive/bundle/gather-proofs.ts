import { ArchiveError } from '#kernel';
import type { Database } from '#store';
import { recordsOf, responseHolding, type CaptureRecord } from '../capture-records.store.ts';
import { inspectWarc } from '../inspect-warc.ts';
import { checkpointOver, leavesOf, type LogRow } from '../log.store.ts';
import type { Archive } from '../open-archive.ts';
import type { Tree } from '../read-tree.ts';
import { findPlace } from '../records.store.ts';

/** The gzip members that show a capture: its exchange, or the one record of an imported file; then its text. */
export interface CaptureMembers {
  readonly ids: readonly string[];
  /** By file and place, so that two versions that share a record hold it once. */
  readonly members: ReadonlyMap<string, Uint8Array>;
}

type Place = Pick<CaptureRecord, 'file' | 'position' | 'length'>;

export async function gatherMembers(
  db: Database,
  archive: Pick<Archive, 'member'>,
  of: { readonly capture: string; readonly body: string; readonly text: string },
): Promise<CaptureMembers> {
  const members = new Map<string, Uint8Array>();
  const take = async (place: Place): Promise<Uint8Array> => {
    const bytes = await archive.member(place);
    members.set(`${place.file} ${place.position}`, bytes);
    return bytes;
  };
  const records = await recordsOf(db, of.capture);
  const ids = records.map((record) => record.record_id);
  for (const record of records) await take(record);
  // A revisit is nothing without the response that holds its payload.
  for (const { type, payload_digest } of records) {
    const holding =
      type === 'revisit' && payload_digest !== null ? await responseHolding(db, payload_digest) : undefined;
    if (holding !== undefined) await take(holding);
  }
  const body = await findPlace(db, of.body);
  if (body === undefined) throw new ArchiveError('corrupt-record', `The archive holds nothing under ${of.body}.`);
  const bytes = await take(body);
  if (ids.length === 0) ids.push(...inspectWarc(bytes, body.file).records.map(({ id }) => id));
  const text = await findPlace(db, of.text);
  if (text !== undefined) await take(text);
  return { ids, members };
}

export interface GatheredProofs {
  readonly leaves: readonly (LogRow & { readonly proof: readonly Uint8Array[] })[];
  readonly checkpoint: { readonly size: number; readonly note: string; readonly made_at: string };
}

/**
 * The leaves that speak of these subjects, and their proofs under the earliest checkpoint that covers them all: the least
 * that must be trusted of any clock. @throws ArchiveError `no-proof` where no checkpoint covers them yet
 */
export async function gatherProofs(db: Database, tree: Tree, subjects: readonly string[]): Promise<GatheredProofs> {
  const rows = (await Promise.all(subjects.map((subject) => leavesOf(db, subject)))).flat();
  const leaves = rows
    .map((row) => ({ ...row, position: Number(row.position) }))
    .sort((a, b) => a.position - b.position);
  const last = leaves.at(-1);
  const checkpoint = last === undefined ? undefined : await checkpointOver(db, last.position);
  if (checkpoint === undefined)
    throw new ArchiveError(
      'no-proof',
      'No checkpoint of the log covers this record yet; it will when the work now running is done.',
      {
        transient: true,
      },
    );
  const size = Number(checkpoint.size);
  const proven = await Promise.all(
    leaves.map(async (leaf) => ({ ...leaf, proof: await tree.inclusion(leaf.position, size) })),
  );
  return { leaves: proven, checkpoint: { ...checkpoint, size } };
}
