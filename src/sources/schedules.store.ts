import type { Instant } from '#kernel';
import { insertMany, sql, type Database } from '#store';
import { planCheck, type CheckFacts } from './plan-check.ts';

export interface Schedule {
  readonly documentId: string;
  readonly platformSlug: string;
  readonly documentSlug: string;
  readonly nextAt: Instant;
  readonly pace: number;
  readonly why: string;
  readonly pausedAt: Instant | null;
}

/** The looks at so many documents are gathered by one statement: a year's may be hundreds of each. */
const plannedAtOnce = 50;

/** Works out anew when these documents are looked at next; a pause stays. To be called after they were looked at. */
export async function planChecks(db: Database, documentIds: readonly string[], now: Instant): Promise<void> {
  const ids = [...new Set(documentIds)];
  for (let start = 0; start < ids.length; start += plannedAtOnce) {
    const rows = (await checkFacts(db, ids.slice(start, start + plannedAtOnce), now)).map((facts) => {
      const { nextAt, pace, why } = planCheck(facts, now);
      return { document_id: facts.documentId, next_at: nextAt, pace, why, paused_at: null };
    });
    await insertMany(
      db,
      'schedules',
      ['document_id', 'next_at', 'pace', 'why', 'paused_at'],
      rows,
      sql`(document_id) do update set next_at = excluded.next_at, pace = excluded.pace, why = excluded.why`,
    );
  }
}

/** What our own watching of documents brought within the last year; histories from elsewhere do not count. */
async function checkFacts(db: Database, documentIds: readonly string[], now: Instant): Promise<CheckFacts[]> {
  const { rows } = await sql<CheckFacts>`
    with looks as (
      select v.document_id, s.id as source_id, s.valid_until is null as open, c.captured_at, c.outcome in ('accepted', 'unchanged') as good
      from sources s join variants v on v.id = s.variant_id join captures c on c.variant_id = s.variant_id and c.source_id = s.id
      where s.kind = 'page' and v.document_id = any(${documentIds}::text[]) and c.captured_at > ${now}::timestamptz - interval '365 days'
    ), seen as (
      select document_id, min(captured_at) as since, max(captured_at) as last from looks group by document_id
    ), found as (
      select source_id, max(captured_at) as at from looks where good group by source_id
    ), missed as (
      select l.document_id, l.source_id, count(*) as n from looks l left join found f on f.source_id = l.source_id
      where l.open and not l.good and l.captured_at > coalesce(f.at, '-infinity') group by l.document_id, l.source_id
    ), runs as (
      select document_id, max(n) as longest from missed group by document_id
    )
    select d.id as "documentId", e.since, e.last,
      (select count(*) from changes g join versions w on w.id = g.to_version join captures c on c.id = w.capture_id join sources s on s.id = c.source_id
        where g.document_id = d.id and g.withheld is null and s.kind = 'page' and g.detected_by > ${now}::timestamptz - interval '365 days')::int as changes,
      coalesce(r.longest, 0)::int as failures
    from documents d left join seen e on e.document_id = d.id left join runs r on r.document_id = d.id
    where d.id = any(${documentIds}::text[])`.execute(db);
  return rows;
}

/** The documents whose time has come: `platform/document`, longest overdue first. The demonstration's are looked at by itself. */
export async function dueDocuments(db: Database, now: Instant): Promise<string[]> {
  const { rows } = await sql<{ named: string }>`
    select p.slug || '/' || d.slug as named
    from documents d join platforms p on p.id = d.platform_id left join schedules h on h.document_id = d.id
    where not p.invented and h.paused_at is null and coalesce(h.next_at, '-infinity') <= ${now}::timestamptz
      and exists (select 1 from variants v join sources s on s.variant_id = v.id where v.document_id = d.id and s.kind = 'page' and s.valid_until is null)
    order by h.next_at nulls first, d.id`.execute(db);
  return rows.map(({ named }) => named);
}

/** The schedules of what is watched: all, or those of one platform or document. */
export async function schedulesOf(db: Database, of: string | null): Promise<Schedule[]> {
  const [platform = null, document = null] = of === null ? [] : of.split('/');
  const { rows } = await sql<Schedule>`
    select d.id as "documentId", p.slug as "platformSlug", d.slug as "documentSlug", h.next_at as "nextAt", h.pace, h.why, h.paused_at as "pausedAt"
    from schedules h join documents d on d.id = h.document_id join platforms p on p.id = d.platform_id
    where not p.invented and (${platform}::text is null or p.slug = ${platform}) and (${document}::text is null or d.slug = ${document})
      and exists (select 1 from variants v join sources s on s.variant_id = v.id where v.document_id = d.id and s.kind = 'page' and s.valid_until is null)
    order by h.next_at, p.slug, d.slug`.execute(db);
  return rows;
}

/** Sets or ends the pause of documents; their next look stays as it was worked out. */
export async function setPaused(db: Database, documentIds: readonly string[], at: Instant | null): Promise<void> {
  await db.updateTable('schedules').set({ paused_at: at }).where('document_id', 'in', documentIds).execute();
}

/** Has the schedule look at documents as soon as it can. */
export async function setDue(db: Database, documentIds: readonly string[], now: Instant): Promise<void> {
  await db.updateTable('schedules').set({ next_at: now }).where('document_id', 'in', documentIds).execute();
}
