import type { Instant } from '#kernel';
import { sql, type Database } from '#store';

/** A draft as it is kept: each sentence with the texts of the sentences by rules that it rests on, by which it is held again when shown. */
export interface StoredDraft {
  readonly model: string;
  readonly at: Instant;
  readonly sentences: readonly { readonly text: string; readonly on: readonly string[] }[];
  readonly dropped: readonly { readonly text: string; readonly why: string }[];
}

/** Published changes that this model has drafted nothing of, newest first, among the `newest` alone. */
export async function changesToDraft(db: Database, model: string, newest: number, take: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from (select id, detected_by from changes where withheld is null order by detected_by desc, id limit ${newest}) c
    where not exists (select 1 from change_drafts d where d.change_id = c.id and d.model = ${model})
    order by c.detected_by desc, c.id limit ${take}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function saveDraft(db: Database, change: string, draft: StoredDraft): Promise<void> {
  await sql`insert into change_drafts (change_id, model, at, sentences, dropped)
    values (${change}, ${draft.model}, ${draft.at}, ${JSON.stringify(draft.sentences)}::jsonb, ${JSON.stringify(draft.dropped)}::jsonb)
    on conflict (change_id, model) do nothing`.execute(db);
}

/** The latest draft of a change. */
export async function draftOf(db: Database, change: string): Promise<StoredDraft | null> {
  const { rows } = await sql<StoredDraft>`
    select model, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, sentences, dropped from change_drafts
    where change_id = ${change} order by at desc, model limit 1`.execute(db);
  return rows[0] ?? null;
}
