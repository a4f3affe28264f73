import { bundle, createConfig } from '@redocly/openapi-core';
import { listOperations, type ContractDocument } from '../../src/contract/document.js';
import { checkWords } from './check-words.js';
import { checkStructure } from './lint-sources.js';
import { ContractError } from './problems.js';
import type { Sources } from './sources.js';

/** A deployment's contract: one document, and the folder of each operation's handler. */
export interface Contract {
  document: ContractDocument;
  /** operationId -> folder of its handler, relative to the project. */
  handlerFolders: Map<string, string>;
}

/**
 * Bundles `openapi/spec.yaml` and the fragments of the named plugins into one document whose bytes
 * depend only on the sources.
 * @throws ContractError that lists the locations of all problems
 */
export async function bundleContract(sources: Sources): Promise<Contract> {
  await checkStructure(sources);
  const { bundle: bundled } = await bundle({
    doc: sources.document,
    externalRefResolver: sources.resolver,
    config: await createConfig({}),
  });
  const document = bundled.parsed as ContractDocument;
  checkWords(sources, document);
  delete (document as { 'x-permissions'?: unknown })['x-permissions'];
  sortComponents(document);
  return { document, handlerFolders: locateHandlers(sources, document) };
}

function locateHandlers(sources: Sources, document: ContractDocument): Map<string, string> {
  const folders = new Map<string, string>();
  for (const operation of listOperations(document)) {
    if (folders.has(operation.id)) {
      const place = ['paths', operation.path, operation.method, 'operationId'];
      const text = `the operationId ${operation.id} is used already`;
      throw new ContractError([sources.problem(place, text)]);
    }
    const plugin = sources.pluginOfPath.get(operation.path);
    folders.set(operation.id, plugin ? `${plugin}/handlers` : `src/handlers/${operation.tag}`);
  }
  return folders;
}

/** Redocly lists components in the order in which it finds them; reviewers read them by name. */
function sortComponents(document: ContractDocument): void {
  const components = document.components as Record<string, Record<string, unknown>> | undefined;
  for (const [kind, entries] of Object.entries(components ?? {})) {
    const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
    (components as Record<string, unknown>)[kind] = Object.fromEntries(sorted);
  }
}
