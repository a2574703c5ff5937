import type { RawBuilder } from 'kysely';
import { insertMany, sql, type ChangedProvision, type Database, type DatabaseTransaction } from '#store';

export interface ChangeRow {
  readonly id: string;
  readonly platform_id: string;
  readonly document_id: string;
  readonly variant_id: string;
  readonly from_version: string;
  readonly to_version: string;
  readonly detected_after: string;
  readonly detected_by: string;
  readonly severity: number;
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly others: number;
  readonly provisions: readonly ChangedProvision[];
}

const columns = [
  'id',
  'platform_id',
  'document_id',
  'variant_id',
  'from_version',
  'to_version',
  'detected_after',
  'detected_by',
  'severity',
  'added',
  'removed',
  'reworded',
  'moved',
  'others',
  'provisions',
  'withheld',
] as const;

export async function saveChanges(trx: DatabaseTransaction, rows: readonly ChangeRow[]): Promise<void> {
  await insertMany(
    trx,
    'changes',
    columns,
    // Not published before its variant is followed to the end.
    rows.map((row) => ({ ...row, withheld: 'pending' })),
    sql`(id) do update set provisions = excluded.provisions, severity = excluded.severity, added = excluded.added, removed = excluded.removed, reworded = excluded.reworded, moved = excluded.moved, others = excluded.others`,
  );
}

/** The document of a variant, named beside it since changes are found by document: looking at all of them keeps pages waiting. */
const documentOf = (variantId: string): RawBuilder<string> =>
  sql<string>`(select document_id from variants where id = ${variantId})`;

/** Sets, for one variant, which changes are withheld and why; all others are published. */
export async function setWithheld(
  db: Database | DatabaseTransaction,
  variantId: string,
  reasons: ReadonlyMap<string, string>,
): Promise<void> {
  const entries = [...reasons].map(([version, reason]) => ({ version, reason }));
  await sql`
    update changes c set withheld = w.reason
    from (select c2.id, r.reason from changes c2 left join jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(version text, reason text) on r.version = c2.to_version where c2.document_id = ${documentOf(variantId)} and c2.variant_id = ${variantId}) w
    where w.id = c.id and c.withheld is distinct from w.reason and (c.withheld is null or c.withheld not in ('superseded', 'retracted'))`.execute(
    db,
  );
}

/** Marks a variant's changes whose pair of versions is no longer a neighbouring one. */
export async function supersedeOthers(
  trx: DatabaseTransaction,
  variantId: string,
  kept: readonly string[],
): Promise<void> {
  await sql`update changes set withheld = 'superseded' where document_id = ${documentOf(variantId)} and variant_id = ${variantId} and not (id = any(${sql.val(kept)}::text[])) and withheld is distinct from 'retracted'`.execute(
    trx,
  );
}

/** Marks the changes that lie before and after a version that was retracted. */
export async function retractChanges(trx: DatabaseTransaction, variantId: string, versionId: string): Promise<void> {
  await sql`update changes set withheld = 'retracted' where document_id = ${documentOf(variantId)} and variant_id = ${variantId} and (from_version = ${versionId} or to_version = ${versionId})`.execute(
    trx,
  );
}

interface StoredSteps {
  readonly id: string;
  readonly from: string;
  readonly version: string;
  readonly at: string;
  readonly steps: readonly ChangedProvision[];
}

/** A variant's standing changes in time, as `withhold` takes them. */
export async function stepsInTime(db: Database, variantId: string): Promise<StoredSteps[]> {
  const { rows } = await sql<StoredSteps>`
    select c.id, c.from_version as "from", c.to_version as version, c.detected_by as at, c.provisions as steps from changes c join versions v on v.id = c.to_version
    where c.document_id = ${documentOf(variantId)} and c.variant_id = ${variantId} and (c.withheld is null or c.withheld not in ('superseded', 'retracted')) order by v.ordinal`.execute(
    db,
  );
  return rows;
}
