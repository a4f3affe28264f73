import helmet, { type HelmetOptions } from 'helmet';
import type { Middleware } from 'koa';
import type { IncomingMessage, ServerResponse } from 'node:http';

const common = {
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xXssProtection: false,
  xDownloadOptions: false,
  originAgentCluster: false,
  dnsPrefetchControl: false,
  xPermittedCrossDomainPolicies: false,
} satisfies HelmetOptions;

const forData = collect({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  referrerPolicy: false,
  xFrameOptions: false,
});

/**
 * Sets what browsers and caches need to know about data that is not a page. Caches may keep
 * nothing, unless the operation says so: a shared cache does not know that a cookie or a key makes a
 * response one caller's.
 */
export const securityHeaders: Middleware = (ctx, next) => {
  for (const [name, value] of forData) ctx.res.setHeader(name, value);
  ctx.res.setHeader('Cache-Control', 'no-store');
  return next();
};

/** The headers of a page that loads only files from this server, without inline scripts. */
export const pageHeaders: Record<string, string> = Object.fromEntries(
  collect({
    ...common,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  }),
);

/** The headers of a file that somebody uploaded: whatever is in it, nothing of it runs. */
export const fileHeaders = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

/** Helmet's headers are constant, so it runs once and not with each request. */
function collect(options: HelmetOptions): [name: string, value: string][] {
  const headers = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  const request = {} as unknown as IncomingMessage;
  helmet(options)(request, recorder as unknown as ServerResponse, () => undefined);
  return [...headers];
}
