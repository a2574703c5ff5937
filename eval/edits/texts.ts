import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fold, readMarkdown, type Block, type Mark, type Reading } from '#text';
import { lengthOf } from '#kernel';
import { segment, textsOf, unitsOf, type Unit } from '#provisions';
import { recordsByDocument } from '../imports-history.ts';

/** A word of a text, with the provision of the old text whose word it is, or −1. */
export interface Word {
  readonly text: string;
  readonly from: number;
}

/** One block of a text that is being edited. */
export interface Row {
  readonly block: Pick<Block, 'kind' | 'level' | 'depth' | 'label' | 'header'>;
  readonly strong: boolean;
  readonly words: readonly Word[];
}

/** A text put together from rows: its provisions, and for each the provisions of the old text whose words it has, counted. */
export interface Built {
  readonly units: readonly Unit[];
  readonly sources: readonly ReadonlyMap<number, number>[];
}

const readingOf = (rows: readonly Row[]): Reading => {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const row of rows) {
    const text = row.words.map((word) => word.text).join(' ');
    const end = at + lengthOf(text);
    texts.push(text);
    blocks.push({ ...row.block, start: at, end });
    if (row.strong) marks.push({ kind: 'strong', start: at, end });
    at = end + 1;
  }
  return { text: texts.join('\n'), blocks, marks, losses: [] };
};

export function build(rows: readonly Row[]): Built {
  const reading = readingOf(rows);
  const segmented = segment(reading);
  const starts = rows.map(({ words }, index) => {
    let at = reading.blocks[index]!.start;
    return words.map((word) => {
      const own = at;
      at += lengthOf(word.text) + 1;
      return own;
    });
  });
  const sources = segmented.placements.map(({ body, block }) => {
    const counts = new Map<number, number>();
    rows[block]!.words.forEach(({ from }, place) => {
      const start = starts[block]![place]!;
      if (start >= body[0] && start < body[1]) counts.set(from, (counts.get(from) ?? 0) + 1);
    });
    return counts;
  });
  return { units: unitsOf(reading, segmented), sources };
}

/** The rows of a reading; every word comes from the provision that it stands in. */
export function rowsOf(reading: Reading): Row[] {
  const texts = textsOf(reading.text, reading.blocks);
  const strong = (block: Block): boolean =>
    reading.marks.some((mark) => mark.kind === 'strong' && mark.start <= block.start && mark.end >= block.end);
  const plain = reading.blocks.map((block, index): Row => {
    const { kind, level, depth, label, header } = block;
    const words = texts[index]!.split(/\s+/).map((text) => ({ text, from: -1 }));
    return { block: { kind, level, depth, label, header }, strong: strong(block), words };
  });
  const whole = readingOf(plain);
  const { placements } = segment(whole);
  const rows = plain.map((row) => ({ ...row, words: row.words as Word[] }));
  placements.forEach(({ body, block }, from) => {
    const row = rows[block]!;
    let at = whole.blocks[block]!.start;
    row.words = row.words.map((word) => {
      const start = at;
      at += lengthOf(word.text) + 1;
      return start >= body[0] && start < body[1] ? { text: word.text, from } : word;
    });
  });
  return rows;
}

/** Platforms whose texts nothing may be made by. */
const closed = new Set(
  (JSON.parse(readFileSync(new URL('../gold/split.json', import.meta.url), 'utf8')) as { test: string[] }).test,
);

/** Documents are dealt to two parts by a digest of their path, as for the meaning shifts, so that none is in both. */
export function partOf(path: string): 'development' | 'held-out' | null {
  if (closed.has(path.split('/')[0] ?? '')) return null;
  return createHash('sha256').update(path).digest()[0]! % 2 === 0 ? 'development' : 'held-out';
}

/** So many times each document gives a record of its history, before there are no more texts. */
const rounds = 6;

/** Records of the documents of the part, drawn by the seed, each document once before any twice; those too short to edit are left out. */
export function* drawTexts(
  repository: string,
  part: 'development' | 'held-out',
  seed: string,
): Generator<{ path: string; rows: Row[] }> {
  const rank = (name: string): number => createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE(0);
  const { documents } = recordsByDocument(repository);
  const paths = [...documents.keys()].filter((path) => partOf(path) === part).toSorted((a, b) => rank(a) - rank(b));
  for (let place = 0; place < rounds * paths.length; place += 1) {
    const path = paths[place % paths.length]!;
    const records = documents.get(path)!;
    const round = Math.floor(place / paths.length);
    const { blob } = records[rank(`record ${round} ${path}`) % records.length]!;
    const text = execFileSync('git', ['-C', repository, 'cat-file', 'blob', blob], {
      maxBuffer: 1 << 26,
      encoding: 'utf8',
    });
    const rows = rowsOf(readMarkdown(text)).filter((row) => fold(row.words.map((word) => word.text).join(' ')) !== '');
    const words = rows.reduce((sum, row) => sum + row.words.length, 0);
    if (rows.length >= 30 && words >= 800 && words <= 30_000) yield { path, rows };
  }
}
