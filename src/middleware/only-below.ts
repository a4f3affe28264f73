import type { Middleware } from 'koa';

/** Keeps a router's matching away from every request that is not below its prefixes. */
export function onlyBelow(prefixes: string[], inner: Middleware): Middleware {
  return (ctx, next) =>
    (prefixes.some((prefix) => ctx.path.startsWith(prefix))
      ? inner(ctx, next)
      : next()) as Promise<void>;
}
