import { InputError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, PageSource, Progress } from '#pipeline';
import { openDeclarationsOf } from '#sources';
import { workInBatches } from './add-from-catalogue.ts';
import type { Actor, Workshop } from './working.ts';

export interface DeclarationsToImport {
  readonly address: string;
  readonly collection: string | null;
  /** Whether to begin fetching the pages that are declared now and not watched yet. */
  readonly watch: boolean;
  readonly allowLoopback: boolean;
}

/** Imports declarations of others as sources with their history. @throws InputError, ImportError */
export async function importDeclarations(
  request: DeclarationsToImport,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'import');
  if (request.watch) requireRight(by, 'add');
  const { address, collection, watch, allowLoopback } = request;
  if (address.trim() === '' || address.startsWith('-'))
    throw new InputError(
      'refused-address',
      'Say where the declarations are: a folder, a git address or a .bundle file.',
    );
  await audit(shop.db, { at: shop.now(), act: 'import-declarations', by, details: request });
  const outcome = await shop.work({ kind: 'declarations', address, collection }, progress);
  if (!watch) return outcome;
  const pages = (await openDeclarationsOf(shop.db, outcome.collections ?? [])).map((one): PageSource => ({
    platform: one.platform,
    termsType: one.termsType,
    url: one.address,
    extraction: one.extraction as PageSource['extraction'],
    variant: 'main',
    invented: false,
  }));
  return workInBatches(pages, allowLoopback, shop, progress, outcome.said);
}
