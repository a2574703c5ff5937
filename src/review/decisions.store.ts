import type { Instant } from '#kernel';
import { sql, type Database, type DatabaseTransaction } from '#store';
import type { Decision } from './decide.ts';

/** Adds a decision; one that is there already stays as it is. */
export async function saveDecision(trx: DatabaseTransaction, decision: Decision): Promise<void> {
  await trx
    .insertInto('decisions')
    .values({ ...decision, subject_kind: 'capture' })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** A capture that screening set aside or held, with what was decided on it since. */
export interface QuarantinedCapture {
  readonly id: string;
  readonly platform_id: string;
  readonly document_id: string;
  /** The timeline that it belongs to, or would. */
  readonly variant_id: string;
  readonly source_id: string;
  readonly variant: string;
  readonly captured_at: Instant;
  readonly address: string | null;
  readonly status: number | null;
  readonly media_type: string | null;
  readonly body_digest: string | null;
  readonly reasons: readonly { readonly code: string; readonly said: string }[];
  readonly extraction: unknown;
  /** The version that it became when it was accepted. */
  readonly version: string | null;
  readonly decision: Pick<Decision, 'verdict' | 'reason' | 'by' | 'at' | 'variant'> | null;
  /** It waits for a second capture that confirms it. */
  readonly held: boolean;
}

/** Quarantined captures, newest first: all, those of a platform or a document, or one by its id. */
export async function quarantinedCaptures(
  db: Database,
  of: {
    readonly platformId?: string | undefined;
    readonly documentId?: string | undefined;
    readonly id?: string | undefined;
  } = {},
): Promise<QuarantinedCapture[]> {
  const [platform, document, id] = [of.platformId ?? null, of.documentId ?? null, of.id ?? null];
  const { rows } = await sql<
    Omit<QuarantinedCapture, 'decision'> & {
      verdict: Decision['verdict'] | null;
      reason: string;
      by: string;
      at: string;
      decided_variant: string | null;
    }
  >`
    select c.id, d.platform_id, a.document_id, a.id as variant_id, c.source_id, a.name as variant, c.captured_at, c.address, c.status, c.media_type, c.body_digest, c.reasons || coalesce(g.reasons, '[]') as reasons, s.extraction,
      coalesce(g.verdict = 'held', false) as held,
      (select v.id from versions v where v.capture_id = c.id) as version, x.verdict, x.reason, x.by, x.at, x.variant as decided_variant
    from captures c left join screenings g on g.capture_id = c.id join variants a on a.id = coalesce(g.variant_id, c.variant_id) join documents d on d.id = a.document_id join sources s on s.id = c.source_id
    left join lateral (select verdict, reason, by, at, variant from decisions where subject_kind = 'capture' and subject = c.id order by position desc limit 1) x on true
    where c.id in (select id from captures where outcome = 'quarantined' union select capture_id from screenings where verdict in ('held', 'quarantined')
        union select subject from decisions where subject_kind = 'capture')
      and (${platform}::text is null or d.platform_id = ${platform}) and (${document}::text is null or a.document_id = ${document}) and (${id}::text is null or c.id = ${id})
    order by c.captured_at desc, c.position desc, c.id`.execute(db);
  return rows.map(({ verdict, reason, by, at, decided_variant: variant, ...row }) => ({
    ...row,
    decision: verdict === null ? null : { verdict, reason, by, at, variant },
  }));
}

/** What a capture was found to be, for one that is not quarantined. */
export async function outcomeOf(db: Database, capture: string): Promise<string | null> {
  const row = await db.selectFrom('captures').select('outcome').where('id', '=', capture).executeTakeFirst();
  return row?.outcome ?? null;
}
