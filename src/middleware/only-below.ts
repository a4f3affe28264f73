import type { Middleware } from 'koa';

/** Limits a router to requests below its prefixes. */
export function onlyBelow(prefixes: string[], inner: Middleware): Middleware {
  return (ctx, next) =>
    (prefixes.some((prefix) => ctx.path.startsWith(prefix))
      ? inner(ctx, next)
      : next()) as Promise<void>;
}
