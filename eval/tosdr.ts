import { readFileSync } from 'node:fs';
import { provisionTypes } from '#provisions';
import { decodeEmbedding } from '../src/provisions/model/embedding.ts';
import { decodeLinear, encodeLinear, openLinear } from '../src/provisions/model/linear.ts';
import { severityOf } from '../src/provisions/severity/weigh.ts';
import { fitLinear, type Recipe } from '../train/fit-linear.ts';
import { readRows, type Row } from '../train/read-rows.ts';
import { tosdrCases } from '../train/tosdr-crosswalk.data.ts';

type Class = NonNullable<Row['cls']>;
type Favour = 'user' | 'neutral' | 'provider';

const recipe: Recipe = {
  share: 0.4,
  letters: true,
  cost: 1,
  positive: 2,
  kept: 60_000,
  least: 2,
  most: 1_000_000,
  turns: 10,
};
const folds = 5;
/** Kinds of rule and favour with fewer points than this in training are not told apart. */
const leastPoints = 8;
/** The published figure of others is over cases with so many points. */
const commonCase = 15;

const favourOf: Readonly<Record<Class, Favour>> = {
  good: 'user',
  neutral: 'neutral',
  bad: 'provider',
  blocker: 'provider',
};
const typesByTitle = new Map(
  Object.entries(tosdrCases).flatMap(([type, titles]) => titles.map((title) => [plain(title), type] as const)),
);
const typeById = new Map<string, (typeof provisionTypes)[number]>(provisionTypes.map((type) => [type.id, type]));

/**
 * Accuracy of the four classes of ToS;DR from type, favour and severity, in five turns on services that were left out. The linear model
 * tells type and favour together; severity is the rubric's. Favour for the user is good, neutral is neutral, favour for the provider is bad, or a
 * blocker where that type and severity were one more often than not in training. `--mapping` prints these.
 */
export function run(args: readonly string[]): void {
  const rows = readRows('tosdr_points').filter((row) => row.cls !== undefined);
  const services = [...new Set(rows.map((row) => row.service ?? ''))].sort();
  const perCase = Map.groupBy(rows, (row) => row.title);
  const said = Array.from({ length: folds }, (_, fold) => {
    const out = new Set(services.filter((_service, at) => at % folds === fold));
    const classOf = learn(rows.filter((row) => !out.has(row.service ?? '')));
    return rows
      .filter((row) => out.has(row.service ?? ''))
      .map((row) => ({ row, said: classOf(row.text), common: perCase.get(row.title)!.length >= commonCase }));
  }).flat();
  console.log(`ToS;DR: ${rows.length} points of ${services.length} services, five turns on services left out`);
  console.log(`all points                               ${accuracy(said)}`);
  console.log(
    `points of cases with at least ${commonCase} points      ${accuracy(said.filter(({ common }) => common))}`,
  );
  for (const cls of ['good', 'neutral', 'bad', 'blocker'] as const)
    console.log(`  of ${cls.padEnd(38)}${accuracy(said.filter(({ row }) => row.cls === cls))}`);
  if (args.includes('--mapping')) console.log(`blockers: ${[...blockersOf(rows)].sort().join(', ')}`);
}

function learn(rows: readonly Row[]): (text: string) => Class {
  const embedding = decodeEmbedding(readFileSync(new URL('../src/provisions/model/embedding.bin', import.meta.url)));
  const blockers = blockersOf(rows);
  const labels = [...Map.groupBy(rows, labelOf)]
    .flatMap(([label, own]) => (own.length >= leastPoints ? [label] : []))
    .sort();
  const examples = rows.map((row) => ({
    text: row.text,
    truth: Int8Array.from(labels, (label) => (label === labelOf(row) ? 1 : -1)),
    weight: 1,
  }));
  const linear = openLinear(decodeLinear(encodeLinear(fitLinear(labels, examples, embedding, recipe))), embedding);
  return (text) => {
    const scores = linear.score(text);
    const [type, favour] = labels[scores.indexOf(Math.max(...scores))]!.split(' ') as [string, Favour];
    if (favour === 'provider') return blockers.has(`${type} ${severity(type, text)}`) ? 'blocker' : 'bad';
    return favour === 'user' ? 'good' : 'neutral';
  };
}

function labelOf(row: Row): string {
  return `${typesByTitle.get(plain(row.title ?? '')) ?? 'other'} ${favourOf[row.cls!]}`;
}

/** Types with a severity that were blockers more often than bad. */
function blockersOf(rows: readonly Row[]): Set<string> {
  const against = rows.filter((row) => favourOf[row.cls!] === 'provider');
  const groups = Map.groupBy(against, (row) => {
    const type = typesByTitle.get(plain(row.title ?? '')) ?? 'other';
    return `${type} ${severity(type, row.text)}`;
  });
  return new Set(
    [...groups].flatMap(([key, own]) =>
      own.filter((row) => row.cls === 'blocker').length * 2 > own.length ? [key] : [],
    ),
  );
}

function severity(type: string, text: string): string {
  return severityOf(typeById.get(type), { body: text, leads: [] });
}

function accuracy(said: readonly { readonly row: Row; readonly said: Class }[]): string {
  const right = said.filter((one) => one.said === one.row.cls).length;
  return `${(right / said.length).toFixed(3)} (${right} of ${said.length})`;
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}
