import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { templateVariable } from './open-fresh.ts';

/** Makes one empty database for a whole run: making one takes seconds, copying it a moment. */
export default async function layDatabase(): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'codicil-template-'));
  const store = await openStore({ directory: join(directory, 'database') });
  await store.close();
  process.env[templateVariable] = join(directory, 'database');
  return () => rmSync(directory, { recursive: true, force: true });
}
