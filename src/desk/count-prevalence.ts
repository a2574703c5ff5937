import { capitalised, listOf } from '#drafting';
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

/** The platforms that a type's denominator counts, each with the current documents that were searched for it: those that `wasAssessed`. */
export function platformsSearched(catalogue: Catalogue, type: ProvisionType, wasAssessed: (documentId: string) => boolean = () => true): { platform: PlatformRow; documents: { title: string; variant: VariantRow }[] }[] {
  const kinds = new Set<string>(type.standsIn);
  return catalogue.platforms.flatMap((platform) => {
    const documents = catalogue
      .documentsOf(platform.id)
      .filter((document) => kinds.has(document.kind) && wasAssessed(document.id))
      .flatMap((document) => {
        const variant = catalogue.variantsOf(document.id)[0];
        return variant?.current === true ? [{ title: document.title, variant }] : [];
      });
    return documents.length === 0 ? [] : [{ platform, documents }];
  });
}

/** “31 of 124 platforms”, by the precomputed counts; where a type has none yet, the denominator is counted here in the same way. */
export function prevalenceOf(catalogue: Catalogue, type: ProvisionType): Prevalence {
  const counted = catalogue.typeCount(type.id);
  const platforms = counted?.platforms ?? 0;
  const of = counted?.of ?? platformsSearched(catalogue, type).length;
  const kinds = listOf(type.standsIn.map((kind) => kindNames[kind]));
  const [n, m] = [platforms.toLocaleString('en-GB'), of.toLocaleString('en-GB')];
  return { platforms, of, kinds, said: `${n} of ${m} ${of === 1 ? 'platform' : 'platforms'}. ${capitalised(kinds)} are counted, each platform once, by its current documents.` };
}
