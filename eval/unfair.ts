import { readFileSync } from 'node:fs';
import { decodeEmbedding } from '../src/provisions/model/embedding.ts';
import { decodeLinear, encodeLinear, openLinear } from '../src/provisions/model/linear.ts';
import { fitLinear, type Recipe } from '../train/fit-linear.ts';
import { readRows, type Row } from '../train/read-rows.ts';

/** Chosen on the development split; as many n-grams as two megabytes of weights hold. */
const recipe: Recipe = {
  share: 0.3,
  letters: true,
  cost: 1,
  positive: 3,
  kept: 130_000,
  least: 2,
  most: 700_000,
  turns: 30,
};
const folds = 5;

/** F1 over the classes together, and the mean of each class's own; in percent. */
interface Scores {
  readonly micro: number;
  readonly macro: number;
  readonly classes: readonly number[];
}

/**
 * Trains the product's linear model (as it is shipped: pruned and rounded) on UNFAIR-ToS and prints F1 on the LexGLUE test split, where
 * “no unfair term” is a ninth class, and the mean of five splits by document, without that class.
 */
export function run(args: readonly string[]): void {
  const tried = Object.fromEntries(args.map((arg) => arg.replace(/^--/, '').split('='))) as Record<string, string>;
  const used: Recipe = {
    ...recipe,
    ...Object.fromEntries(Object.entries(tried).map(([name, value]) => [name, Number(value)])),
  };
  const rows = readRows('unfair_tos');
  const labels = [...new Set(rows.flatMap((row) => row.labels))].sort();
  const of = (split: Row['split']): Row[] => rows.filter((row) => row.split === split);
  const [train, dev, test] = [of('train'), of('dev'), of('test')];
  const score = trained(labels, train, used);
  const thresholds = thresholdsOn(labels, dev, score);
  const onDev = scoresOf(labels, dev, score, thresholds, true);
  const onTest = scoresOf(labels, test, score, thresholds, true);
  const line = (name: string, { micro, macro }: Scores): string =>
    `${name.padEnd(44)} micro ${micro.toFixed(2)}  macro ${macro.toFixed(2)}`;
  console.log(`UNFAIR-ToS: ${train.length} / ${dev.length} / ${test.length} sentences; ${JSON.stringify(used)}`);
  console.log(line('LexGLUE development split (thresholds from it)', onDev));
  console.log(line('LexGLUE test split', onTest));
  [...labels, 'none'].forEach((label, at) => console.log(`  ${label.padEnd(28)} ${onTest.classes[at]!.toFixed(1)}`));

  const documents = [...new Set(rows.map((row) => row.doc))].sort();
  const made = Array.from({ length: folds }, (_, fold) => {
    const out = new Set(documents.filter((_doc, at) => at % folds === fold));
    const tuning = new Set(documents.filter((_doc, at) => at % folds === (fold + 1) % folds));
    const learn = rows.filter((row) => !out.has(row.doc) && !tuning.has(row.doc));
    const inside = trained(labels, learn, used);
    const limits = thresholdsOn(
      labels,
      rows.filter((row) => tuning.has(row.doc)),
      inside,
    );
    const whole = trained(
      labels,
      rows.filter((row) => !out.has(row.doc)),
      used,
    );
    return scoresOf(
      labels,
      rows.filter((row) => out.has(row.doc)),
      whole,
      limits,
      false,
    );
  });
  const mean = (pick: (scores: Scores) => number): number => made.reduce((sum, one) => sum + pick(one), 0) / folds;
  console.log(
    line(`five splits of ${documents.length} documents, eight labels`, {
      micro: mean(({ micro }) => micro),
      macro: mean(({ macro }) => macro),
      classes: [],
    }),
  );
}

function trained(labels: readonly string[], rows: readonly Row[], used: Recipe): (text: string) => Float64Array {
  const embedding = decodeEmbedding(readFileSync(new URL('../src/provisions/model/embedding.bin', import.meta.url)));
  const examples = rows.map((row) => ({
    text: row.text,
    truth: Int8Array.from(labels, (label) => (row.labels.includes(label) ? 1 : -1)),
    weight: 1,
  }));
  const bytes = encodeLinear(fitLinear(labels, examples, embedding, used));
  const model = openLinear(decodeLinear(bytes), embedding);
  return (text) => model.score(text);
}

/** For each label the limit that gives the best F1; ties and small gains go to the limit nearest −0.15. */
function thresholdsOn(
  labels: readonly string[],
  rows: readonly Row[],
  score: (text: string) => Float64Array,
): number[] {
  const scores = rows.map((row) => score(row.text));
  return labels.map((label, at) => {
    let [best, limit] = [-1, 0];
    for (let tried = -0.9; tried <= 0.6; tried += 0.02) {
      const counts = [0, 0, 0] as [number, number, number];
      rows.forEach((row, i) => tally(counts, row.labels.includes(label), scores[i]![at]! > tried));
      const worth = f1(counts) - Math.abs(tried + 0.15) * 0.02;
      if (worth > best) [best, limit] = [worth, tried];
    }
    return limit;
  });
}

function scoresOf(
  labels: readonly string[],
  rows: readonly Row[],
  score: (text: string) => Float64Array,
  thresholds: readonly number[],
  withNone: boolean,
): Scores {
  const counts = Array.from(
    { length: labels.length + (withNone ? 1 : 0) },
    () => [0, 0, 0] as [number, number, number],
  );
  for (const row of rows) {
    const scores = score(row.text);
    const said = labels.map((_, at) => scores[at]! > thresholds[at]!);
    const true_ = labels.map((label) => row.labels.includes(label));
    if (withNone) {
      said.push(!said.includes(true));
      true_.push(!true_.includes(true));
    }
    counts.forEach((count, at) => tally(count, true_[at]!, said[at]!));
  }
  const all = counts.reduce((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);
  const classes = counts.map((count) => 100 * f1(count));
  return { micro: 100 * f1(all), macro: classes.reduce((sum, one) => sum + one, 0) / classes.length, classes };
}

/** Counts true positives, false positives, false negatives. */
function tally(counts: [number, number, number], is: boolean, said: boolean): void {
  if (is && said) counts[0] += 1;
  else if (said) counts[1] += 1;
  else if (is) counts[2] += 1;
}

function f1([right, wrong, missed]: readonly [number, number, number]): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
