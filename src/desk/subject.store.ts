import { rubricOfChanges } from '#changes';
import { sql, type Database } from '#store';

/** A provision that a change touches, with as much of its words as a title needs. */
export interface SubjectRow {
  readonly change_id: string;
  readonly kind: string;
  readonly body: string;
  readonly main_type: string | null;
  readonly severity: number | null;
  readonly meaning: string | null;
  readonly graveness: number | null;
}

/** The provisions with a rule that changes touch, each as it reads after the change, or before it where it went; in the order of the text. */
export async function subjectsOf(db: Database, changes: readonly string[]): Promise<SubjectRow[]> {
  if (changes.length === 0) return [];
  const ids = [...new Set(changes)];
  const { rows } = await sql<SubjectRow>`
    with touched as (
      select c.id as change_id, p.value->>'id' as id, p.value->>'kind' as kind, p.ordinality, coalesce((p.value->>'after')::bigint, (p.value->>'before')::bigint) as passage_id
      from changes c cross join lateral jsonb_array_elements(c.provisions) with ordinality p
      where c.id = any(${ids}::text[]) and (p.value->>'rule')::boolean),
    meant as (
      select m.change_id, x.value->>'id' as id, x.value->>'kind' as kind, (x.value->>'severity')::int as severity
      from change_meanings m cross join lateral jsonb_array_elements(m.provisions) x
      where m.change_id = any(${ids}::text[]) and m.release = ${rubricOfChanges})
    select t.change_id, t.kind, left(m.body, 240) as body, a.main_type, a.severity, e.kind as meaning, e.severity as graveness
    from touched t join passages m on m.id = t.passage_id
    left join meant e on e.change_id = t.change_id and e.id = t.id
    left join lateral (select main_type, severity from assessments a where a.passage_id = t.passage_id order by a.release desc limit 1) a on true
    order by t.change_id, t.ordinality`.execute(db);
  return rows;
}
