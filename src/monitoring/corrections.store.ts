import { sql, type Database } from '#store';

/** An alert about a change that is withheld now, and was not corrected yet. */
export interface WrongAlert {
  readonly watch_id: string;
  readonly change_id: string;
  readonly withheld: string;
  /** Why the capture was retracted; null where the change is withheld for another reason. */
  readonly reason: string | null;
}

export async function alertsToCorrect(db: Database): Promise<WrongAlert[]> {
  const { rows } = await sql<WrongAlert>`
    select a.watch_id, a.change_id, c.withheld, case when c.withheld = 'retracted' then coalesce((
      select t.reason from retractions t where t.version_id in (c.from_version, c.to_version) order by t.at limit 1), '') end as reason
    from alerts a join changes c on c.id = a.change_id
    where a.kind = 'change' and c.withheld in ('retracted', 'oscillation', 'unstable-place', 'residue', 'cut-anew') and not exists (
      select 1 from alerts x where x.watch_id = a.watch_id and x.change_id = a.change_id and x.kind = 'correction')`.execute(
    db,
  );
  return rows;
}

/** Writes corrections that are not there yet and returns their ids. */
export async function saveCorrections(
  db: Database,
  corrections: readonly { id: string; watch_id: string; change_id: string; at: string; said: string }[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into alerts (id, watch_id, change_id, at, kind, said)
    select id, watch_id, change_id, at, 'correction', said
    from jsonb_to_recordset(${JSON.stringify(corrections)}::jsonb) as a(id text, watch_id text, change_id text, at timestamptz, said text)
    on conflict do nothing returning id`.execute(db);
  return rows.map(({ id }) => id);
}
