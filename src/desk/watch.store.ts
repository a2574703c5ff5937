import { sql, type Database } from '#store';

export interface WatchRow {
  readonly id: string;
  readonly kind: 'platform' | 'document' | 'provision' | 'type';
  readonly target: string;
  readonly since: string;
  /** For a provision: where it is and what it is called. */
  readonly slug: string | null;
  readonly document_id: string | null;
  readonly title: string | null;
}

/** Watches that are on. A target is an id, or the address of what is watched. */
export async function openWatches(db: Database): Promise<WatchRow[]> {
  const { rows } = await sql<WatchRow>`
    select w.id, w.kind, w.target, w.since, p.slug, p.document_id, (select s.title from standing s where s.provision_id = p.id order by s.counted desc limit 1) as title
    from watches w left join provisions p on w.kind = 'provision' and p.id = substring(w.target from '(?:^|/)([a-z2-7]{16})(?:-[^/]*)?$')
    where w.until is null order by w.since desc, w.id`.execute(db);
  return rows;
}

/** The watch that is on something now, or null. */
export async function watchOn(db: Database, kind: WatchRow['kind'], target: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from watches where kind = ${kind} and target = ${target} and until is null limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

export interface AlertRow {
  readonly id: string;
  readonly watch_id: string;
  readonly change_id: string;
  readonly at: string;
  readonly seen_at: string | null;
  readonly kind: 'change' | 'correction';
  readonly said: string | null;
  readonly deliveries: readonly { readonly channel: string; readonly outcome: string; readonly said: string | null }[];
}

export async function latestAlerts(db: Database, most: number): Promise<AlertRow[]> {
  const { rows } = await sql<AlertRow>`
    select a.id, a.watch_id, a.change_id, a.at, a.seen_at, a.kind, a.said,
      coalesce((select jsonb_agg(jsonb_build_object('channel', d.channel, 'outcome', d.outcome, 'said', d.said) order by d.at) from deliveries d where d.alert_id = a.id), '[]') as deliveries
    from alerts a order by a.at desc, a.id limit ${most}`.execute(db);
  return rows;
}
