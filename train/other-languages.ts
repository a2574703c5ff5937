import { provisionTypes } from '#provisions';
import { decodeLinear, encodeLinear, openLinear } from '../src/provisions/model/linear.ts';
import { fitLinear, type Recipe } from './fit-linear.ts';
import { logistic } from './fit-tables.ts';
import { readRows, type Row } from './read-rows.ts';
import { mainKinds } from './unfair-crosswalk.data.ts';

/** Languages besides English in which passages are labelled, for the few types that the labels stand for. */
export const languages = ['de', 'it', 'pl'] as const;

const labels = [...new Set(Object.values(mainKinds))].sort();
const recipe: Recipe = { share: 0, letters: true, cost: 1, positive: 3, kept: 8000, least: 2, most: 40_000, turns: 20 };
const folds = 5;
/** Every so-manieth sentence without a label teaches what is none. */
const every = 4;

export interface OtherLanguage {
  readonly bytes: Buffer;
  readonly line: { readonly start: number; readonly score: number };
  /** Precision and recall over the types, on documents that were left out. */
  readonly heldOut: { readonly right: number; readonly wrong: number; readonly missed: number };
}

/** Trains on the multilingual corpus of unfair terms; confidence is fitted on documents left out in five turns. */
export function fitLanguage(language: (typeof languages)[number]): OtherLanguage {
  const rows = readRows(`unfair_multilingual_${language}`).filter(
    (row, at) => row.labels.length > 0 || at % every === 0,
  );
  const documents = [...new Set(rows.map((row) => row.doc))].sort();
  const pairs: { score: number; is: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const out = new Set(documents.filter((_doc, at) => at % folds === fold));
    const linear = openLinear(decodeLinear(trained(rows.filter((row) => !out.has(row.doc)))), null);
    for (const row of rows.filter((one) => out.has(one.doc))) {
      const scores = linear.score(row.text);
      const truth = truthOf(row);
      labels.forEach((_, at) => pairs.push({ score: scores[at]!, is: truth[at] === 1 }));
    }
  }
  const [start = 0, score = 0] = logistic(
    pairs.map((pair) => [1, pair.score]),
    pairs.map(({ is }) => is),
  );
  const said = (pair: { score: number }): boolean => start + score * pair.score >= 0;
  return {
    bytes: trained(rows),
    line: { start: Math.round(start * 1e4) / 1e4, score: Math.round(score * 1e4) / 1e4 },
    heldOut: {
      right: pairs.filter((pair) => said(pair) && pair.is).length,
      wrong: pairs.filter((pair) => said(pair) && !pair.is).length,
      missed: pairs.filter((pair) => !said(pair) && pair.is).length,
    },
  };
}

function trained(rows: readonly Row[]): Buffer {
  const examples = rows.map((row) => ({ text: row.text, truth: truthOf(row), weight: 1 }));
  return encodeLinear(fitLinear(labels, examples, null, recipe));
}

function truthOf(row: Row): Int8Array {
  const is = new Set(row.labels.map((label) => mainKinds[label]));
  return Int8Array.from(labels, (label) => (is.has(label) ? 1 : -1));
}

const known = new Set<string>(provisionTypes.map((type) => type.id));
for (const label of labels) if (!known.has(label)) throw new Error(`There is no type ${label}.`);
