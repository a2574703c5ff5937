import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the real collections lie: CODICIL_DATA_SETS, then ../shared/data beside the checkout. */
export const dataSets = resolve(
  process.env['CODICIL_DATA_SETS'] ?? new URL('../../shared/data', import.meta.url).pathname,
);

/** The bundle of a collection; null, after saying so, where it is not on this machine. */
export function collectionBundle(name: string): string | null {
  const path = `${dataSets}/collections/${name}-versions.bundle`;
  if (existsSync(path)) return path;
  process.stdout.write(`Skipped: there is no ${path} (set CODICIL_DATA_SETS).\n`);
  return null;
}
