import { InputError, slugOf } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import type { Actor, Workshop } from './working.ts';

export interface HistoryToImport {
  readonly addresses: readonly string[];
  readonly platform: string;
  readonly type: string;
  readonly pages: readonly string[];
  readonly select: readonly string[] | null;
  readonly limit: number;
  readonly allowLoopback: boolean;
}

const mostMementos = 2000;

/** Brings in earlier states of a document from web archives, WARC files or dated files. @throws InputError, ImportError, FetchError */
export async function importHistory(
  request: HistoryToImport,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'import');
  const { type, addresses, limit, ...rest } = request;
  if (addresses.length === 0 || addresses.some((address) => address.trim() === '' || address.startsWith('-')))
    throw new InputError(
      'refused-address',
      'Say where the history is: a TimeMap, a WARC or WACZ file, or a folder of dated files.',
    );
  for (const [name, value] of [
    ['--platform', request.platform],
    ['--type', type],
  ] as const)
    if (value.trim() === '' || value.length > 120 || slugOf(value) === 'untitled')
      throw new InputError('bad-name', `${name} needs a name of letters, at most 120.`);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostMementos)
    throw new InputError('bad-limit', `A limit is a whole number from 1 to ${mostMementos}.`);
  await audit(shop.db, { at: shop.now(), act: 'import-history', by, details: request });
  return shop.work(
    { kind: 'history', ...rest, addresses, limit, platform: request.platform.trim(), termsType: type.trim() },
    progress,
  );
}
