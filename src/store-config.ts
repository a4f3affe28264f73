/**
 * What a deployment is made of: the folders of its plugins, relative to the project. It stands
 * apart from src/plugin.ts because codegen reads it before there are generated types.
 */
export interface StoreConfig {
  plugins: string[];
}
