import { setImmediate } from 'node:timers/promises';
import type { Database } from '#store';
import {
  comparedAfter,
  countMembers,
  documentIds,
  dropFallen,
  dropTypeCounts,
  memberCounts,
  membersOn,
  passagesOf,
  readPassages,
  readableDocuments,
  saveCounterparts,
  saveTypeCounts,
  type MemberRow,
} from './comparison.store.ts';
import { comparedText } from './fold-words.ts';
import { TypeComparison, type Counterpart } from './nearest.ts';
import { countType, type CountedType } from './prevalence.ts';
import { TermWeights, termsOf } from './weigh-terms.ts';

export interface ComparisonStep {
  readonly said: string;
  readonly done: number;
  readonly total: number;
}

/** Rows read by one question and written by one statement: each is over in a few milliseconds. */
const readAtOnce = 500;
const passagesAtOnce = 200;
const writtenAtOnce = 200;
/** Passages compared before others may run. */
const comparedAtOnce = 25;
const indexedAtOnce = 200;
/** Terms are weighed by at most about so many passages, drawn evenly: more change the weights by nothing that matters. */
const weighedPassages = 30_000;

/**
 * Computes the counts of every type, and the counterparts of the types whose members changed (all of them by default),
 * from what stands now. A type whose provisions came, went, were reworded or given another type has changed; both types have, in the
 * last case. Repeating it changes nothing. No statement lasts, and others run in between.
 */
export async function refreshComparison(options: {
  db: Database;
  types: readonly CountedType[];
  changedTypes?: ReadonlySet<string> | undefined;
  /** From `weighTerms`, for a caller that keeps them: they change slowly, and reading them takes longer than one type. */
  weights?: TermWeights | undefined;
  progress?: ((step: ComparisonStep) => void) | undefined;
}): Promise<{ readonly types: number; readonly provisions: number }> {
  const { db, types, changedTypes, progress } = options;
  await refreshCounts(db, types);
  const comparable = types.filter(({ id }) => !id.startsWith('none.')).map(({ id }) => id);
  const asked = changedTypes === undefined ? comparable : comparable.filter((id) => changedTypes.has(id));
  let provisions = 0;
  if (asked.length > 0) {
    const weights = options.weights ?? (await weighTerms(db));
    for (const [done, type] of asked.entries()) {
      progress?.({ said: `Comparing ${type}`, done, total: asked.length });
      provisions += await compareType(db, type, weights);
    }
  }
  await dropAllFallen(db, comparable);
  progress?.({ said: 'Compared', done: asked.length, total: asked.length });
  return { types: asked.length, provisions };
}

async function refreshCounts(db: Database, types: readonly CountedType[]): Promise<void> {
  const documents = await readableDocuments(db);
  const counts = [];
  for (const type of types) counts.push(countType(type, documents, await countMembers(db, type.id)));
  await saveTypeCounts(db, counts);
  await dropTypeCounts(
    db,
    types.map(({ id }) => id),
  );
}

/** How telling each term is, by the passages that stand. */
export async function weighTerms(db: Database): Promise<TermWeights> {
  const passages = new Set<number>();
  for (const some of chunks(await documentIds(db), 25)) for (const id of await passagesOf(db, some)) passages.add(id);
  const step = Math.max(1, Math.round(passages.size / weighedPassages));
  const drawn = [...passages].filter((id) => id % step === 0);
  const weights = new TermWeights();
  for (const some of chunks(drawn, passagesAtOnce)) {
    for (const { body } of await readPassages(db, some)) weights.add(termsOf(body));
  }
  return weights;
}

async function compareType(db: Database, type: string, weights: TermWeights): Promise<number> {
  const members = await membersOf(db, type);
  const byPassage = Map.groupBy(members, ({ passageId }) => passageId);
  const comparison = new TypeComparison(weights);
  for (const some of chunks([...byPassage.keys()], passagesAtOnce)) {
    for (const { id, body, leads } of await readPassages(db, some)) {
      const text = comparedText(body, leads);
      for (const member of byPassage.get(id) ?? []) comparison.add({ ...member, text });
    }
  }
  while (comparison.indexSome(indexedAtOnce)) await setImmediate();
  let waiting: { provision: string; nearest: readonly Counterpart[] }[] = [];
  for (const some of chunks(comparison.passages(), comparedAtOnce)) {
    for (const passage of some) {
      for (const [provision, nearest] of comparison.counterpartsOf(passage)) waiting.push({ provision, nearest });
    }
    await setImmediate();
    while (waiting.length >= writtenAtOnce) {
      await saveCounterparts(db, waiting.slice(0, writtenAtOnce));
      waiting = waiting.slice(writtenAtOnce);
    }
  }
  await saveCounterparts(db, waiting);
  return members.length;
}

/** Some platforms by each question, which one index answers: asked after the last id, each would sort all that remain. */
async function membersOf(db: Database, type: string): Promise<MemberRow[]> {
  const members: MemberRow[] = [];
  let platforms: string[] = [];
  let awaited = 0;
  const counts = await memberCounts(db, type);
  for (const [index, { platformId, members: more }] of counts.entries()) {
    platforms.push(platformId);
    awaited += more;
    if (awaited < readAtOnce && index < counts.length - 1) continue;
    members.push(...(await membersOn(db, type, platforms)));
    platforms = [];
    awaited = 0;
  }
  return members.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function dropAllFallen(db: Database, types: readonly string[]): Promise<void> {
  for (let after = ''; ;) {
    const some = await comparedAfter(db, after, readAtOnce);
    if (some.length === 0) return;
    await dropFallen(db, some, types);
    after = some.at(-1) ?? '';
  }
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
