import helmet from 'helmet';
import type { Middleware } from 'koa';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Helmet's headers for an API that serves data and no pages. The documentation's pages set their
 * own Content-Security-Policy. The headers are constant, so helmet runs once.
 */
export function securityHeaders(): Middleware {
  const headers = collect();
  return (ctx, next) => {
    for (const [name, value] of headers) ctx.res.setHeader(name, value);
    return next();
  };
}

function collect(): [string, string][] {
  const headers = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  const middleware = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xXssProtection: false,
    xDownloadOptions: false,
    originAgentCluster: false,
    dnsPrefetchControl: false,
  });
  const request = {} as unknown as IncomingMessage;
  middleware(request, recorder as unknown as ServerResponse, () => undefined);
  return [...headers];
}
