import { slugOf } from '#kernel';
import { refreshComparison } from '#comparison';
import { titleOf } from '#drafting';
import { correctAlerts, matchWatches } from '#monitoring';
import { kindOfDocument, provisionTypes, recountStanding, type ProvisionType } from '#provisions';
import type { Place } from '#sources';
import { applyDecisions } from './apply-decisions.ts';
import { followVariant, type FollowedVariant } from './follow-variant.ts';
import type { Pipeline } from './open-pipeline.ts';
import { meaningsApart } from './meaning-reader.ts';
import { PassageWords } from './passage-words.ts';
import { readMeanings } from './read-meanings.ts';
import { readReferences } from './read-references.ts';
import { joinVariants, standVariant } from './stand-variant.ts';
import { screenVariant } from './screen-variant.ts';
import { documentFacts, isStanding, refreshStatistics } from './standing.store.ts';

const types: ReadonlyMap<string, ProvisionType> = new Map(provisionTypes.map((type) => [type.id, type]));

/** From so many documents or versions on, what the planner goes by is counted again. */
const manyDocuments = 20;
const manyVersions = 5000;

/** What stands in so many documents may be written after they were followed; what is known of their passages is held until then. */
const mostBehind = 3;

export interface Settled {
  readonly versions: number;
  readonly changes: readonly string[];
}

/**
 * Carries documents from captures to what readers see: versions and lineages, changes, what stands now. Every step finds
 * out for itself what there is to do, so that repeating it does nothing; only whether the comparison is due is the caller's to
 * know, where documents may have been settled by a process that died before it compared them.
 */
export async function settleDocuments(
  places: readonly Place[],
  pipeline: Pipeline,
  progress: (step: { said: string; done: number; total: number | null }) => void,
  compare = false,
): Promise<Settled> {
  const { db } = pipeline.room;
  let versions = 0;
  let stood = 0;
  let counted = 0;
  const changes: string[] = [];
  const meanings = meaningsApart();
  // An import has just brought in the captures and readings of many documents.
  if (places.length >= manyDocuments) await refreshStatistics(db);

  /** Writes down what readers see of a document that was followed. */
  async function stand(place: Place, followed: FollowedVariant, words: PassageWords): Promise<void> {
    await readMeanings(db, place.documentId, () => {}, meanings);
    await joinVariants(place.documentId, db);
    if (followed.versions > 0 || !(await isStanding(db, place.variantId))) {
      stood += 1;
      await applyDecisions(place.variantId, db, words);
      const facts = await documentFacts(db, place.documentId);
      await standVariant(place, kindOfDocument(facts.type), { db, archive: pipeline.archive, words, types });
    }
    await readReferences({ db, archive: pipeline.archive }, place.documentId);
    await recountStanding(db, place.documentId);
    // A document at a time: an import takes minutes, and alerts are due when their changes are published.
    await matchWatches({ db, changeIds: followed.changes, now: pipeline.now });
  }

  /** What stands is written, in order, while the next documents are followed: each takes a processor of its own. */
  const standing: Promise<void>[] = [];
  // Screening may find that captures belong to other variants, which are then followed too.
  const due = [...places];
  const given = new Set(places);
  try {
    for (const [index, place] of due.entries()) {
      if (given.has(place)) due.splice(index + 1, 0, ...(await screenVariant(place, db)));
      // Two variants of one document share its lineages.
      if (due[index - 1]?.documentId === place.documentId) await standing.at(-1);
      const words = new PassageWords(db);
      const followed = await followVariant(place, {
        db,
        log: pipeline.log,
        words,
        now: pipeline.now,
        slugOf: (passage) => {
          const known = words.words(passage);
          return slugOf(
            titleOf({ body: known?.body ?? '' }, known?.mainType == null ? null : (types.get(known.mainType) ?? null)),
          );
        },
      });
      versions += followed.versions;
      changes.push(...followed.changes);
      const last = standing.at(-1) ?? Promise.resolve();
      const own = last.then(() => stand(place, followed, words));
      // A failure is met where the promise is awaited next.
      own.catch(() => undefined);
      standing.push(own);
      if (standing.length > mostBehind) await standing.shift();
      if (versions - counted >= manyVersions) {
        counted = versions;
        await refreshStatistics(db);
      }
      progress({ said: 'Following documents through time', done: index + 1, total: due.length });
    }
    await standing.at(-1);
  } finally {
    await standing.at(-1)?.catch(() => undefined);
    await meanings.close();
  }
  if (stood > 0 || compare) {
    await refreshComparison({ db, types: provisionTypes, progress });
  }
  if (places.length >= manyDocuments) await refreshStatistics(db);
  await correctAlerts({ db, now: pipeline.now });
  await pipeline.log.checkpoint(pipeline.now());
  return { versions, changes };
}
