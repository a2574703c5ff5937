import { STATUS_CODES } from 'node:http';
import type { Exchange } from '#capture';
import type { Evidence } from './warc.ts';

/** A fetch as evidence: one WARC response for each answer on the way, the page last. */
export function evidenceOf(exchange: Exchange): Evidence[] {
  return exchange.hops.map((hop) => ({
    type: 'response',
    target: hop.url,
    date: exchange.at,
    mediaType: 'application/http; msgtype=response',
    http: {
      statusLine: `HTTP/1.1 ${hop.status} ${STATUS_CODES[hop.status] ?? ''}`.trim(),
      // The body is kept as one piece, so the header that speaks of pieces would be wrong.
      headers: hop.headers.filter(([name]) => name.toLowerCase() !== 'transfer-encoding'),
    },
    payload: hop.body,
  }));
}
