import { lengthOf } from '#kernel';
import { segment } from '#provisions';
import type { Reading } from '#text';
import { collections, lastRecords, refind } from './gold/collections.ts';
import { drawn, type Part } from './gold/draw.ts';
import { labelsFolder, labelsIn } from './gold/kept.ts';
import type { Label } from './gold/labels.ts';
import { unitsOfReading, type Unit } from './gold/units.ts';

const usage = `npm run eval -- segments [--show N]       boundaries between provisions on whole documents of the development half, and N places where they differ
npm run eval -- segments --test           the same on the test half: once a release
npm run eval -- segments --blocks         every document of every collection: characters that stand in no block, or in two`;

interface Tally {
  agreed: number;
  found: number;
  labelled: number;
}

/** Measures where the product divides whole documents against where readers do. */
export function run(args: readonly string[]): void {
  if (args.includes('--help')) return console.log(usage);
  if (args.includes('--blocks')) return countBlocks();
  const half: Part = args.includes('--test') ? 'test' : 'development';
  const shown = args.includes('--show') ? Number(args[args.indexOf('--show') + 1]) : 0;
  const byDocument = Map.groupBy(labelsIn(labelsFolder(half, 'settled')), ({ of }) => of);
  const all = fresh();
  const inside = fresh();
  const readers = { all: fresh(), inside: fresh() };
  const kinds = new Map<string, Tally>();
  const [firsts, seconds] = (['first', 'second'] as const).map(
    (reader) =>
      new Map(labelsIn(labelsFolder(half, reader)).map((one) => [`${one.of} ${one.start}`, one.joins !== true])),
  ) as [Map<string, boolean>, Map<string, boolean>];
  const places: string[] = [];
  for (const document of drawn().documents.filter(({ part }) => part === half)) {
    const labels = byDocument.get(document.id);
    if (labels === undefined) continue;
    const { reading } = refind(document);
    const own = fresh();
    const units = unitsOfReading(reading);
    const bodies = bodiesOf(reading, units);
    const labelOf = new Map(labels.map((label) => [label.start, label]));
    for (let at = 1; at < units.length; at += 1) {
      const [before, unit] = [units[at - 1] as Unit, units[at] as Unit];
      const label = labelOf.get(unit.start);
      if (label === undefined || labelOf.get(before.start) === undefined) continue;
      const labelled = label.joins !== true;
      const found = bodies[at] !== bodies[at - 1];
      const within = before.block === unit.block;
      const kind = kindOf(reading, before, unit, label);
      const ofKind = kinds.get(kind) ?? fresh();
      kinds.set(kind, ofKind);
      for (const tally of [all, own, ofKind, ...(within ? [inside] : [])]) count(tally, found, labelled);
      const [one, other] = [firsts, seconds].map((by) => by.get(`${document.id} ${unit.start}`));
      if (one !== undefined && other !== undefined)
        for (const tally of [readers.all, ...(within ? [readers.inside] : [])]) count(tally, one, other);
      if (found !== labelled) places.push(tell(document.id, reading, before, unit, label, found));
    }
    console.log(`${document.id.padEnd(48)} ${score(own)}`);
  }
  console.log(`\nall boundaries, ${half} half: ${score(all)}`);
  console.log(`between sentences of one block:   ${score(inside)}`);
  console.log(`\nthe two readers, with each other: ${score(readers.all)}`);
  console.log(`between sentences of one block:   ${score(readers.inside)}\n`);
  for (const [kind, tally] of [...kinds].sort(([, a], [, b]) => missed(b) - missed(a)))
    console.log(
      `${kind.padEnd(36)} ${tally.labelled} labelled, ${missed(tally)} missed, ${tally.found - tally.agreed} too many`,
    );
  for (const place of places.slice(0, shown)) console.log(`\n${place}`);
}

/** For each unit, the number of the provision that states it; a unit that belongs to none, such as a heading, stands alone. */
function bodiesOf(reading: Reading, units: readonly Unit[]): number[] {
  const { placements } = segment(reading);
  return units.map((unit, at) => {
    const found = placements.findIndex(({ body: [start, end] }) => start <= unit.start && unit.start < end);
    return found >= 0 ? found : -1 - at;
  });
}

const fresh = (): Tally => ({ agreed: 0, found: 0, labelled: 0 });

function count(tally: Tally, found: boolean, labelled: boolean): void {
  if (found) tally.found += 1;
  if (labelled) tally.labelled += 1;
  if (found && labelled) tally.agreed += 1;
}

const missed = ({ labelled, agreed }: Tally): number => labelled - agreed;

/** What kind of border there may be between two units. */
function kindOf({ blocks }: Reading, before: Unit, unit: Unit, label: Label): string {
  const [was, is] = [blocks[before.block]?.kind ?? '', blocks[unit.block]?.kind ?? ''];
  if (before.block !== unit.block) return `${was} → ${is}`;
  if (label.lead === true) return `${is}: sentence → lead`;
  const opens = before.start === (blocks[unit.block]?.start ?? -1);
  const short = before.words.split(/\s+/).length <= 6 && before.words.endsWith('.');
  return opens && short ? `${is}: short first sentence → sentence` : `${is}: sentence → sentence`;
}

function score({ agreed, found, labelled }: Tally): string {
  const precision = found === 0 ? 1 : agreed / found;
  const recall = labelled === 0 ? 1 : agreed / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${found} found, ${labelled} labelled)`;
}

function tell(id: string, { blocks }: Reading, before: Unit, unit: Unit, label: Label, found: boolean): string {
  const kind = (one: Unit): string => blocks[one.block]?.kind ?? '';
  return `${id}: ${found ? 'divided, but joined by readers' : 'not divided'} (${kind(before)} → ${kind(unit)}${before.block === unit.block ? ', one block' : ''}; ${label.types.join(', ')})\n  ${before.words.slice(-220)}\n  | ${unit.words.slice(0, 220)}`;
}

/** Counts the characters, white space left out, that stand in no block of their document's reading or in several. */
function countBlocks(): void {
  let documents = 0;
  let characters = 0;
  const astray = { none: 0, several: 0 };
  for (const collection of collections)
    for (const { reading } of lastRecords(collection)) {
      documents += 1;
      const { none, several, all } = placed(reading);
      characters += all;
      astray.none += none;
      astray.several += several;
    }
  console.log(
    `${documents} documents, ${characters} characters that are not blank: ${astray.none} in no block, ${astray.several} in several`,
  );
}

function placed({ text, blocks }: Reading): { none: number; several: number; all: number } {
  const times = new Uint8Array(lengthOf(text));
  for (const { start, end } of blocks)
    for (let at = start; at < end; at += 1) times[at] = Math.min(2, (times[at] ?? 0) + 1);
  const tally = { none: 0, several: 0, all: 0 };
  let at = 0;
  for (const character of text) {
    if (character.trim() !== '') {
      tally.all += 1;
      if (times[at] === 0) tally.none += 1;
      if (times[at] === 2) tally.several += 1;
    }
    at += 1;
  }
  return tally;
}
