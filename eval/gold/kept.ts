import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Part } from './draw.ts';
import type { Label } from './labels.ts';

/** Whose labels: of the two readers who read apart, or as settled between them. */
export type Reading = 'first' | 'second' | 'settled';

/** The folder of labels of one half and reading. */
export function labelsFolder(half: Part, reading: Reading): string {
  return fileURLToPath(new URL(`labels/${half}/${reading}`, import.meta.url));
}

/** All labels in a folder, file by file, in the order of the units; none where there is no folder. */
export function labelsIn(folder: string): Label[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as Label);
}
