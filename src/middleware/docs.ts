import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { methodNotAllowed } from '../contract/errors.js';
import type { Actor } from '../identity/actor.js';
import { onlyBelow } from './only-below.js';
import { pageHeaders } from './security-headers.js';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Covenant API reference</title>
<link rel="icon" type="image/png" href="/api/reference/favicon-32x32.png">
<link rel="stylesheet" href="/api/reference/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/api/reference/swagger-ui-bundle.js"></script>
<script src="/api/reference/start.js"></script>
</body>
</html>
`;

/**
 * `validatorUrl` and `queryConfigEnabled` stop the page from calling other hosts or taking
 * configuration from the URL.
 */
const startScript = `window.ui = SwaggerUIBundle({
  url: '/api/doc',
  dom_id: '#swagger-ui',
  layout: 'BaseLayout',
  deepLinking: true,
  docExpansion: 'none',
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
  queryConfigEnabled: false,
});
`;

const packaged: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** The document and its browser page: a fixed set of files, read once. */
export function docs(
  documentText: string,
  count: (ctx: Context) => Promise<void>,
  identify: (headers: IncomingHttpHeaders) => Promise<Actor>,
): Middleware {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'),
  );
  const files = new Map<string, { type: string; body: string | Buffer }>([
    ['start.js', { type: 'text/javascript; charset=utf-8', body: startScript }],
    ...Object.entries(packaged).map(
      ([name, type]) => [name, { type, body: readFileSync(path.join(folder, name)) }] as const,
    ),
  ]);
  const router = new Router();
  router.use(async (ctx, next) => {
    await count(ctx);
    // Every operation rejects an invalid key.
    if (ctx.headers['x-api-key'] !== undefined) await identify(ctx.headers);
    await next();
  });
  router.all('/api/doc', (ctx) => {
    send(ctx, 'application/json; charset=utf-8', documentText);
  });
  router.all('/api/reference', (ctx) => {
    ctx.set(pageHeaders);
    send(ctx, 'text/html; charset=utf-8', page);
  });
  router.all('/api/reference/:file', (ctx, next) => {
    const file = files.get(ctx.params['file'] as string);
    if (!file) return next();
    ctx.set('Cache-Control', 'public, max-age=3600');
    send(ctx, file.type, file.body);
  });
  return onlyBelow(['/api/doc', '/api/reference'], router.routes() as unknown as Middleware);
}

const allowed = ['OPTIONS', 'GET', 'HEAD'];

function send(ctx: Context, type: string, body: string | Buffer): void {
  if (ctx.method === 'OPTIONS') {
    ctx.set('Allow', allowed.join(', '));
    ctx.status = 204;
  } else if (ctx.method === 'GET' || ctx.method === 'HEAD') {
    ctx.type = type;
    ctx.body = body;
  } else throw methodNotAllowed(allowed);
}
