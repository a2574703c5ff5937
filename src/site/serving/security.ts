import type { MiddlewareHandler } from 'hono';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page that shows an archived page in a frame of this site's own. */
export const framing = `${policy}; frame-src 'self'`;

/**
 * What was fetched is somebody else's. A browser gives it an origin of its own, runs nothing of it, loads nothing for it
 * but pictures that it holds itself, and sends nothing from it, wherever it is opened.
 */
export const archived = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Nothing runs, loads or frames that is not ours. `same-origin` referrers keep the `Origin` of our own forms. Said before the
 * answer is made, which may say otherwise: a finished answer that is asked for its headers is made a second time.
 */
export const secured: MiddlewareHandler = async (c, next) => {
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  await next();
};
