import { platformsCounted, type ReadableDocument } from '#comparison';
import { capitalised, listOf } from '#kernel';
import type { DocumentKind, ProvisionType } from '#provisions';
import type { Catalogue } from './catalogue.ts';
import type { PlatformRow, VariantRow } from './catalogue.store.ts';
import type { Prevalence } from './parts.ts';

const kindNames: Readonly<Record<DocumentKind, string>> = {
  terms: 'terms of service',
  privacy: 'privacy documents',
  conduct: 'conduct rules',
  commerce: 'commercial terms',
  developer: 'developer terms',
  'data-processing': 'data processing agreements',
  brand: 'brand rules',
  other: 'other documents',
};

/** The platforms that a type's denominator counts, by the rule of the comparison, each with the current documents that were searched. */
export function documentsSearched(
  catalogue: Catalogue,
  type: ProvisionType,
  readable: readonly ReadableDocument[],
): { platform: PlatformRow; documents: { title: string; variant: VariantRow }[] }[] {
  const counted = platformsCounted(type, readable);
  const searched = new Set(
    readable
      .filter(({ kind }) => (type.standsIn as readonly string[]).includes(kind))
      .map(({ documentId }) => documentId),
  );
  return catalogue.platforms
    .filter(({ id }) => counted.has(id))
    .map((platform) => ({
      platform,
      documents: catalogue
        .documentsOf(platform.id)
        .filter(({ id }) => searched.has(id))
        .flatMap((document) =>
          catalogue
            .variantsOf(document.id)
            .slice(0, 1)
            .map((variant) => ({ title: document.title, variant })),
        ),
    }));
}

/** “31 of 124 platforms”, by the precomputed counts; `searched` is M where the type has not been counted yet. */
export function prevalenceOf(catalogue: Catalogue, type: ProvisionType, searched = 0): Prevalence {
  const counted = catalogue.typeCount(type.id);
  const platforms = counted?.platforms ?? 0;
  const of = counted?.of ?? searched;
  const kinds = listOf(type.standsIn.map((kind) => kindNames[kind]));
  const [n, m] = [platforms.toLocaleString('en-GB'), of.toLocaleString('en-GB')];
  return {
    platforms,
    of,
    kinds,
    said: `${n} of ${m} ${of === 1 ? 'platform' : 'platforms'}. ${capitalised(kinds)} are counted, each platform once, by its current documents.`,
  };
}
