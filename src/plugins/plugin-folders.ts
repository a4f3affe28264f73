import store from '../../store.config.js';

/** The folders of the deployment's plugins, relative to the project. */
export const pluginFolders: string[] = store.plugins;
