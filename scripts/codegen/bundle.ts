import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFromString, createConfig } from '@redocly/openapi-core';
import type { OpenAPIV3 } from 'openapi-types';
import { parse, stringify } from 'yaml';
import { listOperations, type ContractDocument } from '../../src/contract/document.js';

interface Fragment {
  tags?: { name: string; description: string }[];
  paths: Record<string, { $ref: string }>;
}

/** The contract of a deployment: one document, and the folder that serves each operation. */
export interface Contract {
  document: ContractDocument;
  /** operationId -> folder of its handler, relative to the project. */
  handlerFolders: Map<string, string>;
}

/**
 * Bundles `openapi/spec.yaml` and the fragments of the named plugins into one document whose
 * bytes depend on nothing but the sources.
 */
export async function bundleContract(root: string, plugins: string[]): Promise<Contract> {
  const source = path.join(root, 'openapi/spec.yaml');
  const spec = parse(readFileSync(source, 'utf8')) as Fragment & Record<string, unknown>;
  const pluginOfPath = new Map<string, string>();
  for (const plugin of plugins) {
    const fragment = readFragment(root, plugin);
    spec.tags = [...(spec.tags ?? []), ...(fragment.tags ?? [])];
    for (const [url, item] of Object.entries(fragment.paths)) {
      if (spec.paths[url]) throw new Error(`${plugin} describes ${url}, which already exists`);
      spec.paths[url] = item;
      pluginOfPath.set(url, plugin);
    }
  }
  const { bundle, problems } = await bundleFromString({
    source: stringify(spec),
    absoluteRef: source,
    config: await createConfig({}),
  });
  const broken = problems.filter((problem) => problem.severity === 'error');
  if (broken.length > 0) {
    throw new Error(broken.map((problem) => JSON.stringify(problem.message)).join('\n'));
  }
  const document = bundle.parsed as ContractDocument;
  sortComponents(document);
  return { document, handlerFolders: locateHandlers(document, pluginOfPath) };
}

/** Reads a plugin's fragment and makes its references relative to `openapi/spec.yaml`. */
function readFragment(root: string, plugin: string): Fragment {
  const file = path.join(root, plugin, 'openapi/spec.yaml');
  if (!existsSync(file))
    throw new Error(`store.config.ts names ${plugin}, which has no openapi/spec.yaml`);
  const fragment = parse(readFileSync(file, 'utf8')) as Fragment;
  const folder = path.relative(path.join(root, 'openapi'), path.dirname(file));
  for (const item of Object.values(fragment.paths)) item.$ref = path.posix.join(folder, item.$ref);
  return fragment;
}

function locateHandlers(
  document: ContractDocument,
  pluginOfPath: Map<string, string>,
): Map<string, string> {
  const folders = new Map<string, string>();
  for (const operation of listOperations(document)) {
    if (folders.has(operation.id)) throw new Error(`operationId ${operation.id} is used twice`);
    const plugin = pluginOfPath.get(operation.path);
    folders.set(operation.id, plugin ? `${plugin}/handlers` : `src/handlers/${operation.tag}`);
  }
  return folders;
}

/** Redocly lists components in the order it met them; reviewers read them by name. */
function sortComponents(document: ContractDocument): void {
  const components = document.components as Record<string, Record<string, unknown>> | undefined;
  for (const [kind, entries] of Object.entries(components ?? {})) {
    const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
    (components as Record<string, unknown>)[kind] = Object.fromEntries(sorted);
  }
}

/** Adds the answer of operations whose handler is still to come; it has the shape of every error. */
export function declarePending(document: ContractDocument): void {
  const pending = listOperations(document).filter(({ object }) => object['x-pending']);
  const responses = document.components?.responses;
  if (pending.length === 0 || !responses?.['InternalError']) return;
  const code = 'NOT_IMPLEMENTED';
  const message = 'This operation is not yet available.';
  const notImplemented: OpenAPIV3.ResponseObject & { 'x-codes': string[] } = {
    ...(responses['InternalError'] as OpenAPIV3.ResponseObject),
    description: `The operation is described here and not yet served (\`${code}\`).`,
    'x-codes': [code],
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/ErrorResponse' },
        example: { error: { code, message, requestId: 'req_01hzy3v7k9' } },
      },
    },
  };
  responses['NotImplemented'] = notImplemented;
  for (const { object } of pending) {
    object.responses['501'] = { $ref: '#/components/responses/NotImplemented' };
  }
}
