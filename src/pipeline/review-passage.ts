import { listOf, NotFoundError } from '#kernel';
import { leafOfTypesDecision } from '#archive';
import { refreshComparison } from '#comparison';
import { kindOfDocument, provisionTypes, recountStanding, type ProvisionType } from '#provisions';
import { decideTypes, placesOf, reviewable, saveTypesDecision, typesDecisions, type TypesRequest } from '#review';
import { applyDecision } from './apply-decisions.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import { PassageWords } from './passage-words.ts';
import { standVariant } from './stand-variant.ts';
import { documentFacts } from './standing.store.ts';

export interface ReviewRequest extends TypesRequest {
  /** The id of a provision that stands. */
  readonly provision: string;
  readonly by: string;
}

const types: ReadonlyMap<string, ProvisionType> = new Map(provisionTypes.map((type) => [type.id, type]));

/**
 * Stores a person's decision on the types of a provision's wording and shows it wherever that wording, or a near-identical one,
 * stands. Deciding the same once more, for the same reason, changes nothing.
 *
 * @throws NotFoundError; InputError `bad-types`, `bad-severity`, `no-reason`, `long-reason`
 */
export async function reviewPassage(
  request: ReviewRequest,
  pipeline: Pipeline,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const { log, archive } = pipeline;
  const { db } = pipeline.room;
  const at = pipeline.now();
  const found = await reviewable(db, request.provision);
  if (found === undefined)
    throw new NotFoundError(`No provision “${request.provision}” stands here; a decision is on one that does.`);
  const decision = decideTypes({ ...found, passage: found.key }, request, new Set(types.keys()), request.by, at);
  const known = (await typesDecisions(db)).find(({ subject }) => subject === decision.subject);
  if (
    known !== undefined &&
    known.reason === decision.reason &&
    known.severity === decision.severity &&
    known.types.join(' ') === decision.types.join(' ')
  )
    return { said: ['This was decided before, for the same reason.'], changes: [], failed: 0 };
  try {
    await db.transaction().execute(async (trx) => {
      await saveTypesDecision(trx, decision);
      await log.append(trx, [leafOfTypesDecision(decision)], at);
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
  const [stored] = await typesDecisions(db, decision.id);
  if (stored === undefined) throw new NotFoundError(`The wording of provision ${request.provision} is not stored.`);
  const applied = await applyDecision(db, stored);
  const places = await placesOf(db, applied.passages);
  for (const [index, place] of places.entries()) {
    progress({ said: 'Showing the decision', done: index, total: places.length });
    const facts = await documentFacts(db, place.documentId);
    const words = new PassageWords(db);
    await standVariant(place, kindOfDocument(facts.type), { db, archive, words, types });
    await recountStanding(db, place.documentId);
  }
  await refreshComparison({ db, types: provisionTypes, changedTypes: applied.types, progress });
  await log.checkpoint(pipeline.now());
  const names = listOf(decision.types.map((type) => types.get(type)?.title ?? type));
  const others = applied.passages.length - 1;
  return {
    said: [
      `The wording is shown as reviewed: ${names}.${others === 0 ? '' : ` So ${others === 1 ? 'is one near-identical wording' : `are ${others} near-identical wordings`}.`}`,
    ],
    changes: [],
    failed: 0,
  };
}
