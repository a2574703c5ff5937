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
  return exchanges.flatMap((exchange) => [
    ...exchange.hops.flatMap((hop) => stepOf(hop, exchange.at, step++)),
    ...drawnOf(exchange, step - 1),
  ]);
}

/** What a browser made of the last answer: the document as it stood, and what it looked like. */
function drawnOf(exchange: Exchange, step: number): Evidence[] {
  if (exchange.rendered === null) return [];
  const { browser, screenshot } = exchange.rendered;
  const base = { type: 'resource', date: exchange.at, headers: { 'X-Codicil-Browser': browser } } as const;
  return [
    {
      ...base,
      target: exchange.finalUrl,
      mediaType: exchange.contentType ?? 'text/html',
      payload: exchange.body,
      event: { step, of: 'rendered' },
    },
    ...(screenshot === null
      ? []
      : [
          {
            ...base,
            target: `urn:screenshot:${exchange.finalUrl}`,
            mediaType: 'image/jpeg',
            payload: screenshot,
            event: { step, of: 'screenshot' },
          } as const,
        ]),
  ];
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
