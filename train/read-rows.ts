import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the labelled passages lie: CODICIL_DATA_SETS, then ../shared/data beside the checkout. */
const dataSets = resolve(process.env['CODICIL_DATA_SETS'] ?? new URL('../../shared/data', import.meta.url).pathname);

/** A row of a labelled file. What else a publisher gave stays with it. */
export interface Row {
  readonly text: string;
  readonly labels: readonly string[];
  readonly split?: 'train' | 'dev' | 'test';
  readonly doc: string;
  readonly service?: string;
  readonly title?: string;
  readonly cls?: 'good' | 'neutral' | 'bad' | 'blocker';
  readonly severity?: Readonly<Record<string, number>>;
}

/** Reads `labelled/<name>.jsonl.xz`. @throws Error where it is not on this machine */
export function readRows(name: string): Row[] {
  const path = `${dataSets}/labelled/${name}.jsonl.xz`;
  if (!existsSync(path)) throw new Error(`There is no ${path} (set CODICIL_DATA_SETS).`);
  const text = execFileSync('xz', ['-dc', path], { maxBuffer: 256 * 1024 * 1024, encoding: 'utf8' });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ labels: [], ...(JSON.parse(line) as object) }) as unknown as Row);
}
