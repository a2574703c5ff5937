import { InputError, slugOf } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import type { Selector } from '#text';
import type { Actor, Workshop } from './working.ts';

export interface PageToAdd {
  readonly url: string;
  readonly platform: string;
  readonly type: string;
  /** Parts of the page that are the document; the reader finds it itself without them. */
  readonly select: readonly Selector[] | null;
  readonly allowLoopback: boolean;
  readonly invented: boolean;
}

/** Fetches one page, archives, reads and publishes it, and watches it from then on. @throws InputError, FetchError, ReadError */
export async function addPage(
  page: PageToAdd,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'add');
  const url = URL.parse(page.url);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new InputError('bad-address', `“${page.url}” is not a web address; it must begin with https:// or http://.`);
  for (const [name, value] of [
    ['--platform', page.platform],
    ['--type', page.type],
  ] as const) {
    if (value.trim() === '' || value.length > 120 || slugOf(value) === 'untitled')
      throw new InputError('bad-name', `${name} needs a name of letters, at most 120.`);
  }
  await audit(shop.db, { at: shop.now(), act: 'add', by, details: page });
  const extraction = page.select === null ? { base: page.url } : { select: page.select, base: page.url };
  return shop.work(
    {
      kind: 'add',
      source: {
        platform: page.platform.trim(),
        termsType: page.type.trim(),
        url: page.url,
        extraction,
        variant: 'main',
        invented: page.invented,
      },
      allowLoopback: page.allowLoopback,
    },
    progress,
  );
}
