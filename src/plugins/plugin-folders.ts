import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import store from '../../store.config.js';
import { projectRoot } from '../util/root.js';

const packages = 'node_modules/';

/** The folder of a plugin, relative to the project: a folder of it, or an installed package. */
export const folderOf = (root: string, plugin: string): string =>
  existsSync(path.join(root, plugin)) ? plugin : `${packages}${plugin}`;

/** The folders of the deployment's plugins, relative to the project. */
export const pluginFolders: string[] = store.plugins.map((plugin) => folderOf(projectRoot, plugin));

/** The plugins of the project that a store does not list, such as `loyalty` for `src/plugins/loyalty`. */
export const unlistedPlugins = (root: string, folders: string[]): string[] =>
  readdirSync(path.join(root, 'src/plugins'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !folders.includes(`src/plugins/${entry.name}`))
    .map(({ name }) => name)
    .sort();

/** How `generated/` imports a file of a plugin: packages by their name. */
export const importOf = (folder: string, file: string): string =>
  folder.startsWith(packages) ? `${folder.slice(packages.length)}/${file}` : `../${folder}/${file}`;

/** The folder with a plugin's code, compiled unless it is a package. */
export const codeFolderOf = (compiledRoot: string, folder: string): string =>
  path.resolve(folder.startsWith(packages) ? projectRoot : compiledRoot, folder);
