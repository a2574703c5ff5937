import { kindOfDocument } from '#provisions';
import { equivalentOf, openDeclarations, placeDocument, saveDeclared, type Declarations } from '#sources';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';

export interface DeclarationsRequest {
  readonly address: string;
  /** The collection whose declarations these are, where the folder's name does not say it. */
  readonly collection: string | null;
}

/**
 * Keeps what declarations say as sources with the times for which they held. A source belongs to the form of its document that
 * the collection of the same name feeds. Nothing is fetched, and no filter is run.
 */
export async function importDeclarations(
  request: DeclarationsRequest,
  { room, directory }: Pipeline,
  progress: (step: Progress) => void,
): Promise<Outcome & { readonly collections: readonly string[] }> {
  const all = await openDeclarations(request.address, directory, request.collection);
  const total = all.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  const said: string[] = [];
  for (const one of all) {
    let fresh = 0;
    for (const { service, termsType, sources } of one.documents) {
      const { variantId } = await placeDocument(room.db, {
        platform: service,
        termsType,
        kind: kindOfDocument(termsType),
        variant: one.collection,
      });
      if (await saveDeclared(room.db, variantId, sources)) fresh += 1;
      done += 1;
      progress({ said: `Reading declarations of ${one.collection}`, done, total });
    }
    said.push(...report(one, fresh));
  }
  return { said, changes: [], failed: 0, collections: all.map(({ collection }) => collection) };
}

function report({ collection, documents, faults }: Declarations, fresh: number): string[] {
  const sources = documents.flatMap((document) => document.sources);
  const open = documents.filter((document) => document.sources.at(-1)?.validUntil === null);
  return [
    `${collection}: ${sources.length} sources of ${documents.length} documents, ${open.length} of them declared now; ${fresh} documents new or changed.`,
    ...filterLines(open),
    ...faults.map(({ file, reason }) => `Skipped ${file}: ${reason}.`),
  ];
}

/** The filters that the present declarations call for: they are code of the collection's and are not run. */
function filterLines(open: Declarations['documents']): string[] {
  const wanted = new Map<string, string[]>();
  for (const { service, termsType, sources } of open)
    for (const filter of sources.at(-1)?.filters ?? [])
      wanted.set(filter, [...(wanted.get(filter) ?? []), `${service}, ${termsType}`]);
  return [...wanted]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([filter, documents]) => {
      const own = equivalentOf(filter);
      const does = own === null ? 'there is no equivalent here' : `not needed: ${own.name}, ${own.said}`;
      return `Filter ${filter} is not run (${does}): ${documents.join('; ')}.`;
    });
}
