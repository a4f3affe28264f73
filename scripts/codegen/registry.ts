import path from 'node:path';
import { listOperations, permissionsOf } from '../../src/contract/document.js';
import { importOf } from '../../src/plugins/plugin-folders.js';
import { banner } from './banner.js';
import { formatJson } from './format-json.js';
import type { Contract } from './bundle.js';

/**
 * Imports the handler of every operation under the contract's names, so that the compiler checks
 * the file, its export, and its type.
 */
export function generateRegistry({ document, handlerFolders }: Contract): string {
  const handled = listOperations(document).filter(({ object }) => !object['x-served-by']);
  const imports = handled.map(
    ({ id }) => `import { ${id} } from '${importOf(handlerFolders.get(id) ?? '', `${id}.js`)}';`,
  );
  return [
    banner,
    "import type { Handlers } from '../src/contract/handler.js';",
    ...imports,
    '',
    'export const handlers = {',
    ...handled.map(({ id }) => `  ${id},`),
    '} satisfies Handlers;',
    '',
  ].join('\n');
}

/** Imports the plugins that the store configuration lists. */
export function generatePlugins(plugins: string[]): string {
  const names = plugins.map((plugin) =>
    path.basename(plugin).replace(/\W(\w)/g, (_, c: string) => c.toUpperCase()),
  );
  return [
    banner,
    "import type { Plugin } from '../src/plugins/define-plugin.js';",
    ...plugins.map(
      (plugin, i) => `import { ${names[i] ?? ''} } from '${importOf(plugin, 'index.js')}';`,
    ),
    '',
    `export const plugins: Plugin[] = [${names.join(', ')}];`,
    '',
  ].join('\n');
}

/**
 * Leaves the code of plugins out that the store configuration does not list: it is typed by a
 * contract that does not have their operations.
 */
export function generateTsconfig(unlisted: string[]): string {
  const parts = ['src', 'test', 'bench'];
  const exclude = unlisted.flatMap((name) => parts.map((part) => `../${part}/plugins/${name}`));
  return formatJson({ exclude }) + '\n';
}

/** One line per operation, for reviewers of a contract change. */
export function generateOperationList({ document }: Contract): string {
  const lines = listOperations(document).map(({ method, path: url, id, object }) => {
    const facts = [
      permissionsOf(object).join('|'),
      object['x-idempotent'] ? 'idempotent' : '',
      object['x-audit'] ? `audit=${object['x-audit'].event}` : '',
      object['x-rate-limit'] ? `rate=${object['x-rate-limit']}` : '',
      object['x-served-by'] ? `by=${object['x-served-by']}` : '',
    ];
    return `${method.toUpperCase()} ${url} ${id} ${facts.filter(Boolean).join(' ')}`;
  });
  return lines.join('\n') + '\n';
}
