import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { slugOf } from '#kernel';
import type { SourceExtraction } from './extraction.ts';
import { termsTypes } from './terms-types.ts';

/** What a platform may be listed under, in the order in which lists show them. */
export const categories = {
  cloud: 'Cloud and hosting',
  ai: 'Artificial intelligence',
  social: 'Social networks',
  messaging: 'Messaging and meetings',
  commerce: 'Commerce and marketplaces',
  payments: 'Payments and money',
  'developer-tools': 'Developer tools',
  productivity: 'Work and productivity',
  search: 'Search and browsers',
  streaming: 'Streaming and media',
  games: 'Games',
  health: 'Health and fitness',
  travel: 'Travel and transport',
  dating: 'Dating',
  education: 'Education',
} as const;

export type Category = keyof typeof categories;

const selectors = z
  .array(
    z.union([
      z.string().min(1),
      z.strictObject({
        startBefore: z.string().optional(),
        startAfter: z.string().optional(),
        endBefore: z.string().optional(),
        endAfter: z.string().optional(),
      }),
    ]),
  )
  .min(1);

/** The shape of a file of `catalogue/`: one platform, with the public addresses of its documents. */
export const catalogueFile = z.strictObject({
  name: z.string().min(1).max(120),
  categories: z.array(z.enum(Object.keys(categories) as [Category, ...Category[]])).min(1),
  documents: z
    .array(
      z.strictObject({
        type: z.enum(termsTypes as [string, ...string[]]),
        address: z.url({ protocol: /^https$/ }),
        select: selectors.optional(),
        remove: selectors.optional(),
        render: z.enum(['http', 'browser']).optional(),
      }),
    )
    .min(1),
});

export interface CatalogueDocument {
  /** As it stands in addresses here: `terms-of-service`. */
  readonly slug: string;
  readonly type: string;
  readonly address: string;
  readonly extraction: SourceExtraction;
}

export interface CataloguePlatform {
  readonly slug: string;
  readonly name: string;
  readonly categories: readonly Category[];
  readonly documents: readonly CatalogueDocument[];
}

const folder = new URL('./catalogue/', import.meta.url);
let kept: Promise<readonly CataloguePlatform[]> | null = null;

/** The catalogue that comes with the program, by name. Its addresses are written down, not yet verified by a capture. */
export function readCatalogue(): Promise<readonly CataloguePlatform[]> {
  kept ??= readFolder();
  return kept;
}

async function readFolder(): Promise<readonly CataloguePlatform[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const platforms = await Promise.all(
    names.map(async (name): Promise<CataloguePlatform> => {
      const file = catalogueFile.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8')));
      return {
        slug: slugOf(file.name),
        name: file.name,
        categories: file.categories,
        documents: file.documents.map(({ type, address, ...part }) => ({
          slug: slugOf(type),
          type,
          address,
          extraction: { ...part, base: address } as SourceExtraction,
        })),
      };
    }),
  );
  return platforms.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
