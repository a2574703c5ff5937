import { dayOf, idOf } from '#kernel';
import { passageKeys, passagesHeld, readingsSetAside } from './lost.store.ts';
import type { Materials } from './materials.ts';

/** What an id stood for to which no provision answers. */
export type Lost =
  /** Its words are held by another provision: the same clause, taken for another one's successor since. */
  | { readonly heir: string }
  /** Its words stood only in a capture that is no longer taken for the document. */
  | { readonly aside: string };

/** So many copies of one passage in a document are told apart. */
const copies = 4;
const mostReadings = 300;
const mostPassages = 20_000;

/**
 * Finds what an id once stood for. An id follows from the document and the passage that a provision began with, so it can be made again
 * of every passage that the document holds or that its captures held that were set aside since.
 *
 * @param document its id
 * @returns null where the id never was one of the document's
 */
export async function traceLost(
  desk: Pick<Materials, 'db' | 'outlines'>,
  document: string,
  id: string,
): Promise<Lost | null> {
  if (!/^[a-z2-7]{16}$/.test(id)) return null;
  const isOf = (key: string): boolean =>
    Array.from({ length: copies }, (_, copy) => copy).some((copy) => idOf(document, key, copy) === id);
  const held = (await passagesHeld(desk.db, document)).find(({ key }) => isOf(key));
  if (held !== undefined) return { heir: held.provision_id };
  const seen = new Set<number>();
  for (const { reading, captured_at: at, reasons } of await readingsSetAside(desk.db, document, mostReadings)) {
    const outline = (await desk.outlines([reading])).get(reading);
    const fresh = [...new Set(outline?.placements.map(({ passage }) => passage))].filter((one) => !seen.has(one));
    if (seen.size + fresh.length > mostPassages) return null;
    for (const passage of fresh) seen.add(passage);
    const found = (await passageKeys(desk.db, fresh)).find(({ key }) => isOf(key));
    if (found === undefined) continue;
    const words = found.body.length > 160 ? `${found.body.slice(0, 160).trimEnd()}…` : found.body;
    return {
      aside:
        `“${words}” stood only in the record of ${dayOf(at)}, which is not taken for the document. ${reasons.map(({ said }) => said).join(' ')}`.trim(),
    };
  }
  return null;
}
