import { sql, type Database } from '#store';

export interface WatchedPage {
  readonly platformId: string;
  readonly documentId: string;
  readonly variantId: string;
  readonly sourceId: string;
  readonly platform: string;
  readonly platformSlug: string;
  readonly documentSlug: string;
  readonly termsType: string;
  readonly variant: string;
  readonly url: string;
  readonly extraction: unknown;
  readonly invented: boolean;
}

/** The pages that are watched now: all, or those of some platforms or documents (`platform` or `platform/document`). */
export async function watchedPages(db: Database, of: readonly string[] | null): Promise<WatchedPage[]> {
  const { rows } = await sql<WatchedPage>`
    select p.id as "platformId", d.id as "documentId", v.id as "variantId", s.id as "sourceId", p.name as platform, p.slug as "platformSlug", d.slug as "documentSlug", d.type as "termsType", v.name as variant, s.address as url, s.extraction, p.invented
    from sources s join variants v on v.id = s.variant_id join documents d on d.id = v.document_id join platforms p on p.id = d.platform_id
    where s.kind = 'page' and s.valid_until is null
      and (${of}::text[] is null or p.slug = any(${of}::text[]) or p.slug || '/' || d.slug = any(${of}::text[]))
    order by p.slug, d.slug, s.address`.execute(db);
  return rows;
}

/** What has become of a page that was ever watched. */
export interface KnownPage {
  readonly platform: string;
  readonly termsType: string;
  readonly address: string;
  readonly watched: boolean;
  /** A capture from this address was accepted, so that a document was there. */
  readonly verified: boolean;
  readonly platformSlug: string;
  readonly documentSlug: string;
}

/** Every page that is or was watched, with whether a capture of it was ever accepted. */
export async function knownPages(db: Database): Promise<KnownPage[]> {
  const { rows } = await sql<KnownPage>`
    select p.name as platform, d.type as "termsType", s.address, s.valid_until is null as watched, p.slug as "platformSlug", d.slug as "documentSlug",
      exists (select 1 from captures c where c.variant_id = s.variant_id and c.source_id = s.id and c.outcome in ('accepted', 'unchanged')) as verified
    from sources s join variants v on v.id = s.variant_id join documents d on d.id = v.document_id join platforms p on p.id = d.platform_id
    where s.kind = 'page'`.execute(db);
  return rows;
}
