import { sql, type Database } from '#store';

export interface QuotedReading {
  readonly body_digest: string;
  readonly text_digest: string;
  readonly reading: number;
  /** The media type with its parameters. */
  readonly media_type: string | null;
  readonly extraction: unknown;
  readonly platform: string;
  readonly document: string;
  readonly version: string;
}

/** One version for each reading that pages quote: the current ones, and with `history` all. `of` narrows to a platform or document. */
export async function quotedReadings(
  db: Database,
  options: { of: string | null; history: boolean },
): Promise<QuotedReading[]> {
  const [platform = null, document = null] = options.of === null ? [] : options.of.split('/');
  const { rows } = await sql<QuotedReading>`
    select distinct on (r.id) r.body_digest, r.text_digest, r.id as reading, c.media_type, s.extraction, p.slug as platform, d.slug as document, v.id as version
    from readings r join versions v on v.reading_id = r.id join captures c on c.id = v.capture_id join sources s on s.id = c.source_id
      join documents d on d.id = v.document_id join platforms p on p.id = d.platform_id
    where (${platform}::text is null or p.slug = ${platform}) and (${document}::text is null or d.slug = ${document})
      and (${options.history} or v.ordinal = (select max(ordinal) from versions w where w.variant_id = v.variant_id))
    order by r.id, v.id`.execute(db);
  return rows;
}

export async function outlineOf(db: Database, reading: number): Promise<string> {
  return (await db.selectFrom('readings').select('outline').where('id', '=', reading).executeTakeFirstOrThrow())
    .outline;
}
