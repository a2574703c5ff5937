import { insertMany, sql, type ChangedProvision, type Database } from '#store';
import type { WatchKind } from './watches.store.ts';

export interface AlertRow {
  readonly id: string;
  readonly watch_id: string;
  readonly change_id: string;
  readonly at: string;
  /** Why somebody is told of a change in a document that they did not name; null where they did. */
  readonly said: string | null;
}

/** Writes alerts that are not there yet and returns their ids. */
export async function saveAlerts(db: Database, alerts: readonly AlertRow[]): Promise<string[]> {
  if (alerts.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    insert into alerts (id, watch_id, change_id, at, said)
    select id, watch_id, change_id, at, said from jsonb_to_recordset(${JSON.stringify(alerts)}::jsonb) as a(id text, watch_id text, change_id text, at timestamptz, said text)
    on conflict do nothing returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** An alert that waits to be mailed, with what its message says. */
export interface WaitingAlert {
  readonly id: string;
  readonly attempts: number;
  /** For a correction: why the change of an earlier alert does not stand. */
  readonly correction: string | null;
  /** Why somebody who watches another document is told. */
  readonly because: string | null;
  readonly watch: { readonly kind: WatchKind; readonly target: string; readonly name: string | null };
  readonly change: {
    readonly id: string;
    readonly platform: string;
    readonly document: string;
    readonly detectedAfter: string;
    readonly detectedBy: string;
    readonly added: number;
    readonly removed: number;
    readonly reworded: number;
    readonly moved: number;
    readonly others: number;
    readonly provisions: readonly ChangedProvision[];
  };
}

/**
 * Alerts of published changes, and corrections of alerts that were mailed: one whose change was withheld before anybody
 * was written to waits for nothing.
 */
const dueToMail = sql`case a.kind when 'change' then c.withheld is null else exists (
  select 1 from alerts o join deliveries y on y.alert_id = o.id and y.channel = 'mail' and y.outcome = 'sent'
  where o.watch_id = a.watch_id and o.change_id = a.change_id and o.kind = 'change') end`;

/** Alerts neither seen nor mailed, oldest first. */
export async function alertsToMail(db: Database, limit: number): Promise<WaitingAlert[]> {
  const { rows } = await sql<WaitingAlert>`
    select a.id, case a.kind when 'correction' then a.said end as correction, case a.kind when 'change' then a.said end as because, (select count(*)::int from deliveries x where x.alert_id = a.id and x.channel = 'mail') as attempts,
      jsonb_build_object('kind', w.kind, 'target', w.target, 'name', coalesce(
        (select name from platforms where w.kind = 'platform' and id = w.target),
        (select p2.name || ': ' || d2.title from documents d2 join platforms p2 on p2.id = d2.platform_id where w.kind = 'document' and d2.id = w.target),
        (select s.title from standing s where w.kind = 'provision' and s.provision_id = w.target limit 1))) as watch,
      jsonb_build_object('id', c.id, 'platform', p.name, 'document', d.title,
        'detectedAfter', to_char(c.detected_after at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'detectedBy', to_char(c.detected_by at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'added', c.added, 'removed', c.removed, 'reworded', c.reworded, 'moved', c.moved, 'others', c.others, 'provisions', c.provisions) as change
    from alerts a join watches w on w.id = a.watch_id join changes c on c.id = a.change_id
      join documents d on d.id = c.document_id join platforms p on p.id = c.platform_id
    where a.seen_at is null and ${dueToMail}
      and not exists (select 1 from deliveries x where x.alert_id = a.id and x.channel = 'mail' and x.outcome = 'sent')
    order by a.at, a.id limit ${limit}`.execute(db);
  return rows;
}

export async function countToMail(db: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from alerts a join changes c on c.id = a.change_id
    where a.seen_at is null and ${dueToMail}
      and not exists (select 1 from deliveries x where x.alert_id = a.id and x.channel = 'mail' and x.outcome = 'sent')`.execute(
    db,
  );
  return rows[0]?.waiting ?? 0;
}

export async function bodiesOf(db: Database, passages: readonly number[]): Promise<Map<number, string>> {
  if (passages.length === 0) return new Map();
  const { rows } = await sql<{ id: number; body: string }>`
    select id, left(body, 1000) as body from passages where id = any(${sql.val(passages)}::bigint[])`.execute(db);
  return new Map(rows.map(({ id, body }) => [Number(id), body]));
}

export async function saveDeliveries(
  db: Database,
  deliveries: readonly {
    readonly id: string;
    readonly alert_id: string;
    readonly channel: string;
    readonly at: string;
    readonly outcome: 'sent' | 'failed';
    readonly said: string | null;
  }[],
): Promise<void> {
  await insertMany(
    db,
    'deliveries',
    ['id', 'alert_id', 'channel', 'at', 'outcome', 'said'],
    deliveries.map((delivery) => ({ ...delivery })),
    sql`(id) do nothing`,
  );
}
