import { sql, type Database } from '#store';
import type { WatchKind } from '#monitoring';

/** Puts a watch on, unless one on the same is on already: its id, and whether it is new. */
export async function openWatch(
  db: Database,
  watch: { id: string; kind: WatchKind; target: string; since: string },
): Promise<{ id: string; fresh: boolean }> {
  const open = () =>
    db
      .selectFrom('watches')
      .select('id')
      .where('kind', '=', watch.kind)
      .where('target', '=', watch.target)
      .where('until', 'is', null)
      .executeTakeFirst();
  const held = await open();
  if (held !== undefined) return { id: held.id, fresh: false };
  await db
    .insertInto('watches')
    .values({ ...watch, until: null })
    .onConflict((conflict) => conflict.columns(['kind', 'target', 'since']).doUpdateSet({ until: null }))
    .execute();
  return { id: (await open())?.id ?? watch.id, fresh: true };
}

/** `ended` when it was on, `was-ended` when it was off already; null when there is none. */
export async function closeWatch(db: Database, id: string, at: string): Promise<'ended' | 'was-ended' | null> {
  const { numUpdatedRows } = await db
    .updateTable('watches')
    .set({ until: at })
    .where('id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return 'ended';
  const held = await db.selectFrom('watches').select('id').where('id', '=', id).executeTakeFirst();
  return held === undefined ? null : 'was-ended';
}

export async function noteSeen(db: Database, id: string, at: string): Promise<'seen' | 'was-seen' | null> {
  const { numUpdatedRows } = await db
    .updateTable('alerts')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return 'seen';
  const held = await db.selectFrom('alerts').select('id').where('id', '=', id).executeTakeFirst();
  return held === undefined ? null : 'was-seen';
}

/** Notes when a document was read; an earlier mark gives way. */
export async function noteRead(db: Database, document: string, at: string): Promise<void> {
  await db
    .insertInto('read_marks')
    .values({ document_id: document, at })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ at }))
    .execute();
}

/** The id of a platform, a document or a provision that an id or the parts of an address name. */
export async function findPlatform(db: Database, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from platforms where slug = ${name} or id = ${name} order by slug = ${name} desc limit 1`.execute(db);
  return rows[0]?.id;
}

export async function findDocument(
  db: Database,
  platform: string | undefined,
  name: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select d.id from documents d join platforms p on p.id = d.platform_id
    where ${platform === undefined ? sql`d.id = ${name}` : sql`p.slug = ${platform} and d.slug = ${name}`}`.execute(db);
  return rows[0]?.id;
}

/** A provision by its id, or the one that took it in. */
export async function findProvision(db: Database, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select id, alias_of, 1 as steps from provisions where id = ${id}
      union all
      select p.id, p.alias_of, l.steps + 1 from line l join provisions p on p.id = l.alias_of where l.steps < 20)
    select id from line where alias_of is null limit 1`.execute(db);
  return rows[0]?.id;
}
