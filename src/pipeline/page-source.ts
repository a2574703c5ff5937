import type { Instant } from '#kernel';
import { kindOfDocument } from '#provisions';
import { placeOf, type Place } from '#sources';
import type { Pipeline } from './open-pipeline.ts';
import type { Extraction } from './read-body.ts';

/** A page to fetch and whose document it is. */
export interface PageSource {
  readonly platform: string;
  readonly termsType: string;
  readonly url: string;
  readonly extraction: Extraction | null;
  readonly variant: string;
  readonly invented: boolean;
}

/** Where a page's document stands among the platforms, made where it is not yet. */
export function placeOfPage(source: PageSource, since: Instant, { room }: Pipeline): Promise<Place> {
  return placeOf(room.db, {
    platform: source.platform,
    termsType: source.termsType,
    kind: kindOfDocument(source.termsType),
    variant: source.variant,
    source: { kind: 'page', address: source.url, collectionId: null, extraction: source.extraction, since },
    invented: source.invented,
  });
}
