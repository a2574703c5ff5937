import { sql, type Database } from '#store';
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

/** What a variant, and the other documents of its platform that bind those who use it, may say of breaches; in no order. */
export function statingConsequences(
  db: Database,
  { platform, document, variant }: { platform: string; document: string; variant: string },
): Promise<StatingRow[]> {
  return standingRows<StatingRow>(
    db,
    sql`select s.*, a.types, a.modality from (
        select provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, main_type, severity, position, title, number, section, body_span, lead_spans
        from standing where (variant_id = ${variant} or (platform_id = ${platform} and document_id <> ${document} and counted and kind not in ('privacy', 'data-processing')))
          and ((search @@ to_tsquery('english', ${breaches}) and search @@ to_tsquery('english', ${outcomes}))
            or main_type = 'agreement.incorporated_documents'
            or section::text ~* 'what happens|consequence|violation|breach|enforcement|penalt')) s
      left join lateral (select array(select jsonb_array_elements(types)->>'id') as types, modality from assessments where passage_id = s.passage_id order by release desc limit 1) a on true`,
    sql`s.document_id, s.position`,
  );
}
