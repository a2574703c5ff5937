import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw, drawn } from './gold/draw.ts';
import { parseLabels, type Label } from './gold/labels.ts';
import { printSheet, sheetNames, sheetOf } from './gold/sheets.ts';
import { splitOf } from './gold/split.ts';

const folder = fileURLToPath(new URL('gold/', import.meta.url));

const usage = `npm run eval -- gold draw                          draws again and writes drawn.json and split.json
npm run eval -- gold list [--into DIR]             sheets, and which of them have labels in DIR
npm run eval -- gold show <sheet> [<sheet> …]      the text of a sheet, one line a unit
npm run eval -- gold label <sheet> <file> --into DIR   stores a reader's lines as labels (DIR/<sheet>.jsonl)
npm run eval -- gold count --into DIR              how many units each type has`;

/** The gold set: drawing it, showing it to a reader, storing what the reader says. See docs/labelling.md. */
export function run(args: readonly string[]): void {
  const [what, ...rest] = args.filter((arg, at) => arg !== '--into' && args[at - 1] !== '--into');
  const into = args.includes('--into') ? args[args.indexOf('--into') + 1] : undefined;
  if (what === 'draw') {
    const all = draw('codicil-gold-1');
    writeFileSync(join(folder, 'drawn.json'), `${JSON.stringify(all, null, 1)}\n`);
    writeFileSync(join(folder, 'split.json'), `${JSON.stringify(splitOf(all), null, 2)}\n`);
    const units = all.documents.reduce((sum, document) => sum + document.units, 0);
    console.log(`${all.documents.length} documents with ${units} units, ${all.passages.length} single passages`);
  } else if (what === 'list') {
    for (const name of sheetNames(drawn()))
      console.log(`${into !== undefined && existsSync(join(into, `${name}.jsonl`)) ? 'done ' : '     '}${name}`);
  } else if (what === 'show' && rest.length > 0) {
    for (const name of rest) console.log(printSheet(sheetOf(drawn(), name)));
  } else if (what === 'label' && rest.length === 2 && into !== undefined) {
    const [name = '', file = ''] = rest;
    const labels = parseLabels(readFileSync(file, 'utf8'), sheetOf(drawn(), name));
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, `${name}.jsonl`), labels.map((label) => `${JSON.stringify(label)}\n`).join(''));
    console.log(`${name}: ${labels.length} units`);
  } else if (what === 'count' && into !== undefined) count(into);
  else {
    console.log(usage);
    process.exitCode = 2;
  }
}

function count(into: string): void {
  const { documents, passages } = drawn();
  const partOf = new Map([...documents, ...passages].map(({ id, part }) => [id, part]));
  const counts = new Map<string, { test: number; development: number }>();
  for (const file of readdirSync(into).filter((name) => name.endsWith('.jsonl')))
    for (const row of readFileSync(join(into, file), 'utf8').split('\n').filter(Boolean)) {
      const { of, types } = JSON.parse(row) as Label;
      for (const type of types.length > 0 ? types : ['(rule of no type)']) {
        const one = counts.get(type) ?? { test: 0, development: 0 };
        one[partOf.get(of) ?? 'development'] += 1;
        counts.set(type, one);
      }
    }
  for (const [type, one] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${type.padEnd(36)} test ${String(one.test).padStart(4)}  development ${String(one.development).padStart(4)}`,
    );
}
