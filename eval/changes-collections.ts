import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { openCollection } from '#sources';
import { collectionBundle } from '../bench/data-sets.ts';

/** The collection's history as a bare repository, unpacked once under the temporary folder; null where the bundle is not here. */
export async function collectionRepository(name: string): Promise<string | null> {
  const bundle = collectionBundle(name);
  if (bundle === null) return null;
  const directory = process.env['CODICIL_EVAL_DIRECTORY'] ?? join(tmpdir(), 'codicil-eval');
  const unpacked = join(directory, 'collections', `${name}.git`);
  return existsSync(join(unpacked, 'HEAD')) ? unpacked : (await openCollection(bundle, directory)).repository;
}

/** A file as a commit has it; null where it has none. */
export function textAt(repository: string, commit: string, path: string): string | null {
  try {
    return execFileSync('git', ['-C', repository, 'cat-file', 'blob', `${commit}:${path}`], {
      maxBuffer: 1 << 26,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
