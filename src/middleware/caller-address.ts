import type { Middleware } from 'koa';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * Parses an address as proxies write it: alone, with a port (`203.0.113.7:4711`,
 * `[2001:db8::7]:80`), with a zone, or in quotation marks. An IPv4-mapped IPv6 address becomes
 * IPv4.
 * @returns undefined if it is not an address, such as `unknown`
 */
export function readAddress(text: string): string | undefined {
  const bare = text.replace(/^"(.*)"$/, '$1');
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(bare)?.[1];
  const host = bracketed ?? bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1');
  if (isIPv4(host)) return bracketed === undefined ? host : undefined;
  const [address = ''] = host.split('%');
  return isIPv6(address) ? unmapped(address) : undefined;
}

function unmapped(address: string): string {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const halves = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (!halves) return address;
  const bytes = Buffer.from(
    halves
      .slice(1)
      .map((half) => half.padStart(4, '0'))
      .join(''),
    'hex',
  );
  return [...bytes].join('.');
}

/**
 * Sets `ctx.ip`, which all code reads, to the caller's address as given by a trusted proxy. If the
 * header has no address there, the caller is the proxy itself.
 */
export const callerAddress: Middleware = (ctx, next) => {
  ctx.request.ip = readAddress(ctx.ip) ?? readAddress(ctx.req.socket.remoteAddress ?? '') ?? '';
  return next();
};
