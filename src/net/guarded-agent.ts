import type { Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchError } from '#kernel';
import { mayReach, type Allowance } from './address-rules.ts';

/** How long a connection, the head of an answer, and a pause inside a body may take, in milliseconds. */
const patience = { connect: 10_000, head: 30_000, body: 30_000 };

/**
 * An agent whose every connection is checked after the name was resolved and the socket stands: the address that was
 * really reached decides, whatever the name said, so neither a literal address nor a name that changes its mind gets through.
 */
export function guardedAgent(allowance: Allowance): Agent {
  const connect = buildConnector({ timeout: patience.connect, autoSelectFamily: false });
  return new Agent({
    headersTimeout: patience.head,
    bodyTimeout: patience.body,
    connect(options, callback) {
      connect(options, (error, socket) => {
        if (error !== null || socket === null) {
          callback(error ?? new Error('no socket'), null);
          return;
        }
        const address = (socket as Socket).remoteAddress ?? '';
        if (mayReach(address, allowance)) {
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(new FetchError('blocked-address', `${options.hostname} is at ${address === '' ? 'an unknown address' : address}, which is not a public address.`), null);
      });
    },
  });
}
