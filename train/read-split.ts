import { existsSync, readFileSync } from 'node:fs';

const path = new URL('../eval/gold/split.json', import.meta.url);
const names = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { test: readonly string[] }).test : [];
const test = new Set(names.map(plain));

/** Whether a platform's text is kept for the test set: nothing of it is trained on. */
export function isTestPlatform(name: string): boolean {
  return test.has(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
