import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreementOf, labelledByBoth, printAgreement } from './gold/agreement.ts';
import { draw, drawn, readDrawn, type Part } from './gold/draw.ts';
import { drawLessons } from './gold/draw-lessons.ts';
import { drawUnsure } from './gold/draw-unsure.ts';
import { labelsFolder, labelsIn } from './gold/kept.ts';
import { parseLabels } from './gold/labels.ts';
import { unitsNotFound } from './gold/resolve.ts';
import { printSheet, sheetNames, sheetOf } from './gold/sheets.ts';
import { splitOf } from './gold/split.ts';

const folder = fileURLToPath(new URL('gold/', import.meta.url));

const options = new Set(['--into', '--half']);

const usage = `npm run eval -- gold draw                          draws again and writes drawn.json, split.json and drawn-lessons.json
npm run eval -- gold draw-unsure SEED              draws passages of which the shipped model is unsure, beside those in drawn-unsure.json
npm run eval -- gold list [--into DIR]             sheets, and which of them have labels in DIR
npm run eval -- gold show <sheet> [<sheet> …]      the text of a sheet, one line a unit
npm run eval -- gold label <sheet> <file> --into DIR   stores a reader's lines as labels (DIR/<sheet>.jsonl)
npm run eval -- gold count --into DIR              how many units each type has
npm run eval -- gold check --into DIR              whether each label names a unit of today's reader
npm run eval -- gold agreement [--half development|test]   how far the two readers agree (both halves)`;

/** The gold set: drawing it, showing it to a reader, storing what the reader says. See docs/labelling.md. */
export function run(args: readonly string[]): void {
  const [what, ...rest] = args.filter((arg, at) => !options.has(arg) && !options.has(args[at - 1] ?? ''));
  const given = (option: string): string | undefined =>
    args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
  const into = given('--into');
  const half = given('--half');
  const halves = (['development', 'test'] as const).filter((one) => half === undefined || half === one);
  if (what === 'draw') {
    const all = draw('codicil-gold-1');
    writeFileSync(join(folder, 'drawn.json'), `${JSON.stringify(all, null, 1)}\n`);
    writeFileSync(join(folder, 'split.json'), `${JSON.stringify(splitOf(all), null, 2)}\n`);
    const lessons = drawLessons(all);
    writeFileSync(join(folder, 'drawn-lessons.json'), `${JSON.stringify(lessons, null, 1)}\n`);
    const units = all.documents.reduce((sum, document) => sum + document.units, 0);
    console.log(`${all.documents.length} documents with ${units} units, ${all.passages.length} single passages`);
    console.log(
      `${lessons.documents.length} documents and ${lessons.passages.length} single passages to be learned from`,
    );
  } else if (what === 'draw-unsure' && rest.length === 1) {
    const before = drawn();
    const kept = readDrawn('drawn-unsure.json');
    const more = drawUnsure(rest[0] ?? '', readDrawn('drawn.json'), before, kept.passages.length);
    const seed = [kept.seed, more.seed].filter((one) => one !== '').join(', ');
    const all = { seed, documents: [], passages: [...kept.passages, ...more.passages] };
    writeFileSync(join(folder, 'drawn-unsure.json'), `${JSON.stringify(all, null, 1)}\n`);
    console.log(`${more.passages.length} further passages`);
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
  else if (what === 'check' && into !== undefined) check(into);
  else if (what === 'agreement' && halves.length > 0) for (const one of halves) agreement(one);
  else {
    console.log(usage);
    process.exitCode = 2;
  }
}

function agreement(half: Part): void {
  const both = labelledByBoth(labelsIn(labelsFolder(half, 'first')), labelsIn(labelsFolder(half, 'second')));
  const documents = new Set(drawn().documents.map(({ id }) => id));
  const inDocuments = both.filter(({ first }) => documents.has(first.of));
  const inPassages = both.filter(({ first }) => !documents.has(first.of));
  if (both.length === 0) console.log(`${half}: no unit has labels of both readers`);
  if (inDocuments.length > 0) console.log(printAgreement(`${half}, whole documents`, agreementOf(inDocuments)));
  if (inPassages.length > 0) console.log(printAgreement(`${half}, single passages`, agreementOf(inPassages)));
}

function check(into: string): void {
  const labels = labelsIn(into);
  const lost = unitsNotFound(drawn(), labels);
  for (const { of, start, end } of lost) console.log(`${of} ${start}-${end}: no such unit`);
  console.log(`${labels.length - lost.length} of ${labels.length} labels name a unit of today's reader`);
  if (lost.length > 0) process.exitCode = 1;
}

function count(into: string): void {
  const { documents, passages } = drawn();
  const partOf = new Map([...documents, ...passages].map(({ id, part }) => [id, part]));
  const counts = new Map<string, Record<Part, number>>();
  for (const { of, types } of labelsIn(into))
    for (const type of types.length > 0 ? types : ['(rule of no type)']) {
      const one = counts.get(type) ?? { test: 0, development: 0, lessons: 0 };
      one[partOf.get(of) ?? 'development'] += 1;
      counts.set(type, one);
    }
  for (const [type, one] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${type.padEnd(36)} test ${String(one.test).padStart(4)}  development ${String(one.development).padStart(4)}  lessons ${String(one.lessons).padStart(4)}`,
    );
}
