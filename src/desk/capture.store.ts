import { sql, type Database } from '#store';

/** A capture that made no version and yet says something: set aside, failed, or the first after a long silence. */
export interface NotableCaptureRow {
  readonly captured_at: string;
  readonly outcome: 'accepted' | 'unchanged' | 'quarantined' | 'failed';
  readonly reasons: readonly { readonly code: string; readonly said: string }[];
  /** A live capture that came more than three times the usual twelve hours after the one before. */
  readonly late: boolean;
}

/** The captures of variants that a timeline must know beside their versions, in order. */
export async function notableCaptures(db: Database, variants: readonly string[]): Promise<NotableCaptureRow[]> {
  if (variants.length === 0) return [];
  const { rows } = await sql<NotableCaptureRow>`
    select captured_at, outcome, reasons, late from (
      select k.captured_at, k.position, case when g.verdict in ('held', 'quarantined') then 'quarantined' else k.outcome end as outcome, k.reasons || coalesce(g.reasons, '[]') as reasons,
        exists (select 1 from versions v where v.capture_id = k.id) as published, commit_id is null and coalesce(captured_at - lag(captured_at) over (partition by k.variant_id order by captured_at, position) > interval '36 hours', false) as late
      from captures k left join screenings g on g.capture_id = k.id where k.variant_id = any(${sql.val([...new Set(variants)])}::text[]) and coalesce(g.variant_id, k.variant_id) = k.variant_id) c
    where (outcome in ('quarantined', 'failed') and not published) or late order by captured_at, position`.execute(db);
  return rows;
}
