import { sliceOf } from '#kernel';
import { refind, type Pointer, type Recorded } from './collections.ts';
import type { Drawn } from './draw.ts';
import { unitsOfReading, type Unit } from './units.ts';

/** What a reader labels in one go: a whole document, or some fifty single passages. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** One numbered unit of a sheet, with what a reader must see around it. */
export interface Item {
  readonly number: number;
  /** Id of the document or passage in `drawn.json`. */
  readonly of: string;
  readonly unit: Unit;
  /** First unit of its block. */
  readonly opens: boolean;
  readonly mark: string;
  /** Lines before the unit that are not labelled: headings and lead of a single passage. */
  readonly before: readonly string[];
}

const passagesPerSheet = 60;

export function sheetNames({ documents, passages }: Drawn): string[] {
  return [
    ...documents.map((document) => document.id),
    ...numbered('passages', passages.filter((one) => !of('lessons')(one)).length),
    ...numbered('passages-development', passages.filter(of('development')).length),
    ...numbered('passages-lessons', passages.filter(of('lessons')).length),
  ];
}

/** @throws when there is no sheet of that name. Sheets of `passages-development` leave out the passages of test platforms. */
export function sheetOf(drawn: Drawn, name: string): Sheet {
  const document = drawn.documents.find(({ id }) => id === name);
  if (document !== undefined) {
    const found = refind(document);
    const title = `${document.platform} / ${document.termsType}`;
    return { name, title, items: number(itemsOf(found, document.id, () => true)) };
  }
  const [, part, index] = /^passages-(?:(development|lessons)-)?(\d+)$/.exec(name) ?? [];
  const from = drawn.passages.filter((one) => (part === undefined ? !of('lessons')(one) : of(part)(one)));
  const passages = from.slice((Number(index) - 1) * passagesPerSheet, Number(index) * passagesPerSheet);
  if (index === undefined || passages.length === 0) throw new Error(`There is no sheet ${name}.`);
  const known = new Map<string, Recorded>();
  const items = passages.flatMap((passage) => {
    const found = known.get(keyOf(passage)) ?? refind(passage);
    known.set(keyOf(passage), found);
    const own = itemsOf(found, passage.id, (unit) => unit.start >= passage.start && unit.end <= passage.end);
    const block = found.reading.blocks.findIndex(({ start, end }) => start <= passage.start && passage.end <= end);
    const above = [`${passage.platform} / ${found.termsType}`, ...around(found, block)];
    return own.map((item, at) => (at === 0 ? { ...item, before: above } : item));
  });
  return { name, title: `single passages ${part ?? ''} ${index}`, items: number(items) };
}

/** The heading above a block and, for an item or a row, the paragraph that leads to it. */
function around({ reading }: Recorded, block: number): string[] {
  const own = reading.blocks[block];
  const wordsOf = (at: number): string =>
    sliceOf(reading.text, [reading.blocks[at]?.start ?? 0, reading.blocks[at]?.end ?? 0]);
  const heading = reading.blocks.findLastIndex(({ kind }, at) => at < block && kind === 'heading');
  const lead =
    own !== undefined && own.depth > 0
      ? reading.blocks.findLastIndex(({ depth, kind }, at) => at < block && depth < own.depth && kind !== 'heading')
      : -1;
  return [
    ...(heading >= 0 ? [`# ${wordsOf(heading)}`] : []),
    ...(lead > heading ? [`lead: ${wordsOf(lead).slice(-400)}`] : []),
  ];
}

function itemsOf(found: Recorded, of: string, wanted: (unit: Unit) => boolean): Omit<Item, 'number'>[] {
  let last = -1;
  return unitsOfReading(found.reading)
    .filter((unit) => wanted(unit))
    .map((unit) => {
      const block = found.reading.blocks[unit.block];
      const opens = unit.block !== last;
      last = unit.block;
      const kind = { heading: '#', paragraph: '', item: '-', row: '|', code: '`' }[block?.kind ?? 'paragraph'];
      const mark = `${'  '.repeat(block?.depth ?? 0)}${opens ? `${kind}${block?.label ?? ''}` : '…'}`;
      return { of, unit, opens, mark, before: [] };
    });
}

const of =
  (wanted: string) =>
  ({ part }: Drawn['passages'][number]): boolean =>
    part === wanted;
const numbered = (name: string, passages: number): string[] =>
  Array.from({ length: Math.ceil(passages / passagesPerSheet) }, (_, index) => `${name}-${index + 1}`);
const number = (items: readonly Omit<Item, 'number'>[]): Item[] =>
  items.map((item, at) => ({ ...item, number: at + 1 }));
const keyOf = ({ collection, path }: Pointer): string => `${collection}/${path}`;

/** A sheet as a reader sees it: one line a unit, `…` where a block goes on. */
export function printSheet({ name, title, items }: Sheet): string {
  const lines = items.flatMap(({ before, number: at, mark, unit }) => [
    ...before.map((line, index) => (index === 0 ? `\n@ ${line}` : `  ${line}`)),
    `${at} ${mark}${mark === '' || mark.endsWith(' ') ? '' : ' '}${unit.words}`,
  ]);
  return [`== ${name}: ${title} (${items.length} units)`, ...lines].join('\n');
}
