import { align } from '#provisions';
import { dice, edit, kinds, type EditKind, type Strength } from './edits/make.ts';
import { inventTexts } from './edits/invented.ts';
import { build, drawTexts, type Built, type Row } from './edits/texts.ts';
import { linksSaid, scoreLinks, type Link } from './edits/score-links.ts';
import { cloneCollection, dataSets } from './pages-records.ts';

const strengths: Readonly<Record<string, Strength & { readonly least: number }>> = {
  'formatting only': { blocks: 0.3, words: 0, only: ['renumber', 'reflow'], least: 0.9995 },
  light: { blocks: 0.1, words: 0.1, least: 0.995 },
  medium: { blocks: 0.3, words: 0.2, least: 0.99 },
  heavy: { blocks: 0.6, words: 0.35, least: 0.96 },
};

/**
 * `npm run eval -- edits [--collection X] [--part held-out] [--strength light] [--count N] [--seed S] [--errors N]`: edits texts at random, N edits for each
 * strength, and prints how well the alignment finds what became of every provision: first of invented texts, then of a collection's
 * documents where they are here (CODICIL_DATA_SETS). The truth is carried by the words: each keeps the provision that it comes from
 * through every edit.
 */
export function run(args: readonly string[]): void {
  const value = (name: string, usual: string): string =>
    args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
  const [count, seed] = [Number(value('--count', '10000')), value('--seed', '1')];
  const part = value('--part', 'held-out') === 'development' ? 'development' : 'held-out';
  const collection = value('--collection', 'contrib');
  const data = dataSets();
  const errors = { left: Number(value('--errors', '0')) };
  for (const [name, strength] of Object.entries(strengths)) {
    if (name !== value('--strength', name)) continue;
    measure(`invented, ${name}`, strength, inventTexts(dice(Number(seed))), count, Number(seed), errors);
    if (data === null) continue;
    const texts = drawTexts(cloneCollection(data, collection), part, seed);
    measure(`${collection}, ${name}`, strength, texts, count, Number(seed), errors);
  }
  if (data === null) say('Only invented texts: the collections are not here (CODICIL_DATA_SETS).');
}

/** Edits texts until so many edits are made, prints what the alignment found of them, and fails where it is short of the aim. */
function measure(
  name: string,
  strength: (typeof strengths)[string],
  texts: Iterable<{ readonly path: string; readonly rows: readonly Row[] }>,
  count: number,
  seed: number,
  errors: { left: number },
): void {
  const chance = dice(seed);
  const made = new Map<EditKind, number>();
  const sum = { right: 0, said: 0, true: 0, texts: 0, changed: 0 };
  let edits = 0;
  let other: readonly Row[] | null = null;
  for (const { path, rows } of texts) {
    if (edits >= count) break;
    const from: readonly Row[] | null = other;
    other = rows;
    // Words and blocks that are put in come from the text before.
    const words: string[] = (from ?? [])
      .flatMap((row) => row.words.map((word) => word.text))
      .filter((word) => /^[\p{L}]+$/u.test(word));
    if (from === null || words.length < 100) continue;
    const edited = edit(rows, strength, { chance, words, rows: from });
    edited.made.forEach((number, kind) => made.set(kind, (made.get(kind) ?? 0) + number));
    edits += [...edited.made.values()].reduce((all, number) => all + number, 0);
    const [before, after] = [build(rows), build(edited.rows)];
    const truth = linksOf(after);
    const matches = align(before.units, after.units);
    const said = matches.flatMap(linksSaid);
    const scored = scoreLinks(truth, said, before.units, after.units);
    sum.changed += matches.filter((match) => match.kind !== 'unchanged').length;
    sum.texts += 1;
    sum.right += scored.right;
    sum.said += said.length;
    sum.true += truth.length;
    for (const line of scored.wrong.slice(0, errors.left)) say(`  ${name} ${path} ${line}`);
    errors.left = Math.max(0, errors.left - scored.wrong.length);
  }
  const f1 = (2 * sum.right) / (sum.said + sum.true);
  say(
    `${name}: F1 ${f1.toFixed(4)} (aim ${strength.least}), precision ${(sum.right / sum.said).toFixed(4)}, recall ${(sum.right / sum.true).toFixed(4)}; ${edits} edits of ${sum.texts} texts: ${kinds
      .filter((kind) => made.has(kind))
      .map((kind) => `${made.get(kind)} ${kind}`)
      .join(', ')}; ${sum.changed} of ${sum.true} provisions said to be changed`,
  );
  if (f1 < strength.least) process.exitCode = 1;
}

/** What truly belongs together: half of what is left of a provision's words, or half of the words that a new one has. */
function linksOf({ sources }: Built): Link[] {
  const left = new Map<number, number>();
  for (const counts of sources) for (const [from, number] of counts) left.set(from, (left.get(from) ?? 0) + number);
  return sources.flatMap((counts, j): Link[] => {
    const all = [...counts.values()].reduce((sum, number) => sum + number, 0);
    return [...counts]
      .filter(([from, number]) => from !== -1 && (2 * number >= all || 2 * number >= left.get(from)!))
      .map(([from]): Link => [from, j]);
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
