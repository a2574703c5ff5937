import { NotFoundError } from '#kernel';
import { answerProvision } from './answer-provision.ts';
import type { Materials } from './materials.ts';
import type { ProvisionPage } from './pages.ts';
import { wordingsOf } from './wording.store.ts';

/** A provision's page by its id alone, or by that of one that was joined with it. @throws NotFoundError */
export async function findProvision(desk: Materials, id: string): Promise<ProvisionPage> {
  const tenure = (await wordingsOf(desk.db, id)).at(-1);
  if (tenure === undefined) throw new NotFoundError(`There is no provision “${id.slice(0, 40)}” here.`);
  const catalogue = await desk.catalogue();
  const document = catalogue.documentById(tenure.document_id);
  return answerProvision(desk, catalogue.platformById(document.platform_id).slug, document.slug, id);
}
