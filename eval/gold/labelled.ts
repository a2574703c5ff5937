import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolder } from './collections.ts';

/** Rows of one file of the labelled data sets. */
export function xzLines<Row>(file: string): Row[] {
  const text = execFileSync('xz', ['-dc', join(dataFolder(), 'labelled', file)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
