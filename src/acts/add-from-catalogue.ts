import { InputError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, PageSource, Progress } from '#pipeline';
import { categories, findInCatalogue, knownPages, readCatalogue, type CatalogueEntry } from '#sources';
import type { Actor, Workshop } from './working.ts';

export interface EntriesToAdd {
  /** `platform` or `platform/document`, as `codicil catalogue` lists them. */
  readonly entries: readonly string[];
  /** All entries of a category. */
  readonly category: string | null;
  readonly allowLoopback: boolean;
}

/** So many pages are one task, so that others come in between and what was added is published soon. */
const pagesAtOnce = 12;

/** Begins to watch pages of the catalogue. Those watched already are left as they are. @throws InputError, NotFoundError */
export async function addFromCatalogue(
  request: EntriesToAdd,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'add');
  const entries = await entriesOf(request);
  const watched = new Set(
    (await knownPages(shop.db)).filter((page) => page.watched).map((page) => `${page.platform}\n${page.termsType}`),
  );
  const fresh = entries.filter(({ platform, document }) => !watched.has(`${platform.name}\n${document.type}`));
  const said = fresh.length === entries.length ? [] : [`${entries.length - fresh.length} are watched already.`];
  if (fresh.length === 0) return { said, changes: [], failed: 0 };
  await audit(shop.db, {
    at: shop.now(),
    act: 'add',
    by,
    details: { ...request, addresses: fresh.map(({ document }) => document.address) },
  });
  return workInBatches(fresh.map(pageOf), request.allowLoopback, shop, progress, said);
}

/** Adds pages batch by batch, and gathers what was said. */
export async function workInBatches(
  sources: readonly PageSource[],
  allowLoopback: boolean,
  shop: Workshop,
  progress: (step: Progress) => void,
  said: readonly string[] = [],
): Promise<Outcome> {
  const gathered = { said: [...said], changes: [] as string[], failed: 0 };
  for (let start = 0; start < sources.length; start += pagesAtOnce) {
    const some = sources.slice(start, start + pagesAtOnce);
    const outcome = await shop.work({ kind: 'add-pages', sources: some, allowLoopback }, (step) =>
      progress(step.total === some.length ? { ...step, done: start + step.done, total: sources.length } : step),
    );
    gathered.said.push(...outcome.said);
    gathered.changes.push(...outcome.changes);
    gathered.failed += outcome.failed;
  }
  return gathered;
}

async function entriesOf({ entries, category }: EntriesToAdd): Promise<readonly CatalogueEntry[]> {
  const platforms = await readCatalogue();
  if (category !== null && !Object.hasOwn(categories, category))
    throw new InputError(
      'bad-category',
      `There is no category “${category}”; there are ${Object.keys(categories).join(', ')}.`,
    );
  const ofCategory = platforms
    .filter((platform) => platform.categories.some((one) => one === category))
    .flatMap((platform) => platform.documents.map((document) => ({ platform, document })));
  const all = [...ofCategory, ...entries.flatMap((named) => findInCatalogue(platforms, named))];
  if (all.length === 0)
    throw new InputError('nothing-named', 'Say which entries of the catalogue to watch, or a --category.');
  return [...new Map(all.map((entry) => [entry.document.address, entry])).values()];
}

function pageOf({ platform, document }: CatalogueEntry): PageSource {
  return {
    platform: platform.name,
    termsType: document.type,
    url: document.address,
    extraction: document.extraction,
    variant: 'main',
    invented: false,
  };
}
