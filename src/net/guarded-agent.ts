import type { Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { allowedAt, mayReach, type Allowance } from './address-rules.ts';
import { allowedLookup, refusedAddress, refusedLiteral, resolveBySystem, type Resolve } from './guarded-connect.ts';

/** How long a connection, the head of an answer, and a pause inside a body may take, in milliseconds. */
const patience = { connect: 10_000, head: 30_000, body: 30_000 };
/** Bytes of the head of an answer. */
const largestHead = 64 * 1024;

/**
 * An agent that connects to allowed addresses only. Literal addresses and what names resolve to are checked before, so that
 * nothing inside is even knocked at; and every connection is checked after the name was resolved and the socket stands: the address that was
 * really reached decides, whatever the name said, so neither a literal address nor a name that changes its mind gets through.
 * It speaks HTTP/1.1 alone, whose heads can be kept as they were sent.
 */
export function guardedAgent(allowance: Allowance, resolve: Resolve = resolveBySystem): Agent {
  const connectorFor = (here: Allowance) =>
    buildConnector({
      timeout: patience.connect,
      autoSelectFamily: false,
      allowH2: false,
      lookup: allowedLookup(here, resolve),
    });
  const connectors = { open: connectorFor({ loopback: true }), closed: connectorFor({ loopback: false }) };
  return new Agent({
    allowH2: false,
    headersTimeout: patience.head,
    bodyTimeout: patience.body,
    maxHeaderSize: largestHead,
    connect(options, callback) {
      const here = allowedAt(Number(options.port || (options.protocol === 'https:' ? 443 : 80)), allowance);
      const refused = refusedLiteral(options.hostname, here);
      if (refused !== null) {
        callback(refused, null);
        return;
      }
      connectors[here.loopback ? 'open' : 'closed'](options, (error, socket) => {
        if (error !== null || socket === null) {
          callback(error ?? new Error('no socket'), null);
          return;
        }
        const address = (socket as Socket).remoteAddress ?? '';
        if (mayReach(address, here)) {
          callback(null, socket);
          return;
        }
        socket.destroy();
        callback(refusedAddress(options.hostname, address), null);
      });
    },
  });
}
