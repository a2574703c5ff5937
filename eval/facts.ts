import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawPassages } from './facts/draw.ts';
import { parseLines, readLabels, wordsOf, type Half, type LabelledPassage } from './facts/labels.ts';
import { printScore, score } from './facts/score.ts';

const usage = `npm run eval -- facts [--errors]                        precision and recall by kind on both halves; errors of development
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
  } else if (what === undefined || what.startsWith('--')) {
    for (const half of ['development', 'held-out'] as const) {
      const scored = score(readLabels(half));
      console.log(`${printScore(`${half}: ${readLabels(half).length} passages`, scored)}\n`);
      if (half === 'development' && what === '--errors') console.log(`${scored.errors.join('\n')}\n`);
    }
  } else {
    console.log(usage);
    process.exitCode = 2;
  }
}

const passagesOf = (file: string): Omit<LabelledPassage, 'facts'>[] =>
  JSON.parse(readFileSync(file, 'utf8')) as LabelledPassage[];
