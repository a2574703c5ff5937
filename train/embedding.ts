import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { encodeEmbedding } from '../src/provisions/model/embedding.ts';
import { pieceCutter } from '../src/provisions/model/word-pieces.ts';
import { principalAxes } from './linear-algebra.ts';
import { readRows } from './read-rows.ts';
import { isTestPlatform } from './read-split.ts';
import { lengthOf, openTeacher, unit } from './teacher.ts';

/** Numbers a piece has; sums over the axes beyond lose nothing measurable. */
const width = 128;
const epochs = 6;
const atOnce = 48;

/**
 * `npm run train:embedding`: makes `src/provisions/model/embedding.bin`, a static embedding: a vector for each piece of a
 * word, such that the mean of a passage's vectors imitates what a sentence-embedding teacher says of the passage. The teacher
 * and its runtime are build-time tools (`train/tools`). Another machine's arithmetic gives other last digits: `npm run train`
 * starts from the file as it is shipped, pinned by digest in the model card.
 */
const teacher = await openTeacher();
const cut = pieceCutter(teacher.vocabulary);
const sentences = [
  ...readRows('ota_sentences_40k').filter((row) => !isTestPlatform(row.doc.split('/')[1] ?? '')),
  ...readRows('unfair_tos').filter((row) => row.split === 'train'),
].map((row) => cut(row.text).slice(0, 120));
const used = new Map<number, number>();
for (const pieces of sentences) for (const piece of pieces) used.set(piece, (used.get(piece) ?? 0) + 1);
const kept = [...used.keys()].sort((a, b) => a - b);
const rowOf = new Map(kept.map((piece, row) => [piece, row]));
process.stdout.write(`${sentences.length} sentences, ${kept.length} pieces of ${teacher.vocabulary.length} in use\n`);

const single = await embedAll(
  kept.map((piece) => [piece]),
  256,
);
const wanted = await embedAll(sentences, atOnce);
const axes = principalAxes(wanted, width);
const targets = wanted.map((vector) => unit(axes.project(vector)));
// A rare piece weighs more in a mean than "the": it starts longer.
const total = [...used.values()].reduce((sum, count) => sum + count, 0);
const table = kept.map((piece, row) => {
  const rarity = 1e-3 / (1e-3 + (used.get(piece) ?? 0) / total);
  return axes.project(single[row]!).map((value) => value * rarity);
});
fit();
const bytes = encodeEmbedding(
  kept.map((piece) => teacher.vocabulary[piece]!),
  table,
);
writeFileSync(new URL('../src/provisions/model/embedding.bin', import.meta.url), bytes);
process.stdout.write(
  `embedding.bin: ${bytes.length} bytes, sha256:${createHash('sha256').update(bytes).digest('hex')}\n`,
);

async function embedAll(pieces: readonly (readonly number[])[], size: number): Promise<Float32Array[]> {
  // Those of like length go together, so that little is padding.
  const order = pieces.map((_, index) => index).sort((a, b) => pieces[a]!.length - pieces[b]!.length || a - b);
  const vectors: Float32Array[] = [];
  for (let start = 0; start < order.length; start += size) {
    const some = order.slice(start, start + size);
    const made = await teacher.embed(some.map((index) => pieces[index]!));
    some.forEach((index, at) => (vectors[index] = made[at]!));
    if (start % (size * 40) === 0) process.stdout.write(`  teacher: ${start} of ${order.length}\n`);
  }
  return vectors;
}

/** Fits the rows by gradient steps on the cosine between a sentence's mean and its target (Adagrad, fixed order). */
function fit(): void {
  const squares = table.map(() => new Float32Array(width).fill(1e-8));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let cosine = 0;
    for (let step = 0; step < sentences.length; step += 1) {
      const at = (step * 7919 + epoch * 104_729) % sentences.length;
      const rows = sentences[at]!.map((piece) => rowOf.get(piece)!);
      if (rows.length === 0) continue;
      const mean = new Float32Array(width);
      for (const row of rows) for (let d = 0; d < width; d += 1) mean[d]! += table[row]![d]! / rows.length;
      const norm = lengthOf(mean) || 1e-9;
      const target = targets[at]!;
      let dot = 0;
      for (let d = 0; d < width; d += 1) dot += (mean[d]! / norm) * target[d]!;
      cosine += dot;
      for (let d = 0; d < width; d += 1) {
        const slope = (target[d]! - (dot * mean[d]!) / norm) / norm / rows.length;
        for (const row of rows) {
          squares[row]![d]! += slope * slope;
          table[row]![d]! += (0.02 * slope) / Math.sqrt(squares[row]![d]!);
        }
      }
    }
    process.stdout.write(`  epoch ${epoch + 1}: cosine to the teacher ${(cosine / sentences.length).toFixed(4)}\n`);
  }
}
