import { InputError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import type { Actor, Workshop } from './working.ts';

/** Imports a collection of others with its history. @throws InputError, ImportError */
export async function importCollection(
  request: { address: string; only: string | null },
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'import');
  if (request.address.trim() === '')
    throw new InputError('refused-address', 'Say what to import: a git address, a path or a .bundle file.');
  await audit(shop.db, { at: shop.now(), act: 'import', by, details: request });
  return shop.work({ kind: 'import', ...request }, progress);
}
