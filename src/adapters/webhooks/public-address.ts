import net from 'node:net';
import ipaddr from 'ipaddr.js';

/** Global unicast addresses of IPv6; all others are special. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Ranges that the library counts as unicast, although no public host has such an address. */
const specialIPv4 = ['192.88.99.0/24', '198.18.0.0/15'].map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);

/**
 * Whether an IP address is that of a host on the internet: not private, loopback, link-local,
 * shared (CGNAT), multicast, reserved, or an IPv6 address that stands for an IPv4 one.
 * @param text without brackets
 */
export function isPublicAddress(text: string): boolean {
  // The library also reads abbreviations such as 1.2.3.
  if (net.isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv6
    ? address.match(globalUnicast)
    : !specialIPv4.some((range) => address.match(range));
}

/** Names that never belong to a host on the internet (RFC 6761, RFC 6762, and ICANN's `internal`). */
const privateSuffixes = ['localhost', 'local', 'internal', 'home.arpa', 'test', 'invalid', 'onion'];

/** Whether a host name can be one of the internet. Only its addresses tell for certain. */
export function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return (
    name.includes('.') &&
    !privateSuffixes.some((suffix) => name === suffix || name.endsWith(`.${suffix}`))
  );
}
