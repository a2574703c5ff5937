import { STATUS_CODES } from 'node:http';
import type { Exchange } from '#capture';
import type { Evidence } from './warc.ts';

/**
 * A fetch as evidence: of each answer on the way the request and the response, the page last. Headers are as they came. A
 * body is kept as one piece, so the header that spoke of its pieces is kept under the name that archives use for it.
 */
export function evidenceOf(exchange: Exchange): Evidence[] {
  return exchange.hops.map((hop, step): Evidence => ({
    type: 'response',
    target: hop.url,
    date: exchange.at,
    mediaType: 'application/http; msgtype=response',
    http: {
      line: `HTTP/1.1 ${hop.status} ${STATUS_CODES[hop.status] ?? ''}`.trim(),
      headers: hop.headers.map(([name, value]) =>
        name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value],
      ),
    },
    payload: hop.body,
    event: { step, of: 'response' },
  }));
}
