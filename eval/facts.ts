import { readFileSync, writeFileSync } from 'node:fs';
import { drawPassages } from './facts/draw.ts';
import {
  addLabels,
  parseLines,
  readLabels,
  sets,
  wordsOf,
  type Half,
  type LabelledPassage,
  type LabelledSet,
} from './facts/labels.ts';
import { printScore, score } from './facts/score.ts';

const usage = `npm run eval -- facts [--errors]                   precision and recall by kind on each set; errors of development
npm run eval -- facts draw <development|held-out> SEED PER-KIND FILE [KIND…]   draws passages as pointers
npm run eval -- facts show FILE                    their text, for a reader
npm run eval -- facts label FILE LINES SET         adds what a reader found to a set: ${sets.join(', ')}`;

/** Facts against what a reader found in drawn passages. Held-out sets are of platforms of the test half of `gold/split.json`. */
export function run(args: readonly string[]): void {
  const [what, ...rest] = args;
  if (what === 'draw' && rest.length > 3) {
    const [half, seed, perKind, file = '', ...kinds] = rest;
    const drawn = drawPassages({ half: half as Half, seed: Number(seed), perKind: Number(perKind), kinds });
    writeFileSync(file, JSON.stringify(drawn));
  } else if (what === 'show')
    for (const [at, passage] of passagesOf(rest[0] ?? '').entries()) {
      const { leads, body, platform } = wordsOf(passage);
      console.log(`${at + 1} [${platform}] ${[...leads.map((lead) => `⟨${lead}⟩`), body].join(' ')}`);
    }
  else if (what === 'label' && sets.some((set) => set === rest[2])) {
    const [file = '', lines = '', set] = rest;
    const labelled = parseLines(readFileSync(lines, 'utf8'), passagesOf(file));
    addLabels(set as LabelledSet, labelled);
    console.log(`${labelled.length} passages, ${labelled.reduce((sum, { facts }) => sum + facts.length, 0)} facts`);
  } else if (what === undefined || what.startsWith('--')) {
    for (const set of sets) {
      const scored = score(readLabels(set));
      console.log(`${printScore(`${set}: ${readLabels(set).length} passages`, scored)}\n`);
      if (set === 'development' && what === '--errors') console.log(`${scored.errors.join('\n')}\n`);
    }
  } else {
    console.log(usage);
    process.exitCode = 2;
  }
}

const passagesOf = (file: string): Omit<LabelledPassage, 'facts'>[] =>
  JSON.parse(readFileSync(file, 'utf8')) as LabelledPassage[];
