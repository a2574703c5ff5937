import type { BundleFacts } from '#archive';
import { documentRef, platformRef, type Catalogue } from './catalogue.ts';
import type { EvidenceRow } from './evidence.store.ts';
import type { VersionRow } from './version.store.ts';

type Made = BundleFacts['ids'][number];

/** The names that a bundle gives, and how the ids behind them are made. */
export interface Names {
  readonly platform: { readonly name: string; readonly slug: string };
  readonly document: { readonly title: string; readonly type: string; readonly slug: string };
  readonly ids: readonly Made[];
  /** How the id of a version's capture is made, of the collection's commit or of the page's source. */
  captureIds(row: VersionRow, more: EvidenceRow): Made[];
}

export function namesOf(catalogue: Catalogue, row: VersionRow): Names {
  const document = catalogue.documentById(row.document_id);
  const platform = catalogue.platformById(document.platform_id);
  const { title, type, slug } = documentRef(platform, document);
  const shown = platformRef(platform);
  const variant = catalogue.variantsOf(document.id).find(({ id }) => id === row.variant_id)?.name ?? '';
  return {
    platform: { name: shown.name, slug: shown.slug },
    document: { title, type, slug },
    ids: [
      { id: platform.id, of: 'platform', parts: ['platform', platform.name] },
      { id: document.id, of: 'document', parts: ['document', platform.id, document.type] },
      { id: row.variant_id, of: 'variant', parts: ['variant', document.id, variant] },
    ],
    captureIds(version, more) {
      const collection = catalogue.collection(catalogue.source(version.source_id)?.collection_id ?? null);
      if (collection !== undefined)
        return [
          { id: collection.id, of: 'collection', parts: ['collection', collection.name] },
          {
            id: version.capture_id,
            of: 'capture',
            parts: ['capture', collection.id, version.commit_id ?? '', version.capture_address ?? ''],
          },
        ];
      return [
        {
          id: version.source_id,
          of: 'source',
          parts: ['source', version.variant_id, more.source_kind, more.source_address],
        },
        {
          id: version.capture_id,
          of: 'capture',
          parts: [
            'capture',
            version.source_id,
            version.captured_at,
            version.body_digest,
            // What somebody else kept may hold several states of one time.
            ...(more.source_kind === 'page' ? [] : [version.capture_address ?? '']),
          ],
        },
      ];
    },
  };
}
