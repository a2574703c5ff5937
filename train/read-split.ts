import { readFileSync } from 'node:fs';
import { lettersOf } from '../src/provisions/letters-of.ts';

const split = JSON.parse(readFileSync(new URL('../eval/gold/split.json', import.meta.url), 'utf8')) as {
  readonly test: readonly string[];
};
const test = new Set(split.test.map(lettersOf));

/** Whether a platform's text is kept for the test set: nothing of it is trained on. */
export function isTestPlatform(name: string): boolean {
  return test.has(lettersOf(name));
}
