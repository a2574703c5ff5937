import type { MiddlewareHandler } from 'hono';
import type { Settings } from './settings.ts';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests for any other name than this machine's own, or the configured one: a page elsewhere whose name is made
 * to point here would otherwise speak to an installation that has no accounts yet.
 */
export function onlyLoopbackNames(settings: Settings): MiddlewareHandler {
  const own = settings.origin === null ? null : new URL(settings.origin).host.toLowerCase();
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (loopback.test(host) || host.toLowerCase() === own) return next();
    return c.text('This installation answers only on this machine.\n', 421);
  };
}
