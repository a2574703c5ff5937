import { sliceOf } from '#kernel';
import { refind, type Pointer, type Recorded } from './collections.ts';
import type { Drawn, DrawnPassage } from './draw.ts';
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

/** Single passages by the names of their sheets; the development half stands in two, so that a reader of it need not see the other. */
const series: Readonly<Record<string, (passage: DrawnPassage) => boolean>> = {
  passages: ({ part }) => part !== 'lessons',
  'passages-development': ({ part }) => part === 'development',
  'passages-lessons': ({ id }) => id.startsWith('l'),
  'passages-unsure': ({ id }) => id.startsWith('u'),
};

export function sheetNames({ documents, passages }: Drawn): string[] {
  return [
    ...documents.map((document) => document.id),
    ...Object.entries(series).flatMap(([name, is]) => numbered(name, passages.filter(is).length)),
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
  const [, of = '', index] = /^(passages(?:-[a-z]+)?)-(\d+)$/.exec(name) ?? [];
  const from = drawn.passages.filter(series[of] ?? ((): boolean => false));
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
  return { name, title: `single ${name.replaceAll('-', ' ')}`, items: number(items) };
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
