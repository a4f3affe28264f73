import type { Middleware } from 'koa';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * Reads an address as proxies write it: alone, with a port (`203.0.113.7:4711`, `[2001:db8::7]:80`),
 * with a zone, in quotation marks. IPv4 that is mapped into IPv6 is IPv4.
 * @returns undefined for what is not an address, such as `unknown`
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
 * Puts the caller's address, as a trusted proxy tells it, where everything reads it: `ctx.ip`. When
 * the header holds no address there, the caller is the proxy itself.
 */
export const callerAddress: Middleware = (ctx, next) => {
  ctx.request.ip = readAddress(ctx.ip) ?? readAddress(ctx.req.socket.remoteAddress ?? '') ?? '';
  return next();
};
