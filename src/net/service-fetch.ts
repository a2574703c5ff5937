import type { ServiceCalls } from './call-service.ts';

/** A `fetch` for libraries that bring their own protocol: every request goes the guarded way of service calls, whole and without redirects. */
export function serviceFetch(calls: ServiceCalls): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const headers = request.headers;
    const answer = await calls.call(
      request.url,
      request.method === 'GET'
        ? undefined
        : {
            body: new Uint8Array(await request.arrayBuffer()),
            contentType: headers.get('content-type') ?? 'application/json',
            accept: headers.get('accept') ?? '*/*',
            authorization: headers.get('authorization') ?? undefined,
          },
    );
    return new Response(Buffer.from(answer.body), {
      status: answer.status,
      headers: { 'content-type': answer.contentType },
    });
  };
}
