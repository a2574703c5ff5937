import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawPassages } from './facts/draw.ts';
import { parseLines, readLabels, wordsOf, type Half, type LabelledPassage } from './facts/labels.ts';

const usage = `npm run eval -- facts                                   precision and recall by kind, on both halves
npm run eval -- facts draw <development|held-out> FILE  draws passages as pointers
npm run eval -- facts show FILE                         their text, for a reader
npm run eval -- facts label FILE LINES <development|held-out>   stores what a reader found`;

/** Facts against what a reader found in drawn passages. `held-out` are platforms of the test half of `gold/split.json`. */
export function run(args: readonly string[]): void {
  const [what, file = '', ...rest] = args;
  if (what === 'draw') writeFileSync(rest[0] ?? '', JSON.stringify(drawPassages(file as Half)));
  else if (what === 'show')
    for (const [at, passage] of passagesOf(file).entries()) {
      const { leads, body, platform } = wordsOf(passage);
      console.log(`${at + 1} [${platform}] ${[...leads.map((lead) => `⟨${lead}⟩`), body].join(' ')}`);
    }
  else if (what === 'label') {
    const [lines = '', half = 'development'] = rest;
    const labelled = parseLines(readFileSync(lines, 'utf8'), passagesOf(file));
    const out = fileURLToPath(new URL(`facts/${half}.json`, import.meta.url));
    writeFileSync(out, `[\n${labelled.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    console.log(`${labelled.length} passages, ${labelled.reduce((sum, { facts }) => sum + facts.length, 0)} facts`);
  } else {
    console.log(usage, readLabels.length);
    process.exitCode = 2;
  }
}

const passagesOf = (file: string): Omit<LabelledPassage, 'facts'>[] =>
  JSON.parse(readFileSync(file, 'utf8')) as LabelledPassage[];
