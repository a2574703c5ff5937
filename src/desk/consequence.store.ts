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

/** What stands in a variant and may say of breaches, in the order of the text. */
export function statingIn(db: Database, variant: string): Promise<StatingRow[]> {
  return stating(db, sql`variant_id = ${variant}`);
}

/** What may say of breaches in all documents of a platform that bind those who use it. */
export function statingOn(db: Database, platform: string): Promise<StatingRow[]> {
  return stating(db, sql`platform_id = ${platform} and counted and kind not in ('privacy', 'data-processing')`);
}

function stating(db: Database, where: RawBuilder<unknown>): Promise<StatingRow[]> {
  return standingRows<StatingRow>(
    db,
    sql`select s.*, a.types, a.modality from (
        select provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, main_type, severity, position, title, number, section, body_span, lead_spans
        from standing where ${where}
          and ((search @@ to_tsquery('english', ${breaches}) and search @@ to_tsquery('english', ${outcomes}))
            or main_type = 'agreement.incorporated_documents'
            or section::text ~* 'what happens|consequence|violation|breach|enforcement|penalt')) s
      left join lateral (select array(select jsonb_array_elements(types)->>'id') as types, modality from assessments where passage_id = s.passage_id order by release desc limit 1) a on true`,
    sql`s.document_id, s.position`,
  );
}
