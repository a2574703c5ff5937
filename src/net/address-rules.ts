import ipaddr from 'ipaddr.js';

/** What may be reached besides public addresses: loopback, where a person or the demonstration said so. */
export interface Allowance {
  readonly loopback: boolean;
  /** Where given, loopback at these ports alone. */
  readonly ports?: readonly number[];
}

/** What is allowed at one port. */
export function allowedAt(port: number, allowance: Allowance): Allowance {
  return { loopback: allowance.loopback && (allowance.ports === undefined || allowance.ports.includes(port)) };
}

/**
 * Whether an address may be connected to: public unicast only. Addresses of IPv4 hidden in IPv6 (mapped, 6to4, NAT64, ISATAP)
 * are judged by the IPv4 address inside. Of IPv6 only 2000::/3 is public; what is not yet given out is not reached.
 */
export function mayReach(address: string, allowance: Allowance): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = unwrap(ipaddr.parse(address));
  if (parsed === null) return false;
  const range = parsed.range();
  if (range === 'loopback') return allowance.loopback;
  if (range !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
}

/** The IPv4 address that an IPv6 address carries, or the address itself; null where it leads into somebody's own network whatever it carries. */
function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (address.kind() === 'ipv4') return address;
  const six = address as ipaddr.IPv6;
  if (six.isIPv4MappedAddress()) return six.toIPv4Address();
  const bytes = six.toByteArray();
  const range = six.range();
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  // 64:ff9b:1::/48 is for translators inside one network (RFC 8215); only 64:ff9b::/96 leads to public IPv4.
  if (range === 'rfc6052')
    return bytes.slice(4, 12).every((byte) => byte === 0) ? new ipaddr.IPv4(bytes.slice(12, 16)) : null;
  // The deprecated form ::a.b.c.d
  if (bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12).some((byte) => byte > 1))
    return new ipaddr.IPv4(bytes.slice(12, 16));
  // ISATAP (RFC 5214): an interface identifier of [02]00:5efe and an IPv4 address
  if (((bytes[8] ?? 0) & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe) {
    const inside = new ipaddr.IPv4(bytes.slice(12, 16));
    return inside.range() === 'unicast' ? six : inside;
  }
  return six;
}
