import { cpSync, existsSync } from 'node:fs';
import { openStore, type Store } from '../../src/store/index.ts';

/** Where the run's empty database lies. */
export const templateVariable = 'TEST_DATABASE_TEMPLATE';

/** Lays an empty database into a directory that has none. */
export function layDatabase(directory: string): void {
  const template = process.env[templateVariable];
  if (template !== undefined && !existsSync(directory)) cpSync(template, directory, { recursive: true });
}

/** An empty database of its own for a test file. */
export function openFresh(directory: string): Promise<Store> {
  layDatabase(directory);
  return openStore({ directory });
}
