import { changeRef } from './change-ref.ts';
import { countChanges, latestChanges } from './change.store.ts';
import { headChanges } from './head-changes.ts';
import type { Materials } from './materials.ts';
import type { ChangesPage } from './pages.ts';

const usual = 50;

export async function listChanges(
  desk: Materials,
  options: { page?: number; take?: number; platform?: string | undefined; document?: string | undefined },
): Promise<ChangesPage> {
  const catalogue = await desk.catalogue();
  const page = Math.max(1, Math.floor(options.page ?? 1));
  const onPage = options.take ?? usual;
  const platform = options.platform === undefined ? undefined : catalogue.platform(options.platform);
  const document =
    platform === undefined || options.document === undefined
      ? undefined
      : catalogue.document(platform.slug, options.document).document;
  const asked = document === undefined ? { platform: platform?.id } : { document: document.id };
  const [rows, total] = await Promise.all([
    latestChanges(desk.db, { ...asked, skip: (page - 1) * onPage, take: onPage }),
    countChanges(desk.db, asked),
  ]);
  const headlines = await headChanges(desk, rows);
  return {
    changes: rows.map((row) => changeRef(catalogue, row, headlines)),
    page,
    pages: Math.max(1, Math.ceil(total / onPage)),
    total,
  };
}
