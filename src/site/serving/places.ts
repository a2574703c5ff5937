import type { Context } from 'hono';
import { formOf } from './twins.ts';

const plain = (address: string) => {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const ending = (c: Context) => /\.(json|md)$/.exec(c.req.path)?.[0] ?? '';

/** Whether the reader asked at this address, whichever way letters are encoded and whichever twin was wanted. */
export function pathIs(c: Context, address: string): boolean {
  return plain(c.req.path.slice(0, c.req.path.length - ending(c).length)) === plain(address);
}

/** The address to send a reader to instead, in the same form and with the same query. */
export function placeOf(c: Context, address: string): string {
  const [path = '', own] = (address.split('#', 1)[0] ?? '').split('?', 2);
  const query = own ?? new URL(c.req.url).search.slice(1);
  const form = formOf(c) === 'html' ? '' : ending(c);
  return `${encodeURI(decodeURI(path))}${form}${query === '' ? '' : `?${query}`}`;
}
