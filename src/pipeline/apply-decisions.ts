import { decodeOutline, provisionTypes, severities } from '#provisions';
import {
  machineSaid,
  reviewedAmong,
  saveReviewed,
  standingLike,
  tellingWords,
  Twins,
  typesDecisions,
  type DecidedWording,
} from '#review';
import type { Database } from '#store';
import type { PassageWords } from './passage-words.ts';
import { currentReading } from './standing.store.ts';

const priors = new Map(provisionTypes.map((type) => [type.id as string, type.prior]));

/**
 * Lets a person's decision speak for its wording and for those that stand and are near-identical to it. What a person decided on
 * itself is left to that decision.
 *
 * @returns the passages that it now speaks for, and the types that they had and have
 */
export async function applyDecision(
  db: Database,
  decision: DecidedWording,
): Promise<{ readonly passages: readonly number[]; readonly types: ReadonlySet<string> }> {
  const others = new Set((await typesDecisions(db)).map(({ passage }) => passage));
  const twins = new Twins<true>();
  twins.add(decision, true);
  const like = await standingLike(db, tellingWords(decision));
  const passages = [
    decision.passage,
    ...like.filter((one) => !others.has(one.passage) && twins.of(one) === true).map(({ passage }) => passage),
  ];
  const said = await speakFor(
    db,
    passages.map((passage) => ({ passage, decision })),
  );
  return { passages, types: new Set([...said, ...decision.types]) };
}

/** Lets earlier decisions speak for what a variant states now, wherever it is near-identical to what was decided on. */
export async function applyDecisions(variantId: string, db: Database, words: PassageWords): Promise<void> {
  const decided = await typesDecisions(db);
  if (decided.length === 0) return;
  const current = await currentReading(db, variantId);
  if (current === undefined) return;
  const passages = [...new Set(decodeOutline(current.outline).placements.map(({ passage }) => passage))];
  const spoken = await reviewedAmong(db, passages);
  const open = passages.filter((passage) => !spoken.has(passage));
  const twins = new Twins<DecidedWording>();
  for (const decision of decided) twins.add(decision, decision);
  const found = (await words.of(open)).flatMap((known, at) => {
    const decision = known === undefined ? null : twins.of(known);
    return decision === null ? [] : [{ passage: open[at] ?? 0, decision }];
  });
  await speakFor(db, found);
  words.forget(found.map(({ passage }) => passage));
}

/** Writes down what decisions say of passages; the types that the machine gave them. */
async function speakFor(
  db: Database,
  found: readonly { readonly passage: number; readonly decision: DecidedWording }[],
): Promise<string[]> {
  const machine = await machineSaid(
    db,
    found.map(({ passage }) => passage),
  );
  await saveReviewed(
    db,
    found.map(({ passage, decision }) => {
      const said = machine.get(passage);
      const [main = ''] = decision.types;
      const graded = said?.mainType === main ? said.severity : Math.max(0, (priors.get(main) ?? 0) - 1);
      return {
        passage,
        decision: decision.id,
        position: decision.position,
        types: decision.types,
        severity: decision.severity === null ? graded : severities.indexOf(decision.severity),
        basis: said?.basis ?? 'explicit',
        modality: said?.modality ?? 'statement',
      };
    }),
  );
  return [...machine.values()].flatMap(({ mainType }) => mainType ?? []);
}
