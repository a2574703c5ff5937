import type { Context } from 'hono';
import type { Desk } from '#desk';
import type { SiteActs } from '../acts.ts';
import type { FormKeys } from './form-keys.ts';

/** What every route is given. */
export interface House {
  readonly desk: Desk;
  readonly acts: SiteActs;
  readonly installation: { readonly name: string; readonly origin: string };
  readonly keys: FormKeys;
}

/** What every page is given beside its value: the installation, and the key that its forms must carry. */
export interface Here {
  readonly name: string;
  readonly origin: string;
  /** The key that a form must carry; asking for it gives the reader the cookie that goes with it. */
  readonly key: () => string;
}

export function hereOf(c: Context, house: House): Here {
  return { ...house.installation, key: () => house.keys.keyFor(c) };
}
