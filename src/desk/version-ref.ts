import { dayOf, stampOf } from '#kernel';
import { documentRef, variantQuery, type Catalogue } from './catalogue.ts';
import type { Provenance, VersionRef } from './parts.ts';
import type { SourceRow } from './catalogue.store.ts';
import type { VersionRow } from './version.store.ts';

const licence = 'ODC-By 1.0, © Open Terms Archive contributors';

export function provenanceOf(catalogue: Catalogue, row: VersionRow): Provenance {
  const source = catalogue.source(row.source_id);
  const address = [row.capture_address, source?.address].find((one) => one != null && /^https?:\/\//.test(one)) ?? null;
  const collection = catalogue.collection(source?.collection_id ?? null);
  if (collection !== undefined) {
    const commit = row.commit_id === null ? '' : `, commit ${row.commit_id.slice(0, 8)}…`;
    return {
      origin: 'collection',
      said: `Open Terms Archive, collection ${collection.name}${commit}`,
      collection: collection.name,
      commit: row.commit_id,
      originalUrl: address ?? catalogue.declared(row.variant_id, row.captured_at)?.address ?? null,
      licence,
    };
  }
  const elsewhere = fromElsewhere(source, row, address);
  if (elsewhere !== null) return elsewhere;
  const document = catalogue.documentById(row.document_id);
  const invented = catalogue.platformById(document.platform_id).invented;
  const from = address === null ? '' : ` from ${address}`;
  const said = `Captured by this installation${from} on ${dayOf(row.captured_at)}${invented ? '; the platform is invented for the built-in demonstration' : ''}`;
  return {
    origin: invented ? 'demonstration' : 'capture',
    said,
    collection: null,
    commit: null,
    originalUrl: address,
    licence: null,
  };
}

/** A record that somebody else kept. Its time is the record's own claim; the log says when it was brought in. */
function fromElsewhere(source: SourceRow | undefined, row: VersionRow, address: string | null): Provenance | null {
  const day = dayOf(row.captured_at);
  const rest = { collection: null, commit: null, licence: null };
  const file = source?.address.split(/[\\/]/).at(-1) ?? '';
  if (source?.kind === 'web-archive')
    return {
      ...rest,
      origin: 'web-archive',
      said: `From the web archive at ${URL.parse(address ?? '')?.host ?? 'an unknown address'}, which says that it saw ${source.address} so on ${day}`,
      originalUrl: source.address,
    };
  if (source?.kind === 'warc-file')
    return {
      ...rest,
      origin: 'warc-file',
      said: `From the WARC file ${file}, which gives ${day} as the time of capture`,
      originalUrl: address,
    };
  if (source?.kind === 'dated-file')
    return {
      ...rest,
      origin: 'dated-file',
      said: `From the file ${row.capture_address ?? ''} in the folder ${file}, whose name gives the date ${day}`,
      originalUrl: null,
    };
  return null;
}

/** A version's address: its time; its id where another version has the same time. */
export function versionAddress(
  catalogue: Catalogue,
  row: {
    readonly id: string;
    readonly document_id: string;
    readonly variant_id: string;
    readonly captured_at: string;
    readonly shares_time: boolean;
  },
): string {
  const document = catalogue.documentById(row.document_id);
  const platform = catalogue.platformById(document.platform_id);
  return `${documentRef(platform, document).address}/@${row.shares_time ? row.id : stampOf(row.captured_at)}${variantQuery(catalogue, document, row.variant_id)}`;
}

export function versionRef(catalogue: Catalogue, row: VersionRow): VersionRef {
  return {
    id: row.id,
    ordinal: row.ordinal,
    variant: catalogue.variantsOf(row.document_id).find(({ id }) => id === row.variant_id)?.name ?? '',
    capturedAt: row.captured_at,
    kind: row.kind,
    recordedKind: row.recorded_kind,
    status: row.status,
    textDigest: row.text_digest,
    wordingChanged: row.wording_changed,
    provenance: provenanceOf(catalogue, row),
    address: versionAddress(catalogue, row),
  };
}
