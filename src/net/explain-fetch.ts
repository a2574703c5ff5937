import { CodicilError, FetchError } from '#kernel';

/** What went wrong by the code that Node or undici gives it: our code, one sentence, and whether it may pass. */
const said: Readonly<Record<string, readonly [code: string, sentence: (host: string) => string]>> = {
  ENOTFOUND: ['dns', (host) => `There is no host called ${host}.`],
  EAI_AGAIN: ['dns', (host) => `The name ${host} could not be looked up.`],
  ENODATA: ['dns', (host) => `The name ${host} has no address.`],
  ESERVFAIL: ['dns', (host) => `The name ${host} could not be looked up.`],
  ECONNREFUSED: ['connection', (host) => `${host} refuses connections.`],
  ECONNRESET: ['connection', (host) => `${host} broke the connection off.`],
  EPIPE: ['connection', (host) => `${host} broke the connection off.`],
  UND_ERR_SOCKET: ['connection', (host) => `${host} broke the connection off.`],
  EHOSTUNREACH: ['connection', (host) => `There is no way to ${host}.`],
  ENETUNREACH: ['connection', (host) => `There is no way to ${host}.`],
  ETIMEDOUT: ['timeout', (host) => `${host} did not answer in time.`],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', (host) => `${host} did not answer in time.`],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', (host) => `${host} did not answer in time.`],
  UND_ERR_BODY_TIMEOUT: ['timeout', (host) => `${host} stopped sending in the middle of the page.`],
};

const overflowing = 'UND_ERR_HEADERS_OVERFLOW';

/** A failure to fetch as one of ours. An error that is ours already stays as it is. */
export function explainFetch(error: unknown, url: URL, longest: number): CodicilError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof CodicilError) return cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (cause.name === 'TimeoutError')
      return new FetchError('timeout', `${url.host} took longer than ${longest / 1000} seconds.`, {
        cause: error,
        transient: true,
      });
    const known = said[code];
    if (known !== undefined) return new FetchError(known[0], known[1](url.host), { cause: error, transient: true });
    if (code === overflowing)
      return new FetchError('too-big', `The head of the answer of ${url.host} is larger than what is read.`, {
        cause: error,
      });
    if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED|UNABLE_TO_/.test(code))
      return new FetchError('tls', `${url.host} does not prove who it is: ${cause.message}.`, { cause: error });
  }
  return new FetchError('connection', `${url.href} could not be fetched: ${(error as Error).message}.`, {
    cause: error,
    transient: true,
  });
}
