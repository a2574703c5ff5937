import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeEmbedding } from '../src/provisions/model/embedding.ts';
import type { TypingTables } from '../src/provisions/model/type-model.ts';
import { fitTables, fitWeights, holdOut } from './english.ts';
import { lessonsInEnglish } from './lessons.ts';
import { fitLanguage, languages } from './other-languages.ts';

/** A name for what is trained: assessments carry it. It goes up whenever weights, tables or cues say something else. */
const release = 'model-3';

/**
 * `npm run train`: makes the weights and tables of `src/provisions/model/` from the labelled passages (`CODICIL_DATA_SETS`), our own
 * labels and the shipped embedding. The same input gives the same bytes.
 */
const folder = new URL('../src/provisions/model/', import.meta.url);
const said = (line: string): void => void process.stdout.write(`${line}\n`);
const files: Record<string, string> = {};

const embeddingBytes = readFileSync(new URL('embedding.bin', folder));
files['embedding.bin'] = digestOf(embeddingBytes);
const embedding = decodeEmbedding(embeddingBytes);

const lessons = lessonsInEnglish();
for (const [source, own] of Map.groupBy(lessons, (lesson) => lesson.source)) said(`${source}: ${own.length} lessons`);
const held = holdOut(lessons, embedding, said);
const { english, calibration } = fitTables(held);
const { linear, layered } = fitWeights(lessons, embedding);
keep('linear-en.bin', linear);
keep('layered-en.bin', layered);

const others: Record<string, { start: number; score: number }> = {};
for (const language of languages) {
  const { bytes, line, heldOut } = fitLanguage(language);
  keep(`linear-${language}.bin`, bytes);
  others[language] = line;
  const { right, wrong, missed } = heldOut;
  said(
    `${language}: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)} on documents left out`,
  );
}

const tables: TypingTables = { release, files, english, calibration, others };
writeFileSync(new URL('typing.data.json', folder), `${JSON.stringify(tables, null, 2)}\n`);
said('typing.data.json');

function keep(name: string, bytes: Buffer): void {
  files[name] = digestOf(bytes);
  writeFileSync(new URL(name, folder), bytes);
  said(`${name}: ${bytes.length} bytes, ${files[name]}`);
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
