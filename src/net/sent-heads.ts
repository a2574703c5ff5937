import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The head of a request, as it went over the wire. */
export interface SentHead {
  /** `GET /terms HTTP/1.1` */
  readonly line: string;
  readonly headers: readonly (readonly [string, string])[];
}

interface Slot {
  sent: SentHead | null;
  ip: string | null;
}

/**
 * undici tells of every request what it writes. Which fetch a request belongs to is known where it is made, which happens
 * inside the call; from there on the request itself is the key.
 */
const making = new AsyncLocalStorage<Slot>();
const slots = new WeakMap<object, Slot>();

subscribe('undici:request:create', (message) => {
  const slot = making.getStore();
  if (slot !== undefined) slots.set((message as { request: object }).request, slot);
});
subscribe('undici:client:sendHeaders', (message) => {
  const { request, headers, socket } = message as { request: object; headers: string; socket: Socket };
  const slot = slots.get(request);
  if (slot === undefined) return;
  slot.sent = parseHead(headers);
  slot.ip = socket.remoteAddress ?? null;
});

/** Calls `make`, which dispatches one request, and gives the head that was sent, and whom to, once `make` has its answer. */
export async function withSentHead<T>(
  make: () => Promise<T>,
): Promise<{ result: T; sent: SentHead | null; ip: string | null }> {
  const slot: Slot = { sent: null, ip: null };
  const result = await making.run(slot, make);
  return { result, ...slot };
}

function parseHead(head: string): SentHead {
  const [line = '', ...lines] = head.split('\r\n').filter((part) => part !== '');
  return {
    line,
    headers: lines.map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1).trim()] as const;
    }),
  };
}
