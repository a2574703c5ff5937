import ipaddr from 'ipaddr.js';

/** What may be reached besides public addresses: loopback, where a person or the demonstration said so. */
export interface Allowance {
  readonly loopback: boolean;
}

/**
 * Whether an address may be connected to: public unicast only. Addresses of IPv4 hidden in IPv6 (mapped, 6to4, NAT64, Teredo) are
 * judged by the IPv4 address inside.
 */
export function mayReach(address: string, allowance: Allowance): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = unwrap(ipaddr.parse(address));
  const range = parsed.range();
  if (range === 'loopback') return allowance.loopback;
  return range === 'unicast';
}

function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address.kind() === 'ipv4') return address;
  const six = address as ipaddr.IPv6;
  if (six.isIPv4MappedAddress()) return six.toIPv4Address();
  const bytes = six.toByteArray();
  const range = six.range();
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  if (range === 'rfc6052') return new ipaddr.IPv4(bytes.slice(12, 16));
  // The deprecated form ::a.b.c.d
  if (bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12).some((byte) => byte > 1))
    return new ipaddr.IPv4(bytes.slice(12, 16));
  return six;
}
