import { isIPv6 } from 'node:net';

/**
 * The key by which a caller is counted: the IPv4 address, also if it is mapped to IPv6, or the /64
 * network of an IPv6 address, because one caller controls all of it.
 */
export function clientAddress(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(ip)) return ip;
  const canonical = new URL(`http://[${ip.split('%')[0] ?? ''}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const full = [...groups, ...Array<string>(zeros).fill('0'), ...after];
  return `${full.slice(0, 4).join(':')}::/64`;
}
