import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { FetchError } from '#kernel';
import { mayReach, type Allowance } from './address-rules.ts';

/** What a name resolves to. Given apart, so that tests can let a name change its mind. */
export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, found: readonly { address: string; family: number }[]) => void,
) => void;

export const resolveBySystem: Resolve = (host, done) =>
  lookup(host, { all: true }, (error, found) => done(error, found ?? []));

/** A host as it stands in an address, without the brackets of IPv6. */
export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

/** Why a literal address is not connected to; null where it is allowed or is a name. */
export function refusedLiteral(host: string, allowance: Allowance): FetchError | null {
  const literal = bareHost(host);
  return isIP(literal) !== 0 && !mayReach(literal, allowance) ? refusedAddress(host, literal) : null;
}

export function refusedAddress(host: string, address: string): FetchError {
  return new FetchError(
    'refused-address',
    `${host} is ${host === address ? '' : `at ${address === '' ? 'an unknown address' : address}, which is `}not a public address.`,
  );
}

/** Looks a name up and keeps the addresses that may be reached. */
export function allowedLookup(allowance: Allowance, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, found) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const [first, ...others] = found.filter(({ address }) => mayReach(address, allowance));
      if (first === undefined) callback(refusedAddress(host, found[0]?.address ?? ''), '');
      else if (options.all === true) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };
}
