import { sql, type Database } from '#store';
import type { RawBuilder } from 'kysely';
import { standingRows, type StandingRow } from './standing.store.ts';

/** A provision that may say what follows from a breach, with what the judgement needs to know of it. */
export interface StatingRow extends StandingRow {
  readonly types: readonly string[] | null;
  readonly modality: string | null;
}

/** Stems, as the search index keeps them, without which no sentence speaks of a breach, and without which none of what follows. */
const breaches =
  'violat:* | breach:* | compli:* | complianc:* | noncompli:* | abid:* | adher:* | infring:* | contraven:* | infract:* | disregard | observ:* | follow:* | respect | break | broken | prohibit:* | conduct | engag:* | unauthor:* | foregoing | nonpay:* | pay:* | paid | overdu | late | declin:* | default | afoul | rule:*';
const outcomes =
  'suspen:* | termin:* | delet:* | cancel:* | close:* | closur:* | expel:* | expuls:* | perman:* | remov:* | block:* | ban:* | restrict:* | limit:* | throttl:* | disabl:* | deactiv:* | revok:* | revoc:* | withdraw:* | deni:* | lock:* | lose:* | loss | bar:* | hide:* | reject:* | refus:* | demot:* | liabl:* | liabil:* | respons:* | account:* | indemn:* | harmless | compens:* | reimburs:* | damag:* | legal | prosecut:* | injunct:* | equit:* | crimin:* | author:* | withhold:* | withheld | forfeit:* | penalti:* | fine:* | fee:* | interest:* | refund:* | demonet:* | action:* | measur:* | step:* | sanction:* | consequ:* | warn:* | strike:*';

/**
 * Whether a row of `standing` may speak of breaches. Written out, without parameters, since the index that migration 0019
 * makes has the same condition, and the database sees that only of what is constant.
 */
export const maySpeakOfBreaches = sql`(search @@ to_tsquery('english', ${sql.lit(breaches)}) and search @@ to_tsquery('english', ${sql.lit(outcomes)})
  or main_type = 'agreement.incorporated_documents' or section::text ~* 'what happens|consequence|violation|breach|enforcement|penalt')`;

/** Rows asked for at a time: a platform may have thousands, and everybody else waits for a statement. */
const atATime = 100;

/** What stands in a variant and may say of breaches, in the order of the text. */
export function statingIn(
  db: Database,
  ask: { readonly platform: string; readonly document: string; readonly variant: string },
): Promise<StatingRow[]> {
  return stating(
    db,
    sql`platform_id = ${ask.platform} and document_id = ${ask.document} and variant_id = ${ask.variant}`,
  );
}

/** What may say of breaches in all documents of a platform that bind those who use it, one document after another. */
export function statingOn(db: Database, platform: string): Promise<StatingRow[]> {
  return stating(db, sql`platform_id = ${platform} and counted and kind not in ('privacy', 'data-processing')`);
}

async function stating(db: Database, where: RawBuilder<unknown>): Promise<StatingRow[]> {
  const rows: StatingRow[] = [];
  for (;;) {
    const { document_id: document = '', position = -1 } = rows.at(-1) ?? {};
    const some = await statingAfter(db, where, document, position);
    rows.push(...some);
    if (some.length < atATime) return rows;
  }
}

function statingAfter(
  db: Database,
  where: RawBuilder<unknown>,
  document: string,
  position: number,
): Promise<StatingRow[]> {
  return standingRows<StatingRow>(
    db,
    sql`select s.*, a.types, a.modality from (
        select provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, main_type, severity, position, title, number, section, body_span, lead_spans
        from standing where ${where} and ${maySpeakOfBreaches} and (document_id, position) > (${document}, ${position})
        order by document_id, position limit ${sql.lit(atATime)}) s
      left join lateral (select array(select jsonb_array_elements(types)->>'id') as types, modality from assessments where passage_id = s.passage_id order by release desc limit 1) a on true`,
    sql`s.document_id, s.position`,
  );
}
