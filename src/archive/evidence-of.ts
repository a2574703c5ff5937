import type { Exchange } from '#capture';
import type { Hop } from '#net';
import type { Evidence } from './warc.ts';

/**
 * Fetches as evidence: of each answer on the way the request and the response, the page last. Headers are as they were sent
 * and as they came. A body is kept as one piece, so the header that spoke of its pieces is kept under the name that archives
 * use for it. Several exchanges of one capture are numbered on.
 */
export function evidenceOf(exchanges: readonly Exchange[]): Evidence[] {
  let step = 0;
  return exchanges.flatMap((exchange) => exchange.hops.flatMap((hop) => stepOf(hop, exchange.at, step++)));
}

function stepOf(hop: Hop, date: string, step: number): Evidence[] {
  return [
    {
      type: 'request',
      target: hop.url,
      date,
      mediaType: 'application/http; msgtype=request',
      http: hop.request,
      payload: new Uint8Array(0),
      ip: hop.ip,
      event: { step, of: 'request' },
    },
    {
      type: 'response',
      target: hop.url,
      date,
      mediaType: 'application/http; msgtype=response',
      http: {
        line: `HTTP/1.1 ${hop.status} ${hop.statusText}`.trim(),
        headers: hop.headers.map(([name, value]) =>
          name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value],
        ),
      },
      payload: hop.body,
      ip: hop.ip,
      event: { step, of: 'response' },
    },
  ];
}
