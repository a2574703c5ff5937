import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { FetchError, type CodicilError } from '#kernel';
import { explainFetch } from './explain-fetch.ts';
import { allowedAt, mayReach, type Allowance } from './address-rules.ts';
import {
  allowedLookup,
  bareHost,
  refusedAddress,
  refusedLiteral,
  resolveBySystem,
  type Resolve,
} from './guarded-connect.ts';

/** A proxy on this machine that a browser is made to use for all it does, and that connects to allowed addresses only. */
export interface GuardedProxy {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The refusals so far, in order: hosts that may not be reached (or whose connection failed), and, with no host, what went beyond the bounds. */
  readonly refusals: readonly Refusal[];
  close(): Promise<void>;
}

export interface Refusal {
  readonly host: string | null;
  readonly error: CodicilError;
}

export interface ProxyBounds {
  /** Bytes that may come back in all. */
  readonly bytes: number;
  /** Requests in the open and tunnels together. */
  readonly connections: number;
}

const patience = 10_000;

/** Opens a proxy for one visit. When it is closed, every connection through it breaks off. */
export async function openGuardedProxy(parts: {
  allowance: Allowance;
  bounds: ProxyBounds;
  resolve?: Resolve | undefined;
}): Promise<GuardedProxy> {
  const { allowance, bounds, resolve = resolveBySystem } = parts;
  const refusals: Refusal[] = [];
  const sockets = new Set<Duplex>();
  let bytes = 0;
  let connections = 0;

  function refuse(host: string | null, error: CodicilError): CodicilError {
    if (refusals.length < 1000) refusals.push({ host, error });
    return error;
  }

  /** Connects to a host that may be reached; the address that was really reached decides. */
  function reach(host: string, port: number): Promise<Socket> {
    return new Promise((done, fail) => {
      connections += 1;
      const here = allowedAt(port, allowance);
      const refused = refusedLiteral(host, here);
      if (refused !== null) {
        fail(refuse(host, refused));
        return;
      }
      if (connections > bounds.connections) {
        fail(refuse(null, new FetchError('too-big', `The page asked for more than ${bounds.connections} things.`)));
        return;
      }
      const socket = connect({
        host: bareHost(host),
        port,
        autoSelectFamily: false,
        timeout: patience,
        lookup: allowedLookup(here, resolve),
      });
      track(socket);
      socket.once('timeout', () =>
        socket.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
      );
      socket.once('error', (error) => fail(refuse(host, explainFetch(error, new URL(`http://${host}`), patience))));
      socket.once('connect', () => {
        socket.setTimeout(0);
        if (mayReach(socket.remoteAddress ?? '', here)) {
          done(socket);
          return;
        }
        socket.destroy();
        fail(refuse(host, refusedAddress(host, socket.remoteAddress ?? '')));
      });
    });
  }

  function track(socket: Duplex): void {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  function count(from: NodeJS.ReadableStream & { destroy(): unknown }): void {
    from.on('data', (part: Uint8Array) => {
      bytes += part.length;
      if (bytes <= bounds.bytes) return;
      refuse(
        null,
        new FetchError('too-big', `The page fetched more than ${Math.round(bounds.bytes / 1024 / 1024)} MB.`),
      );
      from.destroy();
    });
  }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = URL.parse(incoming.url ?? '');
    if (url === null || url.protocol !== 'http:') {
      outgoing.writeHead(400).end();
      return;
    }
    const socket = await reach(url.hostname, Number(url.port || 80));
    const { 'proxy-connection': _drop, ...headers } = incoming.headers;
    const onward = request(
      {
        createConnection: () => socket,
        method: incoming.method,
        path: url.pathname + url.search,
        headers: { ...headers, host: url.host, connection: 'close' },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        count(answer);
        answer.pipe(outgoing);
        answer.once('close', () => {
          if (!answer.complete) outgoing.destroy();
        });
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }

  const server = createServer((incoming, outgoing) => {
    // A host that is refused is met with silence: an answer of ours would be taken for the page.
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', track);
  server.on('connect', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = URL.parse(`tunnel://${incoming.url ?? ''}`);
    reach(target?.hostname ?? '', Number(target?.port || 443)).then(
      (socket) => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.write(head);
        count(socket);
        socket.pipe(client).pipe(socket);
        client.once('close', () => socket.destroy());
      },
      () => client.destroy(),
    );
  });
  server.on('upgrade', (_incoming, client: Duplex) => client.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refusals,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
