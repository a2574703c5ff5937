import { hash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A name of 16 base-32 characters (80 bits), the same for the same parts in the same order. Parts are separated by a
 * byte that no part may hold, so that ("ab", "c") and ("a", "bc") differ.
 */
export function idOf(...parts: readonly (string | number)[]): string {
  const digest = hash('sha256', parts.join('\u0000'), 'buffer');
  let id = '';
  let bits = 0;
  let value = 0;
  for (const byte of digest) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += alphabet[(value >> bits) & 31];
      if (id.length === 16) return id;
    }
  }
  return id;
}

/** Lower-case letters and digits joined by single hyphens; letters of other scripts stay; never empty, at most 60 characters. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (slug.length <= 60) return slug === '' ? 'untitled' : slug;
  const cut = slug.slice(0, 60);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 30));
}
