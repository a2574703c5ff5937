import { provisionTypes } from '#provisions';
import { boundedOdds } from '../src/provisions/confidence.ts';
import { cueReader, partsOf } from '../src/provisions/cues.ts';
import type { Embedding } from '../src/provisions/model/embedding.ts';
import { decodeLinear, encodeLinear, openLinear, type LinearModel } from '../src/provisions/model/linear.ts';
import { decodeLayered, encodeLayered, openLayered, type LayeredModel } from '../src/provisions/model/layered.ts';
import { leadsOf } from '../src/provisions/model/leads.ts';
import { scoresOf, wordsForModel, type TypingTables } from '../src/provisions/model/type-model.ts';
import { fitLayered, wordsOfMany, type LayeredRecipe } from './fit-layered.ts';
import { fitLinear, type Recipe } from './fit-linear.ts';
import { fitEnglish, isotonic, rawConfidence, type Judgement } from './fit-tables.ts';
import { truthOf, weights, type Lesson } from './lessons.ts';

/** Types that the linear model tells apart, those without a rule among them. */
const labels = provisionTypes.map((type): string => type.id);
const recipe: Recipe = {
  share: 0.4,
  letters: false,
  cost: 1,
  positive: 2,
  kept: 40_000,
  least: 3,
  most: 550_000,
  turns: 8,
};
const layeredRecipe: LayeredRecipe = { hidden: 80, turns: 10, rate: 0.05, gramsOut: 0.1, unitsOut: 0.1 };
export const folds = 3;

/** The weights' files, as they are shipped. */
export function fitWeights(lessons: readonly Lesson[], embedding: Embedding): { linear: Buffer; layered: Buffer } {
  const examples = lessons.map((lesson) => ({
    text: wordsForModel(lesson.passage, 'en'),
    truth: truthOf(lesson, labels),
    weight: lesson.weight,
  }));
  const words = wordsOfMany(
    examples.map(({ text }) => text),
    recipe.least,
  );
  const linear = fitLinear(labels, examples, embedding, recipe, words);
  const weighed = examples.map((example) => ({ ...example, weight: example.weight / weights.gold }));
  const layered = fitLayered(weighed, embedding, linear, words, layeredRecipe);
  return { linear: encodeLinear(linear), layered: encodeLayered(layered) };
}

/** A model that has seen no platform of its fold, and what it says of the labelled passages of these. */
export interface Held {
  readonly fold: number;
  readonly platforms: ReadonlySet<string>;
  readonly linear: LinearModel;
  readonly layered: LayeredModel;
  readonly judgements: readonly Judgement[];
}

/** Trains once a fold without the platforms of it: what weighs cues and scores is fitted on passages that neither has seen. */
export function holdOut(lessons: readonly Lesson[], embedding: Embedding, said: (line: string) => void): Held[] {
  const platforms = [
    ...new Set(lessons.filter(({ source }) => source === 'gold').map(({ platform }) => platform)),
  ].sort();
  return Array.from({ length: folds }, (_, fold) => {
    const out = new Set(platforms.filter((_platform, at) => at % folds === fold));
    const bytes = fitWeights(
      lessons.filter(({ platform }) => !out.has(platform)),
      embedding,
    );
    const linear = openLinear(decodeLinear(bytes.linear), embedding);
    const layered = openLayered(decodeLayered(bytes.layered), linear.buckets.length);
    said(`fold ${fold + 1} of ${folds}: without ${[...out].join(', ')}`);
    const judgements = lessons
      .filter(({ source, platform }) => source === 'gold' && out.has(platform))
      .flatMap((lesson) => judgementsOf(lesson, linear, layered, fold));
    return { fold, platforms: out, linear, layered, judgements };
  });
}

const readCues = cueReader(provisionTypes);

function judgementsOf(lesson: Lesson, linear: LinearModel, layered: LayeredModel, fold: number): Judgement[] {
  const evidence = new Map(readCues(partsOf(lesson.passage)).map((one) => [one.type.id as string, one]));
  const scores = scoresOf(linear, layered, wordsForModel(lesson.passage, 'en'));
  const leads = leadsOf(scores);
  return labels.map((type, at) => ({
    type,
    odds: boundedOdds(evidence.get(type)?.odds),
    inBody: evidence.get(type)?.inBody ?? false,
    score: scores.linear[at]!,
    layered: scores.layered![at]!,
    lead: leads[at]!,
    is: lesson.is.includes(type),
    fold,
  }));
}

/** How evidence makes a confidence, and how such confidences are set against being right: each part's are fitted on the others. */
export function fitTables(held: readonly Held[]): Pick<TypingTables, 'english' | 'calibration'> {
  const all = held.flatMap(({ judgements }) => judgements);
  const pairs = held.flatMap(({ fold, judgements }) => {
    const rest = all.filter((one) => one.fold !== fold);
    const tables = fitEnglish(rest.length > 0 ? rest : all);
    return judgements.map((one) => [rawConfidence(tables, one), one.is] as const);
  });
  return { english: fitEnglish(all), calibration: isotonic(pairs) };
}
