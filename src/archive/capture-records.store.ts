import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

/** One record of a capture's exchange: which, and where its gzip member lies. */
export interface CaptureRecord {
  readonly step: number;
  readonly part: string;
  readonly type: string;
  readonly record_id: string;
  readonly target: string;
  readonly at: string;
  readonly payload_digest: string | null;
  readonly file: string;
  readonly position: number;
  readonly length: number;
}

const columns = [
  'capture_id',
  'step',
  'part',
  'type',
  'record_id',
  'target',
  'at',
  'payload_digest',
  'file',
  'position',
  'length',
] as const;

/** Notes which records captures have, by capture, in the transaction that writes them. */
export async function rememberRecords(
  trx: Database | DatabaseTransaction,
  captures: Iterable<readonly [string, readonly CaptureRecord[]]>,
): Promise<void> {
  await insertMany(
    trx,
    'capture_records',
    columns,
    [...captures].flatMap(([capture, records]) => records.map((record) => ({ capture_id: capture, ...record }))),
    sql`(capture_id, step, part) do nothing`,
  );
}

/** The records of a capture, in the order of its exchange. None for what was imported: that is found by its digest alone. */
export async function recordsOf(db: Database, captureId: string): Promise<CaptureRecord[]> {
  const { rows } = await sql<CaptureRecord>`
    select step, part, type, record_id, target, at, payload_digest, file, position, length from capture_records
    where capture_id = ${captureId} order by step, position`.execute(db);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** A response that holds a payload whole. */
export interface HeldPayload {
  readonly payload_digest: string;
  readonly record_id: string;
  readonly target: string;
  readonly at: string;
}

/** Earlier responses that hold these payloads, by payload. */
export async function heldPayloads(db: Database, digests: readonly string[]): Promise<Map<string, HeldPayload>> {
  if (digests.length === 0) return new Map();
  const { rows } = await sql<HeldPayload>`
    select distinct on (payload_digest) payload_digest, record_id, target, at from capture_records
    where payload_digest = any(${[...digests]}::text[]) and type = 'response' order by payload_digest, at, record_id`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.payload_digest, row]));
}

/** The response that a revisit refers to. */
export async function responseHolding(db: Database, payloadDigest: string): Promise<CaptureRecord | undefined> {
  const { rows } = await sql<CaptureRecord>`
    select step, part, type, record_id, target, at, payload_digest, file, position, length from capture_records
    where payload_digest = ${payloadDigest} and type = 'response' order by at, record_id limit 1`.execute(db);
  return rows[0] === undefined ? undefined : { ...rows[0], position: Number(rows[0].position) };
}

/** The last whole answer of each address, or the last that stood for one: what “not modified” speaks of. */
export async function lastAnswers(db: Database, targets: readonly string[]): Promise<Map<string, HeldPayload>> {
  if (targets.length === 0) return new Map();
  const { rows } = await sql<HeldPayload>`
    select distinct on (target) target, payload_digest, record_id, at from capture_records
    where target = any(${[...targets]}::text[]) and type = 'response' and payload_digest is not null order by target, at desc, record_id`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.target, row]));
}
