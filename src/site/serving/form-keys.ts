import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const cookie = 'codicil-form';

export interface FormKeys {
  /** The key that a form on this reader's page must carry; sets the reader's cookie when it has none. */
  keyFor(c: Context): string;
  /** Why a sent form is refused, as a sentence; null when it came from a page of ours. */
  refusal(c: Context, key: unknown): string | null;
}

/**
 * Double submit: a random cookie that only our own pages can see go with a form, and in the form its HMAC under a
 * secret of this process. Beside it the browser's own word on where the form came from.
 */
export function formKeys(origin: string): FormKeys {
  const secret = createSecretKey(randomBytes(32));
  const given = new WeakMap<Context, string>();
  const keyOf = (nonce: string) => createHmac('sha256', secret).update(nonce).digest('base64url');
  return {
    keyFor(c) {
      const known = given.get(c);
      if (known !== undefined) return known;
      let nonce = getCookie(c, cookie);
      if (nonce === undefined || !/^[\w-]{22}$/.test(nonce)) {
        nonce = randomBytes(16).toString('base64url');
        setCookie(c, cookie, nonce, {
          path: '/',
          httpOnly: true,
          sameSite: 'Strict',
          secure: origin.startsWith('https:'),
        });
      }
      const key = keyOf(nonce);
      given.set(c, key);
      return key;
    },
    refusal(c, key) {
      if (!fromHere(c, origin)) return 'This form was sent from another site, so nothing was changed.';
      const nonce = getCookie(c, cookie);
      const expected = nonce === undefined ? undefined : keyOf(nonce);
      if (expected === undefined || typeof key !== 'string' || !same(expected, key)) {
        return 'This form has gone stale, so nothing was changed; open the page again and send it from there.';
      }
      return null;
    },
  };
}

function fromHere(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site');
  const sender = c.req.header('origin');
  if (site === undefined && sender === undefined) return false;
  if (site !== undefined && site !== 'same-origin') return false;
  if (sender === undefined) return true;
  return sender === origin || sender === new URL(c.req.url).origin;
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
