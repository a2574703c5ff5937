import { lookup, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { FetchError } from '#kernel';
import { mayReach, type Allowance } from './address-rules.ts';

/** How long a connection, the head of an answer, and a pause inside a body may take, in milliseconds. */
const patience = { connect: 10_000, head: 30_000, body: 30_000 };

/**
 * An agent that connects to allowed addresses only. Literal addresses and what names resolve to are checked before, so that
 * nothing inside is even knocked at; and every connection is checked after the name was resolved and the socket stands: the address that was
 * really reached decides, whatever the name said, so neither a literal address nor a name that changes its mind gets through.
 */
export function guardedAgent(allowance: Allowance): Agent {
  const connect = buildConnector({
    timeout: patience.connect,
    autoSelectFamily: false,
    lookup: allowedLookup(allowance),
  });
  return new Agent({
    headersTimeout: patience.head,
    bodyTimeout: patience.body,
    connect(options, callback) {
      const literal = options.hostname.replace(/^\[(.*)\]$/, '$1');
      if (isIP(literal) !== 0 && !mayReach(literal, allowance)) {
        callback(blocked(options.hostname, literal), null);
        return;
      }
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
        callback(blocked(options.hostname, address), null);
      });
    },
  });
}

function blocked(host: string, address: string): FetchError {
  return new FetchError(
    'blocked-address',
    `${host} is ${host === address ? '' : `at ${address === '' ? 'an unknown address' : address}, which is `}not a public address.`,
  );
}

/** Looks a name up and keeps the addresses that may be reached. */
function allowedLookup(allowance: Allowance): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...(options as LookupOptions), all: true }, (error, found) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first, ...others] = found.filter(({ address }) => mayReach(address, allowance));
      if (first === undefined) callback(blocked(host, found[0]?.address ?? ''), '');
      else if (options.all === true) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };
}
