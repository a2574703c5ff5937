import type { Row, Word } from './texts.ts';

export const kinds = ['swap', 'move', 'renumber', 'reflow', 'split', 'merge', 'add', 'remove'] as const;
export type EditKind = (typeof kinds)[number];

export interface Strength {
  /** The share of blocks that an edit touches, and of the words in a block that are swapped. */
  readonly blocks: number;
  readonly words: number;
  /** Only these kinds, each alike often; without it, half of all edits swap words and the others are of all kinds. */
  readonly only?: readonly EditKind[];
}

/** What the edits draw from: chance, words and blocks of another text. */
export interface Supply {
  readonly chance: () => number;
  readonly words: readonly string[];
  readonly rows: readonly Row[];
}

/** A generator of fixed randomness (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Edits a text: how many edits were made, by kind. The rows given stay as they are. */
export function edit(
  rows: readonly Row[],
  { blocks, words, only }: Strength,
  supply: Supply,
): { rows: Row[]; made: ReadonlyMap<EditKind, number> } {
  let edited = [...rows];
  const made = new Map<EditKind, number>();
  const { chance } = supply;
  for (let wanted = Math.max(1, Math.round(rows.length * blocks)); wanted > 0; wanted -= 1) {
    const among = only ?? (chance() < 0.5 ? (['swap'] as const) : kinds);
    const kind = among[Math.floor(chance() * among.length)]!;
    const next = edits[kind](edited, Math.floor(chance() * edited.length), supply, words);
    if (next === null) continue;
    edited = next;
    made.set(kind, (made.get(kind) ?? 0) + 1);
  }
  return { rows: edited, made };
}

/** Another word in the place of one: with its capital and the signs around it, since who rewords a sentence leaves it a sentence. */
function dressedAs(old: string, fresh: string): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(old) ?? [];
  const [, own = ''] = /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{N}]*$/u.exec(fresh) ?? [];
  if (core === '' || own === '') return old;
  const first = /^\p{Lu}/u.test(core) ? own.charAt(0).toUpperCase() : own.charAt(0).toLowerCase();
  return before + first + own.slice(1) + after;
}

type Edit = (rows: readonly Row[], at: number, supply: Supply, words: number) => Row[] | null;

const edits: Readonly<Record<EditKind, Edit>> = {
  swap: (rows, at, { chance, words }, share) =>
    withRow(rows, at, (row) =>
      row.words.length < 4
        ? null
        : {
            ...row,
            words: row.words.map((word) =>
              chance() < share
                ? { ...word, text: dressedAs(word.text, words[Math.floor(chance() * words.length)]!) }
                : word,
            ),
          },
    ),
  move(rows, at, { chance }) {
    if (!plain(rows, at)) return null;
    const rest = rows.toSpliced(at, 1);
    const to = placeFor(rest, rows[at]!, chance);
    return to === null ? null : rest.toSpliced(to, 0, rows[at]!);
  },
  renumber: (rows, at, { chance }) =>
    withRow(rows, at, (row) => {
      const [first, ...rest] = row.words;
      if (first === undefined || rest.length === 0) return null;
      // A bare number before other words, “3 Park Avenue”, is wording.
      if (/^(?:\d+(?:\.\d+)+\.?|\d+[.)]|\(\d+\)|\([a-h]\))$/.test(first.text))
        return { ...row, words: [{ ...first, text: otherNumber(first.text, chance) }, ...rest] };
      return row.block.label === null ? null : { ...row, block: { ...row.block, label: otherNumber('1.', chance) } };
    }),
  reflow: (rows, at) =>
    withRow(rows, at, (row) => ({
      ...row,
      words: row.words.map((word) => ({ ...word, text: setAnew(word.text) })),
    })),
  split(rows, at, { chance }) {
    const row = rows[at]!;
    if (row.block.kind !== 'paragraph') return null;
    const ends = row.words.flatMap((word, place) => (/[a-z]{3}[.;]$/.test(word.text) ? [place + 1] : []));
    const cut = ends[Math.floor(chance() * ends.length)];
    if (cut === undefined || cut < 6 || row.words.length - cut < 6) return null;
    return rows.toSpliced(at, 1, { ...row, words: row.words.slice(0, cut) }, { ...row, words: row.words.slice(cut) });
  },
  merge(rows, at) {
    const [row, next] = [rows[at]!, rows[at + 1]];
    const alike = next !== undefined && row.block.depth === next.block.depth && row.block.kind === next.block.kind;
    if (!alike || row.block.kind !== 'paragraph' || row.strong || next.strong) return null;
    if (endsOpen(row) || row.words.length < 6 || next.words.length < 6) return null;
    return rows.toSpliced(at, 2, { ...row, words: [...row.words, ...next.words] });
  },
  add(rows, _, { chance, rows: others }) {
    const row = others[Math.floor(chance() * others.length)]!;
    if (row.words.length < 6 || row.block.kind === 'heading' || row.block.header || endsOpen(row)) return null;
    const to = placeFor(rows, row, chance);
    const fresh = { ...row, words: row.words.map((word): Word => ({ ...word, from: -1 })) };
    return to === null ? null : rows.toSpliced(to, 0, fresh);
  },
  remove: (rows, at) => (plain(rows, at) ? rows.toSpliced(at, 1) : null),
};

function withRow(rows: readonly Row[], at: number, change: (row: Row) => Row | null): Row[] | null {
  const changed = change(rows[at]!);
  return changed === null ? null : rows.with(at, changed);
}

/** A block that may be taken away without changing what stands around it: no heading, no lead, no head of a table. */
function plain(rows: readonly Row[], at: number): boolean {
  const row = rows[at]!;
  const next = rows[at + 1];
  return (
    row.block.kind !== 'heading' &&
    !row.block.header &&
    !row.strong &&
    !endsOpen(row) &&
    (next === undefined || next.block.depth <= row.block.depth)
  );
}

/** A place beside a block of the same kind, not right after a lead. */
function placeFor(rows: readonly Row[], { block }: Row, chance: () => number): number | null {
  for (let trial = 0; trial < 20; trial += 1) {
    const at = 1 + Math.floor(chance() * (rows.length - 1));
    const [before, after] = [rows[at - 1]!, rows[at]!];
    if (
      before.block.kind === block.kind &&
      before.block.depth === block.depth &&
      !endsOpen(before) &&
      after.block.depth <= block.depth
    )
      return at;
  }
  return null;
}

function endsOpen(row: Row): boolean {
  return /[:：,]\W*$/.test(row.words.at(-1)?.text ?? '');
}

/** Another number of the same style: what is a list to a reader stays one. */
function otherNumber(number: string, chance: () => number): string {
  return number
    .replaceAll(/\d+/g, () => String(1 + Math.floor(chance() * 20)))
    .replaceAll(/[a-h]/g, () => 'abcdefgh'.charAt(Math.floor(chance() * 8)));
}

/** Other quotes, dashes and spaces for the same word. */
function setAnew(word: string): string {
  return word
    .replaceAll(/["“”]/g, '«')
    .replaceAll(/['‘’]/g, (mark) => (mark === '’' ? "'" : '’'))
    .replaceAll('–', '—')
    .replace(/\.$/, '.\u00a0');
}
