import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pluginFolders, unlistedPlugins } from '../src/plugins/plugin-folders.js';
import { findRoot } from '../src/util/root.js';
import { bundleContract, type Contract } from './codegen/bundle.js';
import {
  generateOperationList,
  generatePlugins,
  generateRegistry,
  generateTsconfig,
} from './codegen/registry.js';
import { addEventParts } from './codegen/event-parts.js';
import { declareSecurity } from './codegen/security.js';
import { generateSerializers } from './codegen/serializers.js';
import { formatJson } from './codegen/format-json.js';
import { sayProblems } from './codegen/problems.js';
import { Sources } from './codegen/sources.js';
import { addStandardParts } from './codegen/standard-parts.js';
import { generateTypes } from './codegen/types.js';
import { generateValidators } from './codegen/validators.js';

/** The contract as the server publishes it, with the standard parts that authors do not write. */
export async function buildContract(sources: Sources): Promise<Contract> {
  const contract = await bundleContract(sources);
  addStandardParts(contract.document);
  addEventParts(contract.document);
  declareSecurity(contract.document);
  return contract;
}

/**
 * The generated files of a store, by name.
 * @throws ContractError that lists the locations of all problems
 */
export async function generate(root: string, plugins: string[]): Promise<Map<string, string>> {
  const contract = await buildContract(new Sources(root, plugins));
  return new Map([
    ['openapi.json', formatJson(contract.document) + '\n'],
    ['types.ts', await generateTypes(contract.document)],
    ['validators.cjs', generateValidators(contract.document)],
    ['serializers.cjs', generateSerializers(contract.document)],
    ['registry.ts', generateRegistry(contract)],
    ['plugins.ts', generatePlugins(plugins)],
    ['operations.txt', generateOperationList(contract)],
  ]);
}

async function main(check: boolean): Promise<void> {
  const root = findRoot(import.meta.url);
  const folder = path.join(root, 'generated');
  mkdirSync(folder, { recursive: true });
  const stale: string[] = [];
  const files = await generate(root, pluginFolders);
  files.set('tsconfig.plugins.json', generateTsconfig(unlistedPlugins(root, pluginFolders)));
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(name);
    if (!check) writeFileSync(file, text);
  }
  const operations = readFileSync(path.join(folder, 'operations.txt'), 'utf8').trim().split('\n');
  console.log(`${operations.length} operations`);
  if (!check)
    console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'generated/ is up to date');
  else if (stale.length > 0) {
    console.error(`generated/ is stale: ${stale.join(', ')}. Run npm run codegen.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await sayProblems(() => main(process.argv.includes('--check')));
